//! What others make of it: pyarrow and frictionless, where they are installed (`cargo xtask test` sees to it).

use std::fs::File;
use std::io::BufWriter;
use std::process::Command;

use research::*;

use crate::packages::{package, some};

#[test]
fn others_read_what_we_wrote() {
    let Some(python) = std::env::var_os("NESTKRACHT_RESEARCH_PYTHON") else { return };
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in package(&some(200)) {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    let columns = [
        Column::of("number", Kind::Integer),
        Column::or_empty("word", Kind::Text),
        Column::or_empty("half", Kind::Number),
    ];
    let file = BufWriter::new(File::create(folder.path().join("many.parquet")).unwrap());
    let mut many = ParquetTable::begin("many", &columns, file).unwrap();
    for nth in 0..120_001 {
        let word = format!("woord-{}-é", nth % 17);
        let word = if nth % 3 == 0 { Cell::Empty } else { Cell::Text(&word) };
        let half = if nth % 7 < 4 { Cell::Empty } else { Cell::Number(f64::from(nth) / 2.0) };
        many.row(&[Cell::Integer(nth), word, half]).unwrap();
    }
    Box::new(many).finish().unwrap();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/outside.py");
    let said = Command::new(python).arg(script).arg(folder.path()).output().unwrap();
    let (out, wrong) = (String::from_utf8_lossy(&said.stdout), String::from_utf8_lossy(&said.stderr));
    assert!(said.status.success(), "{out}\n{wrong}");
    assert!(out.contains("10 resources hold"), "{out}");
}
