//! The drawings of the domains of life.

pub(super) const FAMILY: &str = r#"<circle cx="6.8" cy="6.3" r="2.6"/><circle cx="17.2" cy="6.3" r="2.6"/><circle cx="12" cy="12.6" r="2"/><path d="M2.6 20.5v-4.3a4.2 4.2 0 0 1 5-4.1M21.4 20.5v-4.3a4.2 4.2 0 0 0-5-4.1M8.2 20.5v-.9a3.8 3.8 0 0 1 7.6 0v.9"/>"#;
pub(super) const WORK: &str = r#"<rect x="3" y="8.5" width="18" height="11.5" rx="2"/><path d="M8.5 8.5V6.2a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v2.3M3 13.5h6.5M14.5 13.5H21M9.5 12h5v3.2h-5z"/>"#;
pub(super) const SOCIAL_CONTACTS: &str = r#"<circle cx="5.8" cy="13.2" r="2.3"/><circle cx="18.2" cy="13.2" r="2.3"/><path d="M2 21v-.6a3.8 3.8 0 0 1 7.6 0v.6M14.4 21v-.6a3.8 3.8 0 0 1 7.6 0v.6M8.4 2.9h7.2a1.6 1.6 0 0 1 1.6 1.6v2.2a1.6 1.6 0 0 1-1.6 1.6h-2.2L12 10.4l-1.4-2.1H8.4a1.6 1.6 0 0 1-1.6-1.6V4.5a1.6 1.6 0 0 1 1.6-1.6z"/>"#;
pub(super) const JUSTICE: &str = r#"<path d="M12 3.2v17.2M7.5 20.6h9M4.6 6.4h14.8M4.9 6.4L2 13.6h5.8zM19.1 6.4l-2.9 7.2H22zM2 13.6a2.9 2.9 0 0 0 5.8 0M16.2 13.6a2.9 2.9 0 0 0 5.8 0"/>"#;
pub(super) const WELFARE: &str = r#"<path d="M2.8 14.8h2.7l3.4 1.4h4a1.6 1.6 0 0 1 0 3.2H10M14.3 17l4.3-2.3a1.6 1.6 0 0 1 1.7 2.8l-5.3 3.4a4 4 0 0 1-2.1.6H8.7L5.5 20H2.8"/><path d="M12 11.5c-2.8 -1.8 -4.3 -3.4 -4.3 -5.2a2.2 2.2 0 0 1 4.3 -0.9 2.2 2.2 0 0 1 4.3 0.9c0 1.8 -1.5 3.4 -4.3 5.2z"/>"#;
pub(super) const INCOME_AND_DEBTS: &str = r#"<circle cx="9" cy="9" r="6.3"/><path d="M11.3 6.9a3.1 3.1 0 1 0 0 4.2M5.3 8.2h3.9M5.3 9.9h3.9M18 10.2a6.3 6.3 0 1 1-7.9 8"/>"#;
pub(super) const HOUSING: &str = r#"<path d="M2.8 11.4L12 3.8l9.2 7.6M5.4 9.6v10.9h13.2V9.6M10 20.5v-5.8h4v5.8"/>"#;
pub(super) const HEALTH: &str = r#"<path d="M12 20.3C7 16.8 3.4 13.7 3.4 9.3A4.6 4.6 0 0 1 12 7a4.6 4.6 0 0 1 8.6 2.3c0 4.4-3.6 7.5-8.6 11zM3.8 12h4.6l1.7-2.8 2.6 5 1.5-2.2h6"/>"#;
pub(super) const EDUCATION: &str = r#"<path d="M1.8 9.3L12 4.6l10.2 4.7L12 14zM6.2 11.6v4.6c1.7 1.5 3.6 2.1 5.8 2.1s4.1-.6 5.8-2.1v-4.6M22.2 9.3v5.6"/>"#;
pub(super) const CULTURE: &str = r#"<path d="M9.2 17.6V5.8l10-2.3v12M9.2 9.5l10-2.3"/><circle cx="6.6" cy="17.6" r="2.6"/><circle cx="16.6" cy="15.5" r="2.6"/>"#;
