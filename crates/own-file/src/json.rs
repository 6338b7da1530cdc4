//! A small strict reader of JSON (RFC 8259), which takes each value as what it is asked for.
//!
//! It builds no tree: whoever reads an object is told each name in turn and reads the value. So nothing is
//! skipped, what is not known refuses the file where it stands, and no nesting is deeper than the readers
//! that call one another.

use crate::{Refusal, Why};

pub(crate) type Read<T> = Result<T, Refusal>;

/// A text, as far as it is not read yet.
pub(crate) struct Json<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Json<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// The line of the next sign.
    pub(crate) fn line(&self) -> usize {
        let before = self.text.as_bytes().get(..self.at).unwrap_or_default();
        1 + before.iter().filter(|byte| **byte == b'\n').count()
    }

    /// Refuses the file here.
    pub(crate) fn refuse<T>(&self, why: Why) -> Read<T> {
        Err(Refusal { why, line: self.line() })
    }

    /// What was found, or the refusal of what is not known.
    pub(crate) fn known<T>(&self, found: Option<T>) -> Read<T> {
        match found {
            Some(found) => Ok(found),
            None => self.refuse(Why::NotKnown),
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next sign that is no space.
    pub(crate) fn next(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
        self.peek()
    }

    /// Takes the sign, if it is the next.
    fn take(&mut self, sign: u8) -> bool {
        let is_next = self.next() == Some(sign);
        self.at += usize::from(is_next);
        is_next
    }

    fn need(&mut self, sign: u8) -> Read<()> {
        if self.take(sign) { Ok(()) } else { self.refuse(Why::Damaged) }
    }

    /// Begins a value; one of another kind does not belong there.
    fn begin(&mut self, sign: u8) -> Read<()> {
        if self.take(sign) {
            return Ok(());
        }
        self.refuse(match self.peek() {
            Some(b'{' | b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n') => Why::NotKnown,
            _ => Why::Damaged,
        })
    }

    /// Reads an object: `field` is told each name and reads its value.
    pub(crate) fn object(
        &mut self,
        field: &mut dyn FnMut(&mut Self, &str) -> Read<()>,
    ) -> Read<()> {
        self.series([b'{', b'}'], &mut |json| {
            let name = json.text()?;
            json.need(b':')?;
            json.next();
            field(json, &name)
        })
    }

    /// Reads a list: `item` reads each of it.
    pub(crate) fn list(&mut self, item: &mut dyn FnMut(&mut Self) -> Read<()>) -> Read<()> {
        self.series([b'[', b']'], item)
    }

    fn series(
        &mut self,
        [open, close]: [u8; 2],
        part: &mut dyn FnMut(&mut Self) -> Read<()>,
    ) -> Read<()> {
        self.begin(open)?;
        if self.take(close) {
            return Ok(());
        }
        loop {
            // What is wrong in a part is told with the line on which it begins.
            self.next();
            part(self)?;
            if self.take(close) {
                return Ok(());
            }
            self.need(b',')?;
        }
    }

    /// Reads a text.
    pub(crate) fn text(&mut self) -> Read<String> {
        self.begin(b'"')?;
        let mut text = String::new();
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let Some(sign) = rest.chars().next() else { return self.refuse(Why::Damaged) };
            if sign < ' ' {
                return self.refuse(Why::Damaged);
            }
            self.at += sign.len_utf8();
            match sign {
                '"' => return Ok(text),
                '\\' => text.push(self.escaped()?),
                sign => text.push(sign),
            }
        }
    }

    /// Reads a text that a person typed, of so many characters at most.
    pub(crate) fn typed(&mut self, most: usize) -> Read<String> {
        let text = self.text()?;
        let is_short = text.chars().nth(most).is_none();
        self.known(is_short.then_some(text))
    }

    /// The sign that stands behind a backslash.
    fn escaped(&mut self) -> Read<char> {
        let (sign, start) = (self.peek(), self.at);
        self.at += 1;
        let escaped = match sign {
            Some(sign @ (b'"' | b'\\' | b'/')) => Some(char::from(sign)),
            Some(b'b') => Some('\u{8}'),
            Some(b'f') => Some('\u{c}'),
            Some(b'n') => Some('\n'),
            Some(b'r') => Some('\r'),
            Some(b't') => Some('\t'),
            Some(b'u') => self.by_number(),
            _ => None,
        };
        match escaped {
            Some(escaped) => Ok(escaped),
            None => {
                self.at = start;
                self.refuse(Why::Damaged)
            }
        }
    }

    /// A sign by its number: one of four digits, or a pair of them for what has a greater one.
    fn by_number(&mut self) -> Option<char> {
        let first = self.four_digits()?;
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first);
        }
        if self.text.as_bytes().get(self.at..self.at + 2) != Some(b"\\u") {
            return None;
        }
        self.at += 2;
        let second = self.four_digits().filter(|it| (0xdc00..0xe000).contains(it))?;
        char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00))
    }

    fn four_digits(&mut self) -> Option<u32> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4)?;
        let number = digits.iter().try_fold(0, |number, digit| {
            char::from(*digit).to_digit(16).map(|digit| number * 16 + digit)
        })?;
        self.at += 4;
        Some(number)
    }

    /// Reads `true` or `false`.
    pub(crate) fn truth(&mut self) -> Read<bool> {
        self.next();
        let rest = self.text.get(self.at..).unwrap_or_default();
        let truth = rest.starts_with("true");
        if !truth && !rest.starts_with("false") {
            return self.refuse(Why::NotKnown);
        }
        self.at += if truth { 4 } else { 5 };
        Ok(truth)
    }

    /// Reads a whole number. One that is too great is as great as can be.
    pub(crate) fn number(&mut self) -> Read<u32> {
        self.next();
        let start = self.at;
        let mut number: u32 = 0;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            number = number.saturating_mul(10).saturating_add(u32::from(digit - b'0'));
            self.at += 1;
        }
        match self.text.as_bytes().get(start..self.at) {
            None | Some([]) => self.refuse(Why::NotKnown),
            Some([b'0', _, ..]) => self.refuse(Why::Damaged),
            Some(_) => Ok(number),
        }
    }

    /// There must be nothing more.
    pub(crate) fn end(&mut self) -> Read<()> {
        if self.next().is_none() { Ok(()) } else { self.refuse(Why::Damaged) }
    }
}
