//! The family of a browser and of the machine it runs on: enough to recognise one's own, and no more is kept.

use axum::http::{HeaderMap, header};

/// Browsers by what stands in their description; the first that fits, because most name others too.
const BROWSERS: [(&str, &str); 7] = [
    ("SamsungBrowser/", "samsung"),
    ("Edg", "edge"),
    ("OPR/", "opera"),
    ("Firefox/", "firefox"),
    ("FxiOS/", "firefox"),
    ("Chrom", "chrome"),
    ("Safari/", "safari"),
];
/// Machines by what stands in the description.
const MACHINES: [(&str, &str); 7] = [
    ("iPhone", "iphone"),
    ("iPad", "ipad"),
    ("Android", "android"),
    ("Windows", "windows"),
    ("Macintosh", "mac"),
    ("CrOS", "chromebook"),
    ("Linux", "linux"),
];

/// Such as `firefox android`; nothing when neither is known.
#[must_use]
pub(crate) fn family(headers: &HeaderMap) -> Option<String> {
    let described = headers.get(header::USER_AGENT)?.to_str().ok()?;
    let first =
        |of: &[(&str, &'static str)]| of.iter().find(|(part, _)| described.contains(part)).map(|(_, name)| *name);
    let words: Vec<_> = [first(&BROWSERS), first(&MACHINES)].into_iter().flatten().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_known_by_its_family_alone() {
        let family = |text: &str| family(&[(header::USER_AGENT, text.parse().unwrap())].into_iter().collect());
        let chrome = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36";
        assert_eq!(family(chrome).as_deref(), Some("chrome android"));
        let safari = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1";
        assert_eq!(family(safari).as_deref(), Some("safari iphone"));
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
        assert_eq!(family(firefox).as_deref(), Some("firefox linux"));
        assert_eq!(family("<script>alert(1)</script>"), None);
    }
}
