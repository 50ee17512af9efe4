//! Days and moments in words. The names of the months stand with the other texts.

use jiff::civil::Date;

use super::Say;

impl Say<'_> {
    /// A day in full, such as "23 november 2026".
    #[must_use]
    pub fn date(&self, day: Date) -> String {
        self.with("date-long", &self.parts(day))
    }

    /// A day without its year, such as "23 november", for what is near.
    #[must_use]
    pub fn day(&self, day: Date) -> String {
        self.with("date-short", &self.parts(day))
    }

    /// A day as somebody would say it today: "vandaag", "morgen", "maandag 7 december", "3 maart 2025".
    #[must_use]
    pub fn near(&self, day: Date, today: Date) -> String {
        let away = days_between(today, day);
        match away {
            -1 => self.say("date-yesterday"),
            0 => self.say("date-today"),
            1 => self.say("date-tomorrow"),
            -6..=13 => self.with("date-weekday", &self.parts(day)),
            -180..=180 => self.day(day),
            _ => self.date(day),
        }
    }

    /// A day with its weekday, such as "maandag 23 november".
    #[must_use]
    pub fn weekday(&self, day: Date) -> String {
        self.with("date-weekday", &self.parts(day))
    }

    /// The month of a day: "februari", with its year when that is not this one.
    #[must_use]
    pub fn month_of(&self, day: Date, today: Date) -> String {
        let month = self.say(&format!("month-{}", day.month()));
        if day.year() == today.year() { month } else { format!("{month} {}", day.year()) }
    }

    fn parts(&self, day: Date) -> [(&'static str, fluent_bundle::FluentValue<'static>); 4] {
        let weekday = self.say(&format!("weekday-{}", day.weekday().to_monday_one_offset()));
        let month = self.say(&format!("month-{}", day.month()));
        [
            ("day", i64::from(day.day()).into()),
            ("month", month.into()),
            ("year", day.year().to_string().into()),
            ("weekday", weekday.into()),
        ]
    }
}

/// How many days from one day to another.
#[must_use]
pub(super) fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}
