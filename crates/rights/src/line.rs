//! One household a line, in and out: for many of them, one after the other, in the room of one.
//!
//! Nothing here is generic, so that it is optimised with this crate and not with whoever calls it.

use serde::de::DeserializeSeed;

use crate::household::HouseholdSeed;
use crate::{Answer, Household, RulesOfDay, Verdict, Vocabulary};

impl Household {
    /// Reads a line of JSON into a household that is there already; what was in it is forgotten.
    ///
    /// # Errors
    /// When it is no object, or names the field that is not asked or holds something else than was asked.
    pub fn read_line(&mut self, vocabulary: &Vocabulary, line: &[u8]) -> Result<(), serde_json::Error> {
        let mut reader = serde_json::Deserializer::from_slice(line);
        HouseholdSeed { vocabulary, into: self }.deserialize(&mut reader)?;
        reader.end()
    }
}

impl<'r> RulesOfDay<'r> {
    /// Writes one line: each right with its answer, the reason in one word. With the day that was asked it can be
    /// repeated. Names of rights, reasons and facts are small letters, digits and joints: they need no escaping.
    pub fn write_line(&self, household: &Household, answers: &[Answer<'r>], out: &mut Vec<u8>) {
        out.push(b'{');
        if let Some(id) = &household.id {
            out.extend_from_slice(b"\"id\":");
            out.extend_from_slice(id.to_string().as_bytes());
            out.push(b',');
        }
        for (nth, verdict) in [Verdict::Likely, Verdict::Possible, Verdict::Not].into_iter().enumerate() {
            out.extend_from_slice(if nth == 0 { b"\"" } else { b",\"" });
            out.extend_from_slice(verdict.as_str().as_bytes());
            out.extend_from_slice(b"\":{");
            let mut is_first = true;
            for answer in answers.iter().filter(|answer| answer.verdict == verdict) {
                out.extend_from_slice(if is_first { b"\"" } else { b",\"" });
                is_first = false;
                out.extend_from_slice(answer.rule.right.as_bytes());
                out.extend_from_slice(b"\":\"");
                out.extend_from_slice(answer.reason_name(self).as_bytes());
                out.push(b'"');
            }
            out.push(b'}');
        }
        out.extend_from_slice(b"}\n");
    }
}
