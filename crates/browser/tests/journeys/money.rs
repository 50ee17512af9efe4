//! Money: an income, a cost and a debt, the ways to pay beside each other, a new plan that both agree on; and on paper.

use browser::{Media, Options, Outcome, Server};

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

#[tokio::test]
async fn a_letter_for_each_creditor_and_the_plan_for_the_fridge_are_one_page_each() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let els = Visit::start(&server, "guide", Options::desk()).await?;
    els.open("money/plan").await?;
    els.browser.click("a[href$='/money/plan/letters']").await?;
    els.browser.wait_for(".letters-list").await?;
    let names = els.browser.texts(".letters-list b").await?;
    let links = els.browser.count(".letters-list a").await?;
    assert!(names.len() >= 4 && links == names.len(), "{links} letters for {names:?}");
    let script = "return [...document.querySelectorAll('.letters-list a')].map(link => link.href);";
    let letters = els.browser.script(script, vec![]).await?;
    let letters: Vec<_> = letters.as_array().into_iter().flatten().filter_map(|link| link.as_str()).collect();
    for (nth, address) in letters.iter().enumerate() {
        // French is the longest; with all that a letter may say.
        els.browser.goto(&format!("{address}?chosen=1&language=fr&by=helper&says=total&says=law")).await?;
        let words = els.words("article.letter").await?;
        let others = names.iter().enumerate().filter(|(other, _)| *other != nth);
        for (_, other) in others {
            assert!(!words.contains(other.as_str()), "{other} stands in the letter to {}: {words}", names[nth]);
        }
        assert!(words.contains(&names[nth]) && words.contains("sous toutes réserves"), "{words}");
        assert_eq!(els.pages_on_paper(&format!("journeys/letter-{nth}")).await?, 1, "the letter to {}", names[nth]);
    }
    let mamadou = els.beside(&server, "mamadou", Options::phone()).await?;
    mamadou.open("money/plan/fridge").await?;
    mamadou.browser.emulate(Media { print: true, ..Media::default() }).await?;
    let sheet = mamadou.words("article.fridge").await?;
    assert!(sheet.contains("Om van te leven") && sheet.contains("Verhuurder"), "{sheet}");
    let pressable = "return [...document.querySelectorAll('button, nav a, summary, footer')]
        .filter(part => part.checkVisibility()).map(part => part.textContent.trim());";
    assert_eq!(mamadou.browser.script(pressable, vec![]).await?, serde_json::json!([]));
    assert_eq!(mamadou.pages_on_paper("journeys/fridge").await?, 1, "the plan for the fridge is one page");
    Ok(())
}
