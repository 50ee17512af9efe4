//! Passkeys, with a device that is not there: made, used without a name or a password, and refused where they must be.

use browser::{Browser, Error, Options, Outcome, Server};
use serde_json::{Value, json};

/// Signs Els in by the name of this machine, gives her browser a device, and makes a passkey on it.
async fn with_passkey(server: &Server) -> Result<(Browser, browser::Authenticator), Error> {
    let browser = Browser::start(Options::desk()).await?;
    let device = browser.add_authenticator().await?;
    browser.goto(&server.by_name(server.link("guide")?)).await?;
    browser.goto(&server.by_name("/account")).await?;
    browser.fill("#f-passkey-name", "Mijn gsm").await?;
    browser.click("[data-passkey-enrol] button").await?;
    browser.wait_for(".said[role='status']").await?;
    browser.wait_for_text("Mijn gsm").await?;
    Ok((browser, device))
}

async fn sign_out(browser: &Browser) -> Outcome {
    browser.click(".menu summary").await?;
    browser.click("form[action='/sign-out'] button").await?;
    browser.wait_for("form[action='/sign-in']").await
}

#[tokio::test]
async fn a_passkey_alone_signs_in() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let (browser, device) = with_passkey(&server).await?;
    let held = browser.passkeys(&device).await?;
    assert_eq!(held.len(), 1);
    assert_eq!(held[0].get("isResidentCredential"), Some(&json!(true)), "it is found without a name");
    assert_eq!(held[0].get("rpId"), Some(&json!("localhost")));

    sign_out(&browser).await?;
    browser.back().await?;
    browser.wait_for("form[action='/sign-in']").await?;
    browser.assert_no_serious_violations().await?;
    browser.click("[data-passkey-enter] button").await?;
    browser.wait_for(".menu-name").await?;
    browser.goto(&server.by_name("/account")).await?;
    browser.wait_for_text("Mijn gsm").await?;
    assert_eq!(browser.count("#sessions .way-list li").await?, 1, "the session before it was ended");
    browser.assert_no_serious_violations().await?;
    browser.assert_no_console_errors().await
}

#[tokio::test]
async fn a_passkey_that_was_ended_lets_nobody_in() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let (browser, _) = with_passkey(&server).await?;
    browser.click("form[action^='/account/ways/'] button").await?;
    browser.wait_for(".said[role='status']").await?;
    sign_out(&browser).await?;
    browser.click("[data-passkey-enter] button").await?;
    browser.wait_for("[data-passkey-enter] [role='alert']:not([hidden])").await?;
    browser.wait_for_text("Deze passkey werkt hier niet").await?;
    browser.goto(&server.by_name("/account")).await?;
    browser.wait_for("form[action='/sign-in']").await
}

#[tokio::test]
async fn an_answer_works_once_and_for_its_own_question_and_address() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let (browser, _) = with_passkey(&server).await?;
    sign_out(&browser).await?;
    let page = browser.attribute("script[src*='passkey.js']", "src").await?.unwrap_or_default();
    // What the page sends is kept, and sent again: with the question it was for, after it was used, and with another.
    let script = "
        const sent = [];
        const fetched = window.fetch;
        window.fetch = (address, options) => { sent.push([String(address), options]); return fetched(address, options); };
        return import(arguments[0]).then(async ({ enter }) => {
            await enter('/');
            const last = sent.at(-1);
            const status = async () => (await fetched(...last)).status;
            const replayed = await status();
            await fetched('/sign-in/passkey/begin', { method: 'POST', body: '{}' });
            const ofAnother = await status();
            return [sent.length, replayed, ofAnother];
        });";
    let statuses = browser.script(script, vec![json!(page)]).await?;
    assert_eq!(statuses, json!([2, 422, 422]));

    // The same passkey, asked at an address that is not the one it was made for, and handed in where it was.
    let foreign = Browser::beside(&browser, Options::desk()).await?;
    let device = foreign.add_authenticator().await?;
    foreign.goto(&server.page("/sign-in")).await?;
    assert_eq!(foreign.count("[data-passkey-enter]").await?, 0, "an address of numbers offers no passkey");
    assert_eq!(foreign.passkeys(&device).await?, Vec::<Value>::new());
    let other = server.by_name("/sign-in").replace("localhost", "other.localhost");
    foreign.goto(&other).await?;
    assert_eq!(foreign.count("[data-passkey-enter]").await?, 0, "another name offers no passkey");
    Ok(())
}

#[tokio::test]
async fn an_answer_that_was_lured_out_elsewhere_is_refused() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let (server, elsewhere) = (Server::start_demo()?, Server::start_demo()?);
    let (browser, _) = with_passkey(&server).await?;
    sign_out(&browser).await?;
    let (own, other) = (server.by_name("/sign-in"), elsewhere.by_name("/sign-in"));
    // Another server on this machine goes by the same name, so that the device does give it an answer. The answer says
    // at which port it was given.
    assert_eq!(relayed(&browser, &own, &other).await?, json!(422), "given at {other}, handed in at {own}");
    assert_eq!(relayed(&browser, &own, &own).await?, json!(200), "the same, honest");
    Ok(())
}

/// Asks a question at one address, has the device answer it at another, and hands the answer in where it was asked.
async fn relayed(browser: &Browser, asked_at: &str, answered_at: &str) -> Result<Value, Error> {
    browser.goto(asked_at).await?;
    let ask = "return fetch('/sign-in/passkey/begin', { method: 'POST', body: '{}' }).then(answer => answer.json());";
    let asked = browser.script(ask, vec![]).await?;
    browser.goto(answered_at).await?;
    let answer = "
        const decode = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
        const encode = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
        return (async ({ publicKey }) => {
            const known = await navigator.credentials.get({ publicKey: { ...publicKey, challenge: decode(publicKey.challenge) } });
            const { authenticatorData, clientDataJSON, signature, userHandle } = known.response;
            return { id: known.id, rawId: encode(known.rawId), type: known.type, extensions: {}, response: {
                authenticatorData: encode(authenticatorData), clientDataJSON: encode(clientDataJSON),
                signature: encode(signature), userHandle: encode(userHandle) } };
        })(arguments[0]);";
    let answer = browser.script(answer, vec![asked]).await?;
    browser.goto(asked_at).await?;
    let hand_in = "
        const headers = { 'Content-Type': 'application/json' };
        const body = JSON.stringify({ next: '/', answer: arguments[0] });
        return fetch('/sign-in/passkey', { method: 'POST', headers, body }).then(answer => answer.status);";
    browser.script(hand_in, vec![answer]).await
}

#[tokio::test]
async fn a_passkey_gives_the_same_secret_bytes_for_the_same_salt() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let (browser, _) = with_passkey(&server).await?;
    let module = browser.attribute("script[src*='passkey.js']", "src").await?.unwrap_or_default();
    let script = "
        return import(arguments[0]).then(async ({ prfOutput }) => {
            const of = async (text) => [...new Uint8Array(await prfOutput(new TextEncoder().encode(text)))].join(' ');
            return [await of('drawer'), await of('drawer'), await of('another')];
        });";
    let outputs = browser.script(script, vec![json!(module)]).await?;
    let at = |n: usize| outputs.get(n).and_then(Value::as_str).unwrap_or_default().to_owned();
    assert_eq!(at(0).split(' ').count(), 32, "{outputs}");
    assert_eq!(at(0), at(1));
    assert_ne!(at(0), at(2));
    Ok(())
}
