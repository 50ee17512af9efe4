//! A password, and changing it: who has one gives it first.

use app::SignInError;
use axum::Router;
use axum::extract::Form as Body;
use axum::response::Response;
use axum::routing::post;
use figures::{Pictogram, pictogram};
use maud::{Markup, html};

use super::{again, as_it_is, confirm, not_taken, trouble};
use crate::Web;
use crate::client::Arrival;
use crate::flash;
use crate::parts::Form;
use crate::problem::Wrong;
use crate::session::SignedIn;
use crate::to::to;
use crate::typed::Typed;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/account/password", post(to(change)))
}

async fn change(me: SignedIn, Arrival(came): Arrival, Body(fields): Body<Vec<(String, String)>>) -> Response {
    let typed = Typed::of(fields);
    // A first password is a new way in for who came in another way.
    match confirm::is_sure(&me).await {
        Ok(is_sure) if is_sure || me.account.has_password => {}
        Ok(_) => return confirm::first("/account"),
        Err(error) => return trouble(&me, error),
    }
    let (present, new) = (typed.get("present"), typed.get("password"));
    let key = match me.web.app.change_password(&me.account, present, new, &me.secret, &came).await {
        Ok(()) => return flash::done("/account", "password-set"),
        Err(SignInError::App(error)) => return not_taken(&me, &as_it_is(&me), error).await,
        Err(SignInError::Wrong) => "account-present-wrong",
        Err(SignInError::TooOften) => "sign-in-too-often",
        Err(_) => return trouble(&me, app::AppError::NoAccount),
    };
    again(&me, &as_it_is(&me), &Wrong { field: "present", words: me.say().say(key) }).await
}

pub(super) fn part(me: &SignedIn, form: &Form<'_>) -> Markup {
    let say = me.say();
    let is_wrong = form.wrong.is_some_and(|wrong| matches!(wrong.field, "present" | "password"));
    let (title, set) = match me.account.has_password {
        true => ("account-password-change", "account-change-password"),
        false => ("account-password-choose", "account-set-password"),
    };
    html! {
        div.way {
            h3 { (pictogram(Pictogram::Lock)) (say.say("account-password")) }
            p.detail { (say.say(if me.account.has_password { "account-password-there" } else { "account-password-none" })) }
            details.other-day open[is_wrong || !me.account.has_password] {
                summary { (say.say(title)) }
                form method="post" action="/account/password" {
                    input type="hidden" name="username" value=(me.account.profile.login) autocomplete="username";
                    @if me.account.has_password { (form.secret("present", "account-present-password", "", "current-password")) }
                    (form.secret("password", "account-new-password", "account-new-password-hint", "new-password"))
                    button.button.small { (say.say(set)) }
                }
            }
        }
    }
}
