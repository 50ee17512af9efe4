//! The situation in which somebody asks, as the policies see it.

use cedar_policy::{Context, EntityUid, RestrictedExpression};
use dossier::consents::{BrokenOpen, Consent};
use dossier::{Dossier, MemberId};
use method::{Parts, Purpose};

use crate::policies::{PolicyError, part_uid};
use crate::{Moment, Policies};

/// All situations of one account: one for each of its consents and each time it broke the dossier open, and one
/// without either, which the rules for roles look at. That one comes last: most helpers come in by a consent. But for a
/// time that it was broken open, they stay the same all day.
pub(crate) fn situations(
    policies: &Policies,
    dossier: &Dossier,
    account: MemberId,
    kind: Option<&str>,
    at: Moment,
) -> Result<Vec<Context>, PolicyError> {
    let role = dossier.circle.role_of(account).map_or("none", |role| role.as_str());
    let of = |extra: Option<(String, RestrictedExpression)>| {
        let mut fields = vec![
            ("role".to_owned(), RestrictedExpression::new_string(role.to_owned())),
            ("today".to_owned(), RestrictedExpression::new_long(Moment::days(at.today))),
        ];
        fields.extend(kind.map(|kind| ("kind".to_owned(), RestrictedExpression::new_string(kind.to_owned()))));
        fields.extend(extra);
        Context::from_pairs(fields).map_err(PolicyError::from_display)
    };
    let consents = dossier.consents.of(account).filter(|given| given.withdrawn.is_none());
    let consents = consents.map(|given| Ok(("consent".to_owned(), consent(policies, given)?)));
    let times = dossier.consents.broken_open.iter().filter(|time| time.by == account);
    let times = times.map(|time| Ok(("broken_open".to_owned(), broken_open(time, at)?)));
    let extras = consents.chain(times).collect::<Result<Vec<_>, PolicyError>>()?;
    extras.into_iter().map(Some).chain(std::iter::once(None)).map(of).collect()
}

fn consent(policies: &Policies, given: &Consent) -> Result<RestrictedExpression, PolicyError> {
    let long = RestrictedExpression::new_long;
    let mut fields = vec![
        ("reads".to_owned(), parts(policies, given.grant.reads)),
        ("writes".to_owned(), parts(policies, given.grant.writes)),
        ("represents".to_owned(), RestrictedExpression::new_bool(given.grant.purpose == Purpose::Representation)),
        ("from".to_owned(), long(Moment::days(given.from()))),
        ("withdrawn".to_owned(), RestrictedExpression::new_bool(given.withdrawn.is_some())),
    ];
    fields.extend(given.grant.until.map(|until| ("until".to_owned(), long(Moment::days(until)))));
    RestrictedExpression::new_record(fields).map_err(PolicyError::from_display)
}

fn broken_open(time: &BrokenOpen, at: Moment) -> Result<RestrictedExpression, PolicyError> {
    let long = |moment: jiff::Timestamp| RestrictedExpression::new_long(moment.as_microsecond());
    let fields = [("from", time.origin.recorded_at), ("until", time.until), ("now", at.now)];
    let fields = fields.map(|(name, moment)| (name.to_owned(), long(moment)));
    RestrictedExpression::new_record(fields).map_err(PolicyError::from_display)
}

fn parts(policies: &Policies, parts: Parts) -> RestrictedExpression {
    let uid = |part| RestrictedExpression::new_entity_uid(EntityUid::clone(part_uid(policies, part)));
    RestrictedExpression::new_set(parts.iter().map(uid))
}
