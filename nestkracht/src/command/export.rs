//! A research set, from all dossiers to a folder.

mod progress;

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::Path;

use app::SetMade;
use research::{About, CodeBook, Hierarchies, Settings, Wanted, publish, write_package};

use self::progress::Progress;
use crate::arguments::{Export, Where};
use crate::data;
use crate::failure::Failure;

/// Writes what was asked.
///
/// # Errors
/// When there is no such study, the folder holds something, or it cannot be written.
pub(crate) async fn run(asked: &Export) -> Result<(), Failure> {
    let Export::Research { place, study, out, k, l, time_zone } = asked;
    let settings = Settings { k: *k, l: *l }.checked().map_err(|error| Failure::WrongQuestion(error.to_string()))?;
    research_set(place, study, out, settings, time_zone).await
}

async fn research_set(
    place: &Where,
    study: &str,
    out: &Path,
    settings: Settings,
    time_zone: &str,
) -> Result<(), Failure> {
    let (store, keys, _) = data::existing(place).await?;
    let app = data::app(store, keys, time_zone).await?;
    let Some(study) = app.study(study).await? else {
        let known: Vec<String> = app.studies().await?.into_iter().map(|study| study.name).collect();
        let known = if known.is_empty() { "there is none yet".to_owned() } else { known.join(", ") };
        return Err(Failure::WrongQuestion(format!("there is no study `{study}`; the studies are: {known}")));
    };
    empty(out)?;
    let wrong = |error: research::ResearchError| Failure::WrongQuestion(error.to_string());
    let (hierarchies, code_book) = (Hierarchies::built_in().map_err(wrong)?, CodeBook::built_in().map_err(wrong)?);
    let mut progress = Progress::of(app.dossier_count().await?);
    let set = app.research_set(&study, &hierarchies, &mut |done| progress.at(done)).await?;
    progress.done();
    let published = publish(&set.rows, &hierarchies, settings).map_err(wrong)?;
    let readings = set.results.readings(settings.k);
    let base = readings.iter().find(|reading| reading.kind == "share").and_then(|reading| reading.interval);
    let pairs = set.results.pairs.readings(settings.k, base.map(|told| told.value));
    let about = About {
        name: study.name.clone(),
        title: study.asked.title.clone(),
        question: study.asked.question.clone(),
        who: study.asked.who.clone(),
        until: study.asked.until,
        on: app.today(),
    };
    let wanted = Wanted {
        about: &about,
        published: &published,
        readings: &readings,
        pairs: &pairs,
        hierarchies: &hierarchies,
        code_book: &code_book,
    };
    write_package(&wanted, &mut |name| Ok(Box::new(created(&out.join(name))?)))
        .map_err(|error| Failure::WrongFile { file: out.display().to_string(), why: error.to_string() })?;
    app.note_set(study.id, SetMade { on: about.on, dossiers: published.dossiers() }).await?;
    println!(
        "{} of {} dossiers said yes; {} are in the set, in {} groups; {} are left out. {} holds it, with a report.",
        published.said_yes,
        set.looked_through,
        published.dossiers(),
        published.classes.len(),
        published.left_out,
        out.display()
    );
    Ok(())
}

/// A folder with nothing in it, made when it is not there: two sets are never mixed.
fn empty(out: &Path) -> Result<(), Failure> {
    let wrong = |why: String| Failure::WrongFile { file: out.display().to_string(), why };
    std::fs::create_dir_all(out).map_err(|error| wrong(format!("it cannot be made: {error}")))?;
    let mut there = std::fs::read_dir(out).map_err(|error| wrong(format!("it cannot be read: {error}")))?;
    if there.next().is_some() {
        return Err(wrong("it holds something already; name a folder that does not exist yet".to_owned()));
    }
    Ok(())
}

fn created(path: &Path) -> std::io::Result<impl Write + use<>> {
    let file: File = OpenOptions::new().write(true).create_new(true).open(path)?;
    Ok(BufWriter::with_capacity(256 * 1024, file))
}
