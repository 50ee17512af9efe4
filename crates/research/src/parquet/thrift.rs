//! As much of Thrift's compact protocol as a Parquet file needs to be written.

const I32: u8 = 5;
const I64: u8 = 6;
const BINARY: u8 = 8;
const LIST: u8 = 9;
const STRUCT: u8 = 12;

/// Seven bits a byte, the lowest first.
pub(super) fn varint(to: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        to.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    to.push(value as u8);
}

const fn zigzag(value: i64) -> u64 {
    ((value << 1) ^ (value >> 63)).cast_unsigned()
}

/// A structure that is being written. Fields are written in the order of their numbers.
#[derive(Default)]
pub(super) struct Structure {
    bytes: Vec<u8>,
    last: u8,
}

impl Structure {
    pub(super) fn new() -> Self {
        Self::default()
    }

    fn field(&mut self, number: u8, kind: u8) {
        // No structure of the format leaves out fifteen fields in a row.
        self.bytes.push((number - self.last) << 4 | kind);
        self.last = number;
    }

    pub(super) fn i32(mut self, number: u8, value: i64) -> Self {
        self.field(number, I32);
        varint(&mut self.bytes, zigzag(value));
        self
    }

    pub(super) fn i64(mut self, number: u8, value: u64) -> Self {
        self.field(number, I64);
        varint(&mut self.bytes, zigzag(value.cast_signed()));
        self
    }

    pub(super) fn text(mut self, number: u8, value: &str) -> Self {
        self.field(number, BINARY);
        text(&mut self.bytes, value);
        self
    }

    pub(super) fn structure(mut self, number: u8, value: Self) -> Self {
        self.field(number, STRUCT);
        self.bytes.extend(value.done());
        self
    }

    pub(super) fn structures(mut self, number: u8, values: Vec<Self>) -> Self {
        self.list(number, STRUCT, values.len());
        values.into_iter().for_each(|value| self.bytes.extend(value.done()));
        self
    }

    pub(super) fn i32s(mut self, number: u8, values: &[i64]) -> Self {
        self.list(number, I32, values.len());
        values.iter().for_each(|value| varint(&mut self.bytes, zigzag(*value)));
        self
    }

    pub(super) fn texts(mut self, number: u8, values: &[&str]) -> Self {
        self.list(number, BINARY, values.len());
        values.iter().for_each(|value| text(&mut self.bytes, value));
        self
    }

    fn list(&mut self, number: u8, kind: u8, length: usize) {
        self.field(number, LIST);
        match u8::try_from(length) {
            Ok(short @ ..15) => self.bytes.push(short << 4 | kind),
            _ => {
                self.bytes.push(0xf0 | kind);
                varint(&mut self.bytes, length as u64);
            }
        }
    }

    pub(super) fn done(mut self) -> Vec<u8> {
        self.bytes.push(0);
        self.bytes
    }
}

fn text(to: &mut Vec<u8>, value: &str) {
    varint(to, value.len() as u64);
    to.extend_from_slice(value.as_bytes());
}
