//! Letters to creditors and the plan for the fridge, as browsers ask for them.

use axum::http::StatusCode;
use dossier::{DossierId, MemberId};
use serde_json::json;

use crate::site::Site;

const SECRET: &str = "Dit is alleen van ons";

/// A dossier with two debts in a plan on which both agree, and one that is contested.
async fn agreed(site: &Site) -> (DossierId, MemberId, MemberId, [String; 3]) {
    let (id, mamadou, els) = site.dossier().await;
    let income =
        json!({ "add_income": { "name": "Loon", "group": "work", "flow": { "cents": 10_000, "every": "month" } } });
    site.done(id, mamadou, &json!({ "money": income })).await;
    let mut debts = Vec::new();
    for (creditor, principal) in [("Ziekenhuis", 64_000), ("Geheime Bank", 36_000), ("Telefoon", 9_990)] {
        let claim =
            json!({ "principal": principal, "collector": if creditor == "Ziekenhuis" { "Incasso NV" } else { "" } });
        let add = json!({ "add_debt": { "creditor": creditor, "claim": claim, "stage": "reminder" } });
        debts.push(site.done(id, els, &json!({ "money": add })).await.to_string());
    }
    let note = json!({ "note": { "debt": debts[0], "kind": "call", "words": SECRET } });
    site.done(id, els, &json!({ "money": note })).await;
    let contest = json!({ "contest": { "debt": debts[2], "why": "Nooit <b>getekend</b>" } });
    site.done(id, mamadou, &json!({ "money": contest })).await;
    let his = site.cookie(mamadou).await;
    let at = format!("/dossiers/{id}/money/plan/propose");
    assert!(site.post(&at, &his, &[("order", "pro_rata"), ("start", "2027-01-01")]).await.status.is_redirection());
    let debts = debts.try_into().unwrap();
    (id, mamadou, els, debts)
}

/// The guide agrees with the plan that was proposed.
async fn both_agree(site: &Site, id: DossierId, els: MemberId) {
    let token = site.token(els).await;
    let known = site.api(axum::http::Method::GET, &format!("/api/v1/dossiers/{id}"), &token, "").await.json();
    let plan = known.pointer("/dossier/money/plans/0/id").or(known.pointer("/money/plans/0/id")).unwrap();
    let on = format!("payment_plan.{}", plan.as_str().unwrap());
    let hers = site.cookie(els).await;
    let answer = [("on", on.as_str()), ("answer", "agrees")];
    assert!(site.post(&format!("/dossiers/{id}/answer"), &hers, &answer).await.status.is_redirection());
}

/// The letter itself, without the page around it.
fn letter(page: &str) -> &str {
    let from = page.find("<article class=\"letter").unwrap_or_else(|| panic!("no letter: {page}"));
    let rest = &page[from..];
    &rest[..rest.find("</article>").unwrap()]
}

#[tokio::test]
async fn a_letter_says_what_that_creditor_needs_and_nothing_of_others() {
    let site = Site::new().await;
    let (id, mamadou, els, [hospital, bank, phone]) = agreed(&site).await;
    let (his, hers) = (site.cookie(mamadou).await, site.cookie(els).await);
    let at = |debt: &str, chosen: &str| format!("/dossiers/{id}/money/plan/letters/{debt}{chosen}");
    let early = site.get(&at(&hospital, ""), &hers).await.body;
    assert!(early.contains("Nog niet iedereen is akkoord"), "not to be sent yet");
    both_agree(&site, id, els).await;
    let page = site.get(&at(&hospital, ""), &hers).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.body.contains("Nog niet iedereen is akkoord"));
    let words = letter(&page.body);
    for said in [
        "Incasso NV",
        "voor Ziekenhuis",
        "namens Mamadou",
        "€\u{A0}640,00",
        "10 maandelijkse betalingen van €\u{A0}64,00",
        "1 januari 2027",
        "1 oktober 2027",
        "zonder nadelige erkentenis",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    for other in ["Geheime Bank", "Telefoon</b>", SECRET, "1.000,00", "64 %", "getekend"] {
        assert!(!words.contains(other), "{other}: {words}");
    }
    let total = site.get(&at(&hospital, "?chosen=1&says=total&language=fr&by=person"), &hers).await.body;
    let words = letter(&total);
    assert!(
        words.contains("lang=\"fr\"") && words.contains("1\u{202F}000,00\u{A0}€") && words.contains("64\u{A0}%"),
        "{words}"
    );
    assert!(words.contains("Je souhaite rembourser") && !words.contains("Geheime Bank"), "{words}");
    let own = site.get(&at(&bank, ""), &his).await.body;
    assert!(letter(&own).contains("Ik wil uw vordering afbetalen") && !letter(&own).contains("Ziekenhuis"), "{own}");
    let contest = site.get(&at(&phone, "?chosen=1&says=reason&says=barred"), &his).await.body;
    let words = letter(&contest);
    assert!(words.contains("Nooit &lt;b&gt;getekend&lt;/b&gt;") && words.contains("niet verjaard"), "{words}");
    let silent = site.get(&at(&phone, "?chosen=1"), &his).await.body;
    assert!(!letter(&silent).contains("getekend") && !letter(&silent).contains("verjaard"), "{silent}");
}

#[tokio::test]
async fn what_the_law_caps_stands_in_the_letter_with_its_source() {
    let site = Site::new().await;
    let (id, _, els, [hospital, ..]) = agreed(&site).await;
    both_agree(&site, id, els).await;
    let hers = site.cookie(els).await;
    let at = format!("/dossiers/{id}/money/plan/letters/{hospital}");
    assert!(!letter(&site.get(&at, &hers).await.body).contains("XIX"), "nothing is known yet");
    let terms = json!({ "contract": "2024-01-10", "due": "2024-03-01", "penalty": 30_000, "penalty_on": "2024-04-15" });
    site.done(id, els, &json!({ "money": { "terms": { "debt": hospital, "terms": terms } } })).await;
    let page = site.get(&at, &hers).await.body;
    let words = letter(&page);
    assert!(words.contains("Schadebeding") && words.contains("XIX.4") && words.contains("1 september 2023"), "{words}");
    let without = site.get(&format!("{at}?chosen=1"), &hers).await.body;
    assert!(!letter(&without).contains("XIX"), "the person chooses: {without}");
}

#[tokio::test]
async fn paper_is_noted_and_is_for_who_may_see_the_money() {
    let site = Site::new().await;
    let (id, mamadou, els, [hospital, ..]) = agreed(&site).await;
    both_agree(&site, id, els).await;
    let (his, hers) = (site.cookie(mamadou).await, site.cookie(els).await);
    let fridge = format!("/dossiers/{id}/money/plan/fridge");
    let page = site.get(&fridge, &hers).await;
    assert_eq!(page.status, StatusCode::OK);
    for said in ["€\u{A0}100,00", "Ziekenhuis", "oktober 2027", "Kruis af wat lukte"] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    assert!(page.body.contains("money.to_live_on"), "with its receipt");
    let bare = site.get(&format!("{fridge}?chosen=1"), &hers).await.body;
    let sheet = &bare[bare.find("<article class=\"fridge").unwrap()..];
    let sheet = &sheet[..sheet.find("</article>").unwrap()];
    assert!(!sheet.contains("Ziekenhuis") && sheet.contains("€\u{A0}100,00"), "who comes into the kitchen: {sheet}");
    let looked = site.get(&format!("/dossiers/{id}/looked?span=all"), &his).await.body;
    assert!(looked.contains("Opende iets om af te drukken"), "{looked}");
    let omar = site.account("omar", app::accounts::AccountKind::Guide).await;
    let grant = json!({ "reads": ["story"], "writes": ["story"], "purpose": "support" });
    let invite = json!({ "member": omar, "role": "network_member", "name": "Omar", "grant": grant });
    site.done(id, mamadou, &json!({ "circle": { "invite": invite } })).await;
    let his = site.cookie(omar).await;
    for path in [
        "plan/fridge".to_owned(),
        "plan/letters".to_owned(),
        format!("plan/letters/{hospital}"),
        "table/debts.csv".to_owned(),
    ] {
        let answer = site.get(&format!("/dossiers/{id}/money/{path}"), &his).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
    }
    let nobodys = uuid::Uuid::now_v7();
    let gone = site.get(&format!("/dossiers/{id}/money/plan/letters/{nobodys}"), &hers).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
}
