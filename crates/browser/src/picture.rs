//! Pictures of the page, for people to look at: in `target/screenshots` after `cargo xtask test`.

use std::fs;
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::{Browser, Error};

impl Browser {
    /// A picture of the whole page, however long, as `name.png`; gives where it is.
    ///
    /// # Errors
    /// When the browser refuses or the file cannot be written.
    pub async fn screenshot(&self, name: &str) -> Result<PathBuf, Error> {
        let metrics = self.cdp("Page.getLayoutMetrics", json!({})).await?;
        let side = |side| metrics.pointer(&format!("/cssContentSize/{side}"));
        let wanted = json!({
            "format": "png",
            "captureBeyondViewport": true,
            "clip": { "x": 0, "y": 0, "width": side("width"), "height": side("height"), "scale": 1 },
        });
        let answer = self.cdp("Page.captureScreenshot", wanted).await?;
        self.keep(&format!("{name}.png"), &answer)
    }

    /// The page as it would be printed, as `name.pdf`, in the size its style sheet asks for, else A4; gives where it is.
    ///
    /// # Errors
    /// When the browser refuses or the file cannot be written.
    pub async fn print(&self, name: &str) -> Result<PathBuf, Error> {
        // A4 in inches, as the protocol wants it.
        let wanted = json!({
            "printBackground": true,
            "preferCSSPageSize": true,
            "paperWidth": 8.27,
            "paperHeight": 11.69,
        });
        let answer = self.cdp("Page.printToPDF", wanted).await?;
        self.keep(&format!("{name}.pdf"), &answer)
    }

    fn keep(&self, file: &str, answer: &Value) -> Result<PathBuf, Error> {
        let bytes = answer
            .get("data")
            .and_then(Value::as_str)
            .and_then(|data| STANDARD.decode(data).ok())
            .ok_or_else(|| Error::Answer { doing: format!("making {file}"), answer: "no picture".into() })?;
        let path = self.tools().screenshots.join(file);
        let folder = path.parent().unwrap_or(&path);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, bytes))
            .map_err(|error| Error::File(path.clone(), error))?;
        Ok(path)
    }
}
