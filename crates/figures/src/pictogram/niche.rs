//! The drawings of the traits of a niche.

pub(super) const NO_STIGMA: &str = r#"<path d="M3.6 3.6h7.6l9.2 9.2a1.8 1.8 0 0 1 0 2.5l-5.1 5.1a1.8 1.8 0 0 1-2.5 0L3.6 11.2zM20.6 3.4L3.4 20.6"/><circle cx="7.6" cy="7.6" r="1.2" class="p-dot"/>"#;
pub(super) const WHOLE_PERSON: &str = r#"<circle cx="12" cy="12" r="9.6"/><circle cx="12" cy="6.9" r="1.9"/><path d="M6.6 10.9h10.8M12 10.9v4M12 14.9l-2.8 4.4M12 14.9l2.8 4.4"/>"#;
pub(super) const SAFE_AND_VALUED: &str = r#"<path d="M12 2.6l7.8 2.8v5.4c0 5.2-3.3 8.7-7.8 10.6-4.5-1.9-7.8-5.4-7.8-10.6V5.4z"/><path d="M12 15.1c-2.6 -1.6 -3.9 -3.1 -3.9 -4.7a2 2 0 0 1 3.9 -0.8 2 2 0 0 1 3.9 0.8c0 1.6 -1.4 3.1 -3.9 4.7z"/>"#;
pub(super) const OWN_ABILITIES: &str = r#"<path d="M2.8 14.8h2.7l3.4 1.4h4a1.6 1.6 0 0 1 0 3.2H10M14.3 17l4.3-2.3a1.6 1.6 0 0 1 1.7 2.8l-5.3 3.4a4 4 0 0 1-2.1.6H8.7L5.5 20H2.8"/><path d="M12.0 2.4L13.3 5.6L16.8 5.9L14.1 8.1L14.9 11.4L12.0 9.7L9.1 11.4L9.9 8.1L7.2 5.9L10.7 5.6z"/>"#;
pub(super) const HAVING_A_SAY: &str =
    r#"<path d="M3.2 12.4h17.6v8.2H3.2zM7.4 12.4V3.4h9.2v9M9.6 7.6l1.8 1.8 3.2-3.6M8.8 16.4h6.4"/>"#;
pub(super) const CONNECTION_AND_CITIZEN: &str = r#"<circle cx="4.6" cy="6.4" r="1.9"/><circle cx="12" cy="5.4" r="1.9"/><circle cx="19.4" cy="6.4" r="1.9"/><path d="M1.8 13.6l2.8-3.2 3.7 2.8L12 9.6l3.7 3.6 3.7-2.8 2.8 3.2M4.6 10.4v5.2M12 9.6v6M19.4 10.4v5.2M3.2 20.6l1.4-5 1.4 5M10.6 20.6l1.4-5 1.4 5M18 20.6l1.4-5 1.4 5"/>"#;
pub(super) const OTHER_NESTS: &str = r#"<path d="M1.8 15.4h9c0 3-1.9 4.8-4.5 4.8s-4.5-1.8-4.5-4.8zM13.2 8.4h9c0 3-1.9 4.8-4.5 4.8s-4.5-1.8-4.5-4.8zM6.2 11.8c.2-4.2 2.6-6.8 6.6-7M10.4 2.6l2.6 2.1-2.3 2.5M17.8 16.6c-.4 2-1.8 3.4-3.6 3.8"/>"#;
