//! What somebody typed into a form, kept as typed, so that nothing is lost when something is not right.

use dossier::CommandId;
use jiff::civil::Date;
use uuid::Uuid;

/// The fields of a form, in the order in which they came; a field can stand there more than once.
#[derive(Debug, Clone)]
pub(crate) struct Typed {
    /// The fields, as they came.
    pub fields: Vec<(String, String)>,
    /// The id of the command when the form holds none: made once, so that all that is asked of it names the same.
    made: CommandId,
}

impl Default for Typed {
    fn default() -> Self {
        Self::of(Vec::new())
    }
}

impl Typed {
    /// What came in.
    #[must_use]
    pub(crate) fn of(fields: Vec<(String, String)>) -> Self {
        Self { fields, made: CommandId(Uuid::now_v7()) }
    }

    /// What was typed in a field, or nothing.
    #[must_use]
    pub(crate) fn get(&self, field: &str) -> &str {
        self.fields.iter().find(|(name, _)| name == field).map_or("", |(_, value)| value.as_str())
    }

    /// What was typed in a field, trimmed; `None` when it is empty.
    #[must_use]
    pub(crate) fn filled(&self, field: &str) -> Option<&str> {
        Some(self.get(field).trim()).filter(|value| !value.is_empty())
    }

    /// All that was chosen in a field.
    pub(crate) fn all<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields
            .iter()
            .filter(move |(name, value)| name == field && !value.is_empty())
            .map(|(_, value)| value.as_str())
    }

    /// Whether this was chosen in a field.
    #[must_use]
    pub(crate) fn has(&self, field: &str, value: &str) -> bool {
        self.all(field).any(|chosen| chosen == value)
    }

    /// One of a closed list, a number, an id: whatever is read from text.
    ///
    /// # Errors
    /// When the field is empty or cannot be read.
    pub(crate) fn read<T: std::str::FromStr>(&self, field: &'static str) -> Result<T, Slip> {
        let filled = self.filled(field).ok_or(Slip { field, why: "choose" })?;
        filled.parse().map_err(|_| Slip { field, why: "unreadable" })
    }

    /// The same, for a field that may be left empty.
    ///
    /// # Errors
    /// When the field cannot be read.
    pub(crate) fn maybe<T: std::str::FromStr>(&self, field: &'static str) -> Result<Option<T>, Slip> {
        self.filled(field).map(|text| text.parse().map_err(|_| Slip { field, why: "unreadable" })).transpose()
    }

    /// A day: as the browser's own date field sends it, or typed by hand as day-month-year.
    ///
    /// # Errors
    /// When it cannot be read as a day.
    pub(crate) fn day(&self, field: &'static str) -> Result<Option<Date>, Slip> {
        let Some(text) = self.filled(field) else { return Ok(None) };
        let by_hand = || {
            let mut parts = text.split(['/', '-', '.', ' ']).map(|part| part.parse::<i16>().ok());
            let (day, month, year) = (parts.next()??, parts.next()??, parts.next()??);
            if parts.next().is_some() {
                return None;
            }
            let year = if (0..100).contains(&year) { 2000 + year } else { year };
            Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
        };
        text.parse().ok().or_else(by_hand).map(Some).ok_or(Slip { field, why: "no-day" })
    }

    /// The id of the command that this form makes: given with the page, so that pressing twice does it once.
    #[must_use]
    pub(crate) fn command(&self) -> CommandId {
        self.filled("command").and_then(|id| id.parse().ok()).map_or(self.made, CommandId)
    }

    /// An id that follows from the form's own for its n-th command, the same each time it is sent.
    #[must_use]
    pub(crate) fn nth_command(&self, n: usize) -> CommandId {
        let CommandId(first) = self.command();
        CommandId(Uuid::from_u128(first.as_u128().wrapping_add(n as u128)))
    }

    /// The version of the dossier that the page showed.
    #[must_use]
    pub(crate) fn seen(&self) -> u64 {
        self.get("seen").parse().unwrap_or(0)
    }

    /// The first of something unlike the form's fields: a copy with one field set.
    #[must_use]
    pub(crate) fn and(mut self, field: &str, value: impl Into<String>) -> Self {
        self.fields.push((field.to_owned(), value.into()));
        self
    }
}

/// What a field of a form is read as where a day is asked. For who tries it with made-up text.
#[must_use]
pub fn typed_day(text: &str) -> Option<Date> {
    Typed::default().and("on", text).day("on").ok().flatten()
}

/// A field that is not right: which, and the released name of the reason (text `slip-…` or `refusal-…`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Slip {
    /// The field.
    pub field: &'static str,
    /// The reason.
    pub why: &'static str,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn typed(value: &str) -> Typed {
        Typed::default().and("on", value)
    }

    #[test]
    fn a_day_is_read_as_browsers_and_as_people_write_it() {
        for text in ["2026-03-02", "2/3/2026", "2-3-2026", "02.03.26", "2 3 2026"] {
            assert_eq!(typed(text).day("on"), Ok(Some(date(2026, 3, 2))), "{text}");
        }
        assert_eq!(typed("  ").day("on"), Ok(None));
        for text in ["32/1/2026", "2026", "maandag", "1/2/3/4"] {
            assert_eq!(typed(text).day("on"), Err(Slip { field: "on", why: "no-day" }), "{text}");
        }
    }

    #[test]
    fn a_form_without_an_id_has_one_for_as_long_as_it_is_read() {
        let form = Typed::default();
        assert_eq!(form.command(), form.command());
        assert_eq!(form.clone().and("words", "x").nth_command(2), form.nth_command(2));
        assert_ne!(form.command(), Typed::default().command());
    }

    #[test]
    fn the_nth_command_is_the_same_each_time() {
        let form = Typed::default().and("command", Uuid::now_v7().to_string());
        assert_eq!(form.nth_command(0), form.command());
        assert_eq!(form.nth_command(3), form.nth_command(3));
        assert_ne!(form.nth_command(3), form.nth_command(4));
    }
}
