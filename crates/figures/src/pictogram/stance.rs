//! The drawings of the four stances.

pub(super) const SUPPORT: &str = r#"<path d="M2.6 12.6a9.4 8.8 0 0 1 18.8 0zM12 3.8V2.2M12 12.6v6a2.4 2.4 0 0 0 4.8 0M8 12.6c0-4.4 1.5-7.5 4-8.8 2.5 1.3 4 4.4 4 8.8"/>"#;
pub(super) const STABILISE: &str = r#"<circle cx="12" cy="4.8" r="2.2"/><path d="M12 7v14M8 10.8h8M3.6 13.2c.2 4.8 3.6 7.8 8.4 7.8s8.2-3 8.4-7.8M1.8 15.4l1.8-2.4 2.4 1.8M22.2 15.4l-1.8-2.4-2.4 1.8"/>"#;
pub(super) const STIMULATE: &str = r#"<path d="M13.4 2.4L4.8 13.6h6.4L9.8 21.6l9-11.6h-6.6z"/>"#;
pub(super) const STEER: &str = r#"<circle cx="12" cy="12" r="6.4"/><circle cx="12" cy="12" r="2.2"/><path d="M14.2 12.0L21.8 12.0M13.6 13.6L18.9 18.9M12.0 14.2L12.0 21.8M10.4 13.6L5.1 18.9M9.8 12.0L2.2 12.0M10.4 10.4L5.1 5.1M12.0 9.8L12.0 2.2M13.6 10.4L18.9 5.1"/>"#;
