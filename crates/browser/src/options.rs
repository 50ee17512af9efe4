//! Which screen, which person.

/// How the browser is set up. Fill in what matters and leave the rest: `Options { dark: true, ..Options::desk() }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The width of the page, in CSS pixels.
    pub width: u32,
    /// The height of what is seen at once, in CSS pixels.
    pub height: u32,
    /// A phone: touch, a scroll bar that takes no room, and the page's `viewport` line counts.
    pub phone: bool,
    /// The person prefers dark.
    pub dark: bool,
    /// The person prefers no motion.
    pub reduced_motion: bool,
    /// The languages the browser asks for, best first, as in `nl` or `fr,nl`.
    pub language: &'static str,
    /// Whether scripts run. The test's own always do.
    pub javascript: bool,
}

impl Options {
    /// A guide's desk: 1280 × 800, Dutch.
    #[must_use]
    pub const fn desk() -> Self {
        Self {
            width: 1280,
            height: 800,
            phone: false,
            dark: false,
            reduced_motion: false,
            language: "nl",
            javascript: true,
        }
    }

    /// A small phone at the kitchen table: 360 × 740, Dutch.
    #[must_use]
    pub const fn phone() -> Self {
        Self { width: 360, height: 740, phone: true, ..Self::desk() }
    }

    /// The desk at 400 % zoom, which leaves 320 × 200 CSS pixels (WCAG 2.2, 1.4.10 Reflow).
    #[must_use]
    pub const fn zoomed() -> Self {
        Self { width: 320, height: 200, ..Self::desk() }
    }

    pub(crate) fn media(&self) -> Media {
        Media { dark: self.dark, reduced_motion: self.reduced_motion, ..Media::default() }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self::desk()
    }
}

/// What style sheets are told about paper and person; see [`Browser::emulate`](crate::Browser::emulate).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Media {
    /// On paper.
    pub print: bool,
    /// Prefers dark.
    pub dark: bool,
    /// Prefers no motion.
    pub reduced_motion: bool,
    /// Prefers more contrast.
    pub more_contrast: bool,
    /// The system's own colours and no others.
    pub forced_colors: bool,
}
