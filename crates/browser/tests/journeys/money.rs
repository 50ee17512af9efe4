//! Money: an income, a cost and a debt, the ways to pay beside each other, a new plan that both agree on.

use browser::{Options, Outcome, Server};

use crate::visit::Visit;

#[tokio::test]
async fn money_is_written_down_and_a_new_plan_is_agreed_by_both_after_a_setback() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let els = Visit::start(&server, "guide", Options::desk()).await?;
    els.open("money/incomes/new").await?;
    els.browser.fill("input[name='name']", "Vrijwilligersvergoeding").await?;
    els.choose("form.money-form", "group", "protected").await?;
    els.browser.fill("input[name='cents']", "honderd").await?;
    els.browser.click("form.money-form .actions .button").await?;
    els.browser.wait_for(".wrong-summary").await?;
    assert!(els.words(".wrong-summary").await?.contains("137,10"), "the way out is said");
    els.browser.fill("input[name='cents']", "€ 40,50").await?;
    els.browser.click("form.money-form .actions .button").await?;
    els.browser.wait_for(".said[role='status']").await?;
    assert!(els.words("main").await?.contains("Vrijwilligersvergoeding"));
    els.open("money/costs/new").await?;
    els.browser.fill("input[name='name']", "Zwembad").await?;
    els.choose("form.money-form", "group", "living").await?;
    els.browser.fill("input[name='cents']", "10.50").await?;
    els.browser.click("form.money-form .actions .button").await?;
    els.browser.wait_for(".said[role='status']").await?;
    els.open("money/debts/new").await?;
    els.browser.fill("input[name='creditor']", "Apotheek").await?;
    els.browser.fill("input[name='principal']", "1.100,00").await?;
    els.browser.click("form.money-form .actions .button").await?;
    els.browser.wait_for(".said[role='status']").await?;
    let debts = els.words(".money-debts").await?;
    assert!(debts.contains("Apotheek") && debts.contains("1.100,00"), "{debts}");

    els.open("money/plan").await?;
    let ways = els.words(".money-ways").await?;
    assert!(ways.contains("De kleinste eerst") && ways.contains("Ieder zijn deel"), "{ways}");
    assert!(ways.contains("Dit houdt niet"), "what they ask together is more than there is: {ways}");
    els.browser.click("#w-smallest_first form.money-choose .button").await?;
    els.browser.wait_for("section[aria-labelledby='proposed']").await?;

    let mamadou = els.beside(&server, "mamadou", Options::phone()).await?;
    mamadou.open("money").await?;
    mamadou.browser.click("p.money-asked a[href$='/money/plan']").await?;
    mamadou.browser.wait_for(".three-answers").await?;
    mamadou.browser.click(".three-answers button[value='agrees']").await?;
    mamadou.browser.wait_for("section[aria-labelledby='current']").await?;
    let plan = mamadou.words("section[aria-labelledby='current']").await?;
    assert!(plan.contains("De kleinste eerst") && plan.contains("Hiervoor was er het plan"), "{plan}");

    // The plan of before, with its setback, stays in sight.
    let earlier = mamadou.words("main details.put-away").await?;
    assert!(earlier.contains("Andere plannen"), "{earlier}");
    Ok(())
}
