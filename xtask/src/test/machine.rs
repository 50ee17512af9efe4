//! What the tests need from the machine, and how it gets there.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::from_outside;
use crate::child;
use crate::postgres;
use crate::python::{OPENFISCA, READERS};
use crate::workspace::{Workspace, on_path};

/// The accessibility rules the screens are held against.
const AXE: &str = "axe-core@4.14.1";
/// The sign-in of an organisation that the tests sign in at: certified, and small enough to start for each test.
const PROVIDER: &str = "oidc-provider@8.8.1";
/// What asks the API from its description alone.
const SCHEMATHESIS: &str = "schemathesis==4.32.5";

/// What is there.
#[derive(Debug)]
pub(super) struct Machine {
    /// The folder with PostgreSQL's programs.
    pub(super) postgres: Option<PathBuf>,
    /// The browser.
    pub(super) chromium: Option<PathBuf>,
    /// What drives it.
    pub(super) chromedriver: Option<PathBuf>,
    /// axe-core, as one script.
    pub(super) axe: Option<PathBuf>,
    /// The folder with the packages of oidc-provider, which node runs.
    pub(super) provider: Option<PathBuf>,
    /// Schemathesis, in an environment of its own.
    pub(super) schemathesis: Option<PathBuf>,
    /// The Python that has OpenFisca, in an environment of its own.
    pub(super) openfisca: Option<PathBuf>,
    /// The Python that reads what we write: Parquet and data packages.
    pub(super) readers: Option<PathBuf>,
    /// Whether Python can make such an environment.
    has_python: bool,
    tools: PathBuf,
}

impl Machine {
    /// Looks around.
    pub(super) fn look(workspace: &Workspace) -> Self {
        let tools = workspace.target.join("tools");
        let packages = tools.join("node_modules");
        let axe = packages.join("axe-core/axe.min.js");
        let schemathesis = from_outside::program(&tools);
        let has_provider = packages.join("oidc-provider/lib/index.js").is_file() && on_path(&["node"]).is_some();
        Self {
            postgres: postgres::programs(),
            chromium: on_path(&["chromium", "chromium-browser", "google-chrome"]),
            chromedriver: on_path(&["chromedriver"]),
            axe: axe.is_file().then_some(axe),
            provider: has_provider.then_some(packages),
            schemathesis: schemathesis.is_file().then_some(schemathesis),
            openfisca: OPENFISCA.python(&tools),
            readers: READERS.python(&tools),
            has_python: can_make_environments(),
            tools,
        }
    }

    /// What is missing of Debian's packages.
    fn missing_packages(&self) -> Vec<&'static str> {
        [
            (self.postgres.is_none(), "postgresql"),
            (self.chromium.is_none(), "chromium"),
            (self.chromedriver.is_none(), "chromium-driver"),
            // The one that brings axe-core and oidc-provider.
            (self.is_without_packages() && on_path(&["npm"]).is_none(), "npm"),
            (self.provider.is_none() && on_path(&["node"]).is_none(), "nodejs"),
            (self.is_without_python_tools() && !self.has_python, "python3-venv"),
        ]
        .into_iter()
        .filter_map(|(missing, package)| missing.then_some(package))
        .collect()
    }

    const fn is_without_packages(&self) -> bool {
        self.axe.is_none() || self.provider.is_none()
    }

    const fn is_without_python_tools(&self) -> bool {
        self.schemathesis.is_none() || self.openfisca.is_none() || self.readers.is_none()
    }

    /// What is missing, by name.
    pub(super) fn missing(&self) -> Vec<&'static str> {
        let mut missing = self.missing_packages();
        for (is_missing, name) in [
            (self.axe.is_none(), "axe-core"),
            (self.provider.is_none(), "oidc-provider"),
            (self.schemathesis.is_none(), "schemathesis"),
            (self.openfisca.is_none(), OPENFISCA.name),
            (self.readers.is_none(), READERS.name),
        ] {
            if is_missing {
                missing.push(name);
            }
        }
        missing
    }

    /// Whether what is missing can be installed from here.
    pub(super) fn can_install(&self) -> bool {
        self.missing_packages().is_empty() || (postgres::are_we_root() && is_debian())
    }

    /// The commands that install what is missing, for a person to type.
    pub(super) fn advice(&self) -> String {
        let mut advice = format!(
            "The tests need what this machine does not have: {}.\nOn Debian or Ubuntu:\n",
            self.missing().join(", ")
        );
        let packages = self.missing_packages();
        // Writing to a string does not fail.
        if !packages.is_empty() {
            let _ = writeln!(advice, "  sudo apt-get update");
            let _ = writeln!(advice, "  sudo apt-get install --no-install-recommends {}", packages.join(" "));
        }
        if self.is_without_packages() {
            let _ = writeln!(
                advice,
                "  npm install --prefix {} --no-audit --no-fund --ignore-scripts {AXE} {PROVIDER}",
                self.tools.display()
            );
        }
        if self.schemathesis.is_none() {
            let environment = self.environment();
            let _ =
                writeln!(advice, "  python3 -m venv {0} && {0}/bin/pip install {SCHEMATHESIS}", environment.display());
        }
        for (there, environment) in [(&self.openfisca, &OPENFISCA), (&self.readers, &READERS)] {
            if there.is_none() {
                let (folder, packages) = (environment.folder(&self.tools), environment.packages.join(" "));
                let _ = writeln!(
                    advice,
                    "  python3 -m venv {0} && {0}/bin/pip install {packages} && touch {0}/installed",
                    folder.display()
                );
            }
        }
        advice.push_str("Without them, `cargo xtask test --fast` runs what can be run, and says what it left out.");
        advice
    }

    /// The environment of Python in which Schemathesis is.
    fn environment(&self) -> PathBuf {
        self.tools.join("schemathesis")
    }

    /// Installs what is missing.
    ///
    /// # Errors
    /// What the package manager said, or what is still missing.
    pub(super) fn install(self, workspace: &Workspace, limit: Duration) -> Result<Self, String> {
        let packages = self.missing_packages();
        if !packages.is_empty() {
            println!("   apt-get install {}", packages.join(" "));
            quietly(apt().args(["-qq", "update"]), limit)?;
            quietly(
                apt()
                    .args(["-qq", "--yes", "--no-install-recommends", "install"])
                    .args(&packages)
                    // Without a font a screenshot shows boxes.
                    .arg("fonts-dejavu-core"),
                limit,
            )?;
        }
        if self.is_without_packages() {
            println!("   npm install {AXE} {PROVIDER}");
            fs::create_dir_all(&self.tools)
                .map_err(|error| format!("could not make {}: {error}", self.tools.display()))?;
            quietly(
                Command::new("npm")
                    .arg("install")
                    .arg("--prefix")
                    .arg(&self.tools)
                    .args(["--no-audit", "--no-fund", "--ignore-scripts", AXE, PROVIDER])
                    .current_dir(&self.tools),
                limit,
            )?;
        }
        if self.schemathesis.is_none() {
            println!("   pip install {SCHEMATHESIS}");
            let little = limit / 5;
            let environment = self.environment();
            quietly(Command::new("python3").args(["-m", "venv"]).arg(&environment), little)?;
            let mut pip = Command::new(environment.join("bin/pip"));
            quietly(pip.args(["install", "--quiet", "--disable-pip-version-check", SCHEMATHESIS]), little)?;
        }
        for (there, environment) in [(&self.openfisca, &OPENFISCA), (&self.readers, &READERS)] {
            if there.is_none() {
                println!("   pip install {}", environment.packages.join(" "));
                environment.install(&self.tools, limit / 5)?;
            }
        }
        let machine = Self::look(workspace);
        let missing = machine.missing();
        if missing.is_empty() { Ok(machine) } else { Err(format!("still missing: {}", missing.join(", "))) }
    }
}

/// Whether Python is there, with what makes an environment (Debian packs it apart).
fn can_make_environments() -> bool {
    let asked = Command::new("python3").args(["-c", "import ensurepip, venv"]).output();
    asked.is_ok_and(|answer| answer.status.success())
}

fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive").args([
        "-o",
        "DPkg::Lock::Timeout=300",
        "-o",
        "Acquire::Retries=3",
    ]);
    command
}

/// Runs a command without showing what it says, unless it fails.
fn quietly(command: &mut Command, limit: Duration) -> Result<(), String> {
    let name = command.get_program().display().to_string();
    let mut said = Vec::new();
    let end = child::run_by_line(command, limit, |line| said.push(line.to_owned()))
        .map_err(|error| format!("could not start {name}: {error}"))?;
    if end.is_success() {
        return Ok(());
    }
    for line in &said {
        println!("   {line}");
    }
    Err(format!("{name} {}", end.in_words(limit)))
}

fn is_debian() -> bool {
    Path::new("/etc/debian_version").exists() && on_path(&["apt-get"]).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bare() -> Machine {
        Machine {
            postgres: None,
            chromium: Some("/usr/bin/chromium".into()),
            chromedriver: None,
            axe: None,
            provider: None,
            schemathesis: None,
            openfisca: None,
            readers: None,
            has_python: true,
            tools: "target/tools".into(),
        }
    }

    #[test]
    fn what_is_missing_is_named_with_the_commands_that_install_it() {
        let machine = bare();
        assert_eq!(
            machine.missing(),
            ["postgresql", "chromium-driver", "axe-core", "oidc-provider", "schemathesis", "openfisca", "readers"]
        );
        let advice = machine.advice();
        assert!(advice.contains("apt-get install --no-install-recommends postgresql chromium-driver\n"));
        assert!(advice.contains("npm install --prefix target/tools"));
        assert!(advice.contains("python3 -m venv target/tools/schemathesis && "));
    }

    #[test]
    fn a_quiet_command_that_fails_is_an_error_with_its_name() {
        let limit = Duration::from_secs(20);
        assert_eq!(quietly(&mut Command::new("true"), limit), Ok(()));
        let error = quietly(&mut Command::new("false"), limit).unwrap_err();
        assert_eq!(error, "false ended with exit status: 1");
        let error = quietly(&mut Command::new("not-a-program"), limit).unwrap_err();
        assert!(error.starts_with("could not start not-a-program"), "{error}");
    }
}
