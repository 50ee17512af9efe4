//! Taking along: everything, for the person alone, in files that open without this program.

use std::io::{Cursor, Read};

use app::{Envelope, Looking, Seat};
use axum::http::{Method, StatusCode};
use dossier::contact::{Command as Contact, Note};
use dossier::goals::{Command as Goals, LevelWords, Outcome, Who};
use dossier::{
    Command, CommandId, MemberId, StoryId, Thing, agreements, corrections, nest, network, spiderweb, story, strengths,
};
use method::{ContactKind, LifeDomain, NicheTrait, StrengthKind, StrengthTime};
use serde_json::Value;
use uuid::Uuid;
use zip::ZipArchive;

use crate::site::{Answer, Site};

/// What somebody writes who does not mean well.
const STRANGE: &str = "<script>alert('x')</script> \"><svg onload=1> ../../etc/passwd & ]]>";

fn unpacked(answer: &Answer, name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(answer.bytes.clone())).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

async fn says(site: &Site, dossier: dossier::DossierId, who: MemberId, command: Command) -> CommandId {
    let id = CommandId(Uuid::now_v7());
    let envelope = Envelope { id, voice: None, happened_on: None, seen: Some(u64::MAX), command };
    site.app.execute(who, dossier, vec![envelope]).await.unwrap();
    id
}

/// Writes something everywhere where one can write words; gives the words.
async fn written(site: &Site, id: dossier::DossierId, mamadou: MemberId, els: MemberId) -> Vec<String> {
    let mut all = Vec::new();
    let mut word = |text: &str| {
        let words = format!("{text}woord {STRANGE}");
        all.push(words.clone());
        words
    };
    let told = says(
        site,
        id,
        mamadou,
        Command::Story(story::Command::Tell { words: word("verhaal"), domain: Some(LifeDomain::Work) }),
    )
    .await;
    let thing = Thing::Story(StoryId(told.0));
    says(site, id, els, Command::Corrections(corrections::Command::Ask { thing, words: word("vraag") })).await;
    says(site, id, els, Command::Corrections(corrections::Command::Object { thing, words: word("bezwaar") })).await;
    says(site, id, mamadou, Command::Corrections(corrections::Command::Reword { thing, words: word("herschreven") }))
        .await;
    let tie =
        spiderweb::Command::Tie { from: LifeDomain::Housing, to: LifeDomain::Health, weight: 3, words: word("draad") };
    says(site, id, els, Command::Spiderweb(tie)).await;
    says(
        site,
        id,
        mamadou,
        Command::Spiderweb(spiderweb::Command::Assess { domain: LifeDomain::Housing, tightness: 8 }),
    )
    .await;
    let name = strengths::Command::Name {
        kind: StrengthKind::Relation,
        area: None,
        time: StrengthTime::Now,
        words: word("kracht"),
    };
    says(site, id, els, Command::Strengths(name)).await;
    let niche = says(site, id, mamadou, Command::Nest(nest::Command::Add { name: word("plek") })).await;
    let other = says(site, id, mamadou, Command::Nest(nest::Command::Add { name: word("anderplek") })).await;
    let way = nest::Command::OpenWay { from: niche.into(), to: other.into(), words: word("weg") };
    says(site, id, mamadou, Command::Nest(way)).await;
    let rate = nest::Command::Rate { niche: niche.into(), quality: NicheTrait::Connection, score: 3 };
    says(site, id, mamadou, Command::Nest(rate)).await;
    let scale = vec![LevelWords { level: 1, words: word("trede") }];
    let goal = says(
        site,
        id,
        els,
        Command::Goals(Goals::Set { words: word("doel"), why: word("waarom"), domain: None, scale }),
    )
    .await;
    says(site, id, mamadou, Command::Goals(Goals::Review { goal: goal.into(), level: 1, words: word("evaluatie") }))
        .await;
    let add = Goals::AddStep {
        goal: goal.into(),
        words: word("stap"),
        who: Who::Someone("tante Fatou".to_owned()),
        by: None,
    };
    let step = says(site, id, els, Command::Goals(add)).await;
    let end = Goals::EndStep { step: step.into(), outcome: Outcome::Done, words: word("einde") };
    says(site, id, mamadou, Command::Goals(end)).await;
    let answer = agreements::Answer::DoesNotAgree { words: word("antwoord") };
    let on = agreements::Subject::Goal(goal.into());
    says(site, id, mamadou, Command::Agreements(agreements::Command::Answer { on, answer })).await;
    says(site, id, mamadou, Command::Agreements(agreements::Command::Promise { words: word("belofte") })).await;
    let around = |name: &str| {
        let (sector, horizon) = (method::Sector::Friends, method::Horizon::Near);
        Command::Network(network::Command::Add {
            name: name.to_owned(),
            sector,
            horizon,
            about: network::About::default(),
        })
    };
    says(site, id, mamadou, around("buurvrouw <b>Fien</b>")).await;
    let gone = says(site, id, els, around("oom Teruggenomen")).await;
    let thing = Thing::Alter(gone.into());
    says(site, id, els, Command::Corrections(corrections::Command::TakeBack { thing })).await;
    says(site, id, mamadou, Command::Network(network::Command::Mark { title: word("dagnaam") })).await;
    let note = Note {
        kind: ContactKind::HomeVisit,
        place: "keukentafelplaats".to_owned(),
        present: vec!["buurman Joris".to_owned()],
        note: word("notitie"),
        attitudes: Vec::new(),
        stances: Vec::new(),
        planned: None,
    };
    let contact = says(site, id, els, Command::Contact(Contact::Note(note))).await;
    let thing = Thing::Contact(contact.into());
    says(site, id, els, Command::Corrections(corrections::Command::TakeBack { thing })).await;
    all.extend(["buurvrouw <b>Fien</b>", "oom Teruggenomen"].map(str::to_owned));
    all.extend(["tante Fatou", "keukentafelplaats", "buurman Joris"].map(str::to_owned));
    all
}

#[tokio::test]
async fn everything_that_was_written_is_in_it() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let words = written(&site, id, mamadou, els).await;
    site.app.read(Seat::of(els), id, Looking::at_all()).await.unwrap();
    let cookie = site.cookie(mamadou).await;
    let answer = site.post(&format!("/dossiers/{id}/take-along"), &cookie, &[]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), "application/zip");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    let file = answer.header("content-disposition");
    assert!(file.starts_with("attachment; filename=\"nestkracht-mamadou-") && file.ends_with(".zip\""), "{file}");

    let mut archive = ZipArchive::new(Cursor::new(answer.bytes.clone())).unwrap();
    let names: Vec<_> = (0..archive.len()).map(|n| archive.by_index(n).unwrap().name().unwrap().to_string()).collect();
    assert_eq!(names, ["index.html", "dossier.json", "schema.json", "LEESMIJ.txt"]);

    let page = unpacked(&answer, "index.html");
    let read = text_of(&page);
    for word in &words {
        assert!(read.contains(word.as_str()), "not in the page: {word}");
    }
    for figure in ["niche-petals", "niche-ways", "spiderweb ", "nest "] {
        assert!(page.contains(&format!("class=\"figure {figure}")), "no figure {figure}");
    }
    for name in ["Mamadou", "Els", "Keek naar het verhaal"] {
        assert!(read.contains(name), "{name}");
    }

    let along: Value = serde_json::from_str(&unpacked(&answer, "dossier.json")).unwrap();
    let view = site.app.read(Seat::of(mamadou), id, Looking::at_all()).await.unwrap();
    assert_eq!(along["dossier"], serde_json::to_value(&*view.dossier).unwrap());
    assert_eq!(along["looked"].as_array().unwrap().len(), method::Part::ALL.len());
    assert_eq!(along["looked"][0]["name"], "Els");
    assert!(unpacked(&answer, "LEESMIJ.txt").contains("index.html"));
}

/// Reads the page as XML after closing what HTML leaves open: it is well-formed, and this is its text.
fn text_of(page: &str) -> String {
    use quick_xml::events::Event;
    let mut page = page.replacen("<!DOCTYPE html>", "", 1);
    let (head, tail) = (page.find("<style>").unwrap(), page.find("</style>").unwrap());
    page.replace_range(head..tail + "</style>".len(), "");
    let mut closed = String::new();
    for piece in page.split_inclusive('>') {
        let is_void = ["<meta ", "<br", "<hr"]
            .iter()
            .any(|void| piece.rfind('<').is_some_and(|at| piece[at..].starts_with(void)));
        match piece.strip_suffix('>') {
            Some(open) if is_void => closed.push_str(&format!("{}/>", open.trim_end_matches('/'))),
            _ => closed.push_str(piece),
        }
    }
    let mut reader = quick_xml::Reader::from_str(&closed);
    let (mut text, mut depth) = (String::new(), 0_i32);
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error} at {}", reader.buffer_position())) {
            Event::Start(start) => {
                let name = start.name().as_ref().to_owned();
                assert!(name != "script" && name != "iframe", "{name}");
                for attribute in start.html_attributes().map(Result::unwrap) {
                    let key = attribute.key.as_ref().to_owned();
                    let value = attribute.value.to_string();
                    assert!(!key.starts_with("on"), "{key}");
                    assert!(!key.ends_with("href") || value.starts_with('#'), "{key}={value}: leads away");
                }
                depth += 1;
            }
            Event::End(_) => depth -= 1,
            Event::Text(part) => text.push_str(&part),
            Event::GeneralRef(name) => text.push_str(match &*name {
                "lt" => "<",
                "gt" => ">",
                "amp" => "&",
                "quot" => "\"",
                "#39" => "'",
                other => panic!("&{other};"),
            }),
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0, "every element is closed");
    text
}

#[tokio::test]
async fn the_schema_describes_every_field_of_the_json() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    written(&site, id, mamadou, els).await;
    let cookie = site.cookie(mamadou).await;
    let answer = site.post(&format!("/dossiers/{id}/take-along"), &cookie, &[]).await;
    let schema: Value = serde_json::from_str(&unpacked(&answer, "schema.json")).unwrap();
    let along: Value = serde_json::from_str(&unpacked(&answer, "dossier.json")).unwrap();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let mut seen = 0;
    fits(&schema, &schema, &along, "", &mut seen);
    assert!(seen > 100, "only {seen} fields were looked at");
}

/// Every field of an object is among those that its schema names, as far as the schema is one object.
fn fits(whole: &Value, schema: &Value, value: &Value, at: &str, seen: &mut usize) {
    if let Some(to) = schema["$ref"].as_str() {
        let name = to.strip_prefix("#/$defs/").unwrap_or_else(|| panic!("{at}: {to}"));
        let named = &whole["$defs"][name];
        assert!(named.is_object(), "{at}: {name} is not described");
        return fits(whole, named, value, at, seen);
    }
    if let (Some(fields), Some(described)) = (value.as_object(), schema["properties"].as_object()) {
        for (name, field) in fields {
            let described = described.get(name).unwrap_or_else(|| panic!("{at}.{name} is not described"));
            *seen += 1;
            fits(whole, described, field, &format!("{at}.{name}"), seen);
        }
    }
    if let (Some(items), Some(described)) = (value.as_array(), schema.get("items")) {
        items.iter().for_each(|item| fits(whole, described, item, &format!("{at}[]"), seen));
    }
}

#[tokio::test]
async fn only_the_person_takes_it_along() {
    let site = Site::new().await;
    let (id, mamadou, els) = site.dossier().await;
    let tom = site.account("tom", app::accounts::AccountKind::Guide).await;
    let fatima = site.account("fatima", app::accounts::AccountKind::Administrator).await;
    let path = format!("/dossiers/{id}/take-along");
    for other in [els, tom, fatima] {
        let cookie = site.cookie(other).await;
        assert_eq!(site.get(&path, &cookie).await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.post(&path, &cookie, &[]).await.status, StatusCode::NOT_FOUND);
        let token = site.token(other).await;
        let answer = site.api(Method::GET, &format!("/api/v1/dossiers/{id}/archive"), &token, "").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
    let cookie = site.cookie(mamadou).await;
    assert!(site.get(&path, &cookie).await.body.contains("Neem mijn dossier mee"));
    assert_eq!(site.post_from_elsewhere(&path, &cookie, &[]).await.status, StatusCode::FORBIDDEN);
    let token = site.token(mamadou).await;
    let answer = site.api(Method::GET, &format!("/api/v1/dossiers/{id}/archive"), &token, "").await;
    assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, "application/zip"));
    assert!(unpacked(&answer, "index.html").contains("Mamadou"));
    assert!(
        site.app.looked(mamadou, id, None, 10).await.unwrap().is_empty(),
        "the person is not noted, nor who got nothing"
    );
}

crate::engines::also_on_postgresql!(only_the_person_takes_it_along,);
