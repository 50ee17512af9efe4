//! Events and commands of the papers.

use dossier::papers::{About, Command, Event, FileKind};

use super::examples::ID;

fn hash() -> String {
    "0123456789abcdef".repeat(4)
}

fn all_abouts() -> [About; 4] {
    [About::Money, About::Debt(ID.into()), About::Income(ID.into()), About::Cost(ID.into())]
}

/// What came with the papers.
pub(super) fn events() -> Vec<dossier::Event> {
    let kept =
        |about, file| Event::Kept { paper: ID.into(), about, words: "words".into(), file, bytes: 1_234, hash: hash() };
    let files = [FileKind::Jpeg, FileKind::Png, FileKind::Webp, FileKind::Pdf];
    let mut events: Vec<_> = all_abouts().into_iter().zip(files).map(|(about, file)| kept(about, file)).collect();
    events.push(Event::Described { paper: ID.into(), words: "words".into() });
    events.push(Event::Destroyed { paper: ID.into() });
    events.into_iter().map(dossier::Event::Papers).collect()
}

/// What can be asked of papers.
pub(super) fn commands() -> Vec<dossier::Command> {
    let keep = |about| Command::Keep { about, words: "words".into(), file: FileKind::Png, bytes: 1, hash: hash() };
    let mut commands: Vec<_> = all_abouts().into_iter().map(keep).collect();
    commands.push(Command::Describe { paper: ID.into(), words: "words".into() });
    commands.push(Command::Destroy { paper: ID.into() });
    commands.into_iter().map(dossier::Command::Papers).collect()
}
