//! Tokens for programs.

use jiff::SignedDuration;

use crate::arguments::Token;
use crate::data;
use crate::failure::Failure;

pub(crate) async fn run(asked: Token) -> Result<(), Failure> {
    let Token::Create { place, account, days } = asked;
    let (store, keys, _) = data::existing(&place).await?;
    let app = data::app(store, keys, "UTC").await?;
    let known = app.account_by_login(&account).await?.ok_or_else(|| Failure::NoAccount(account.clone()))?;
    let life = days.map(|days| SignedDuration::from_hours(24 * i64::from(days)));
    let (id, secret) = app.make_token(known.id, life).await?;
    eprintln!("Token {id} has the rights of {account}. It is shown only now:");
    println!("{}", secret.expose());
    Ok(())
}
