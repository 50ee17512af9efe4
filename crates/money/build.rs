//! Builds the dated data in, so that another year is one more file and no change of code.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let here = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    for kind in ["seizable", "consumer", "late-interest"] {
        let folder = Path::new(&here).join("data").join(kind);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut files = fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
        files.retain(|file| file.extension().is_some_and(|kind| kind == "toml"));
        files.sort();
        let mut list = String::from("&[\n");
        for file in files {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            writeln!(list, "    ({name:?}, include_str!({:?})),", file.display().to_string())
                .map_err(io::Error::other)?;
        }
        list.push(']');
        fs::write(Path::new(&out).join(format!("{kind}.rs")), list)?;
    }
    Ok(())
}
