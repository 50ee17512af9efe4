//! What is said of a debt: what is asked, how far it came, why it is contested, what happened, what the contract says.

use app::Done;
use axum::Router;
use axum::extract::{Form as Body, Path};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use dossier::money::{self, Claim, Debt, Offer, Terms};
use dossier::{Command, LONG, NAME, SHORT, Thing};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::{DebtStage, DebtTrace, Part};

use super::debt::find;
use super::debts::called;
use super::{again, inside, not_here, slipped};
use crate::Web;
use crate::amount::plain;
use crate::back::Back;
use crate::flash::{self, Flash};
use crate::i18n::Say;
use crate::parts::{Choice, Form, heading, hidden};
use crate::problem::Wrong;
use crate::room::Room;
use crate::to::to;
use crate::typed::{Slip, Typed};

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/dossiers/{dossier}/money/debts/{debt}/claim", get(to(ask_claim)).post(to(claim)))
        .route("/dossiers/{dossier}/money/debts/{debt}/terms", get(to(ask_terms)).post(to(terms)))
        .route("/dossiers/{dossier}/money/debts/{debt}/offer", get(to(ask_offer)).post(to(offer)))
        .route("/dossiers/{dossier}/money/debts/{debt}/note", get(to(ask_note)).post(to(note)))
        .route("/dossiers/{dossier}/money/debts/{debt}/contest", get(to(ask_contest)).post(to(contest)))
        .route("/dossiers/{dossier}/money/debts/{debt}/stage", post(to(stage)))
}

type Fields = Body<Vec<(String, String)>>;
type At = Path<(String, String)>;

fn percent(say: Say<'_>, basis_points: u32) -> String {
    say.number(f64::from(basis_points) / 100.0)
}

/// What is asked, as the fields of a form.
pub(super) fn claim_values(say: Say<'_>, claim: &Claim) -> Vec<(&'static str, String)> {
    vec![
        ("principal", plain(say, claim.principal)),
        ("interest", plain(say, claim.interest)),
        ("costs", plain(say, claim.costs)),
        ("yearly_rate", percent(say, claim.yearly_rate)),
        ("asks_a_month", claim.asks_a_month.map(|asked| plain(say, asked)).unwrap_or_default()),
        ("priority", if claim.priority { "yes" } else { "" }.to_owned()),
        ("collector", claim.collector.clone()),
    ]
}

/// What is asked, out of a form.
pub(super) fn claim_in(typed: &Typed) -> Result<Claim, Slip> {
    typed.day("happened_on")?;
    Ok(Claim {
        principal: typed.needed_cents("principal")?,
        interest: typed.cents("interest")?.unwrap_or(0),
        costs: typed.cents("costs")?.unwrap_or(0),
        yearly_rate: typed.percent("yearly_rate")?.unwrap_or(0),
        asks_a_month: typed.cents("asks_a_month")?,
        priority: typed.has("priority", "yes"),
        collector: typed.get("collector").to_owned(),
    })
}

/// The fields of what is asked: what most know first, the rest folded away.
pub(super) fn claim_fields(form: &Form<'_>) -> Markup {
    let say = form.say;
    html! {
        (form.amount("principal", "debts-principal-field", "debts-principal-hint"))
        (form.amount("asks_a_month", "debts-asks-field", "may-stay-empty"))
        (form.any_of("priority", "debts-priority-field", "debts-priority-hint", &[Choice::new("yes", say.say("debts-priority-yes"))]))
        details.money-when open[form.wrong.is_some() || ["interest", "costs", "yearly_rate", "collector"].iter().any(|field| form.typed.filled(field).is_some())] {
            summary { (say.say("debts-more")) }
            (form.amount("interest", "debts-interest", "may-stay-empty"))
            (form.amount("costs", "debts-costs", "may-stay-empty"))
            (form.amount("yearly_rate", "debts-yearly-rate", "debts-rate-hint"))
            (form.line("collector", "debts-collector", "debts-collector-hint", NAME))
        }
    }
}

/// A page with one form about a debt.
struct Page<'a> {
    room: &'a Room,
    debt: &'a Debt,
    act: &'a str,
    title: &'a str,
    lede: &'a str,
    typed: &'a Typed,
    wrong: Option<&'a Wrong>,
}

impl Page<'_> {
    fn drawn(&self, fields: impl Fn(&Form<'_>) -> Markup) -> Markup {
        let (room, say) = (self.room, self.room.say());
        let form = Form { say, typed: self.typed, wrong: self.wrong };
        let title = format!("{}: {}", called(self.debt), say.say(self.title));
        let to = room.path(&format!("money/debts/{}", self.debt.id));
        let content = html! {
            (heading(say, Pictogram::Edit, &title, &if self.lede.is_empty() { String::new() } else { say.say(self.lede) }))
            (form.summary())
            form.card.money-form method="post" action=(room.path(&format!("money/debts/{}/{}", self.debt.id, self.act))) data-keep {
                (hidden(room))
                (fields(&form))
                (form.voice(room))
                (form.happened_on())
                div.actions { button.button { (say.say("save")) } a.quiet href=(to) { (say.say("leave-it")) } }
            }
        };
        inside(room, &title, &Flash::default(), &content)
    }
}

fn filled(values: Vec<(&'static str, String)>) -> Typed {
    values.into_iter().fold(Typed::default(), |typed, (name, value)| typed.and(name, value))
}

fn at(room: &Room, debt: &Debt) -> String {
    room.path(&format!("money/debts/{}", debt.id))
}

fn claim_page(room: &Room, debt: &Debt, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let page = Page { room, debt, act: "claim", title: "debts-asked", lede: "debts-asked-lede", typed, wrong };
    page.drawn(claim_fields)
}

async fn ask_claim(room: Room, Path((_, id)): At) -> Response {
    let Some(debt) = find(&room, &id) else { return not_here(&room) };
    let known = debt.claim.leading().map(|said| claim_values(room.say(), &said.value)).unwrap_or_default();
    claim_page(&room, debt, &filled(known), None).into_response()
}

async fn claim(room: Room, Path((_, id)): At, Body(fields): Fields) -> Response {
    let typed = Typed::of(fields);
    let Some(debt) = find(&room, &id) else { return not_here(&room) };
    let claim = match claim_in(&typed) {
        Ok(claim) => claim,
        Err(slip) => return slipped(&room, slip, |wrong| claim_page(&room, debt, &typed, Some(wrong))),
    };
    match room.execute(&typed, vec![Command::Money(money::Command::Claim { debt: debt.id, claim })]).await {
        Ok(done) => set(&room, debt, &done),
        Err(error) => again(&room, error, |wrong| claim_page(&room, debt, &typed, Some(wrong))),
    }
}

/// Back at the debt, with the way back on what was set.
fn set(room: &Room, debt: &Debt, done: &Done) -> Response {
    flash::done_or_back(&at(room, debt), "money-set", Back::on(Part::Money, done, 1).as_ref())
}

fn terms_page(room: &Room, debt: &Debt, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let page = Page { room, debt, act: "terms", title: "debts-terms", lede: "debts-terms-lede", typed, wrong };
    page.drawn(|form| {
        html! {
            (form.day("due", "debts-due", "debts-due-hint"))
            (form.day("contract", "debts-contract", "may-stay-empty"))
            (form.any_of("regular", "debts-regular", "debts-regular-hint", &[Choice::new("yes", say.say("debts-regular-yes"))]))
            (form.amount("penalty", "debts-penalty", "debts-penalty-hint"))
            (form.day("penalty_on", "debts-penalty-on", "may-stay-empty"))
            (form.amount("late_rate", "debts-late-rate", "debts-rate-hint"))
            (form.day("late_from", "debts-late-from", "may-stay-empty"))
        }
    })
}

async fn ask_terms(room: Room, Path((_, id)): At) -> Response {
    let Some(debt) = find(&room, &id) else { return not_here(&room) };
    let say = room.say();
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let known = debt.terms.leading().map(|said| &said.value).map(|terms| {
        vec![
            ("due", day(terms.due)),
            ("contract", day(terms.contract)),
            ("regular", if terms.regular { "yes" } else { "" }.to_owned()),
            ("penalty", terms.penalty.map(|asked| plain(say, asked)).unwrap_or_default()),
            ("penalty_on", day(terms.penalty_on)),
            ("late_rate", terms.late_rate.map(|rate| percent(say, rate)).unwrap_or_default()),
            ("late_from", day(terms.late_from)),
        ]
    });
    terms_page(&room, debt, &filled(known.unwrap_or_default()), None).into_response()
}

fn terms_in(typed: &Typed) -> Result<Terms, Slip> {
    typed.day("happened_on")?;
    Ok(Terms {
        contract: typed.day("contract")?,
        due: typed.day("due")?,
        regular: typed.has("regular", "yes"),
        penalty: typed.cents("penalty")?,
        penalty_on: typed.day("penalty_on")?,
        late_rate: typed.percent("late_rate")?,
        late_from: typed.day("late_from")?,
    })
}

async fn terms(room: Room, Path((_, id)): At, Body(fields): Fields) -> Response {
    let typed = Typed::of(fields);
    let Some(debt) = find(&room, &id) else { return not_here(&room) };
    let terms = match terms_in(&typed) {
        Ok(terms) => terms,
        Err(slip) => return slipped(&room, slip, |wrong| terms_page(&room, debt, &typed, Some(wrong))),
    };
    match room.execute(&typed, vec![Command::Money(money::Command::Terms { debt: debt.id, terms })]).await {
        Ok(done) => set(&room, debt, &done),
        Err(error) => again(&room, error, |wrong| terms_page(&room, debt, &typed, Some(wrong))),
    }
}

/// What can be offered, as the fields of a form.
pub(super) fn offer_values(say: Say<'_>, offer: &Offer) -> Vec<(&'static str, String)> {
    vec![
        ("a_month", offer.a_month.map(|offered| plain(say, offered)).unwrap_or_default()),
        ("by", offer.by.map(|day| day.to_string()).unwrap_or_default()),
    ]
}

fn offer_page(room: &Room, debt: &Debt, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let page = Page { room, debt, act: "offer", title: "debts-offer", lede: "debts-offer-lede", typed, wrong };
    page.drawn(|form| {
        html! {
            (form.amount("a_month", "debts-offer-field", "debts-offer-hint"))
            (form.day("by", "debts-by-field", "debts-by-hint"))
        }
    })
}

async fn ask_offer(room: Room, Path((_, id)): At) -> Response {
    let Some(debt) = find(&room, &id) else { return not_here(&room) };
    let known = debt.offer.leading().map(|said| offer_values(room.say(), &said.value)).unwrap_or_default();
    offer_page(&room, debt, &filled(known), None).into_response()
}

async fn offer(room: Room, Path((_, id)): At, Body(fields): Fields) -> Response {
    let typed = Typed::of(fields);
    let Some(debt) = find(&room, &id) else { return not_here(&room) };
    let read = || -> Result<Offer, Slip> {
        typed.day("happened_on")?;
        Ok(Offer { a_month: typed.cents("a_month")?, by: typed.day("by")? })
    };
    let offer = match read() {
        Ok(offer) => offer,
        Err(slip) => return slipped(&room, slip, |wrong| offer_page(&room, debt, &typed, Some(wrong))),
    };
    match room.execute(&typed, vec![Command::Money(money::Command::Offer { debt: debt.id, offer })]).await {
        Ok(done) => set(&room, debt, &done),
        Err(error) => again(&room, error, |wrong| offer_page(&room, debt, &typed, Some(wrong))),
    }
}

/// The way to write down what happened.
pub(super) fn post_note(room: &Room, debt: &Debt) -> Markup {
    let to = room.path(&format!("money/debts/{}/note", debt.id));
    html! { p.no-print { a.quiet href=(to) { (pictogram(Pictogram::Add)) (room.say().say("debts-note")) } } }
}

fn note_page(room: &Room, debt: &Debt, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let kinds: Vec<_> =
        DebtTrace::ALL.iter().map(|kind| Choice::new(kind.as_str(), say.name("debt-trace", kind.as_str()))).collect();
    let page = Page { room, debt, act: "note", title: "debts-note", lede: "", typed, wrong };
    page.drawn(|form| {
        html! {
            (form.one_of("kind", "debts-kind", "", &kinds))
            (form.amount("cents", "budget-amount", "debts-amount-hint"))
            (form.lines("words", "debts-words", "debts-words-hint", LONG, 3))
        }
    })
}

async fn ask_note(room: Room, Path((_, id)): At) -> Response {
    match find(&room, &id) {
        Some(debt) => note_page(&room, debt, &Typed::default(), None).into_response(),
        None => not_here(&room),
    }
}

async fn note(room: Room, Path((_, id)): At, Body(fields): Fields) -> Response {
    let typed = Typed::of(fields);
    let Some(debt) = find(&room, &id) else { return not_here(&room) };
    let read = || -> Result<Command, Slip> {
        typed.day("happened_on")?;
        let (kind, cents) = (typed.read("kind")?, typed.cents("cents")?);
        Ok(Command::Money(money::Command::Note { debt: debt.id, kind, words: typed.get("words").to_owned(), cents }))
    };
    let command = match read() {
        Ok(command) => command,
        Err(slip) => return slipped(&room, slip, |wrong| note_page(&room, debt, &typed, Some(wrong))),
    };
    match room.execute(&typed, vec![command]).await {
        Ok(_) => flash::done_undoable(&at(&room, debt), "money-noted", Thing::DebtTrace(typed.command().into())),
        Err(error) => again(&room, error, |wrong| note_page(&room, debt, &typed, Some(wrong))),
    }
}

/// The small form that says how far a debt came.
pub(super) fn post_stage(room: &Room, debt: &Debt) -> Markup {
    let say = room.say();
    let now = debt.stage.leading().map(|said| said.value);
    html! {
        form.money-inline method="post" action=(room.path(&format!("money/debts/{}/stage", debt.id))) {
            (hidden(room))
            label for="f-stage" { (say.say("debts-stage-now")) }
            select #f-stage name="stage" {
                @for stage in DebtStage::ALL { option value=(stage.as_str()) selected[Some(*stage) == now] { (say.name("debt-stage", stage.as_str())) } }
            }
            button.quiet { (say.say("save")) }
        }
    }
}

async fn stage(room: Room, Path((_, id)): At, Body(fields): Fields) -> Response {
    let typed = Typed::of(fields);
    let Some(debt) = find(&room, &id) else { return not_here(&room) };
    let stage = match typed.read("stage") {
        Ok(stage) => stage,
        Err(slip) => return slipped(&room, slip, |wrong| note_page(&room, debt, &typed, Some(wrong))),
    };
    match room.execute(&typed, vec![Command::Money(money::Command::Stage { debt: debt.id, stage })]).await {
        Ok(done) => set(&room, debt, &done),
        Err(error) => again(&room, error, |wrong| note_page(&room, debt, &typed, Some(wrong))),
    }
}

/// The way to contest, and to say that it is settled.
pub(super) fn post_contest(room: &Room, debt: &Debt) -> Markup {
    let say = room.say();
    let to = room.path(&format!("money/debts/{}/contest", debt.id));
    html! {
        @if debt.why_contested().is_some() {
            form.money-inline method="post" action=(to) { (hidden(room)) input type="hidden" name="settled" value="yes"; button.quiet { (pictogram(Pictogram::Check)) (say.say("debts-settled")) } }
        } @else {
            p { a.quiet href=(to) { (pictogram(Pictogram::Disagree)) (say.say("debts-contest-it")) } }
        }
    }
}

fn contest_page(room: &Room, debt: &Debt, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let page = Page { room, debt, act: "contest", title: "debts-contest-it", lede: "debts-contest-lede", typed, wrong };
    page.drawn(|form| form.lines("why", "debts-why", "", SHORT, 3))
}

async fn ask_contest(room: Room, Path((_, id)): At) -> Response {
    match find(&room, &id) {
        Some(debt) => contest_page(&room, debt, &Typed::default(), None).into_response(),
        None => not_here(&room),
    }
}

async fn contest(room: Room, Path((_, id)): At, Body(fields): Fields) -> Response {
    let typed = Typed::of(fields);
    let Some(debt) = find(&room, &id) else { return not_here(&room) };
    if let Err(slip) = typed.day("happened_on") {
        return slipped(&room, slip, |wrong| contest_page(&room, debt, &typed, Some(wrong)));
    }
    let why = (!typed.has("settled", "yes")).then(|| typed.get("why").to_owned());
    match room.execute(&typed, vec![Command::Money(money::Command::Contest { debt: debt.id, why })]).await {
        Ok(done) => set(&room, debt, &done),
        Err(error) => again(&room, error, |wrong| contest_page(&room, debt, &typed, Some(wrong))),
    }
}
