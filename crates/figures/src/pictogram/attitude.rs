//! The drawings of the nine attitudes.

pub(super) const STRENGTHS_VIEW: &str = r#"<circle cx="10.4" cy="10.4" r="7.4"/><path d="M15.8 15.8l5.2 5.2"/><path d="M10.4 6.4L11.5 9.1L14.4 9.3L12.2 11.2L12.9 14.0L10.4 12.5L7.9 14.0L8.6 11.2L6.4 9.3L9.3 9.1z"/>"#;
pub(super) const RESPECT: &str = r#"<circle cx="12" cy="5.8" r="3"/><path d="M4.2 20.8v-1.6a7.8 7.4 0 0 1 15.6 0v1.6"/><path d="M12 20.2c-2.2 -1.4 -3.3 -2.6 -3.3 -4a1.7 1.7 0 0 1 3.3 -0.7 1.7 1.7 0 0 1 3.3 0.7c0 1.4 -1.1 2.6 -3.3 4z"/>"#;
pub(super) const PRESENCE: &str = r#"<circle cx="8.4" cy="6" r="2.4"/><circle cx="15.6" cy="6" r="2.4"/><path d="M4.6 14.2v-.8a3.7 3.7 0 0 1 7.4 0 3.7 3.7 0 0 1 7.4 0v.8M2.6 14.2h18.8M2.6 17.4h18.8M5 17.4V21M19 17.4V21"/>"#;
pub(super) const JOIN_AND_ADD: &str =
    r#"<path d="M2.4 6h2.4c4.6 0 4.2 6 8.6 6h1.8M2.4 18h2.4c4.6 0 4.2-6 8.6-6M15.6 12h6.2M18.7 8.9v6.2"/>"#;
pub(super) const TRUST: &str = r#"<ellipse cx="12" cy="9" rx="4" ry="5.4"/><path d="M2.8 11.4c-.3 5.6 3.6 9.4 9.2 9.4s9.5-3.8 9.2-9.4M2.8 11.4c2 .6 3.2 2.2 3.8 4.6M21.2 11.4c-2 .6-3.2 2.2-3.8 4.6"/>"#;
pub(super) const ENCOURAGE: &str = r#"<path d="M8.6 21v-8.4M8.6 16.4c-3.8 0-5.8-2-5.8-5.6 3.8 0 5.8 2 5.8 5.6zM8.6 13.6c0-3.4 1.8-5.2 5.2-5.2 0 3.4-1.8 5.2-5.2 5.2zM4 21h9.2M18.8 21V12.4M15.8 15.4l3-3 3 3"/><circle cx="18.8" cy="5.4" r="2.4"/>"#;
pub(super) const MIRROR_AND_CONFRONT: &str = r#"<circle cx="12" cy="9.2" r="7"/><path d="M12 16.2v5.2M9.4 21.4h5.2M9.2 11c1.5 1.7 4.1 1.7 5.6 0"/><circle cx="9.6" cy="7.8" r="0.9" class="p-dot"/><circle cx="14.4" cy="7.8" r="0.9" class="p-dot"/>"#;
pub(super) const PARTNERSHIP: &str = r#"<circle cx="8.2" cy="6.2" r="2.2"/><circle cx="15.8" cy="6.2" r="2.2"/><path d="M2 15.4h20l-2.6 5H4.6zM5.4 15.4v-1.6a2.8 2.8 0 0 1 5.6 0v1.6M13 15.4v-1.6a2.8 2.8 0 0 1 5.6 0v1.6"/>"#;
pub(super) const BRIDGE: &str = r#"<path d="M1.8 15.4h20.4M6.6 5.6v14.8M17.4 5.6v14.8M1.8 12.6C4.2 11.6 5.9 9.4 6.6 5.6c1.8 8.2 9 8.2 10.8 0 .7 3.8 2.4 6 4.8 7M10.2 15.4v-4M13.8 15.4v-4"/>"#;
