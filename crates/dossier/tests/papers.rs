//! Papers: what is kept of a file, and who may do what with it.

use dossier::papers::{About, Command as Papers, FileKind, MOST_BYTES, Unfit, cleaned};
use dossier::{Command, DebtId, PaperId, Reason};
use proptest::prelude::*;
use uuid::Uuid;

use crate::support::*;

fn keep(about: About, bytes: u64) -> Command {
    let hash = "0123456789abcdef".repeat(4);
    Command::Papers(Papers::Keep { about, words: " letter ".into(), file: FileKind::Jpeg, bytes, hash })
}

#[test]
fn a_paper_belongs_to_what_is_there() {
    let mut scene = Scene::open();
    let nobodys = DebtId(Uuid::from_u128(7));
    assert_eq!(scene.guide().refused(keep(About::Debt(nobodys), 9)), (Some("about"), Reason::NotHere));
    let debt: DebtId = scene.guide().says(add_debt("Landlord", 64_000)).into();
    let paper: PaperId = scene.guide().says(keep(About::Debt(debt), 9)).into();
    let kept = scene.dossier.papers.of(About::Debt(debt));
    assert_eq!(kept.len(), 1);
    assert_eq!((kept[0].id, kept[0].words.value().unwrap().as_str()), (paper, "letter"));
    assert!(scene.dossier.papers.of(About::Money).is_empty());
}

#[test]
fn what_does_not_fit_is_refused() {
    let mut scene = Scene::open();
    let most = Reason::FileTooLarge { max: 8 };
    assert_eq!(scene.guide().refused(keep(About::Money, MOST_BYTES + 1)), (Some("file"), most));
    assert_eq!(scene.guide().refused(keep(About::Money, 0)), (Some("file"), Reason::NoFile));
    for hash in ["", "ab", &"Z".repeat(64), &"A".repeat(64)] {
        let keep = Papers::Keep {
            about: About::Money,
            words: String::new(),
            file: FileKind::Pdf,
            bytes: 1,
            hash: hash.to_owned(),
        };
        assert_eq!(scene.guide().refused(Command::Papers(keep)), (Some("file"), Reason::NoFile));
    }
    for _ in 0..16 {
        scene.guide().says(keep(About::Money, MOST_BYTES));
    }
    let full = Reason::PapersFull { max: 128 };
    assert_eq!(scene.guide().refused(keep(About::Money, 1)), (Some("file"), full));
}

#[test]
fn what_was_taken_out_does_not_come_back() {
    let mut scene = Scene::open();
    let paper: PaperId = scene.guide().says(keep(About::Money, 9)).into();
    let destroy = || Command::Papers(Papers::Destroy { paper });
    let describe = |words: &str| Command::Papers(Papers::Describe { paper, words: words.into() });
    assert_eq!(scene.guide().refused(describe("letter")), (Some("words"), Reason::AlreadyDone));
    scene.guide().says(describe("letter of March"));
    scene.participant().says(destroy());
    assert!(scene.dossier.papers.there().is_empty() && scene.dossier.papers.get(paper).is_none());
    assert!(scene.dossier.papers.kept[0].destroyed.is_some(), "that it was there stays");
    assert_eq!(scene.guide().refused(destroy()), (Some("paper"), Reason::NotHere));
    assert_eq!(scene.guide().refused(describe("x")), (Some("paper"), Reason::NotHere));
}

#[test]
fn only_who_kept_it_and_the_person_take_it_out() {
    let mut scene = Scene::open();
    let paper: PaperId = scene.participant().says(keep(About::Money, 9)).into();
    let destroy = Command::Papers(Papers::Destroy { paper });
    assert_eq!(scene.guide().refused(destroy.clone()), (Some("paper"), Reason::NotTheWriter));
    scene.participant().says(destroy);
}

/// A segment of a JPEG.
fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap_or(u16::MAX);
    [&[0xFF, marker], length.to_be_bytes().as_slice(), content].concat()
}

/// The place as a phone writes it, and which way is up.
fn exif(up: u8) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, value: u32| {
        [tag.to_le_bytes().as_slice(), &kind.to_le_bytes(), &1_u32.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    let entries = [entry(0x010F, 2, 0x4142_4344), entry(0x0112, 3, up.into()), entry(0x8825, 4, 60)].concat();
    [b"Exif\0\0II*\0\x08\0\0\0\x03\0".as_slice(), &entries, &[0; 4], b"GPSLatitude 51.05 GPSLongitude 3.72"].concat()
}

fn jpeg(up: u8) -> Vec<u8> {
    let size = segment(0xC0, &[8, 0, 2, 0, 3, 1, 1, 0x11, 0]);
    let scan = [segment(0xDA, &[1, 1, 0, 0, 63, 0]), vec![1, 2, 0xFF, 0x00, 3, 0xFF, 0xD0, 4]].concat();
    let jfif = segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01RGB");
    let parts = [
        vec![0xFF, 0xD8],
        jfif,
        segment(0xE1, &exif(up)),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x>GPSLatitude</x>"),
        segment(0xFE, b"GPS in a comment"),
        segment(0xED, b"Photoshop 3.0 City: Ghent"),
        segment(0xDB, &[0; 65]),
        size,
        scan,
        vec![0xFF, 0xD9],
        b"PK\x03\x04 GPS behind the end <script>".to_vec(),
    ];
    parts.concat()
}

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn the_place_is_taken_out_of_a_photo_and_which_way_is_up_stays() {
    for up in 1..=8 {
        let (kind, kept) = cleaned(&jpeg(up)).unwrap();
        assert_eq!(kind, FileKind::Jpeg);
        for words in ["GPS", "Ghent", "ABCD", "adobe", "<script>", "PK", "RGB"] {
            assert!(!holds(&kept, words), "{words}");
        }
        assert!(kept.ends_with(&[0xFF, 0xD0, 4, 0xFF, 0xD9]), "the picture itself is whole");
        assert_eq!(holds(&kept, "Exif"), up != 1);
        if up != 1 {
            let tag = kept.windows(4).position(|window| window == [0x01, 0x12, 0, 3]).unwrap();
            assert_eq!(kept[tag + 9], up);
        }
        assert_eq!(cleaned(&kept).unwrap().1, kept, "what is clean stays as it is");
    }
}

fn chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).unwrap_or(u32::MAX);
    [length.to_be_bytes().as_slice(), name, content, &[0; 4]].concat()
}

fn png(wide: u32, high: u32) -> Vec<u8> {
    let head = [wide.to_be_bytes().as_slice(), &high.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    let parts = [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(b"IHDR", &head),
        chunk(b"eXIf", b"GPSLatitude"),
        chunk(b"tEXt", b"Comment\0GPS"),
        chunk(b"IDAT", &[1, 2, 3]),
        chunk(b"IEND", b""),
        b"<html><script>GPS".to_vec(),
    ];
    parts.concat()
}

#[test]
fn words_and_what_stands_behind_the_end_go_out_of_a_png() {
    let (kind, kept) = cleaned(&png(2, 2)).unwrap();
    assert_eq!(kind, FileKind::Png);
    assert!(!holds(&kept, "GPS") && !holds(&kept, "tEXt") && holds(&kept, "IDAT"));
    assert_eq!(cleaned(&kept).unwrap().1, kept);
    assert_eq!(cleaned(&png(60_000, 60_000)), Err(Unfit::TooManyPixels));
    assert_eq!(cleaned(&png(0, 9)), Err(Unfit::Damaged));
}

#[test]
fn exif_goes_out_of_a_webp() {
    let piece = |name: &[u8; 4], content: &[u8]| {
        let length = u32::try_from(content.len()).unwrap();
        let filled = if content.len() % 2 == 1 { vec![0] } else { vec![] };
        [name.as_slice(), &length.to_le_bytes(), content, &filled].concat()
    };
    let pieces = [
        piece(b"VP8X", &[0b0001_1100, 0, 0, 0, 1, 0, 0, 1, 0, 0]),
        piece(b"VP8L", &[9; 5]),
        piece(b"EXIF", b"GPSLatitude"),
        piece(b"XMP ", b"GPS"),
    ]
    .concat();
    let size = u32::try_from(pieces.len() + 4).unwrap();
    let whole = [b"RIFF".as_slice(), &size.to_le_bytes(), b"WEBP", &pieces, b"GPS behind"].concat();
    let (kind, kept) = cleaned(&whole).unwrap();
    assert_eq!(kind, FileKind::Webp);
    assert!(!holds(&kept, "GPS") && holds(&kept, "VP8L"));
    assert_eq!(kept[20], 0b0001_0000, "it no longer says that there is more");
    assert_eq!(cleaned(&kept).unwrap().1, kept);
}

#[test]
fn nothing_that_could_hold_a_script_is_kept() {
    for other in [
        b"<svg xmlns='http://www.w3.org/2000/svg'/>".as_slice(),
        b"<!doctype html>",
        b"GIF89a",
        b"PK\x03\x04",
        b"MZ",
        b" %PDF-1.7",
        b"",
        b"\xff\xd8",
    ] {
        assert_eq!(cleaned(other), Err(Unfit::Kind));
    }
    assert_eq!(cleaned(b"%PDF-1.7 \n").unwrap().0, FileKind::Pdf);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Whatever the bytes are, reading them ends, and what is kept reads again as the same.
    #[test]
    fn made_up_files_break_nothing(
        start in 0..5_usize,
        cuts in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
        rest in prop::collection::vec(any::<u8>(), 0..200),
        keep in 0..400_usize,
    ) {
        let mut bytes = match start {
            0 => jpeg(6),
            1 => png(3, 3),
            2 => [b"RIFF\x20\0\0\0WEBPVP8L".as_slice(), &rest].concat(),
            3 => [&[0xFF, 0xD8, 0xFF], rest.as_slice()].concat(),
            _ => rest,
        };
        bytes.truncate(keep.max(12));
        for (at, byte) in cuts {
            if !bytes.is_empty() {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
        }
        if let Ok((kind, kept)) = cleaned(&bytes) {
            prop_assert_eq!(cleaned(&kept), Ok((kind, kept.clone())));
            prop_assert!(kept.len() <= bytes.len() + 40);
        }
    }
}
