//! The drawings of the kinds of strength.

pub(super) const ASPIRATION: &str =
    r#"<path d="M12.0 2.8L14.7 8.7L21.1 9.4L16.3 13.8L17.6 20.2L12.0 16.9L6.4 20.2L7.7 13.8L2.9 9.4L9.3 8.7z"/>"#;
pub(super) const COMPETENCY: &str = r#"<path d="M20.6 6.6l-3.1 3.1-2.6-.6-.6-2.6 3.1-3.1a5.2 5.2 0 0 0-6.9 6.5L3.8 16.6a2.5 2.5 0 0 0 3.6 3.6l6.7-6.7a5.2 5.2 0 0 0 6.5-6.9z"/>"#;
pub(super) const CONFIDENCE: &str = r#"<path d="M2 20.2l7.4-11 4.2 6.2 2-2.7 6.4 7.5zM7.2 12.4l2.2 1.5 2.1-1.5"/><path d="M17 9.2c-2.2 -1.4 -3.3 -2.6 -3.3 -4a1.7 1.7 0 0 1 3.3 -0.7 1.7 1.7 0 0 1 3.3 0.7c0 1.4 -1.1 2.6 -3.3 4z"/>"#;
pub(super) const RESOURCE: &str = r#"<path d="M3 10.2h18M4.4 10.2l1.4 8.6a1.8 1.8 0 0 0 1.8 1.5h8.8a1.8 1.8 0 0 0 1.8-1.5l1.4-8.6M7.4 10.2a4.6 6.6 0 0 1 9.2 0M9.3 13.6l.4 3.4M14.7 13.6l-.4 3.4"/>"#;
pub(super) const RELATION: &str = r#"<circle cx="8.3" cy="7.6" r="3.1"/><path d="M2.4 20.2v-1.4a5.9 5.9 0 0 1 11.8 0v1.4M16 4.8a3 3 0 0 1 0 5.8M17.2 13.5a5.6 5.6 0 0 1 4.4 5.4v1.3"/>"#;
pub(super) const OPPORTUNITY: &str = r#"<path d="M2.5 20.8h4M14.4 20.8h7.1M6.5 20.8V3.4h11v17.4M6.5 3.4l7.2 2.8v16.2l-7.2-1.6"/><circle cx="11.2" cy="13.6" r="1.1" class="p-dot"/>"#;
