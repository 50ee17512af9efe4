//! Taking somebody into the circle: who, by the name with which they sign in; then what they may see and write.

use app::AppError;
use app::accounts::{Account, AccountKind};
use axum::extract::{Form as Body, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use dossier::circle::{self, Invited};
use dossier::consents::Grant;
use dossier::{Command, MemberId, NAME};
use figures::{Pictogram, pictogram};
use maud::{Markup, html};
use method::CircleRole;

use super::people::may_take_back;
use super::stop::stopped_last;
use super::{at_the_table, grant, inside, may_invite, not_here};
use crate::flash::{self, Flash};
use crate::parts::{Choice, Form, heading, hidden};
use crate::problem::{NotTaken, Trouble, Wrong};
use crate::room::Room;
use crate::typed::{Slip, Typed};

/// The roles in which somebody can be taken in.
const ROLES: [CircleRole; 3] = [CircleRole::Guide, CircleRole::Coach, CircleRole::NetworkMember];

pub(super) async fn ask(room: Room) -> Response {
    if may_invite(&room) { page(&room, &Typed::default(), None).into_response() } else { not_here(&room) }
}

pub(super) async fn invite(room: Room, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = at_the_table(&room, Typed::of(fields));
    if !may_invite(&room) {
        return not_here(&room);
    }
    let why = match invited(&room, &typed).await {
        // First who it is; what they may is asked next, with what somebody in that role usually needs.
        Ok(invited) if typed.filled("purpose").is_none() => {
            let usual = within_own(&room, Grant::usual(invited.role));
            return grant_page(&room, &invited, &grant::filled(typed, &usual), None).into_response();
        }
        Ok(invited) => match take_in(&room, &typed, invited.clone()).await {
            Ok(()) => return flash::done(&room.path("circle"), "circle-joined"),
            Err(NotTaken::Wrong(wrong)) if is_about_the_grant(&wrong) => {
                let page = grant_page(&room, &invited, &typed, Some(&wrong));
                return (StatusCode::UNPROCESSABLE_ENTITY, page).into_response();
            }
            Err(why) => why,
        },
        Err(why) => why,
    };
    // Who it is, is asked here by their sign-in name.
    let at = |field| if field == "member" { "login" } else { field };
    why.at(at).again(&room.me, |wrong| page(&room, &typed, Some(wrong)))
}

async fn take_in(room: &Room, typed: &Typed, invited: Invited) -> Result<(), NotTaken> {
    let say = room.say();
    let grant = grant::chosen(typed, room.today()).map_err(|slip| NotTaken::slip(slip, say))?;
    let invite = Command::Circle(circle::Command::Invite(Invited { grant: Some(grant), ..invited }));
    room.execute(typed, vec![invite]).await.map(|_| ()).map_err(|error| NotTaken::of(error, say))
}

fn is_about_the_grant(wrong: &Wrong) -> bool {
    grant::FIELDS.contains(&wrong.field) || matches!(wrong.field, "ends" | "basis" | "voice")
}

/// A guide gives no more than they have.
fn within_own(room: &Room, usual: Grant) -> Grant {
    let permit = &room.view.permit;
    Grant { reads: usual.reads.and(permit.reads()), writes: usual.writes.and(permit.writes()), ..usual }
}

async fn invited(room: &Room, typed: &Typed) -> Result<Invited, NotTaken> {
    let say = room.say();
    let slip = |slip| NotTaken::slip(slip, say);
    let login = typed.filled("login").ok_or_else(|| slip(Slip { field: "login", why: "empty" }))?;
    let name = typed.filled("name").ok_or_else(|| slip(Slip { field: "name", why: "empty" }))?;
    let role: Option<CircleRole> = typed.maybe("role").map_err(slip)?;
    let account = room.me.web.app.account_by_login(login).await.map_err(NotTaken::Trouble)?;
    // An account that cannot be in a circle is as unknown here as one that does not exist.
    let (account, usual) = account
        .and_then(|account| usual_role(&account).map(|role| (account, role)))
        .ok_or_else(|| NotTaken::Wrong(Wrong { field: "login", words: say.say("circle-unknown-login") }))?;
    if room.dossier().circle.role_of(account.id).is_some() {
        return Err(slip(Slip { field: "login", why: "in-circle-already" }));
    }
    Ok(Invited { member: account.id, role: role.unwrap_or(usual), name: name.to_owned(), grant: None })
}

/// The role that goes with an account; none when it has no place in a circle, or was ended.
const fn usual_role(account: &Account) -> Option<CircleRole> {
    if account.ended_at.is_some() {
        return None;
    }
    match account.profile.kind {
        AccountKind::Guide => Some(CircleRole::Guide),
        AccountKind::Coach => Some(CircleRole::Coach),
        // Somebody with a dossier of their own can be a friend in the circle of another.
        AccountKind::NetworkMember | AccountKind::Participant => Some(CircleRole::NetworkMember),
        AccountKind::Administrator | AccountKind::Researcher => None,
    }
}

fn page(room: &Room, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let form = Form { say, typed, wrong };
    let title = say.say("circle-invite");
    let own = if room.is_participant() { "-own" } else { "" };
    let name = [("name", room.person().to_owned().into())];
    let roles = ROLES.map(|role| Choice::new(role.as_str(), say.name("circle-role", role.as_str())));
    let content = html! {
        (heading(say, Pictogram::Circle, &title, &say.with(&format!("circle-invite-lede{own}"), &name)))
        (form.summary())
        form.card method="post" action=(room.path("circle/invite")) data-keep {
            (hidden(room))
            (form.line("login", "circle-login", "circle-login-hint", NAME))
            (form.line("name", "circle-name", &format!("circle-name-hint{own}"), NAME))
            (form.one_of("role", "circle-role", "circle-role-hint", &roles))
            p.hint { (say.say("circle-invite-next")) }
            div.actions {
                button.button { (say.say("circle-invite-on")) (pictogram(Pictogram::Next)) }
                a.quiet href=(room.path("circle")) { (say.say("leave-it")) }
            }
        }
    };
    inside(room, &title, &Flash::default(), &content)
}

/// What they may: the second page, filled with what is usual.
fn grant_page(room: &Room, invited: &Invited, typed: &Typed, wrong: Option<&Wrong>) -> Markup {
    let say = room.say();
    let name = [("name", invited.name.clone().into())];
    let title = say.with("circle-grant-title", &name);
    let role = [("role", say.name("circle-role", invited.role.as_str()).into())];
    let form = Form { say, typed, wrong };
    let content = html! {
        (heading(say, Pictogram::Key, &title, &say.with("circle-grant-lede", &role)))
        (form.summary())
        form.card.grant method="post" action=(room.path("circle/invite")) {
            (hidden(room))
            @for field in ["login", "name", "role"] { input type="hidden" name=(field) value=(typed.get(field)); }
            (grant::fields(room, form, invited.role, wrong.map_or("", |wrong| wrong.field)))
            div.actions {
                button.button { (say.with("circle-invite-do", &name)) }
                a.quiet href=(room.path("circle")) { (say.say("leave-it")) }
            }
        }
    };
    inside(room, &title, &Flash::default(), &content)
}

/// Somebody who left comes back, in the role and by the name of before.
pub(super) async fn back(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    Body(fields): Body<Vec<(String, String)>>,
) -> Response {
    let typed = at_the_table(&room, Typed::of(fields));
    let trouble = |error: AppError| Trouble::App(error).in_language(&room.me.web, room.me.language);
    let Some(before) = who_left(&room, &id) else { return not_here(&room) };
    match room.me.web.app.account(before.member).await {
        Ok(Some(account)) if account.ended_at.is_none() => {}
        Ok(_) => return not_here(&room),
        Err(error) => return trouble(error),
    }
    match room.execute(&typed, vec![Command::Circle(circle::Command::Invite(before))]).await {
        Ok(_) => flash::done(&room.path("circle"), "circle-back"),
        Err(error) => trouble(error),
    }
}

/// Somebody who was here before. Who is in again already was pressed back in a moment ago: the command tells.
fn who_left(room: &Room, id: &str) -> Option<Invited> {
    let id: MemberId = id.parse().ok()?;
    let member = room.dossier().circle.members.iter().rev().find(|member| member.id == id)?;
    let may = member.left.as_ref().is_none_or(|left| may_take_back(room, left.written_by == id));
    // They get back what they had when they went.
    let before = stopped_last(room, id).into_iter().next().unwrap_or_else(|| Grant::usual(member.role));
    let usual = within_own(room, before);
    (may && may_invite(room)).then(|| Invited {
        member: id,
        role: member.role,
        name: member.name.clone(),
        grant: Some(usual),
    })
}
