//! The drawings of the phases.

pub(super) const WELCOME: &str = r#"<path d="M4 10.2h12.6v5.2a4.9 4.9 0 0 1-4.9 4.9H8.9A4.9 4.9 0 0 1 4 15.4zM16.6 11.6h1.2a2.7 2.7 0 0 1 0 5.4h-1.4M7.8 3.4c-1.3 1.3 1.1 2.5-.2 3.9M12.6 3.4c-1.3 1.3 1.1 2.5-.2 3.9"/>"#;
pub(super) const EXPLORE_AND_RIGHTS: &str = r#"<path d="M10.4 20.6H6a1.8 1.8 0 0 1-1.8-1.8V5A1.8 1.8 0 0 1 6 3.2h8.8A1.8 1.8 0 0 1 16.6 5v3.4M7.8 7.4h5.4M7.8 11.2h2.6M18 17.4l3.4 3.4"/><circle cx="15.2" cy="14.6" r="3.9"/>"#;
pub(super) const STABILITY: &str = r#"<ellipse cx="12" cy="18.2" rx="8.6" ry="2.7"/><ellipse cx="12.4" cy="12.9" rx="5.8" ry="2.6"/><ellipse cx="11.6" cy="7.8" rx="3.5" ry="2.4"/>"#;
pub(super) const PATH: &str = r#"<path d="M4.4 20.4h8.2c3.4 0 5.6-1.2 5.6-3.4s-2.2-3.2-5.6-3.2H9.4c-2.6 0-4-1-4-2.6s1.4-2.6 4-2.6h5.8M15.2 8.6V2.6l4.8 1.9-4.8 1.9"/><circle cx="3.4" cy="20.4" r="1.3" class="p-dot"/>"#;
pub(super) const CLOSING: &str = r#"<path d="M2.4 13.2h14.8c0 4.4-3 7.2-7.4 7.2s-7.4-2.8-7.4-7.2zM5.6 16.8c2.8 1 5.6 1 8.4 0M12.8 6.6c1.3-2.2 3.1-2.1 4.4.2 1.3-2.3 3.1-2.4 4.4-.2M12.6 10.4l.6-.8"/>"#;
pub(super) const AFTERCARE: &str = r#"<path d="M12 21V11M12 14.4c-4.3 0-6.6-2.2-6.6-6.2 4.3 0 6.6 2.2 6.6 6.2zM12 11.6c0-4.6 2.3-7 6.8-7 0 4.6-2.3 7-6.8 7zM6.6 21h10.8"/>"#;
