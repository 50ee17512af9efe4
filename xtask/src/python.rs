//! Environments of Python, each with packages of its own: what our rules are laid beside, and what reads our files as others
//! would.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::child;
use crate::workspace::Workspace;

/// An environment.
pub(crate) struct Environment {
    /// Its name, and that of its folder.
    pub(crate) name: &'static str,
    /// What is in it.
    pub(crate) packages: &'static [&'static str],
}

/// The engine and its made-up country, both as they were when the rules in `benches/openfisca` were written.
pub(crate) const OPENFISCA: Environment =
    Environment { name: "openfisca", packages: &["openfisca-core==46.0.1", "openfisca-country-template==8.2.0"] };
/// What reads a research set: Parquet, and data packages (with what it reads Parquet by).
pub(crate) const READERS: Environment =
    Environment { name: "readers", packages: &["pyarrow==26.0.1", "frictionless==5.21.0", "pandas==3.1.1"] };

/// How long installing may take.
const INSTALLING: Duration = Duration::from_secs(300);

impl Environment {
    /// Its folder, in the folder with tools.
    pub(crate) fn folder(&self, tools: &Path) -> PathBuf {
        tools.join(self.name)
    }

    /// Its Python; none when it is not there.
    pub(crate) fn python(&self, tools: &Path) -> Option<PathBuf> {
        let folder = self.folder(tools);
        let python = folder.join("bin/python");
        // Written last: an installation that was broken off is none.
        folder.join("installed").is_file().then_some(python).filter(|python| python.is_file())
    }

    /// Installs it.
    ///
    /// # Errors
    /// What Python or its installer said.
    pub(crate) fn install(&self, tools: &Path, limit: Duration) -> Result<PathBuf, String> {
        let folder = self.folder(tools);
        let failed = |error: std::io::Error| format!("could not install {}: {error}", self.name);
        std::fs::create_dir_all(tools).map_err(failed)?;
        run(Command::new("python3").args(["-m", "venv"]).arg(&folder), limit)?;
        let mut pip = Command::new(folder.join("bin/pip"));
        run(pip.args(["install", "--quiet", "--disable-pip-version-check"]).args(self.packages), limit)?;
        std::fs::write(folder.join("installed"), self.packages.join("\n")).map_err(failed)?;
        self.python(tools).ok_or_else(|| format!("{} was installed, and is not there", self.name))
    }

    /// Its Python, installed when it is not there yet; none, said loudly, where that cannot be.
    pub(crate) fn or_install(&self, workspace: &Workspace) -> Option<PathBuf> {
        let tools = workspace.target.join("tools");
        if let Some(python) = self.python(&tools) {
            return Some(python);
        }
        println!("pip install {}", self.packages.join(" "));
        match self.install(&tools, INSTALLING) {
            Ok(python) => Some(python),
            Err(why) => {
                println!("SKIPPED: beside {} nothing is measured. {why}", self.name);
                None
            }
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
        assert_eq!(READERS.python(tools.path()), None);
        let bin = READERS.folder(tools.path()).join("bin");
        std::fs::create_dir_all(&bin).unwrap();
        std::fs::write(bin.join("python"), "").unwrap();
        assert_eq!(READERS.python(tools.path()), None);
        std::fs::write(READERS.folder(tools.path()).join("installed"), "").unwrap();
        assert_eq!(READERS.python(tools.path()), Some(bin.join("python")));
    }
}
