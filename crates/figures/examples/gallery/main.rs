//! Writes all figures on one page, to look at: `cargo run -p figures --example gallery -- /tmp/g.html`.

use figures::{Pictogram, pictogram};
use maud::{DOCTYPE, Markup, PreEscaped, html};

mod cases;

fn main() -> std::io::Result<()> {
    let mut args = std::env::args().skip(1);
    let path = args.next().unwrap_or_else(|| "/tmp/gallery.html".to_owned());
    let only = args.next().unwrap_or_default();
    std::fs::write(path, page(&only).into_string())
}

fn page(only: &str) -> Markup {
    let rows = cases::rows();
    html! {
        (DOCTYPE)
        html lang="nl" {
            meta charset="utf-8";
            title { "gallery" }
            style { (PreEscaped(figures::CSS)) (PreEscaped(by_theme())) (PreEscaped(STYLE)) }
            @for (name, wide, compact) in rows.iter().filter(|row| row.0.starts_with(only)) {
                h2 { (name) }
                @for theme in ["light", "dark"] {
                    div.row data-theme=(theme) {
                        div.wide { (wide) }
                        div.small { (compact) }
                    }
                }
            }
            @if "pictograms".starts_with(only) || only == "pictograms" {
                @for theme in ["light", "dark"] {
                    div.sheet data-theme=(theme) {
                        span { (figures::logo::logo()) "logo" }
                        span.big { (figures::logo::logo()) "logo" }
                        @for of in Pictogram::ALL { span { (pictogram(*of)) (of.name()) } }
                    }
                }
                span.fav { (PreEscaped(figures::logo::favicon_svg())) }
            }
        }
    }
}

/// The colours once more for each row, by day and by night whatever the reader's system says.
fn by_theme() -> String {
    let night = "@media (prefers-color-scheme: dark) {\n  :root {";
    figures::PALETTE.replacen(":root {", "[data-theme] {", 1).replace(night, "@media all {\n  [data-theme=dark] {")
}

const STYLE: &str = "
body{margin:0;font:17px/1.5 'Atkinson Hyperlegible','Segoe UI',system-ui,sans-serif;background:#fff}
.row{display:flex;gap:20px;padding:14px;align-items:flex-start;background:var(--card);color:var(--ink)}
.row,.sheet{background:var(--card);color:var(--ink)}
.wide{width:720px;flex:none}.small{width:304px;flex:none;outline:1px dotted #8886}
.sheet{display:grid;grid-template-columns:repeat(8,1fr);gap:14px;padding:14px}
.sheet span{display:flex;flex-direction:column;align-items:center;font-size:12px;gap:4px}
.sheet svg.pictogram,.sheet svg.logo{width:56px;height:56px}.sheet .big svg{width:24px!important;height:24px!important}
.fav svg{width:32px;height:32px}h2{margin:6px 14px}
";
