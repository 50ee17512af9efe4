//! A network map in one of its forms.

use exchange::easynwk::EasyNwk;
use exchange::graphml;
use insight::network::{Measures, NetworkMap, measures};

use crate::arguments::NetworkFormat;
use crate::command::compute::{of_json, said};

pub(super) fn read(text: &str, format: Option<NetworkFormat>) -> Result<Measures, String> {
    let map = match format.unwrap_or_else(|| looks_like(text)) {
        NetworkFormat::Easynwk => easynwk(text)?,
        NetworkFormat::Graphml => graphml::read(text).and_then(|graph| graph.map()).map_err(said)?,
        NetworkFormat::Plain => of_json::<NetworkMap>(text)?,
    };
    measures(&map).map_err(said)
}

/// The version that was shown last.
fn easynwk(text: &str) -> Result<NetworkMap, String> {
    let file = EasyNwk::read(text).map_err(said)?;
    let current = file.current().ok_or("versions: there is none in this file; draw a map in easyNWK first")?;
    file.map(current).map_err(said)
}

fn looks_like(text: &str) -> NetworkFormat {
    if text.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
        return NetworkFormat::Graphml;
    }
    let is_plain = of_json::<serde_json::Value>(text).is_ok_and(|value| value.get("contacts").is_some());
    if is_plain { NetworkFormat::Plain } else { NetworkFormat::Easynwk }
}
