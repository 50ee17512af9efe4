//! OpenFisca, in an environment of Python of its own: what our rules are laid beside.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::child;
use crate::workspace::Workspace;

/// The engine and its made-up country, both as they were when the rules in `benches/openfisca` were written.
pub(crate) const PACKAGES: [&str; 2] = ["openfisca-core==46.0.1", "openfisca-country-template==8.2.0"];
/// How long installing may take.
const INSTALLING: Duration = Duration::from_secs(300);

/// The environment, in the folder with tools.
pub(crate) fn environment(tools: &Path) -> PathBuf {
    tools.join("openfisca")
}

/// The Python that has it; none when it is not there.
pub(crate) fn python(tools: &Path) -> Option<PathBuf> {
    let environment = environment(tools);
    let python = environment.join("bin/python");
    // Written last: an installation that was broken off is none.
    environment.join("installed").is_file().then_some(python).filter(|python| python.is_file())
}

/// Installs it.
///
/// # Errors
/// What Python or its installer said.
pub(crate) fn install(tools: &Path, limit: Duration) -> Result<PathBuf, String> {
    let environment = environment(tools);
    let failed = |error: std::io::Error| format!("could not install OpenFisca: {error}");
    std::fs::create_dir_all(tools).map_err(failed)?;
    run(Command::new("python3").args(["-m", "venv"]).arg(&environment), limit)?;
    let mut pip = Command::new(environment.join("bin/pip"));
    run(pip.args(["install", "--quiet", "--disable-pip-version-check"]).args(PACKAGES), limit)?;
    std::fs::write(environment.join("installed"), PACKAGES.join("\n")).map_err(failed)?;
    python(tools).ok_or_else(|| "OpenFisca was installed, and is not there".to_owned())
}

/// The Python that has it, installed when it is not there yet; none, said loudly, where that cannot be.
pub(crate) fn or_install(workspace: &Workspace) -> Option<PathBuf> {
    let tools = workspace.target.join("tools");
    if let Some(python) = python(&tools) {
        return Some(python);
    }
    println!("pip install {}", PACKAGES.join(" "));
    match install(&tools, INSTALLING) {
        Ok(python) => Some(python),
        Err(why) => {
            println!("SKIPPED: beside OpenFisca nothing is measured. {why}");
            None
        }
    }
}

fn run(command: &mut Command, limit: Duration) -> Result<(), String> {
    let name = command.get_program().display().to_string();
    let mut said = Vec::new();
    let end = child::run_by_line(command, limit, |line| said.push(line.to_owned()))
        .map_err(|error| format!("could not start {name}: {error}"))?;
    if end.is_success() { Ok(()) } else { Err(format!("{name} {}: {}", end.in_words(limit), said.join(" "))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_installation_that_was_broken_off_is_none() {
        let tools = tempfile::tempdir().unwrap();
        assert_eq!(python(tools.path()), None);
        let bin = environment(tools.path()).join("bin");
        std::fs::create_dir_all(&bin).unwrap();
        std::fs::write(bin.join("python"), "").unwrap();
        assert_eq!(python(tools.path()), None);
        std::fs::write(environment(tools.path()).join("installed"), "").unwrap();
        assert_eq!(python(tools.path()), Some(bin.join("python")));
    }
}
