//! Budget and debts as tables, by form and over the API.

use axum::http::{Method, StatusCode};
use serde_json::json;
use uuid::Uuid;

use crate::site::Site;

const DEBTS: &str = "schuldeiser;hoofdsom;gaat voor;hoe ver;betwist omdat;we bieden per maand\n\
    Ziekenhuis;640,00;nee;herinnering;;25\n\
    \"<script>alert(1)</script>\";1.560,00;ja;;klopt niet;\n";

#[tokio::test]
async fn a_table_is_looked_at_then_taken_in_once_and_comes_out_again() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let (his, hers) = (site.cookie(mamadou).await, site.cookie(els).await);
    let at = |path: &str| format!("/dossiers/{id}/money/table{path}");
    let look = site.post(&at("/look"), &hers, &[("text", DEBTS)]).await;
    assert_eq!(look.status, StatusCode::OK);
    assert!(look.body.contains("2 nieuw, 0 anders") && look.body.contains("&lt;script&gt;"), "{}", look.body);
    assert!(!look.body.contains("<script>alert"), "{}", look.body);
    let debts = |page: String| page.matches("class=\"card money-debt\"").count();
    assert_eq!(
        debts(site.get(&format!("/dossiers/{id}/money/debts"), &his).await.body),
        0,
        "nothing is kept by looking"
    );
    let command = Uuid::now_v7().to_string();
    for _ in 0..2 {
        let sent = site.post(&at("/take-in"), &hers, &[("command", command.as_str()), ("text", DEBTS)]).await;
        assert!(sent.status.is_redirection(), "{}", sent.body);
    }
    let again = site.post(&at("/take-in"), &his, &[("text", DEBTS)]).await;
    assert!(again.header("location").contains("money-csv-stands"), "with another id, and nothing new: {}", again.body);
    let page = site.get(&format!("/dossiers/{id}/money/debts"), &his).await.body;
    assert_eq!(debts(page.clone()), 2, "{page}");
    assert!(page.contains("€\u{A0}1.560,00") && page.contains("betwist"), "{page}");
    let out = site.get(&at("/debts.csv"), &hers).await;
    assert!(out.header("content-disposition").starts_with("attachment; filename=\"debts-"), "{:?}", out.headers);
    assert!(
        out.body.starts_with('\u{feff}')
            && out.body.contains("Ziekenhuis;640,00;0,00;0,00;0,00;;nee;;herinnering;;25,00;;0,00;640,00"),
        "{}",
        out.body
    );
    let looked = site.get(&format!("/dossiers/{id}/looked?span=all"), &his).await.body;
    assert!(looked.contains("het geld"), "who took it along is seen: {looked}");
}

#[tokio::test]
async fn a_table_that_was_taken_in_is_taken_back_with_one_press() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let (his, hers) = (site.cookie(mamadou).await, site.cookie(els).await);
    let at = |path: &str| format!("/dossiers/{id}/money/{path}");
    let owed = [("creditor", "Ziekenhuis"), ("principal", "700"), ("stage", "open")];
    assert!(site.post(&at("debts/new"), &hers, &owed).await.status.is_redirection());
    let before = site.get(&at("table/debts.csv"), &hers).await.body;
    let sent = site.post(&at("table/take-in"), &hers, &[("text", DEBTS), ("seen", "99")]).await;
    let now = site.get(&at("table/debts.csv"), &hers).await.body;
    assert!(now.contains("Ziekenhuis;640,00") && now.contains("alert(1)"), "{now}");
    let page = site.get(sent.header("location"), &hers).await.body;
    let button = page.split(&format!("action=\"{}\"", at("take-back"))).nth(1).expect("a way back");
    let value = |name: &str| {
        let rest = button.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("a field");
        rest.split('"').next().expect("its value").to_owned()
    };
    let (command, from, to) = (value("command"), value("from"), value("to"));
    let fields = [("command", &*command), ("from", &*from), ("to", &*to)];
    // Another can take back nothing of it.
    let not_his = site.post(&at("take-back"), &his, &fields[1..]).await;
    assert!(not_his.header("location").contains("money-gone"), "{}", not_his.body);
    assert_eq!(site.get(&at("table/debts.csv"), &hers).await.body, now);
    for nth in 0..2 {
        let back = site.post(&at("take-back"), &hers, &fields).await;
        assert!(back.header("location").contains("done=money-"), "{nth}: {}", back.body);
        assert_eq!(site.get(&at("table/debts.csv"), &hers).await.body, before, "press {nth}");
    }
    let debts = site.get(&at("debts"), &his).await.body;
    assert!(debts.contains("&lt;script&gt;"), "the person can put back what was taken back");
    for wrong in [[("from", "0"), ("to", "18446744073709551615")], [("from", "9"), ("to", "1")]] {
        let answer = site.post(&at("take-back"), &his, &wrong).await;
        assert!(answer.status.is_redirection(), "{wrong:?}: {}", answer.body);
        assert_eq!(site.get(&at("table/debts.csv"), &hers).await.body, before, "{wrong:?}");
    }
    let answer = site.post(&at("take-back"), &his, &[("from", "x")]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_mistake_names_its_row_and_its_column_and_what_was_typed_stays() {
    let site = Site::new().await;
    let (id, _, els) = site.dossier().await;
    let hers = site.cookie(els).await;
    let text = "soort;wat;groep;bedrag\ninkomen;Loon;werk;1.000\nkost;Huur;vast;780\n";
    for step in ["look", "take-in"] {
        let answer = site.post(&format!("/dossiers/{id}/money/table/{step}"), &hers, &[("text", text)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("Rij 2, “bedrag”:") && answer.body.contains("“1.000”"), "{}", answer.body);
        assert!(answer.body.contains("kost;Huur;vast;780"), "what was typed stays");
    }
    let page = site.get(&format!("/dossiers/{id}/money"), &hers).await.body;
    assert!(!page.contains("Huur"), "nothing is taken in while something is wrong");
    for text in ["", "naam;leeftijd\nx;1\n", "soort;bedrag\n\u{fffd};1\n"] {
        let answer = site.post(&format!("/dossiers/{id}/money/table/look"), &hers, &[("text", text)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{text}");
    }
}

#[tokio::test]
async fn a_program_takes_a_table_out_and_in() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let (token, his) = (site.token(els).await, site.token(mamadou).await);
    let path = format!("/api/v1/dossiers/{id}/money/table");
    let dry = site.api(Method::POST, &path, &token, DEBTS).await.json();
    assert_eq!((&dry["rows"][0]["happens"], &dry["rows"][1]["row"]), (&json!("comes"), &json!(3)), "{dry}");
    assert!(dry.get("done").is_none());
    let taken = format!("{path}?command={}", Uuid::now_v7());
    for nth in 0..2 {
        let done = site.api(Method::POST, &taken, &token, DEBTS).await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.body);
        assert_eq!(done.json().get("done").is_some(), nth == 0, "once: {}", done.body);
    }
    let out = site.api(Method::GET, &format!("{path}?table=debts&language=en"), &his, "").await;
    assert!(out.body.contains("creditor,principal,") && out.body.contains("Ziekenhuis,640.00,"), "{}", out.body);
    let wrong = site.api(Method::POST, &taken, &token, "creditor,principal\nx,much\n").await.json();
    assert_eq!(wrong["mistakes"][0], json!({ "row": 2, "column": "principal", "why": "no-amount" }));
    let none = site.api(Method::POST, &path, &token, "hello").await;
    assert_eq!((none.status, &none.json()["field"]), (StatusCode::UNPROCESSABLE_ENTITY, &json!("the first row")));
    let unknown = site.api(Method::GET, &format!("{path}?table=stories"), &token, "").await;
    assert_eq!(unknown.status, StatusCode::BAD_REQUEST);
}
