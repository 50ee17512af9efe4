//! The drawings of the the program itself.

pub(super) const HOME: &str =
    r#"<path d="M2.4 18.6h19.2M6.4 18.6a5.6 5.6 0 0 1 11.2 0M12 5.2v3.2M4.3 9.5l2.2 2M19.7 9.5l-2.2 2M8 21.8h8"/>"#;
pub(super) const STORY_BOOK: &str = r#"<path d="M12 6.4C9.9 4.6 6.9 4.2 2.8 4.6v13.8c4.1-.4 7.1 0 9.2 1.8 2.1-1.8 5.1-2.2 9.2-1.8V4.6C17.1 4.2 14.1 4.6 12 6.4zM12 6.4v13.8"/>"#;
pub(super) const WEB: &str = r#"<path d="M12 1.8v20.4M3.2 6.9l17.6 10.2M20.8 6.9L3.2 17.1M12 3.6q2.4 4 7.3 4.2-2.3 4.2 0 8.4-4.9.2-7.3 4.2-2.4-4-7.3-4.2 2.3-4.2 0-8.4 4.9-.2 7.3-4.2z"/>"#;
pub(super) const NEST: &str = r#"<path d="M2.4 12.8h19.2c0 4.9-4 8-9.6 8s-9.6-3.1-9.6-8zM6.6 16.4c3.4 1.2 7.4 1.2 10.8 0M5.8 12.8c0-3.8 1.3-6.2 3.2-6.2 1.3 0 2.3 1.1 2.8 2.8M10.8 12.8c0-4.8 1.5-8 3.7-8s3.7 3.2 3.7 8"/>"#;
pub(super) const PLAN: &str = r#"<path d="M2.6 20.8h4.6v-4.2h4.6v-4.2h4.6V8.2H21M18.7 8.2V2.6l3.1 1.5-3.1 1.5"/>"#;
pub(super) const CALENDAR: &str = r#"<rect x="3.2" y="4.8" width="17.6" height="15.8" rx="2"/><path d="M3.2 9.8h17.6M8 2.8v4M16 2.8v4"/><circle cx="8" cy="14" r="1.1" class="p-dot"/><circle cx="12" cy="14" r="1.1" class="p-dot"/><circle cx="16" cy="14" r="1.1" class="p-dot"/><circle cx="8" cy="17.4" r="1.1" class="p-dot"/><circle cx="12" cy="17.4" r="1.1" class="p-dot"/>"#;
pub(super) const CIRCLE: &str = r#"<circle cx="12" cy="12" r="2.7"/><circle cx="12.0" cy="3.6" r="1.9"/><circle cx="19.3" cy="7.8" r="1.9"/><circle cx="19.3" cy="16.2" r="1.9"/><circle cx="12.0" cy="20.4" r="1.9"/><circle cx="4.7" cy="16.2" r="1.9"/><circle cx="4.7" cy="7.8" r="1.9"/>"#;
pub(super) const NETWORK: &str = r#"<circle cx="12" cy="12.6" r="3"/><circle cx="4.6" cy="6" r="2.3"/><circle cx="18.8" cy="4.8" r="2.3"/><circle cx="20" cy="18.4" r="2.3"/><circle cx="5.6" cy="19.6" r="2.3"/><path d="M6.3 7.5l3.4 3M14.2 10.5l3.1-3.9M14.7 13.9l3.2 3.3M7.3 18l2.6-3.2M7 5.9l9.5-.9M18.9 7.1l.8 9"/>"#;
pub(super) const ADD: &str = r#"<path d="M12 4.5v15M4.5 12h15"/>"#;
pub(super) const EDIT: &str =
    r#"<path d="M3.8 20.2l1-4.8L15.8 4.4a2.2 2.2 0 0 1 3.1 0l.7.7a2.2 2.2 0 0 1 0 3.1l-11 11zM13.8 6.4l3.8 3.8"/>"#;
pub(super) const UNDO: &str = r#"<path d="M8.4 4.8L3.8 9.4 8.4 14M3.8 9.4h10.4a5.5 5.5 0 0 1 0 11H9"/>"#;
pub(super) const READ_ALOUD: &str =
    r#"<path d="M3.4 9.4v5.2h3.8l5 4.4V5l-5 4.4zM15.8 9a4.2 4.2 0 0 1 0 6M18.6 6.2a8.2 8.2 0 0 1 0 11.6"/>"#;
pub(super) const PRINT: &str = r#"<path d="M7 8.4V3.2h10v5.2M7 17H5a1.8 1.8 0 0 1-1.8-1.8v-5A1.8 1.8 0 0 1 5 8.4h14a1.8 1.8 0 0 1 1.8 1.8v5A1.8 1.8 0 0 1 19 17h-2M7 13.8h10v7H7z"/>"#;
pub(super) const HELP: &str = r#"<circle cx="12" cy="12" r="9.6"/><path d="M9.2 9.3a2.9 2.9 0 1 1 4.3 2.6c-1 .5-1.5 1.1-1.5 2.2"/><circle cx="12" cy="17.3" r="1.1" class="p-dot"/>"#;
pub(super) const SIGN_OUT: &str =
    r#"<path d="M10 3.8H5.6a1.8 1.8 0 0 0-1.8 1.8v12.8a1.8 1.8 0 0 0 1.8 1.8H10M9.4 12h12M17 7.4l4.6 4.6-4.6 4.6"/>"#;
pub(super) const CHECK: &str = r#"<path d="M4 12.8l5.4 5.4L20 6.4"/>"#;
pub(super) const CLOCK: &str = r#"<circle cx="12" cy="12" r="9.4"/><path d="M12 6.4V12l3.8 2.6"/>"#;
pub(super) const LANGUAGE: &str = r#"<circle cx="12" cy="12" r="9.4"/><path d="M2.6 12h18.8M12 2.6c-5.2 5.4-5.2 13.4 0 18.8M12 2.6c5.2 5.4 5.2 13.4 0 18.8"/>"#;
pub(super) const AGREE: &str = r#"<path d="M7.4 10.8l3.8-7.6a2.3 2.3 0 0 1 2.4 2.3v3.7h4.9a2.1 2.1 0 0 1 2.1 2.4l-1 6.9a2.1 2.1 0 0 1-2.1 1.8H7.4zM7.4 10.8H3.2v9.5h4.2"/>"#;
pub(super) const DISAGREE: &str = r#"<path d="M4.6 4h14.8A1.8 1.8 0 0 1 21.2 5.8v9.4A1.8 1.8 0 0 1 19.4 17H11.5L7 21v-4H4.6a1.8 1.8 0 0 1-1.8-1.8V5.8A1.8 1.8 0 0 1 4.6 4z"/><circle cx="8" cy="10.5" r="1.1" class="p-dot"/><circle cx="12" cy="10.5" r="1.1" class="p-dot"/><circle cx="16" cy="10.5" r="1.1" class="p-dot"/>"#;
pub(super) const LATER: &str = r#"<circle cx="12" cy="12" r="9.4"/><path d="M9.8 8.6v6.8M14.2 8.6v6.8"/>"#;
pub(super) const TABLE_MODE: &str =
    r#"<path d="M7.6 11.4h8.8M12 11.4v8.4M9.4 19.8h5.2M2.6 6v13.8M2.6 14.4h3.6v5.4M21.4 6v13.8M21.4 14.4h-3.6v5.4"/>"#;
pub(super) const LOOKED: &str = r#"<path d="M1.8 12S5.4 5.4 12 5.4 22.2 12 22.2 12 18.6 18.6 12 18.6 1.8 12 1.8 12z"/><circle cx="12" cy="12" r="3"/>"#;
pub(super) const KEY: &str =
    r#"<circle cx="7.6" cy="16.4" r="4.4"/><path d="M10.8 13.2L20.6 3.4M16.8 7.2l3.2 3.2M13.6 10.4l2.2 2.2"/>"#;
pub(super) const NEXT: &str = r#"<path d="M4 12h16M13.8 5.8L20 12l-6.2 6.2"/>"#;
pub(super) const BACK: &str = r#"<path d="M20 12H4M10.2 5.8L4 12l6.2 6.2"/>"#;
pub(super) const SEARCH: &str = r#"<circle cx="10.4" cy="10.4" r="6.8"/><path d="M15.4 15.4l5.6 5.6"/>"#;
pub(super) const SETTINGS: &str = r#"<path d="M3.4 6.6h9.2M17.4 6.6h3.2M3.4 12h3M11.2 12h9.4M3.4 17.4h7.4M15.6 17.4h5"/><circle cx="15" cy="6.6" r="2.3"/><circle cx="8.8" cy="12" r="2.3"/><circle cx="13.2" cy="17.4" r="2.3"/>"#;
pub(super) const LOCK: &str = r#"<rect x="4.6" y="10.4" width="14.8" height="10.4" rx="2.2"/><path d="M7.8 10.4V7.2a4.2 4.2 0 0 1 8.4 0v3.2"/><circle cx="12" cy="15.6" r="1.4" class="p-dot"/>"#;
pub(super) const REINS: &str = r#"<circle cx="5.2" cy="5.8" r="2.5"/><circle cx="18.8" cy="5.8" r="2.5"/><path d="M1.8 20.6v-4.4a3.4 3.4 0 0 1 6.8 0v4.4M15.4 20.6v-4.4a3.4 3.4 0 0 1 6.8 0v4.4M8.6 15.2q3.4 3.4 6.8 0"/><circle cx="12" cy="16.9" r="1.4" class="p-dot"/>"#;
pub(super) const PAPER: &str = r#"<path d="M5 7.4h2.6l1.6-2.6h5.6l1.6 2.6H19a2.2 2.2 0 0 1 2.2 2.2v7.8a2.2 2.2 0 0 1-2.2 2.2H5a2.2 2.2 0 0 1-2.2-2.2V9.6A2.2 2.2 0 0 1 5 7.4z"/><circle cx="12" cy="13.2" r="3.6"/>"#;
