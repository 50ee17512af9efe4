//! The case of Mamadou from end to end: the check finds the rights of the story, one more is asked for and granted, what
//! it brings makes room for a plan, the plan is compared, agreed on, put on paper, and followed for half a year with one
//! setback; by the guide and the person, each from their own sign-in.

use browser::{Error, Media, Options, Outcome, Server};
use serde_json::Value;

use crate::visit::{Visit, WIDE};

/// What the story names, and how the check answered then: the first by what was said, the others by one question.
const OF_THE_STORY: [(&str, &str); 5] = [
    ("likely", "increased-reimbursement"),
    ("possible", "social-tariff-energy"),
    ("possible", "school-allowance"),
    ("possible", "social-internet"),
    ("possible", "social-tariff-water"),
];
/// A right that nobody asked for yet.
const NEW: &str = "#r-child-supplement";
const SETBACK: &str = "De fiets van Fanta moest hersteld worden.";

#[tokio::test]
async fn what_a_right_brings_becomes_a_plan_that_is_kept_for_half_a_year() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let els = Visit::start(&server, "guide", WIDE).await?;
    let mamadou = els.beside(&server, "mamadou", Options::phone()).await?;

    // The check of the day on which they looked, with the rules of that day, finds what the story names.
    els.open("rights").await?;
    let brings = els.words(".rights-brings").await?;
    assert!(brings.contains("154,00"), "what the story says came free: {brings}");
    els.browser.click_text("Verhoogde tegemoetkoming").await?;
    els.browser.click("a[href*='/rights/check?on=']").await?;
    for (answer, right) in OF_THE_STORY {
        els.browser.wait_for(&format!(".rights-{answer} #r-{right}")).await?;
    }
    let today = els.browser.attribute("#f-on", "max").await?.unwrap_or_default();

    let before = room_for_debts(&els).await?;
    granted(&els, &mamadou).await?;
    assert_eq!(room_for_debts(&els).await?, before + 4_600, "what the right brings can go to debts");

    // Three ways that can be kept stand beside each other; the guide brings one, the person agrees.
    els.open(&format!("money/plan?start={}", half_a_year_before(&today))).await?;
    els.browser.wait_for(".money-ways").await?;
    let ways = els.browser.texts(".money-way:has(.money-choose) h3").await?;
    assert!(ways.len() >= 3, "only {ways:?} can be kept");
    els.browser.click("#w-pro_rata form.money-choose .button").await?;
    els.browser.wait_for("section[aria-labelledby='proposed']").await?;
    mamadou.open("money").await?;
    mamadou.browser.click("p.money-asked a[href$='/money/plan']").await?;
    mamadou.browser.click(".three-answers button[value='agrees']").await?;
    mamadou.browser.wait_for("section[aria-labelledby='current'] .money-months").await?;
    on_paper(&els, &mamadou).await?;
    followed(&els, &mamadou).await
}

/// One press makes a step of a right; the guide notes that it was asked, the person that it was granted, and puts what
/// it brings with what comes in.
async fn granted(els: &Visit, mamadou: &Visit) -> Outcome {
    els.open("rights/check").await?;
    els.browser.wait_for(&format!(".rights-likely {NEW}")).await?;
    els.browser.click(&format!("{NEW} button[name='right']")).await?;
    els.browser.wait_for(".said[role='status']").await?;
    els.browser.click(&format!("{NEW} .actions a[href*='/rights/']:not([href*='/sheet/'])")).await?;
    els.browser.wait_for("section[aria-labelledby='right-steps'] a[href*='/plan#s-']").await?;
    let course = els.browser.url().await?;
    let course = course.split(['?', '#']).next().unwrap_or(&course);
    els.browser.click("a[href$='/note/asked']").await?;
    els.browser.fill("input[name='place']", "De uitbetaler van het Groeipakket").await?;
    els.browser.click("form.rights-note .actions .button").await?;
    els.browser.wait_for(".stage-asked").await?;

    mamadou.browser.goto(course).await?;
    mamadou.browser.click("a[href$='/note/granted']").await?;
    mamadou.browser.fill("input[name='monthly']", "46,00").await?;
    mamadou.browser.click("form.rights-note .actions .button").await?;
    mamadou.browser.wait_for(".stage-granted").await?;
    mamadou.browser.click("a[href*='/money/incomes/right/']").await?;
    assert_eq!(mamadou.browser.value("input[name='cents']").await?, "46,00", "what was noted stands there");
    mamadou.browser.click("form.money-form .actions .button").await?;
    mamadou.browser.wait_for(".said[role='status']").await?;
    assert!(mamadou.words("main").await?.contains("Sociale toeslag in het Groeipakket"));
    Ok(())
}

/// The plan for the fridge, and a letter to each creditor: one sheet of the plan that was just agreed on.
async fn on_paper(els: &Visit, mamadou: &Visit) -> Outcome {
    mamadou.open("money/plan/fridge").await?;
    mamadou.browser.emulate(Media { print: true, ..Media::default() }).await?;
    let sheet = mamadou.words("article.fridge").await?;
    assert!(sheet.contains("Energiebedrijf") && sheet.contains("200,00"), "{sheet}");
    assert_eq!(mamadou.pages_on_paper("journeys/half-year-fridge").await?, 1);
    mamadou.browser.emulate(Media::default()).await?;
    els.open("money/plan/letters").await?;
    els.browser.click(".letters-list a").await?;
    els.browser.wait_for("article.letter").await?;
    assert_eq!(els.pages_on_paper("journeys/half-year-letter").await?, 1);
    Ok(())
}

/// Six months, told in turn by the person and the guide; in the fourth it was less.
async fn followed(els: &Visit, mamadou: &Visit) -> Outcome {
    els.open("money/plan").await?;
    let script = "return [...document.querySelectorAll('.money-months a[href*=\"/follow?\"]')].map(link => link.href);";
    let months = els.browser.script(script, vec![]).await?;
    let months: Vec<&str> = months.as_array().into_iter().flatten().filter_map(Value::as_str).take(6).collect();
    assert_eq!(months.len(), 6, "half a year can be told");
    // Pressed by mistake: it goes back, with the payments that came with it.
    els.browser.goto(months.first().copied().unwrap_or_default()).await?;
    els.choose("form.money-form", "kept", "as_planned").await?;
    els.browser.click("form.money-form .actions .button").await?;
    els.browser.click(".said form[action$='/money/take-back'] button").await?;
    els.browser.wait_for(".money-months li:not(:has(.money-went))").await?;
    assert_eq!(els.browser.count(".money-months .money-went").await?, 0, "the month waits again");
    for (nth, month) in months.iter().enumerate() {
        let who = if nth % 2 == 0 { els } else { mamadou };
        who.browser.goto(month).await?;
        if nth == 3 {
            who.choose("form.money-form", "kept", "less").await?;
            who.browser.fill("input[name='cents']", "60").await?;
            who.browser.fill("textarea[name='words']", SETBACK).await?;
        } else {
            who.choose("form.money-form", "kept", "as_planned").await?;
        }
        who.browser.click("form.money-form .actions .button").await?;
        who.browser.wait_for(".said[role='status']").await?;
    }
    for who in [els, mamadou] {
        who.open("money/plan").await?;
        let went = who.browser.texts("section[aria-labelledby='current'] .money-went").await?;
        assert_eq!(went.len(), 6, "{went:?}");
        assert_eq!(went.iter().filter(|month| month.contains(SETBACK)).count(), 1, "{went:?}");
        assert!(went.iter().all(|month| month.contains('€')), "each says what was paid: {went:?}");
    }
    // A setback is no end: the same page offers another plan.
    els.browser.wait_for("#w-smallest_first form.money-choose").await
}

/// What can go to debts, in cents, as the page says it.
async fn room_for_debts(els: &Visit) -> Result<i64, Error> {
    els.open("money/plan").await?;
    let said = els.words("section[aria-labelledby='available'] .money-big").await?;
    let digits: String = said.chars().filter(char::is_ascii_digit).collect();
    digits.parse().map_err(|_| Error::Page(format!("“{said}” is no amount")))
}

/// The first day of the month six months before a day such as 2026-11-24.
fn half_a_year_before(day: &str) -> String {
    let mut parts = day.split('-').filter_map(|part| part.parse::<i32>().ok());
    let (year, month) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let months = year * 12 + month - 1 - 6;
    format!("{:04}-{:02}-01", months / 12, months % 12 + 1)
}

#[test]
fn half_a_year_before_is_a_first_day() {
    assert_eq!(half_a_year_before("2026-11-24"), "2026-05-01");
    assert_eq!(half_a_year_before("2027-06-30"), "2026-12-01");
    assert_eq!(half_a_year_before("2027-01-31"), "2026-07-01");
}
