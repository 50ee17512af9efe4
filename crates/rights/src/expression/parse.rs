//! From the text of a condition to what can be worked out, with its kind.

use std::collections::BTreeMap;

use super::token::{Token, tokens};
use super::{Kind, Node};
use crate::fact::FactKind;
use crate::{Range, Vocabulary};

/// How deep conditions may be nested: a file of rules must not be able to exhaust the stack.
const DEEPEST: usize = 40;
/// How many signs and names a condition may have: a sum of very many is nested as deeply as it is long.
const LONGEST: usize = 600;

/// What a text may name.
pub(crate) struct Known<'a> {
    pub(crate) vocabulary: &'a Vocabulary,
    /// Dated amounts, by name.
    pub(crate) amounts: &'a BTreeMap<String, (Kind, Range)>,
}

/// Reads a text that must be of a kind.
///
/// # Errors
/// Says what does not fit, in words that whoever wrote the rule understands.
pub(crate) fn parse(text: &str, known: &Known<'_>, wanted: Kind) -> Result<Node, String> {
    let tokens = tokens(text)?;
    if tokens.len() > LONGEST {
        return Err("this is too long; take it apart into several ways".to_owned());
    }
    let mut reader = Reader { tokens: tokens.into_iter().peekable(), known, depth: 0 };
    let (node, kind) = reader.any()?;
    if let Some(token) = reader.tokens.next() {
        return Err(format!("{} was not expected", token.say()));
    }
    if kind != wanted {
        return Err(format!("this is {}, and {} is needed", kind.name(), wanted.name()));
    }
    Ok(node)
}

struct Reader<'a, I: Iterator<Item = Token>> {
    tokens: std::iter::Peekable<I>,
    known: &'a Known<'a>,
    depth: usize,
}

type Read = Result<(Node, Kind), String>;

impl<I: Iterator<Item = Token>> Reader<'_, I> {
    fn takes(&mut self, token: &Token) -> bool {
        self.tokens.next_if(|next| next == token).is_some()
    }

    fn takes_word(&mut self, word: &str) -> bool {
        self.tokens.next_if(|next| matches!(next, Token::Name(name) if name == word)).is_some()
    }

    fn needs(&mut self, sign: &'static str) -> Result<(), String> {
        match self.tokens.next() {
            Some(Token::Sign(found)) if found == sign => Ok(()),
            Some(token) => Err(format!("`{sign}` is needed before {}", token.say())),
            None => Err(format!("`{sign}` is needed at the end")),
        }
    }

    fn any(&mut self) -> Read {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("this is nested too deeply; take it apart into several ways".to_owned());
        }
        let first = self.all()?;
        let mut nodes = vec![first];
        while self.takes_word("or") {
            nodes.push(self.all()?);
        }
        self.depth -= 1;
        joined(nodes, "or", Node::Any)
    }

    fn all(&mut self) -> Read {
        let mut nodes = vec![self.not()?];
        while self.takes_word("and") {
            nodes.push(self.not()?);
        }
        joined(nodes, "and", Node::All)
    }

    fn not(&mut self) -> Read {
        let mut turned = false;
        while self.takes_word("not") {
            turned = !turned;
        }
        let (node, kind) = self.compared()?;
        if !turned {
            return Ok((node, kind));
        }
        if kind != Kind::YesNo {
            return Err(format!("`not` is for yes or no, and this is {}", kind.name()));
        }
        Ok((Node::Not(Box::new(node)), kind))
    }

    fn compared(&mut self) -> Read {
        let (one, kind) = self.sum()?;
        let Some(Token::Sign(sign)) =
            self.tokens.next_if(|next| matches!(next, Token::Sign("<" | "<=" | ">" | ">=" | "=" | "!=")))
        else {
            return Ok((one, kind));
        };
        let two = if let (Kind::Choice(place), Some(Token::Option(_))) = (kind, self.tokens.peek()) {
            self.option(place)?
        } else {
            let (two, other) = self.sum()?;
            if other != kind {
                return Err(format!("`{sign}` compares {} with {}", kind.name(), other.name()));
            }
            two
        };
        if !matches!(sign, "=" | "!=") && !matches!(kind, Kind::Number | Kind::Amount | Kind::Share) {
            return Err(format!("`{sign}` is for numbers, and this is {}", kind.name()));
        }
        let (one, two) = (Box::new(one), Box::new(two));
        let node = match sign {
            "<" => Node::Below { one, two, or_equal: false },
            "<=" => Node::Below { one, two, or_equal: true },
            ">" => Node::Below { one: two, two: one, or_equal: false },
            ">=" => Node::Below { one: two, two: one, or_equal: true },
            "=" => Node::Equal(one, two),
            _ => Node::Not(Box::new(Node::Equal(one, two))),
        };
        Ok((node, Kind::YesNo))
    }

    fn option(&mut self, place: usize) -> Result<Node, String> {
        let fact = self.known.vocabulary.facts().get(place);
        let Some(FactKind::Choice(options)) = fact.map(|fact| &fact.kind) else { return Err("no choice".to_owned()) };
        let Some(Token::Option(name)) = self.tokens.next() else { return Err("an option is needed".to_owned()) };
        let nth = options.iter().position(|option| *option == name);
        let nth = nth.ok_or_else(|| format!("there is no option '{name}'; there are: {}", options.join(", ")))?;
        Ok(Node::Constant(Range::exactly(nth as i64)))
    }

    fn sum(&mut self) -> Read {
        let (mut node, kind) = self.product()?;
        loop {
            let adds = self.takes(&Token::Sign("+"));
            if !adds && !self.takes(&Token::Sign("-")) {
                return Ok((node, kind));
            }
            let (two, other) = self.product()?;
            if other != kind || !matches!(kind, Kind::Number | Kind::Amount | Kind::Share) {
                return Err(format!("{} and {} cannot be added", kind.name(), other.name()));
            }
            let (one, two) = (Box::new(node), Box::new(two));
            node = if adds { Node::Plus(one, two) } else { Node::Minus(one, two) };
        }
    }

    fn product(&mut self) -> Read {
        let (mut node, mut kind) = self.one()?;
        while self.takes(&Token::Sign("*")) {
            let (two, other) = self.one()?;
            let over;
            (kind, over) = match (kind, other) {
                (Kind::Number, Kind::Number) => (Kind::Number, 1),
                (Kind::Amount, Kind::Number) | (Kind::Number, Kind::Amount) => (Kind::Amount, 1),
                (Kind::Amount, Kind::Share) | (Kind::Share, Kind::Amount) => (Kind::Amount, 10_000),
                (one, two) => return Err(format!("{} and {} cannot be multiplied", one.name(), two.name())),
            };
            node = Node::Times { one: Box::new(node), two: Box::new(two), over };
        }
        Ok((node, kind))
    }

    fn one(&mut self) -> Read {
        match self.tokens.next() {
            Some(Token::Number(number)) => Ok((Node::Constant(Range::exactly(number)), Kind::Number)),
            Some(Token::Sign("(")) => {
                let inside = self.any()?;
                self.needs(")")?;
                Ok(inside)
            }
            Some(Token::Name(name)) => match name.as_str() {
                "count" | "sum" => self.list(&name),
                "min" | "max" => self.ends(&name),
                _ => self.named(&name),
            },
            Some(token) => Err(format!("a fact or an amount is needed before {}", token.say())),
            None => Err("a fact or an amount is needed at the end".to_owned()),
        }
    }

    fn named(&self, name: &str) -> Read {
        if let Some((kind, range)) = self.known.amounts.get(name) {
            let is_known = range.known().is_some();
            let node = if is_known { Node::Constant(*range) } else { Node::Amount(name.to_owned(), *range) };
            return Ok((node, *kind));
        }
        let vocabulary = self.known.vocabulary;
        let found = vocabulary.place(name).and_then(|place| Some((place, vocabulary.facts().get(place)?)));
        let Some((place, fact)) = found else {
            return Err(format!("there is no fact and no amount `{name}`"));
        };
        let kind = match fact.kind {
            FactKind::YesNo => Kind::YesNo,
            FactKind::Number => Kind::Number,
            FactKind::Amount => Kind::Amount,
            FactKind::Choice(_) => Kind::Choice(place),
            FactKind::Numbers | FactKind::Amounts => {
                return Err(format!("`{name}` is a list: ask `count({name}, from, to)` or `sum({name})`"));
            }
        };
        Ok((Node::Fact(place, fact.open()), kind))
    }

    fn list(&mut self, function: &str) -> Read {
        self.needs("(")?;
        let Some(Token::Name(name)) = self.tokens.next() else { return Err(format!("{function} needs a list")) };
        let vocabulary = self.known.vocabulary;
        let found = vocabulary.place(&name).and_then(|place| Some((place, vocabulary.facts().get(place)?)));
        let Some((list, fact)) = found.filter(|(_, fact)| fact.is_list()) else {
            return Err(format!("`{name}` is no list"));
        };
        let is_amounts = fact.kind == FactKind::Amounts;
        let read = if function == "sum" {
            let kind = if is_amounts { Kind::Amount } else { Kind::Number };
            (Node::Sum { list, most: fact.most.saturating_mul(100) }, kind)
        } else {
            if is_amounts {
                return Err(format!("`{name}` holds amounts; only `sum` is for them"));
            }
            let (from, to) = (self.bound()?, self.bound()?);
            (Node::Count { list, from, to, most: 100 }, Kind::Number)
        };
        self.needs(")")?;
        Ok(read)
    }

    /// A number in the text, or a dated one that is known.
    fn bound(&mut self) -> Result<i64, String> {
        self.needs(",")?;
        let known = match self.tokens.next() {
            Some(Token::Number(number)) => Some(number),
            Some(Token::Name(name)) => {
                let amount = self.known.amounts.get(&name).filter(|(kind, _)| *kind == Kind::Number);
                amount.and_then(|(_, range)| range.known())
            }
            _ => None,
        };
        known.ok_or_else(|| "count needs a list and two numbers: `count(ages, 0, 17)`".to_owned())
    }

    fn ends(&mut self, function: &str) -> Read {
        self.needs("(")?;
        let (first, kind) = self.sum()?;
        let mut nodes = vec![first];
        while self.takes(&Token::Sign(",")) {
            let (node, other) = self.sum()?;
            if other != kind {
                return Err(format!("{function} compares {} with {}", kind.name(), other.name()));
            }
            nodes.push(node);
        }
        self.needs(")")?;
        if !matches!(kind, Kind::Number | Kind::Amount) {
            return Err(format!("{function} is for numbers and amounts, and this is {}", kind.name()));
        }
        Ok((if function == "min" { Node::Least(nodes) } else { Node::Most(nodes) }, kind))
    }
}

/// Several conditions as one; a single one stays itself.
fn joined(mut nodes: Vec<(Node, Kind)>, word: &str, join: impl Fn(Vec<Node>) -> Node) -> Read {
    if nodes.len() < 2 {
        return nodes.pop().ok_or_else(|| "a condition is needed".to_owned());
    }
    if let Some((_, kind)) = nodes.iter().find(|(_, kind)| *kind != Kind::YesNo) {
        return Err(format!("`{word}` is for yes or no, and this is {}", kind.name()));
    }
    Ok((join(nodes.into_iter().map(|(node, _)| node).collect()), Kind::YesNo))
}
