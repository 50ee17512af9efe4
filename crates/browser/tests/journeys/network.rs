//! The network map on a phone: two people put on it, tied by two presses, one moved with the arrow keys, and two days
//! beside each other.

use browser::{Error, Key, Options, Outcome, Server};
use serde_json::json;

use crate::visit::{Visit, WIDE};

/// Puts somebody on the map with the form, as a thumb does.
async fn put(person: &Visit, name: &str, sector: &str) -> Outcome {
    person.open("network").await?;
    person.browser.click(".nest-do .button").await?;
    person.browser.fill("input[name='name']", name).await?;
    person.browser.click(&format!("label:has(input[name='sector'][value='{sector}'])")).await?;
    person.browser.click("label:has(input[name='horizon'][value='far'])").await?;
    person.browser.click("form.network-new .actions button").await?;
    person.browser.wait_for(".said[role='status']").await?;
    assert!(person.words("h1").await?.contains(name));
    Ok(())
}

/// The address of somebody on the figure that is seen.
async fn on_the_map(person: &Visit, name: &str) -> Result<String, Error> {
    let script = "const seen = [...document.querySelectorAll('svg.network-map a.alter')]
            .filter(alter => alter.getBoundingClientRect().width > 0);
        const found = seen.find(alter => alter.querySelector('title').textContent.startsWith(arguments[0]));
        return found?.getAttribute('href') ?? null;";
    let href = person.browser.script(script, vec![json!(name)]).await?;
    href.as_str().map(str::to_owned).ok_or_else(|| Error::Page(format!("{name} is not on the map")))
}

/// Whoever leads to this address, in the setting of the figure that is seen.
async fn press(person: &Visit, href: &str) -> Outcome {
    let script = "const seen = [...document.querySelectorAll('svg.network-map a.alter')]
            .find(alter => alter.getAttribute('href') === arguments[0] && alter.getBoundingClientRect().width > 0);
        seen.scrollIntoView({ block: 'center' });
        seen.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        return true;";
    person.browser.script(script, vec![json!(href)]).await?;
    Ok(())
}

#[tokio::test]
async fn two_people_are_put_on_the_map_tied_and_moved_with_keys_on_a_phone() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let mamadou = Visit::start(&server, "mamadou", Options::phone()).await?;
    put(&mamadou, "Binta", "friends").await?;
    put(&mamadou, "Pol", "colleagues").await?;

    mamadou.open("network/tie").await?;
    let one = on_the_map(&mamadou, "Binta").await?;
    press(&mamadou, &one).await?;
    mamadou.browser.wait_for_url(|url| url.contains("one=")).await?;
    let other = on_the_map(&mamadou, "Pol").await?;
    press(&mamadou, &other).await?;
    mamadou.browser.wait_for_url(|url| url.contains("other=")).await?;
    mamadou.browser.click("form.network-tie .actions button").await?;
    mamadou.browser.wait_for(".said[role='status']").await?;

    // With the arrow keys towards the middle: said aloud while it moves, kept when the hands rest.
    mamadou.open("network").await?;
    let binta = on_the_map(&mamadou, "Binta").await?;
    let focus = "const seen = [...document.querySelectorAll('svg.network-map a.alter')]
            .find(alter => alter.getAttribute('href') === arguments[0] && alter.getBoundingClientRect().width > 0);
        seen.focus(); return document.activeElement === seen;";
    assert_eq!(mamadou.browser.script(focus, vec![json!(binta)]).await?, json!(true));
    for _ in 0..6 {
        mamadou.browser.press_with(&[Key::Shift], Key::Right).await?;
        mamadou.browser.press_with(&[Key::Shift], Key::Down).await?;
    }
    assert!(mamadou.words(".network-said p").await?.starts_with("Binta: "));
    mamadou.browser.wait_for(".network-said button:not([hidden])").await?;
    mamadou.browser.goto(&server.page(&binta)).await?;
    let lede = mamadou.words(".heading .lede").await?;
    assert!(!lede.contains("verder"), "she stands nearer now: {lede}");
    assert!(mamadou.words(".network-knows").await?.contains("Pol"));

    mamadou.open("network/over-time").await?;
    let changed = mamadou.words(".network-changes").await?;
    assert!(changed.contains("Binta") && changed.contains("Khadija"), "{changed}");
    mamadou.browser.assert_no_horizontal_scroll().await?;
    mamadou.browser.assert_no_serious_violations().await?;
    // The slider goes back to the first day, and says what was there then.
    let slide = "const slider = document.querySelector('.network-slider input[type=range]');
        slider.value = 0; slider.dispatchEvent(new Event('input', { bubbles: true })); return true;";
    mamadou.browser.script(slide, vec![]).await?;
    mamadou.browser.wait_for_url(|url| url.contains("at=0")).await?;
    assert!(!mamadou.words(".network-changes").await?.contains("Binta"));
    Ok(())
}

#[tokio::test]
async fn a_hand_drags_somebody_on_a_map_of_hundreds_and_it_stays_fluid() -> Outcome {
    if browser::skip() {
        return Ok(());
    }
    let server = Server::start_demo()?;
    let guide = Visit::start(&server, "guide", WIDE).await?;
    // Five hundred people with five thousand ties, as a file of easyNWK.
    let fill = "const people = [...Array(500).keys()].map(n => ({ id: n + 1, name: `P${n}`,
            angle: (n * 137.5) % 360 - 180, distance: 20 + (n * 7) % 79 }));
        const ties = [...Array(5000).keys()].map(n => ({ id1: n % 500 + 1, id2: (n % 500 + 1 + Math.floor(n / 500) * 17) % 500 + 1 }));
        const nwk = { ego: {}, alteri: people, connections: ties };
        const text = JSON.stringify({ versions: [{ id: 1, title: 'Groot', date: '2026-01-01', nwk }] });
        const field = document.querySelector('#f-text');
        field.value = text;
        field.form.submit();
        return true;";
    guide.open("network/file").await?;
    guide.browser.script(fill, vec![]).await?;
    guide.browser.wait_for("form[action$='/file/take-in']").await?;
    guide.browser.click("form[action$='/file/take-in'] .actions button").await?;
    guide.browser.wait_for(".said[role='status']").await?;
    let drag = "const map = [...document.querySelectorAll('svg.network-map')].find(svg => svg.getBoundingClientRect().width > 0);
        const alter = [...map.querySelectorAll('[data-alter]')].find(a => a.querySelector('title').textContent.startsWith('P250:'));
        const other = map.querySelector('path.ties');
        alter.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = alter.querySelector('.alter-disc').getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        alter.setPointerCapture = () => {};
        const send = (kind, x, y) => alter.dispatchEvent(new PointerEvent(kind, { bubbles: true, cancelable: true, pointerId: 1, button: 0, clientX: x, clientY: y }));
        send('pointerdown', x, y);
        send('pointermove', x + 8, y);
        const whole = other.getAttribute('d');
        const times = [];
        for (let n = 0; n < 60; n++) {
            const before = performance.now();
            send('pointermove', x - n, y - n / 2);
            await new Promise(requestAnimationFrame);
            times.push(performance.now() - before);
        }
        const same = other.getAttribute('d') === whole;
        send('pointerup', x - 60, y - 30);
        times.sort((a, b) => a - b);
        return { same, middle: times[30], ties: alter.ownerSVGElement.querySelectorAll('path.ties').length };";
    let drag = format!("return (async () => {{ {drag} }})();");
    let seen = guide.browser.script(&drag, vec![]).await?;
    assert_eq!(seen["same"], json!(true), "the ties of the others are not drawn anew while one moves: {seen}");
    let middle = seen["middle"].as_f64().unwrap_or(f64::MAX);
    assert!(middle < 100.0, "a step of the hand takes {middle} ms");
    guide.browser.wait_for(".network-said button:not([hidden])").await?;
    Ok(())
}
