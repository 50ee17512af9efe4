//! What a person takes along: an archive that opens without this program.

mod described;
mod document;
mod marks;
mod sections;

use app::{Looked, Taken};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use dossier::Dossier;
use exchange::ExchangeError;
use exchange::archive::{File, pack, safe_name};
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use self::sections::papers::file_name;
use crate::i18n::{Language, Say};
use crate::room::Room;
use crate::session::SignedIn;

/// The released name of what `dossier.json` holds.
const FORMAT: &str = "nestkracht-dossier-1";

/// Everything that a person takes along, as `dossier.json` holds it.
#[derive(Debug, Serialize, ToSchema)]
struct TakenAlong<'a> {
    /// Always `nestkracht-dossier-1`.
    format: &'static str,
    /// When it was taken, UTC.
    #[schema(value_type = String, format = DateTime)]
    taken_at: Timestamp,
    /// The dossier, as the person sees it: all voices, earlier wordings, and what was taken back.
    dossier: &'a Dossier,
    /// Everybody but the person who looked, oldest first.
    looked: Vec<Look>,
}

/// Somebody looked at a part.
#[derive(Debug, Serialize, ToSchema)]
struct Look {
    /// Its number, from 1.
    number: u64,
    /// The account.
    account: dossier::MemberId,
    /// Their name.
    name: String,
    /// The part.
    part: String,
    /// What was done with it: `read`, `printed` or `exported`.
    act: String,
    /// When, UTC.
    #[schema(value_type = String, format = DateTime)]
    at: Timestamp,
}

/// Why an archive could not be made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ArchiveError {
    /// The application said so.
    #[error(transparent)]
    App(#[from] app::AppError),
    /// It could not be packed.
    #[error(transparent)]
    Packing(#[from] ExchangeError),
    /// It could not be written as JSON.
    #[error("the dossier could not be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

impl From<ArchiveError> for app::AppError {
    fn from(error: ArchiveError) -> Self {
        match error {
            ArchiveError::App(error) => error,
            error => Self::Unreadable(error.to_string()),
        }
    }
}

/// Makes the archive of a dossier. Only for the person.
pub(crate) async fn of(me: SignedIn, id: dossier::DossierId) -> Result<(Room, Vec<u8>), ArchiveError> {
    let Taken { view, looked, papers } = me.web.app.take_along(me.seat(), id).await?;
    let room = Room { me, id, view };
    let looked = named(&room, looked).await?;
    let along = TakenAlong { format: FORMAT, taken_at: room.me.web.app.now(), dossier: room.dossier(), looked };
    let mut files = vec![
        File { name: "index.html".into(), bytes: document::draw(&room, &along.looked).into_string().into_bytes() },
        File { name: "dossier.json".into(), bytes: serde_json::to_vec_pretty(&along)? },
        File { name: "schema.json".into(), bytes: serde_json::to_vec_pretty(&described::schema())? },
        File { name: read_me(room.me.language).into(), bytes: read_me_words(room.say()).into_bytes() },
    ];
    files.extend(papers.into_iter().map(|(paper, bytes)| File { name: file_name(&paper).into(), bytes }));
    let packed = pack(&files)?;
    drop(along);
    Ok((room, packed))
}

/// The answer that hands the archive out: a file to keep, under a name that holds nothing strange.
pub(crate) fn answer(room: &Room, packed: Vec<u8>) -> Response {
    let name = safe_name(room.person());
    let joined = if name.is_empty() { String::new() } else { format!("-{name}") };
    let file = format!("attachment; filename=\"nestkracht{joined}-{}.zip\"", room.today());
    let disposition = HeaderValue::from_str(&file).unwrap_or(HeaderValue::from_static("attachment"));
    let kind = HeaderValue::from_static("application/zip");
    ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, disposition)], packed).into_response()
}

/// The name of the file in plain words.
const fn read_me(language: Language) -> &'static str {
    match language {
        Language::Dutch => "LEESMIJ.txt",
        Language::French => "LISEZMOI.txt",
        Language::English => "README.txt",
    }
}

fn read_me_words(say: Say<'_>) -> String {
    let lines = ["archive-readme-what", "archive-readme-open", "archive-readme-json", "archive-readme-care"];
    let lines = lines.map(|key| say.say(key));
    format!("{}\r\n\r\n{}\r\n", say.say("archive-readme-title"), lines.join("\r\n\r\n"))
}

async fn named(room: &Room, rows: Vec<Looked>) -> Result<Vec<Look>, app::AppError> {
    let mut names: Vec<(dossier::MemberId, String)> = Vec::new();
    let mut looks = Vec::with_capacity(rows.len());
    for row in rows {
        let name = match names.iter().find(|(known, _)| *known == row.account) {
            Some((_, name)) => name.clone(),
            None => {
                let name = match room.dossier().circle.name_of(row.account) {
                    Some(name) => name.to_owned(),
                    None => {
                        let account = room.me.web.app.account(row.account).await?;
                        account.map_or_else(|| room.say().say("somebody"), |account| account.profile.name)
                    }
                };
                names.push((row.account, name.clone()));
                name
            }
        };
        looks.push(Look { number: row.number, account: row.account, name, part: row.part, act: row.act, at: row.at });
    }
    Ok(looks)
}
