//! Papers of the demo: letters that are written here, as small PDFs, so that there is no picture of anybody's.

use app::{App, AppError, NewPaper};
use dossier::papers::About;
use dossier::{CommandId, DebtId, DossierId};
use uuid::Uuid;

use super::Script;
use crate::demo::people::Pen;

/// A paper on its way into the dossier.
pub(super) struct Brought {
    pub(super) day: i64,
    pub(super) pen: Pen,
    pub(super) paper: NewPaper,
}

impl Script<'_> {
    /// Keeps a letter with a debt; the first line is its head.
    pub(in crate::demo) fn keeps_letter(&mut self, day: i64, pen: Pen, creditor: &str, words: &str, lines: &[&str]) {
        let about = About::Debt(self.id::<DebtId>(creditor));
        let paper = NewPaper {
            id: CommandId(Uuid::now_v7()),
            voice: Some(pen.voice),
            happened_on: Some(self.date(day)),
            seen: None,
            about,
            words: words.to_owned(),
            file: pdf(lines),
        };
        self.papers.push(Brought { day, pen, paper });
    }
}

impl Script<'_> {
    /// Keeps the papers of the days before one, or all that are left; gives the version after them.
    pub(super) async fn keep_papers(
        &mut self,
        app: &App,
        id: DossierId,
        mut version: u64,
        before: Option<i64>,
    ) -> Result<u64, AppError> {
        let is_now = |brought: &Brought| before.is_none_or(|day| brought.day < day);
        let (mut now, later): (Vec<_>, Vec<_>) = std::mem::take(&mut self.papers).into_iter().partition(is_now);
        self.papers = later;
        now.sort_by_key(|brought| brought.day);
        for Brought { pen, paper, .. } in now {
            let paper = NewPaper { seen: Some(version), ..paper };
            version = app.keep_paper(self.people.member(pen.by), id, paper).await?.version;
        }
        Ok(version)
    }
}

/// One page of A4 with lines of text; the first is larger.
fn pdf(lines: &[&str]) -> Vec<u8> {
    // What may not stand as it is between the brackets of a text, and what the plain letters of a PDF do not have.
    let safe = |line: &str| -> String {
        line.chars().filter(|c| c.is_ascii() && !c.is_ascii_control() && !matches!(c, '(' | ')' | '\\')).collect()
    };
    let mut text = String::from("BT /F1 18 Tf 72 760 Td 26 TL ");
    for (nth, line) in lines.iter().enumerate() {
        let size = if nth == 1 { "/F1 12 Tf 20 TL " } else { "" };
        text.push_str(&format!("{size}({}) Tj T* ", safe(line)));
    }
    text.push_str("ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut file = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (nth, object) in (1..).zip(&objects) {
        places.push(file.len());
        file.push_str(&format!("{nth} 0 obj\n{object}\nendobj\n"));
    }
    let table = file.len();
    file.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    places.iter().for_each(|place| file.push_str(&format!("{place:010} 00000 n \n")));
    let size = objects.len() + 1;
    file.push_str(&format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
    file.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_a_pdf_whose_parts_are_where_it_says() {
        let file = pdf(&["A head", "(some) words \\ more", "é is left out"]);
        let text = String::from_utf8(file).unwrap();
        assert!(text.starts_with("%PDF-1.4") && text.contains("(some words  more) Tj"), "{text}");
        let table = text.find("xref\n").unwrap();
        let places = text[table..].lines().filter(|line| line.ends_with(" n ")).map(|line| line[..10].parse::<usize>());
        for (nth, place) in (1..).zip(places) {
            assert!(text[place.unwrap()..].starts_with(&format!("{nth} 0 obj")), "{nth}");
        }
        assert!(text.ends_with(&format!("startxref\n{table}\n%%EOF\n")));
    }
}
