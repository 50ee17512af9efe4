//! The drawings of the phases.

pub(super) const WELCOME: &str = r#"<path d="M4 10.2h12.6v5.2a4.9 4.9 0 0 1-4.9 4.9H8.9A4.9 4.9 0 0 1 4 15.4zM16.6 11.6h1.2a2.7 2.7 0 0 1 0 5.4h-1.4M7.8 3.4c-1.3 1.3 1.1 2.5-.2 3.9M12.6 3.4c-1.3 1.3 1.1 2.5-.2 3.9"/>"#;
pub(super) const EXPLORE_AND_RIGHTS: &str = r#"<path d="M10.4 20.6H6a1.8 1.8 0 0 1-1.8-1.8V5A1.8 1.8 0 0 1 6 3.2h8.8A1.8 1.8 0 0 1 16.6 5v3.4M7.8 7.4h5.4M7.8 11.2h2.6M18 17.4l3.4 3.4"/><circle cx="15.2" cy="14.6" r="3.9"/>"#;
pub(super) const STABILITY: &str = r#"<ellipse cx="12" cy="18.2" rx="8.6" ry="2.7"/><ellipse cx="12.4" cy="12.9" rx="5.8" ry="2.6"/><ellipse cx="11.6" cy="7.8" rx="3.5" ry="2.4"/>"#;
pub(super) const PATH: &str = r#"<path d="M3.4 21C3.4 14.4 12 15 12 11.4S7.6 8 8.4 3.4M11.4 21c0-5 9-4.8 9-10 0-4.2-6.2-3.8-5.8-7.6M8.6 19.4l.6-1.6M12 15.6l1.4-1.2M15 11l-.4-1.6"/>"#;
pub(super) const CLOSING: &str = r#"<path d="M3 7.4c3.2-2.9 6.6-2.4 9 1 2.4-3.4 5.8-3.9 9-1M3.6 14.6h16.8c0 3.8-3.6 6.2-8.4 6.2s-8.4-2.4-8.4-6.2zM7.4 17.6c2.8.9 6.4.9 9.2 0"/>"#;
pub(super) const AFTERCARE: &str = r#"<path d="M12 21V11M12 14.4c-4.3 0-6.6-2.2-6.6-6.2 4.3 0 6.6 2.2 6.6 6.2zM12 11.6c0-4.6 2.3-7 6.8-7 0 4.6-2.3 7-6.8 7zM6.6 21h10.8"/>"#;
