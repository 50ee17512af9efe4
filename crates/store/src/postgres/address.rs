//! The address of the database: where it is, and how the way there is secured.

use std::path::PathBuf;

use percent_encoding::percent_decode_str;
use tokio_postgres::{
    Config,
    config::{Host, SslMode},
};

use super::values::told;
use crate::StoreError;

/// How the way to the database is secured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Secured {
    /// Not at all: it stays on this machine, or the address says so.
    No,
    /// By TLS, with a certificate of an authority that this machine trusts.
    ByThisMachine,
    /// By TLS, with a certificate of an authority that stands in a file.
    ByFile(PathBuf),
}

/// Reads an address. A database elsewhere is reached over TLS, with its certificate verified, unless the address says
/// `sslmode=disable`. No mode goes on without TLS when the other side has none: whoever sits in between could say so.
pub(super) fn read(text: &str) -> Result<(Config, Secured), StoreError> {
    let Asked { address, mode, roots } = Asked::of(text)?;
    let mut config: Config = address.parse().map_err(|error: tokio_postgres::Error| unread(&told(&error)))?;
    let mode = mode.as_deref().or(match config.get_ssl_mode() {
        SslMode::Disable => Some("disable"),
        SslMode::Require => Some("require"),
        _ => None,
    });
    let by_tls = match mode {
        None => roots.is_some() || !is_here(&config),
        Some("disable") => false,
        Some("require" | "verify-ca" | "verify-full") => true,
        Some("allow" | "prefer") => {
            return Err(unread(
                "sslmode=prefer and sslmode=allow go on without TLS when somebody in between says so; say \
                 sslmode=verify-full, or sslmode=disable where nobody else can listen",
            ));
        }
        Some(_) => return Err(unread("sslmode is one of verify-full, verify-ca, require, disable")),
    };
    let secured = match (by_tls, roots) {
        (false, Some(_)) => return Err(unread("sslrootcert says whom to trust, and sslmode=disable to trust nobody")),
        (false, None) => Secured::No,
        (true, None) => Secured::ByThisMachine,
        (true, Some(file)) if file == "system" => Secured::ByThisMachine,
        (true, Some(file)) => Secured::ByFile(PathBuf::from(file)),
    };
    config.ssl_mode(if by_tls { SslMode::Require } else { SslMode::Disable });
    Ok((config, secured))
}

/// What an address asks for, and the rest of it: the driver knows neither the file nor the names of all modes.
struct Asked {
    address: String,
    mode: Option<String>,
    roots: Option<String>,
}

impl Asked {
    fn of(text: &str) -> Result<Self, StoreError> {
        let mut asked = Self { address: text.to_owned(), mode: None, roots: None };
        if !["postgres://", "postgresql://"].iter().any(|scheme| text.starts_with(scheme)) {
            return Ok(asked);
        }
        // Name and password end at the first `@`, as the driver reads it; a password may hold a question mark.
        let from = text.find('@').map_or(0, |at| at + 1);
        let Some(question) = text.match_indices('?').map(|(at, _)| at).find(|at| *at >= from) else {
            return Ok(asked);
        };
        let (front, query) = text.split_at(question);
        let mut rest = Vec::new();
        for pair in query.trim_start_matches('?').split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let place = match name {
                "sslmode" => &mut asked.mode,
                "sslrootcert" => &mut asked.roots,
                _ => {
                    rest.push(pair);
                    continue;
                }
            };
            let value = percent_decode_str(value).decode_utf8().map_err(|_| unread("it is not UTF-8"))?;
            if place.replace(value.into_owned()).is_some() {
                return Err(unread("sslmode or sslrootcert stands in it twice"));
            }
        }
        asked.address = if rest.is_empty() { front.to_owned() } else { format!("{front}?{}", rest.join("&")) };
        Ok(asked)
    }
}

/// Whether all that the address names is on this machine: then nobody else can listen.
fn is_here(config: &Config) -> bool {
    let is_here = |host: &Host| match host {
        Host::Tcp(name) => name == "localhost" || name.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback()),
        #[cfg(unix)]
        Host::Unix(_) => true,
    };
    config.get_hosts().iter().all(is_here) && config.get_hostaddrs().iter().all(std::net::IpAddr::is_loopback)
}

fn unread(why: &str) -> StoreError {
    StoreError::Database(format!("the address of the database does not read: {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secured(text: &str) -> Secured {
        let (config, secured) = read(text).unwrap();
        let mode = if secured == Secured::No { SslMode::Disable } else { SslMode::Require };
        assert_eq!(config.get_ssl_mode(), mode, "{text}");
        secured
    }

    #[test]
    fn on_this_machine_no_tls_is_needed_and_anywhere_else_it_is() {
        for here in [
            "postgres://nest@localhost/nest",
            "postgres://nest@127.0.0.1:5433/nest",
            "postgres://nest@[::1]/nest",
            "postgres://nest@%2Frun%2Fpostgresql/nest",
            "postgresql:///nest?host=/run/postgresql",
            "host=localhost user=nest",
        ] {
            assert_eq!(secured(here), Secured::No, "{here}");
        }
        for elsewhere in [
            "postgres://nest@db/nest",
            "postgres://nest@10.0.0.4/nest",
            "postgres://nest@localhost,db/nest",
            "postgres://nest@localhost/nest?hostaddr=10.0.0.4",
            "host=db user=nest",
        ] {
            assert_eq!(secured(elsewhere), Secured::ByThisMachine, "{elsewhere}");
        }
    }

    #[test]
    fn the_address_says_what_it_wants_and_the_rest_of_it_stays() {
        let file = || Secured::ByFile(PathBuf::from("/etc/nest kracht/ca.pem"));
        for mode in ["require", "verify-ca", "verify-full"] {
            assert_eq!(secured(&format!("postgres://nest@localhost/nest?sslmode={mode}")), Secured::ByThisMachine);
            let named = format!("postgres://nest@db/nest?sslmode={mode}&sslrootcert=/etc/nest%20kracht/ca.pem");
            assert_eq!(secured(&named), file());
        }
        assert_eq!(secured("postgres://nest@localhost/nest?sslrootcert=/etc/nest%20kracht/ca.pem"), file());
        assert_eq!(secured("postgres://nest@db/nest?sslrootcert=system"), Secured::ByThisMachine);
        assert_eq!(secured("postgres://nest@db/nest?sslmode=disable"), Secured::No);
        assert_eq!(secured("host=db user=nest sslmode=disable"), Secured::No);

        let (config, _) = read("postgres://nest:a?b@db:5433/nest?sslmode=verify-full&application_name=x").unwrap();
        assert_eq!(config.get_password(), Some(&b"a?b"[..]), "a question mark in a password is no question");
        assert_eq!((config.get_application_name(), config.get_ports()), (Some("x"), &[5433][..]));
    }

    #[test]
    fn what_would_go_on_without_tls_is_refused_and_says_what_to_write() {
        for (asked, word) in [
            ("sslmode=prefer", "verify-full"),
            ("sslmode=allow", "verify-full"),
            ("sslmode=on", "verify-full"),
            ("sslmode=", "verify-full"),
            ("sslmode=disable&sslrootcert=/ca.pem", "sslmode=disable"),
            ("sslmode=disable&sslmode=verify-full", "twice"),
            ("sslmode=%ff", "UTF-8"),
            ("sslcert=/client.pem", "sslcert"),
        ] {
            let refused = read(&format!("postgres://nest:geheim@db/nest?{asked}")).unwrap_err().to_string();
            assert!(refused.contains(word) && !refused.contains("geheim"), "{asked}: {refused}");
        }
    }
}
