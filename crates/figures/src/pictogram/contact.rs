//! The drawings of the kinds of contact.

pub(super) const HOME_VISIT: &str = r#"<path d="M2.8 11.4L12 3.8l9.2 7.6M5.4 9.6v10.9h13.2V9.6M8.4 20.5v-.6a3.6 3.6 0 0 1 7.2 0v.6"/><circle cx="12" cy="12.3" r="2.1"/>"#;
pub(super) const PHONE: &str = r#"<path d="M20.8 16.4v2.5a2 2 0 0 1-2.2 2A17.3 17.3 0 0 1 3.1 5.2a2 2 0 0 1 2-2.1h2.5a1.6 1.6 0 0 1 1.6 1.4c.1.9.3 1.7.6 2.5a1.6 1.6 0 0 1-.4 1.7L8.3 9.8a13.8 13.8 0 0 0 5.9 5.9l1.1-1.1a1.6 1.6 0 0 1 1.7-.4c.8.3 1.6.5 2.5.6a1.6 1.6 0 0 1 1.3 1.6z"/>"#;
pub(super) const OFFICE: &str = r#"<path d="M3 20.8h18M5.5 20.8V4.6A1.6 1.6 0 0 1 7.1 3h9.8a1.6 1.6 0 0 1 1.6 1.6v16.2M9.2 7h1.2M13.6 7h1.2M9.2 11.2h1.2M13.6 11.2h1.2M10 20.8v-5.3h4v5.3"/>"#;
pub(super) const ON_THE_WAY: &str = r#"<circle cx="13.4" cy="4.2" r="2"/><path d="M12.6 8.6l-4 2.1-1.2 3.7M12.6 8.6l-1.4 6 3.6 2.7 1.1 4.3M11.2 14.6l-1.2 3.6-3 3.4M12.9 9.5l2.3 2.9 3.2.8"/>"#;
pub(super) const VISIT_TOGETHER: &str = r#"<path d="M17.2 12.6c-2.8-2.7-4.2-4.7-4.2-6.4a4.2 4.2 0 0 1 8.4 0c0 1.7-1.4 3.7-4.2 6.4z"/><circle cx="17.2" cy="6.2" r="1.3" class="p-dot"/><circle cx="4.9" cy="12.4" r="1.9"/><circle cx="10.6" cy="14.2" r="1.7"/><path d="M1.9 20.8v-1a3 3 0 0 1 5-2.2M7.8 20.8v-.4a2.8 2.8 0 0 1 5.6 0v.4M17.2 16v.1M17.2 20v.1"/>"#;
pub(super) const THREE_WAY_TALK: &str = r#"<circle cx="12" cy="5.2" r="2.3"/><circle cx="4.9" cy="9.6" r="2"/><circle cx="19.1" cy="9.6" r="2"/><path d="M8 13.4v-.3a4 4 0 0 1 8 0v.3M1.9 17.2v-.6a3 3 0 0 1 4.4-2.6M22.1 17.2v-.6a3 3 0 0 0-4.4-2.6M6.2 17.2a5.8 3.4 0 0 1 11.6 0 5.8 3.4 0 0 1-11.6 0z"/>"#;
pub(super) const MESSAGE: &str =
    r#"<rect x="2.8" y="5.4" width="18.4" height="13.4" rx="2"/><path d="M3.4 7l8.6 6.4L20.6 7"/>"#;
pub(super) const VIDEO_CALL: &str =
    r#"<rect x="2.2" y="6.4" width="13.4" height="11.2" rx="2.2"/><path d="M15.6 11l6-3.4v8.8l-6-3.4"/>"#;
