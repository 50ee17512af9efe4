//! Files from somebody who means no good, and papers that others may not see.

use axum::http::{Method, StatusCode};
use uuid::Uuid;

use super::two::Two;
use crate::site::PDF;

/// A whole PNG of one pixel, with words in it and something behind its end.
fn png(behind: &[u8]) -> Vec<u8> {
    let chunk = |name: &[u8], content: &[u8]| {
        let length = u32::try_from(content.len()).unwrap();
        [length.to_be_bytes().as_slice(), name, content, &[0; 4]].concat()
    };
    let head = [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0];
    let parts = [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(b"IHDR", &head),
        chunk(b"tEXt", b"GPSLatitude 51.05"),
        chunk(b"IDAT", b"picture"),
        chunk(b"IEND", b""),
        behind.to_vec(),
    ];
    parts.concat()
}

#[tokio::test]
async fn a_paper_is_kept_shown_and_taken_out() {
    let two = Two::new().await;
    let (cookie, papers) = (two.site.cookie(two.mamadou).await, format!("/dossiers/{}/papers", two.ours));
    let command = Uuid::now_v7().to_string();
    let fields = [("command", command.as_str()), ("seen", "1"), ("words", "brief van de huisbaas"), ("about", "money")];
    let name = "../../etc/passwd\\<script>.svg";
    let kept =
        two.site.upload(&format!("{papers}/new"), &cookie, &fields, name, &png(b"<script>alert(7)</script>")).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    // Pressed twice, it is kept once.
    let again = two.site.upload(&format!("{papers}/new"), &cookie, &fields, name, &png(b"")).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    let list = two.site.get(&papers, &cookie).await;
    assert_eq!(list.body.matches("brief van de huisbaas").count(), 1);
    assert!(!list.body.contains("passwd"), "the name of a file is nobody's business");

    let one = two.site.get(&format!("{papers}/{command}"), &cookie).await;
    assert!(one.body.contains("<img src="));
    let file = two.site.get(&format!("{papers}/{command}/file"), &cookie).await;
    assert_eq!((file.status, file.header("content-type")), (StatusCode::OK, "image/png"));
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    assert_eq!(file.header("cache-control"), "no-store");
    assert!(file.header("content-security-policy").contains("sandbox"));
    assert!(!file.header("content-security-policy").contains("script-src"));
    assert!(file.header("content-disposition").starts_with("inline; filename=\"paper-20"));
    assert_eq!(file.bytes, {
        let mut clean = png(b"");
        let words = clean.windows(4).position(|window| window == b"tEXt").unwrap();
        clean.drain(words - 4..words + 4 + 17 + 4);
        clean
    });

    let other = two.site.cookie(two.zohra).await;
    let (seen, none) = (
        two.site.get(&format!("/dossiers/{}/papers/{command}/file", two.theirs), &other).await,
        two.site.get(&format!("/dossiers/{}/papers/{}/file", two.theirs, Uuid::now_v7()), &other).await,
    );
    assert_eq!((seen.status, &seen.body), (StatusCode::NOT_FOUND, &none.body), "by its id alone it is nowhere else");

    // The guide sees it and cannot take out what another kept.
    let els = two.site.cookie(two.els).await;
    assert_eq!(two.site.get(&format!("{papers}/{command}"), &els).await.status, StatusCode::OK);
    let destroy = format!("{papers}/{command}/destroy");
    assert_eq!(two.site.get(&destroy, &els).await.status, StatusCode::NOT_FOUND);
    assert_eq!(two.site.post(&destroy, &els, &[("seen", "99")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(two.site.post(&destroy, &cookie, &[("seen", "99")]).await.status, StatusCode::SEE_OTHER);
    for path in [format!("{papers}/{command}"), format!("{papers}/{command}/file")] {
        assert_eq!(two.site.get(&path, &cookie).await.status, StatusCode::NOT_FOUND);
    }
    assert!(two.site.get(&papers, &cookie).await.body.contains("Maak een foto van een brief"));
}

#[tokio::test]
async fn nothing_but_a_photo_or_a_pdf_is_kept() {
    let two = Two::new().await;
    let (cookie, new) = (two.site.cookie(two.mamadou).await, format!("/dossiers/{}/papers/new", two.ours));
    let before = two.site.version(two.ours, two.mamadou).await;
    let giant = [b"%PDF-1.7".to_vec(), vec![b'x'; 8 * 1024 * 1024]].concat();
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(7)</script></svg>".to_vec();
    let cases: [(&[u8], StatusCode, &str); 6] = [
        (&svg, StatusCode::UNPROCESSABLE_ENTITY, "geen foto en geen pdf"),
        (b"<!doctype html><script>alert(7)</script>", StatusCode::UNPROCESSABLE_ENTITY, "geen foto en geen pdf"),
        (b"GIF89a;", StatusCode::UNPROCESSABLE_ENTITY, "geen foto en geen pdf"),
        (b"\x89PNG\r\n\x1a\n half", StatusCode::UNPROCESSABLE_ENTITY, "beschadigd"),
        (b"", StatusCode::UNPROCESSABLE_ENTITY, "Kies een foto"),
        (&giant, StatusCode::PAYLOAD_TOO_LARGE, "8 megabyte"),
    ];
    for (file, status, says) in cases {
        let answer = two.site.upload(&new, &cookie, &[("words", "wat er stond")], "x.jpg", file).await;
        assert_eq!(answer.status, status, "{says}");
        assert!(answer.body.contains(says) && answer.body.contains("value=\"wat er stond\""), "{says}");
    }
    let far_too_large = vec![b'x'; 25 * 1024 * 1024];
    let answer = two.site.upload(&new, &cookie, &[], "x.jpg", &far_too_large).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.body.contains("8 megabyte"));
    let bad_about = [("about", "debt.not-an-id")];
    assert_eq!(two.site.upload(&new, &cookie, &bad_about, "x", PDF).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(two.site.post(&new, &cookie, &[("words", "x")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(two.site.version(two.ours, two.mamadou).await, before, "nothing was written");
}

#[tokio::test]
async fn a_debt_of_another_dossier_gets_no_paper() {
    let two = Two::new().await;
    let token = two.site.token(two.els).await;
    let api = async |query: String| {
        let path = format!("/api/v1/dossiers/{}/papers?command={}{query}", two.ours, Uuid::now_v7());
        two.site.api(Method::POST, &path, &token, "%PDF-1.4").await
    };
    let theirs = api(format!("&debt={}", two.known.debt)).await;
    let nobodys = api(format!("&debt={}", Uuid::now_v7())).await;
    assert_eq!((theirs.status, &theirs.body), (StatusCode::UNPROCESSABLE_ENTITY, &nobodys.body));
    assert_eq!(api("&debt=x".to_owned()).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(api(String::new()).await.status, StatusCode::OK);
    let list = two.site.api(Method::GET, &format!("/api/v1/dossiers/{}/papers", two.ours), &token, "").await;
    let id = list.json()[0]["id"].as_str().unwrap().to_owned();
    let file = two.site.api(Method::GET, &format!("/api/v1/dossiers/{}/papers/{id}", two.ours), &token, "").await;
    assert_eq!((file.body.as_str(), file.header("content-type")), ("%PDF-1.4", "application/pdf"));
    assert!(file.header("content-disposition").starts_with("attachment"));
    let other = two.site.token(two.tom).await;
    let stolen = two.site.api(Method::GET, &format!("/api/v1/dossiers/{}/papers/{id}", two.theirs), &other, "").await;
    assert_eq!(stolen.status, StatusCode::NOT_FOUND);
}

crate::engines::also_on_postgresql!(
    a_paper_is_kept_shown_and_taken_out,
    nothing_but_a_photo_or_a_pdf_is_kept,
    a_debt_of_another_dossier_gets_no_paper,
);
