//! Agreeing: each answers in their own voice, from their own sign-in, and nobody in another's place.

use browser::{Error, Options, Outcome, Server};
use serde_json::json;

use crate::visit::Visit;

const GOAL: &str = "Een kamer waar de kinderen kunnen blijven slapen";

#[tokio::test]
async fn the_guide_sets_a_goal_and_the_person_answers_from_their_own_sign_in() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let guide = Visit::start(&server, "guide", Options::desk()).await?;
    guide.open("plan/new").await?;
    guide.browser.fill("textarea[name='words']", GOAL).await?;
    guide.browser.click("form.new-goal .actions button").await?;
    guide.browser.wait_for(".said[role='status']").await?;
    let card = card_of_goal(&guide).await?;
    assert!(guide.words(&format!("{card} .voice-answer.voice-guide")).await?.contains("Els"));

    // There is no way to answer for the person: the form has no voice, and one that is put into it is not believed.
    let voices = format!("{card} form[action$='/answer'] [name='voice']");
    assert_eq!(guide.browser.count(&voices).await?, 0);
    let before = guide.words(&format!("{card} .voice-answer.voice-participant")).await?;
    let forge = "const form = document.querySelector(arguments[0]);
        const fields = new URLSearchParams(new FormData(form));
        fields.set('voice', 'participant');
        fields.set('answer', 'agrees');
        return fetch(form.action, { method: 'POST', body: fields }).then(answer => answer.status);";
    let forged = guide.browser.script(forge, vec![json!(format!("{card} form[action$='/answer']"))]).await?;
    assert!(forged.as_u64().is_some_and(|status| status >= 400), "an answer in the person's place: {forged}");
    guide.open("plan").await?;
    assert_eq!(guide.words(&format!("{card} .voice-answer.voice-participant")).await?, before);

    let mamadou = guide.beside(&server, "mamadou", Options { language: "fr", ..Options::phone() }).await?;
    mamadou.in_language(&server, "fr").await?;
    let question = format!("a.question[href$='{card}']");
    assert!(mamadou.words(&question).await?.contains(GOAL));
    mamadou.browser.click(&question).await?;
    mamadou.browser.click(&format!("{card} button.answer[value='agrees']")).await?;
    mamadou.browser.wait_for(".said[role='status']").await?;
    let own = mamadou.words(".voice-answer.voice-participant").await?;
    assert!(own.contains("Mamadou") && own != before, "{own}");
    assert!(mamadou.words(".voice-answer.voice-guide").await?.contains("Els"));
    mamadou.open("").await?;
    assert_eq!(mamadou.browser.count(&question).await?, 0, "it is answered, and asked again");

    guide.open("plan").await?;
    let theirs = guide.words(&format!("{card} .voice-answer.voice-participant")).await?;
    assert!(theirs.contains("Mamadou") && theirs != before, "{theirs}");
    Ok(())
}

/// The card of the new goal, as a selector.
async fn card_of_goal(guide: &Visit) -> Result<String, Error> {
    let script = "const goals = [...document.querySelectorAll('article:has(.goal-words)')];
        return goals.find(goal => goal.querySelector('.goal-words').textContent.includes(arguments[0]))?.id ?? null;";
    let id = guide.browser.script(script, vec![json!(GOAL)]).await?;
    let id = id.as_str().ok_or_else(|| Error::Page("the goal is not in the plan".into()))?;
    Ok(format!("#{id}"))
}
