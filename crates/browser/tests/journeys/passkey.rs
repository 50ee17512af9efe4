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
    let server = Server::start_demo()?;
    let (browser, device) = with_passkey(&server).await?;
    let Some(passkey) = browser.passkeys(&device).await?.into_iter().next() else {
        return Err(Error::Page("there is no passkey on the device".into()));
    };
    sign_out(&browser).await?;
    // A device that answers for a site it should not: what the virtual one is asked under the name of another site.
    let script = "
        const decode = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
        const encode = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
        return (async (origin) => {
            const asked = await (await fetch('/sign-in/passkey/begin', { method: 'POST', body: '{}' })).json();
            const known = await navigator.credentials.get({ publicKey: { ...asked.publicKey, challenge: decode(asked.publicKey.challenge) } });
            const said = JSON.parse(new TextDecoder().decode(known.response.clientDataJSON));
            if (origin) said.origin = origin;
            const answer = { id: known.id, rawId: encode(known.rawId), type: known.type, extensions: {}, response: {
                authenticatorData: encode(known.response.authenticatorData),
                clientDataJSON: origin ? encode(new TextEncoder().encode(JSON.stringify(said))) : encode(known.response.clientDataJSON),
                signature: encode(known.response.signature),
                userHandle: encode(known.response.userHandle),
            } };
            const headers = { 'Content-Type': 'application/json' };
            return (await fetch('/sign-in/passkey', { method: 'POST', headers, body: JSON.stringify({ next: '/', answer }) })).status;
        })(arguments[0]);";
    let lured = browser.script(script, vec![json!("https://evil.example")]).await?;
    assert_eq!(lured, json!(422));
    let own = browser.script(script, vec![Value::Null]).await?;
    assert_eq!(own, json!(200), "the same, honest");
    assert!(passkey.get("credentialId").is_some());
    Ok(())
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
