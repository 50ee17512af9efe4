//! What one presses can be undone with one press: also a first value, and words. Each form of the method is sent, the
//! way back on the next page is pressed, and the dossier says what it said before.

use axum::http::StatusCode;
use dossier::{DossierId, MemberId};
use serde_json::Value;
use uuid::Uuid;

use crate::abuse::two::Two;

/// Fields that are not there before something was said, and stand there empty after it was gone back on.
const MAY_BE_SILENT: [&str; 7] = ["knots", "weight", "minimum", "letting_go", "contested", "terms", "offer"];

/// What a dossier says now: without how often it was written in, and without what stood before.
fn says(mut value: Value) -> Value {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                for hidden in ["version", "earlier", "withdrawn", "earlier_ends"] {
                    fields.remove(hidden);
                }
                // A voice of which no day stands any more says nothing.
                fields.retain(|name, inner| {
                    strip(inner);
                    !MAY_BE_SILENT.contains(&name.as_str()) || !is_silent(inner)
                });
            }
            Value::Array(items) => {
                // An answer or a proposal that was gone back on.
                items.retain(|item| item["withdrawn"] != true);
                items.iter_mut().for_each(strip);
                items.retain(|item| !is_silent(item));
            }
            _ => {}
        }
    }
    strip(&mut value);
    value
}

/// A field that was written in once and of which nothing stands.
fn is_silent(item: &Value) -> bool {
    let lines =
        ["/tightness/points", "/scores/points", "/holds/points", "/words/standing", "/followed/standing", "/standing"];
    let empty = |path: &&str| item.pointer(path).and_then(Value::as_array).is_some_and(Vec::is_empty);
    lines.iter().any(empty)
}

struct Desk {
    two: Two,
    at: DossierId,
}

impl Desk {
    async fn dossier(&self) -> Value {
        says(self.two.site.take_out(self.at, self.two.zohra).await.json())
    }

    async fn press(&self, who: MemberId, path: &str, fields: &[(&str, &str)]) -> String {
        let seen = self.two.site.version(self.at, self.two.zohra).await;
        self.press_having_seen(seen, who, path, fields).await
    }

    async fn press_having_seen(&self, seen: u64, who: MemberId, path: &str, fields: &[(&str, &str)]) -> String {
        let seen = seen.to_string();
        let command = Uuid::now_v7().to_string();
        let fields: Vec<_> = fields.iter().copied().chain([("command", &*command), ("seen", &*seen)]).collect();
        let path = format!("/dossiers/{}/{path}", self.at);
        let answer = self.two.site.post(&path, &self.two.site.cookie(who).await, &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}: {}", answer.body);
        answer.header("location").to_owned()
    }

    /// Presses a form, then the way back that the next page offers.
    async fn there_and_back(&self, who: MemberId, path: &str, fields: &[(&str, &str)]) {
        let before = self.dossier().await;
        let next = self.press(who, path, fields).await;
        assert_ne!(self.dossier().await, before, "{path} did something");
        let page = self.two.site.get(&next, &self.two.site.cookie(who).await).await.body;
        let said = page.split("class=\"said\"").nth(1).and_then(|rest| rest.split("</form>").next());
        let form =
            said.filter(|said| said.contains("<form")).unwrap_or_else(|| panic!("{path}: no way back on {next}"));
        let value = |tag: &str, name: &str| {
            let from = tag.split(&format!("{name}=\"")).nth(1)?;
            Some(from.split('"').next()?.to_owned())
        };
        let action = value(form, "action").unwrap();
        let hidden: Vec<_> =
            form.split("<input").skip(1).filter_map(|tag| Some((value(tag, "name")?, value(tag, "value")?))).collect();
        let hidden: Vec<_> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let answer = self.two.site.post(&action, &self.two.site.cookie(who).await, &hidden).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}: back by {action}: {}", answer.body);
        assert_eq!(self.dossier().await, before, "{path}: after going back it says what it said");
    }
}

#[tokio::test]
async fn every_value_and_every_wording_goes_back_with_one_press() {
    let two = Two::new().await;
    let (at, zohra, tom, known) = (two.theirs, two.zohra, two.tom, two.known);
    let desk = Desk { two, at };
    let goal = format!("plan/goals/{}", known.goal);
    let alter = format!("network/people/{}", known.alter);
    let planned = format!("contacts/planned/{}", known.planned);
    // Where nothing stood before, and the whole web at once.
    desk.there_and_back(tom, "spiderweb/rate", &[("housing", "2"), ("work", "9"), ("culture", "1")]).await;
    desk.there_and_back(tom, &format!("nest/niche/{}", known.niche), &[("whole_person", "3"), ("having_a_say", "1")])
        .await;
    desk.there_and_back(tom, "together/reins/set", &[("task", "letters"), ("value", "1"), ("words", "samen")]).await;
    desk.there_and_back(tom, &format!("{goal}/review"), &[("level", "1"), ("words", "beter")]).await;
    desk.there_and_back(tom, &format!("{goal}/weight"), &[("importance", "3"), ("difficulty", "2")]).await;
    desk.there_and_back(zohra, &format!("{goal}/scale"), &[("why", "daarom"), ("level-more", "meer")]).await;
    desk.there_and_back(tom, &format!("{alter}/about"), &[("gets", "advice")]).await;
    desk.there_and_back(tom, &format!("{alter}/place"), &[("sector", "family"), ("horizon", "far")]).await;
    // Where something stood before, also of the same day.
    desk.press(zohra, "spiderweb/rate", &[("housing", "4")]).await;
    desk.there_and_back(zohra, "spiderweb/rate", &[("housing", "1")]).await;
    desk.there_and_back(zohra, &format!("{goal}/review"), &[("level", "-2")]).await;
    desk.there_and_back(zohra, &format!("plan/steps/{}", known.step), &[("who", "together")]).await;
    let on = desk.two.site.app.today().saturating_add(jiff::Span::new().days(3)).to_string();
    desk.there_and_back(tom, &format!("{planned}/move"), &[("on", &on)]).await;
    desk.there_and_back(tom, &format!("{planned}/call-off"), &[("words", "ziek")]).await;
    // Other words.
    for (kind, id) in [("goal", known.goal), ("niche", known.niche), ("step", known.step)] {
        desk.there_and_back(zohra, &format!("reword/{kind}.{id}"), &[("words", "anders gezegd")]).await;
    }
    desk.there_and_back(tom, &format!("reword/contact.{}", known.contact), &[("words", "anders gezegd")]).await;
    desk.there_and_back(tom, &format!("reword/strength.{}", known.strength), &[("words", "anders gezegd")]).await;
}

#[tokio::test]
async fn every_form_of_money_goes_back_with_one_press() {
    let two = Two::new().await;
    let (at, zohra, tom, known) = (two.theirs, two.zohra, two.tom, two.known);
    let desk = Desk { two, at };
    let amount = [("cents", "805,50"), ("every", "month")];
    desk.there_and_back(zohra, &format!("money/incomes/{}/set", known.income), &amount).await;
    desk.there_and_back(tom, &format!("money/costs/{}/set", known.cost), &amount).await;
    desk.there_and_back(tom, &format!("money/envelopes/{}/fill", known.envelope), &amount).await;
    desk.there_and_back(tom, "money/minimum", &[("cents", "900")]).await;
    let debt = format!("money/debts/{}", known.debt);
    desk.there_and_back(zohra, &format!("{debt}/claim"), &[("principal", "1.700,00")]).await;
    desk.there_and_back(tom, &format!("{debt}/stage"), &[("stage", "bailiff")]).await;
    desk.there_and_back(tom, &format!("{debt}/terms"), &[("due", "2026-01-15"), ("penalty", "20")]).await;
    desk.there_and_back(tom, &format!("{debt}/offer"), &[("a_month", "40")]).await;
    desk.there_and_back(zohra, &format!("{debt}/contest"), &[("settled", "yes")]).await;
    desk.there_and_back(tom, "money/steps/letting-go", &[("on", "2027-06-01")]).await;
    let plan = known.payment_plan.to_string();
    let month = desk.two.site.app.today().first_of_month().to_string();
    let follow = [("plan", &*plan), ("month", &*month), ("kept", "less"), ("cents", "10")];
    desk.there_and_back(tom, "money/plan/follow", &follow).await;
}

#[tokio::test]
async fn which_one_stands_an_answer_and_a_proposal_go_back_with_one_press() {
    let two = Two::new().await;
    let (at, zohra, tom, known) = (two.theirs, two.zohra, two.tom, two.known);
    let desk = Desk { two, at };
    // Said in two tabs that did not see each other: each choice is a press that can be a slip.
    let seen = desk.two.site.version(at, zohra).await;
    for value in ["6", "2"] {
        desk.press_having_seen(seen, zohra, "spiderweb/rate", &[("justice", value)]).await;
    }
    let day = desk.two.site.app.today().to_string();
    for chosen in ["6", "2"] {
        let which = [("domain", "justice"), ("voice", "participant"), ("happened_on", &*day), ("tightness", chosen)];
        desk.there_and_back(zohra, "spiderweb/settle", &which).await;
        let page = desk.two.site.get(&format!("/dossiers/{at}/spiderweb"), &desk.two.site.cookie(zohra).await).await;
        assert!(page.body.contains("spiderweb/settle"), "it is asked again");
    }
    let seen = desk.two.site.version(at, zohra).await;
    let place = format!("network/people/{}", known.alter);
    for (sector, horizon) in [("family", "far"), ("professionals", "near")] {
        let form = [("sector", sector), ("horizon", horizon)];
        desk.press_having_seen(seen, tom, &format!("{place}/place"), &form).await;
    }
    desk.there_and_back(tom, &format!("{place}/stands"), &[("angle", "10"), ("distance", "40")]).await;
    let goal = format!("goal.{}", known.goal);
    desk.there_and_back(tom, "answer", &[("on", &goal), ("answer", "agrees")]).await;
    desk.press(tom, "answer", &[("on", &goal), ("answer", "cannot_answer_now")]).await;
    desk.there_and_back(tom, "answer", &[("on", &goal), ("answer", "does_not_agree"), ("words", "te snel")]).await;
    desk.there_and_back(zohra, "trajectory/turn", &[("to", "stability"), ("words", "rust")]).await;
    desk.there_and_back(tom, "money/steps/propose", &[("to", "proposal"), ("words", "nu")]).await;
    // What was proposed before is there to be answered again; once both agree, the phase has turned and no way back is
    // offered: a new proposal turns it again.
    desk.press(tom, "trajectory/turn", &[("to", "explore_rights")]).await;
    desk.there_and_back(zohra, "trajectory/turn", &[("to", "path")]).await;
    let turn = desk.dossier().await["trajectory"]["turns"].as_array().unwrap().last().unwrap()["id"].clone();
    let turn = format!("turn.{}", turn.as_str().unwrap());
    desk.there_and_back(zohra, "answer", &[("on", &turn), ("answer", "cannot_answer_now")]).await;
    let next = desk.press(zohra, "answer", &[("on", &turn), ("answer", "agrees")]).await;
    assert!(next.contains("done=turned") && !next.contains("back="), "{next}");
}

#[tokio::test]
async fn nobody_goes_back_on_what_another_wrote() {
    let two = Two::new().await;
    let version = two.site.version(two.theirs, two.zohra).await;
    for who in [two.tom, two.mamadou, two.els] {
        let cookie = two.site.cookie(who).await;
        for part in ["story", "spiderweb", "nest", "goals", "contacts", "network", "reins", "nonsense"] {
            let to = version.to_string();
            let from = version.saturating_sub(60).to_string();
            let fields = [("part", part), ("from", &*from), ("to", &*to)];
            let before = two.site.take_out(two.theirs, two.zohra).await.json()["goals"].clone();
            two.site.post(&format!("/dossiers/{}/unsay", two.theirs), &cookie, &fields).await;
            let after = two.site.take_out(two.theirs, two.zohra).await.json()["goals"].clone();
            assert_eq!(before, after, "all goals here are the person's own");
        }
    }
}
