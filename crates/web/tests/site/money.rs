//! Money, as browsers and programs ask for it.

use axum::http::{Method, StatusCode};
use serde_json::json;
use uuid::Uuid;

use crate::site::Site;

#[tokio::test]
async fn what_comes_in_and_goes_out_is_written_by_form_and_counted() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let (his, hers) = (site.cookie(mamadou).await, site.cookie(els).await);
    let at = |path: &str| format!("/dossiers/{id}/money/{path}");
    let income = [("name", "Uitkering"), ("group", "replacement"), ("cents", "1.489,00"), ("every", "month")];
    let wrong = [("name", "Uitkering"), ("group", "replacement"), ("cents", "1.489"), ("every", "month")];
    let refused = site.post(&at("incomes/new"), &his, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("value=\"1.489\"") && refused.body.contains("#f-cents"), "typed words stay");
    assert!(site.post(&at("incomes/new"), &his, &income).await.status.is_redirection());
    let cost = [("name", "Huur"), ("group", "fixed"), ("cents", "780"), ("every", "month")];
    assert!(site.post(&at("costs/new"), &hers, &cost).await.status.is_redirection());
    let page = site.get(&format!("/dossiers/{id}/money"), &hers).await.body;
    assert!(page.contains("€\u{A0}709,00") && page.contains("money.budget"), "with its receipt: {page}");
    let token = site.token(els).await;
    let budget = site.api(Method::GET, &format!("/api/v1/dossiers/{id}/money/budget?months=3"), &token, "").await;
    let budget = budget.json();
    assert_eq!((&budget["months"][0]["left"], budget["months"].as_array().unwrap().len()), (&json!("709.00"), 3));
    assert_eq!(budget["receipt"]["formula"], "money.budget");
    let far = site.api(Method::GET, &format!("/api/v1/dossiers/{id}/money/budget?months=999"), &token, "").await;
    assert_eq!(far.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_plan_that_cannot_be_kept_says_why_and_is_not_proposed() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let (his, hers) = (site.cookie(mamadou).await, site.cookie(els).await);
    let at = |path: &str| format!("/dossiers/{id}/money/{path}");
    let debt = Uuid::now_v7().to_string();
    let owed = [("command", debt.as_str()), ("creditor", "Ziekenhuis"), ("principal", "640"), ("stage", "reminder")];
    assert!(site.post(&at("debts/new"), &hers, &owed).await.status.is_redirection());
    let none = site.get(&at("plan"), &his).await.body;
    assert!(none.contains("Dit houdt niet"), "nothing is left yet");
    let choose = [("order", "pro_rata")];
    assert_eq!(site.post(&at("plan/propose"), &his, &choose).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let income = [("name", "Loon"), ("group", "work"), ("cents", "100"), ("every", "month")];
    assert!(site.post(&at("incomes/new"), &his, &income).await.status.is_redirection());
    let what_if = site.get(&at("plan?less=20&keep=10"), &his).await.body;
    assert!(what_if.contains("€\u{A0}20,00 per maand minder"), "{what_if}");
    assert!(site.post(&at("plan/propose"), &his, &choose).await.status.is_redirection());
    let token = site.token(els).await;
    let dossier = site.api(Method::GET, &format!("/api/v1/dossiers/{id}"), &token, "").await.json();
    let plan = dossier["dossier"]["money"]["plans"][0].clone();
    let plan = if plan.is_null() { dossier["money"]["plans"][0].clone() } else { plan };
    assert_eq!(plan["inputs"]["available"], 10_000, "kept as what went into it: {plan}");
    let follow = format!(
        "plan/follow?plan={}&month={}",
        plan["id"].as_str().unwrap(),
        plan["inputs"]["start"].as_str().unwrap()
    );
    assert_eq!(site.get(&at(&follow), &his).await.status, StatusCode::OK);
    let on = format!("payment_plan.{}", plan["id"].as_str().unwrap());
    let answer = [("on", on.as_str()), ("answer", "agrees")];
    assert!(site.post(&format!("/dossiers/{id}/answer"), &hers, &answer).await.status.is_redirection());
    assert!(site.get(&at("plan"), &his).await.body.contains("Het plan dat jullie afspraken"));
    let ways = site.api(Method::GET, &format!("/api/v1/dossiers/{id}/money/plans"), &token, "").await.json();
    assert_eq!(ways["ways"][0]["months"], 7, "{ways}");
    assert_eq!(ways["ways"][0]["receipt"]["formula"], "money.plan");
    let thought = async |query: &str| {
        let address = format!("/api/v1/dossiers/{id}/money/plans?{query}");
        site.api(Method::GET, &address, &token, "").await
    };
    assert_eq!(thought("less=2000").await.json()["ways"][0]["months"], 8, "twenty euro less a month");
    assert_eq!(thought("lump=30000").await.json()["ways"][0]["months"], 4);
    assert_eq!(thought(&format!("refuses={debt}")).await.json()["ways"][0]["paid"], "0.00");
    let unknown = thought(&format!("refuses={}", Uuid::now_v7())).await;
    assert_eq!((unknown.status, &unknown.json()["field"]), (StatusCode::BAD_REQUEST, &json!("refuses")));
}

#[tokio::test]
async fn who_has_no_consent_for_money_does_not_see_it() {
    let site = Site::new().await;
    let (id, mamadou, _) = site.dossier().await;
    let guest = site.account("omar", app::accounts::AccountKind::Guide).await;
    let grant = json!({ "reads": ["story"], "writes": ["story"], "purpose": "support" });
    let invite = json!({ "member": guest, "role": "network_member", "name": "Omar", "grant": grant });
    site.done(id, mamadou, &json!({ "circle": { "invite": invite } })).await;
    let cookie = site.cookie(guest).await;
    assert_eq!(site.get(&format!("/dossiers/{id}/money"), &cookie).await.status, StatusCode::FORBIDDEN);
    let token = site.token(guest).await;
    let budget = site.api(Method::GET, &format!("/api/v1/dossiers/{id}/money/budget"), &token, "").await;
    assert_eq!(budget.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn an_amount_or_a_stage_that_was_said_anew_can_be_taken_back_to_what_stood() {
    let site = Site::new().await;
    let (id, _, els) = site.dossier().await;
    let hers = site.cookie(els).await;
    let (debt, cost) = (Uuid::now_v7().to_string(), Uuid::now_v7().to_string());
    let form = |path: &str| format!("/dossiers/{id}/money/{path}");
    let owed = [
        ("command", debt.as_str()),
        ("creditor", "Energie"),
        ("principal", "1.840,55"),
        ("collector", "Deurwaarder"),
        ("stage", "reminder"),
    ];
    assert!(site.post(&form("debts/new"), &hers, &owed).await.status.is_redirection());
    let rent = [("command", cost.as_str()), ("name", "Huur"), ("group", "fixed"), ("cents", "780"), ("every", "month")];
    assert!(site.post(&form("costs/new"), &hers, &rent).await.status.is_redirection());
    let again = [("principal", "1.700,00"), ("collector", "Deurwaarder"), ("seen", "99")];
    for (path, fields, was, now) in [
        (format!("debts/{debt}/claim"), &again[..], "€\u{A0}1.840,55", "€\u{A0}1.700,00"),
        (
            format!("debts/{debt}/stage"),
            &[("stage", "bailiff"), ("seen", "99")][..],
            "<p class=\"money-big\">herinnering",
            "<p class=\"money-big\">deurwaarder",
        ),
        (
            format!("debts/{debt}/offer"),
            &[("a_month", "40"), ("seen", "99")][..],
            "Nog niets geboden. Een eigen voorstel ga",
            "we bieden €\u{A0}40,00",
        ),
        (
            format!("costs/{cost}/set"),
            &[("cents", "805,50"), ("every", "month"), ("seen", "99")][..],
            "€\u{A0}780,00",
            "€\u{A0}805,50",
        ),
    ] {
        let said = site.post(&form(&path), &hers, fields).await;
        let page = site.get(said.header("location"), &hers).await.body;
        assert!(page.contains(now), "{path}: {page}");
        let unsay = format!("/dossiers/{id}/unsay");
        let button = page.find(&format!("action=\"{unsay}\"")).unwrap_or_else(|| panic!("{path}: no way back: {page}"));
        let back = &page[button..button + page[button..].find("</form>").unwrap()];
        let mut fields = Vec::new();
        for input in back.split("<input ").skip(1) {
            let of = |name: &str| input.split(&format!("{name}=\"")).nth(1).map(|rest| rest.split('"').next().unwrap());
            fields.push((of("name").unwrap(), of("value").unwrap()));
        }
        let undone = site.post(&unsay, &hers, &fields).await;
        assert!(undone.status.is_redirection(), "{path}: {}", undone.body);
        let page = site.get(said.header("location"), &hers).await.body;
        assert!(page.contains(was), "{path}: {page}");
        assert!(page.contains("Deurwaarder") || path.starts_with("costs"), "who collects stays: {page}");
    }
}

#[tokio::test]
async fn a_month_that_went_as_planned_goes_back_with_its_payments() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let (his, hers) = (site.cookie(mamadou).await, site.cookie(els).await);
    let at = |path: &str| format!("/dossiers/{id}/money/{path}");
    let owed = [("creditor", "Ziekenhuis"), ("principal", "640"), ("stage", "reminder")];
    assert!(site.post(&at("debts/new"), &hers, &owed).await.status.is_redirection());
    let income = [("name", "Loon"), ("group", "work"), ("cents", "100"), ("every", "month")];
    assert!(site.post(&at("incomes/new"), &his, &income).await.status.is_redirection());
    let (plan, month) = (Uuid::now_v7().to_string(), site.app.today().first_of_month().to_string());
    let choose = [("command", &*plan), ("order", "pro_rata"), ("start", &*month)];
    assert!(site.post(&at("plan/propose"), &his, &choose).await.status.is_redirection());
    let agrees = [("on", &*format!("payment_plan.{plan}")), ("answer", "agrees")];
    assert!(site.post(&format!("/dossiers/{id}/answer"), &hers, &agrees).await.status.is_redirection());
    let before = site.get(&at("table/debts.csv"), &his).await.body;
    let kept = [("plan", &*plan), ("month", &*month), ("kept", "as_planned"), ("seen", "99")];
    let said = site.post(&at("plan/follow"), &his, &kept).await;
    let now = site.get(&at("table/debts.csv"), &his).await.body;
    assert!(now.contains(";100,00;540,00"), "paid as planned: {now}");
    let page = site.get(said.header("location"), &his).await.body;
    let button = page.split(&format!("action=\"{}\"", at("take-back"))).nth(1).expect("a way back");
    let value = |name: &str| {
        let rest = button.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("a field");
        rest.split('"').next().expect("its value").to_owned()
    };
    let fields = [("from", &*value("from")), ("to", &*value("to"))];
    let back = site.post(&at("take-back"), &his, &fields).await;
    assert!(back.header("location").contains("done=money-back"), "{}", back.body);
    assert_eq!(site.get(&at("table/debts.csv"), &his).await.body, before, "the payment went with it");
    assert!(!site.get(&at("plan"), &his).await.body.contains("money-went"), "the month waits again");
}

#[tokio::test]
async fn what_a_right_brings_goes_into_the_budget_from_what_was_noted() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let (his, hers) = (site.cookie(mamadou).await, site.cookie(els).await);
    let right = Uuid::now_v7();
    let form = format!("/dossiers/{id}/money/incomes/right/{right}");
    assert_eq!(site.get(&form, &hers).await.status, StatusCode::NOT_FOUND);
    let follow = [("command", &*right.to_string()), ("right", "child-supplement")];
    assert!(site.post(&format!("/dossiers/{id}/rights/follow"), &hers, &follow).await.status.is_redirection());
    assert_eq!(site.get(&form, &hers).await.status, StatusCode::NOT_FOUND, "nothing was granted yet");
    let note = format!("/dossiers/{id}/rights/{right}/note/granted");
    let granted = [("monthly", "46,50"), ("from", "2026-05-01")];
    assert!(site.post(&note, &his, &granted).await.status.is_redirection());
    let course = site.get(&format!("/dossiers/{id}/rights/{right}"), &his).await.body;
    assert!(course.contains(&form), "{course}");
    let page = site.get(&form, &his).await.body;
    for filled in ["Sociale toeslag in het Groeipakket", "value=\"46,50\"", "value=\"2026-05-01\""] {
        assert!(page.contains(filled), "{filled}: {page}");
    }
    // Who may see money and not rights is told nothing of it.
    let guest = site.account("omar", app::accounts::AccountKind::Guide).await;
    let grant = json!({ "reads": ["money"], "writes": ["money"], "purpose": "support" });
    let invite = json!({ "member": guest, "role": "guide", "name": "Omar", "grant": grant });
    site.done(id, mamadou, &json!({ "circle": { "invite": invite } })).await;
    assert_eq!(site.get(&form, &site.cookie(guest).await).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_may_be_seized_is_looked_at_and_nothing_of_it_is_kept() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let (his, hers) = (site.cookie(mamadou).await, site.cookie(els).await);
    let path = format!("/dossiers/{id}/money/seizable");
    let income = [("name", "Ziekte"), ("group", "replacement"), ("cents", "1.489,00"), ("every", "month")];
    assert!(site.post(&format!("/dossiers/{id}/money/incomes/new"), &his, &income).await.status.is_redirection());
    let version = site.version(id, mamadou).await;
    assert!(site.get(&path, &his).await.body.contains("value=\"1489,00\""), "the budget knows what comes in");
    let asked = [("net", "2.000,00"), ("kind", "work"), ("children", "3"), ("on", "2024-06-01")];
    for cookie in [&his, &hers] {
        let page = site.post(&path, cookie, &asked).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        // As Securex publishes it: 137.10 of 2,000.00 with three children.
        for words in ["€\u{A0}1.862,90", "€\u{A0}137,10", "money.seizable", "Vergeleken met de bron op"] {
            assert!(page.body.contains(words), "{words}: {}", page.body);
        }
    }
    let early = [("net", "1800"), ("kind", "replacement"), ("on", "2022-06-01")];
    assert!(site.post(&path, &his, &early).await.body.contains("Nog niet nagekeken bij de bron"));
    let without_day = site.post(&path, &his, &[("net", "1800"), ("kind", "replacement")]).await;
    assert_eq!(without_day.status, StatusCode::OK, "the newest amounts that are known: {}", without_day.body);
    for (field, wrong) in [
        ("net", [("net", "1.000"), ("kind", "work"), ("on", "")]),
        ("kind", [("net", "1000"), ("kind", "wage"), ("on", "")]),
        ("on", [("net", "1000"), ("kind", "work"), ("on", "1990-01-01")]),
    ] {
        let page = site.post(&path, &his, &wrong).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(page.body.contains(&format!("#f-{field}")), "{field}: {}", page.body);
    }
    assert_eq!(site.version(id, mamadou).await, version, "looking keeps nothing");
}
