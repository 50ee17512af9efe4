//! An organisation's own matrix of roles, laid beside the deck's: set by an administrator, with the day it holds from.

use app::{RoleMatrix, RoleMatrixCell};
use axum::Router;
use axum::extract::{Form as Body, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use dossier::{NAME, SHORT};
use figures::Pictogram;
use maud::{Markup, html};
use method::{HelperRole, SeekerPosition, Success};

use crate::Web;
use crate::flash::{self, Flash};
use crate::page::Outside;
use crate::parts::{Form, empty, heading};
use crate::problem::{NotTaken, Trouble, Wrong};
use crate::screens::accounts::Keeper;
use crate::session::SignedIn;
use crate::to::to;
use crate::typed::{Slip, Typed};

const PATH: &str = "/organisation/role-matrix";

pub(super) fn routes() -> Router<Web> {
    Router::new().route(PATH, get(to(ask)).post(to(add))).route("/organisation/role-matrix/remove", post(to(remove)))
}

async fn ask(Keeper(me): Keeper, Query(flash): Query<Flash>) -> Response {
    page(&me, &Typed::default(), None, &flash).await
}

async fn add(Keeper(me): Keeper, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    match read(&typed) {
        Ok(one) => {
            let done = me.web.app.add_role_matrix(&me.account, one).await;
            after(&me, &typed, done, "role-matrix-added").await
        }
        Err(slip) => wrong(&me, &typed, &Wrong::slip(slip, me.say())).await,
    }
}

async fn remove(Keeper(me): Keeper, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    let (Ok(Some(from)), name) = (typed.day("from"), typed.get("name").to_owned()) else {
        return Trouble::NotFound.in_language(&me.web, me.language);
    };
    let done = me.web.app.remove_role_matrix(&me.account, &name, from).await;
    after(&me, &Typed::default(), done, "role-matrix-removed").await
}

async fn after(me: &SignedIn, typed: &Typed, done: Result<(), app::AppError>, what: &str) -> Response {
    match done.map_err(|error| NotTaken::of(error, me.say())) {
        Ok(()) => flash::done(PATH, what),
        Err(NotTaken::Wrong(why)) => wrong(me, typed, &why).await,
        Err(NotTaken::Trouble(error)) => Trouble::App(error).in_language(&me.web, me.language),
    }
}

async fn wrong(me: &SignedIn, typed: &Typed, why: &Wrong) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page(me, typed, Some(why), &Flash::default()).await).into_response()
}

fn field(position: SeekerPosition, role: HelperRole) -> String {
    format!("{position}.{role}")
}

const SUCCESSES: [(&str, Success, &str); 3] = [
    ("none", Success::None, "roles-success-none"),
    ("some", Success::Some, "roles-success-some"),
    ("strong", Success::Strong, "roles-success-strong"),
];

fn read(typed: &Typed) -> Result<RoleMatrix, Slip> {
    let mut cells = Vec::new();
    for position in SeekerPosition::ALL.iter().copied() {
        for role in HelperRole::ALL.iter().copied() {
            let Some(said) = typed.filled(&field(position, role)) else { continue };
            let known = SUCCESSES.iter().find(|(name, _, _)| *name == said);
            let (_, success, _) = known.ok_or(Slip { field: "name", why: "unreadable" })?;
            cells.push(RoleMatrixCell { position, role, success: *success });
        }
    }
    Ok(RoleMatrix {
        name: typed.get("name").trim().to_owned(),
        from: typed.day("from")?.ok_or(Slip { field: "from", why: "choose" })?,
        source: typed.get("source").trim().to_owned(),
        cells,
    })
}

async fn page(me: &SignedIn, typed: &Typed, wrong: Option<&Wrong>, flash: &Flash) -> Response {
    let say = me.say();
    let all = match me.web.app.role_matrices().await {
        Ok(all) => all,
        Err(error) => return Trouble::App(error).in_language(&me.web, me.language),
    };
    let form = Form { say, typed, wrong };
    Outside { me, title: say.say("role-matrix-title"), flash }
        .around(&html! {
            (heading(say, Pictogram::MirrorAndConfront, &say.say("role-matrix-title"), &say.say("role-matrix-lede")))
            (form.summary())
            @if all.is_empty() { (empty(Pictogram::Check, &say.say("role-matrix-none"), &html! {})) }
            ul.retained { @for one in &all {
                li.card {
                    p { b { (one.name) } " · " (say.with("role-matrix-from", &[("day", say.date(one.from).into())])) " · " (say.with("role-matrix-cells", &[("count", one.cells.len().into())])) }
                    @if !one.source.is_empty() { p.hint { (one.source) } }
                    form method="post" action="/organisation/role-matrix/remove" {
                        input type="hidden" name="name" value=(one.name);
                        input type="hidden" name="from" value=(one.from);
                        button.quiet { (say.say("role-matrix-remove")) }
                    }
                }
            } }
            form.card method="post" action=(PATH) data-keep {
                h2 { (say.say("role-matrix-add")) }
                (form.line("name", "role-matrix-name", "role-matrix-name-hint", NAME))
                (form.day("from", "role-matrix-day", ""))
                (form.line("source", "role-matrix-source", "", SHORT))
                (cells(&form))
                div.actions { button.button { (say.say("save")) } }
            }
        })
        .into_response()
}

fn cells(form: &Form<'_>) -> Markup {
    let say = form.say;
    html! {
        table.role-matrix.role-matrix-set {
            caption { (say.say("role-matrix-caption")) }
            thead { tr { th scope="col" { (say.say("roles-matrix-corner")) } @for role in HelperRole::ALL { th scope="col" { (say.name("helper-role", role.as_str())) } } } }
            tbody { @for position in SeekerPosition::ALL {
                @let down = say.name("seeker-position", position.as_str());
                tr {
                    th scope="row" { (down) }
                    @for role in HelperRole::ALL {
                        @let across = say.name("helper-role", role.as_str());
                        @let name = field(*position, *role);
                        td data-role=(across) {
                            select name=(name) aria-label={ (down) ", " (across) } {
                                option value="" { "·" }
                                @for (value, _, key) in SUCCESSES { option value=(value) selected[form.typed.get(&name) == value] { (say.say(key)) } }
                            }
                        }
                    }
                }
            } }
        }
    }
}
