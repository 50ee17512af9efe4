//! Every target reads its whole corpus: what people made up, and what was found to break it once.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "in a test, what is not there is a failure")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz")
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
}

#[test]
fn every_target_reads_its_corpus() {
    for (name, target) in inputs::TARGETS {
        let folder = fuzz().join("corpus").join(name);
        let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let mut read = 0;
        for file in files {
            let path = file.unwrap().path();
            println!("{}", path.display());
            target(&fs::read(&path).unwrap());
            read += 1;
        }
        assert!(read > 0, "{name} has a corpus");
    }
}

/// How many made-up neighbours of each file are read; `NESTKRACHT_NEIGHBOURS` asks for more.
const NEIGHBOURS: u64 = 48;
/// Larger files are for their size; what stands beside them is not more telling.
const LARGE: usize = 20_000;

/// Numbers that look like chance, and are the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        // splitmix64
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end.max(1) as u64).unwrap()
    }
}

/// A file with a few things changed: a byte, a piece left out, twice or elsewhere, an end cut off, an odd piece put in.
fn neighbour(of: &[u8], dice: &mut Dice) -> Vec<u8> {
    let odd: [&[u8]; 12] = [
        b"-1",
        b"0",
        b"9999999999999999999",
        b"1e999",
        b"null",
        b"\"",
        b"[[[[",
        b"{}",
        b"\\u0000",
        b"\xff\xfe",
        b"\n\n",
        "\u{202e}\u{feff}".as_bytes(),
    ];
    let mut bytes = of.to_vec();
    for _ in 0..=dice.below(4) {
        let (at, other) = (dice.below(bytes.len() + 1), dice.below(bytes.len() + 1));
        let (from, to) = (at.min(other), at.max(other).min(at.min(other) + 64));
        match dice.below(6) {
            0 if !bytes.is_empty() => {
                let at = dice.below(bytes.len());
                bytes[at] = u8::try_from(dice.below(256)).unwrap();
            }
            1 => drop(bytes.drain(from..to)),
            2 => {
                let piece = bytes[from..to].to_vec();
                bytes.splice(at..at, piece);
            }
            3 => bytes.truncate(at),
            4 => {
                let piece: Vec<u8> = bytes.drain(from..to).collect();
                let at = dice.below(bytes.len() + 1);
                bytes.splice(at..at, piece);
            }
            _ => drop(bytes.splice(at..at, odd[dice.below(odd.len())].iter().copied())),
        }
    }
    bytes
}

#[test]
fn what_stands_beside_the_corpus_breaks_nothing_either() {
    let asked = std::env::var("NESTKRACHT_NEIGHBOURS").ok().and_then(|asked| asked.parse().ok());
    for (name, target) in inputs::TARGETS {
        let mut files: Vec<_> = fs::read_dir(fuzz().join("corpus").join(name)).unwrap().map(Result::unwrap).collect();
        files.sort_by_key(fs::DirEntry::path);
        for file in files {
            let whole = fs::read(file.path()).unwrap();
            for seed in 0..asked.unwrap_or(NEIGHBOURS) {
                let bytes = neighbour(&whole[..whole.len().min(LARGE)], &mut Dice(seed));
                let read = std::panic::catch_unwind(|| target(&bytes));
                assert!(read.is_ok(), "{name}, beside {}, {seed}: {bytes:?}", file.path().display());
            }
        }
    }
}

#[test]
fn every_target_is_one_that_cargo_fuzz_knows() {
    let targets: BTreeSet<_> = inputs::TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(names(&fuzz().join("fuzz_targets")), targets);
    assert_eq!(names(&fuzz().join("corpus")), targets);
    let manifest = fs::read_to_string(fuzz().join("Cargo.toml")).unwrap();
    for target in targets {
        assert!(manifest.contains(&format!("name = \"{target}\"")), "{target}");
    }
}
