//! Words and signs of a condition.

/// A word or a sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    Name(String),
    Number(i64),
    /// A name between single quotes: an option of a choice.
    Option(String),
    Sign(&'static str),
}

impl Token {
    pub(super) fn say(&self) -> String {
        match self {
            Self::Name(name) => format!("`{name}`"),
            Self::Number(number) => format!("`{number}`"),
            Self::Option(name) => format!("`'{name}'`"),
            Self::Sign(sign) => format!("`{sign}`"),
        }
    }
}

const SIGNS: [&str; 12] = ["<=", ">=", "!=", "<", ">", "=", "+", "-", "*", "(", ")", ","];

/// The words and signs of a text.
///
/// # Errors
/// When something is none; says what and where.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = if let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
            (Token::Sign(sign), sign.len())
        } else if first.is_ascii_digit() {
            let digits = length(rest, |c| c.is_ascii_digit());
            let number = rest.get(..digits).and_then(|digits| digits.parse().ok());
            // Small ones only: an amount belongs in the dated data.
            let number =
                number.filter(|number| *number <= 10_000).ok_or("a number above 10000 does not belong here")?;
            (Token::Number(number), digits)
        } else if first == '\'' {
            let inside = rest.get(1..).unwrap_or_default();
            let end = inside.find('\'').ok_or("a quote is opened and not closed")?;
            (Token::Option(inside.get(..end).unwrap_or_default().to_owned()), end + 2)
        } else {
            let letters = length(rest, |c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
            if letters == 0 {
                return Err(format!("{first:?} means nothing here"));
            }
            (Token::Name(rest.get(..letters).unwrap_or_default().to_owned()), letters)
        };
        tokens.push(token);
        rest = rest.get(length..).unwrap_or_default().trim_start();
    }
    Ok(tokens)
}

fn length(text: &str, is_part: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is_part(c)).unwrap_or(text.len())
}
