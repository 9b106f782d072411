//! The values that columns hold. What is not one of them is refused at the border.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserializer, Error as _};
use serde::{Deserialize, Serialize, Serializer};
use uuid::Uuid;

/// The key of a row of `T`: a UUID, written in lower case.
pub struct Id<T>(Uuid, PhantomData<fn() -> T>);

impl<T> Id<T> {
    pub fn new(id: Uuid) -> Self {
        Self(id, PhantomData)
    }

    pub fn uuid(&self) -> Uuid {
        self.0
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Id<T> {}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
impl<T> FromStr for Id<T> {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, uuid::Error> {
        Uuid::try_parse(text).map(Self::new)
    }
}
impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}
impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Uuid::deserialize(deserializer).map(Self::new)
    }
}
impl<T> JsonSchema for Id<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Id".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "uuid" })
    }
}
impl<T> rusqlite::ToSql for Id<T> {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(self.0.to_string().into())
    }
}
impl<T> rusqlite::types::FromSql for Id<T> {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        value
            .as_str()?
            .parse()
            .map_err(|error| rusqlite::types::FromSqlError::Other(Box::new(error)))
    }
}

/// A text that was checked when it was made.
macro_rules! checked_text {
    ($(#[$doc:meta])* $name:ident, $format:literal, $check:expr, $what:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub struct $name(String);

        impl $name {
            /// # Errors
            /// Words for what was expected.
            pub fn parse(text: &str) -> Result<Self, String> {
                let check: fn(&str) -> Option<String> = $check;
                check(text).map(Self).ok_or_else(|| format!("expected {}, found {text:?}", $what))
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::parse(&text).map_err(D::Error::custom)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "format": $format })
            }
        }
    };
}

checked_text!(
    /// A point in time: RFC 3339; kept in UTC with milliseconds.
    Instant, "date-time",
    |text| chrono::DateTime::parse_from_rfc3339(text).ok().map(|time| foothold_vault::instant(time.to_utc()))
        .filter(|text| text.len() == 24),
    "a time such as 2026-11-21T09:30:00Z"
);
checked_text!(
    /// A date of a career: a year, a month or a day. Nobody invents a day.
    PartialDate, "partial-date",
    |text| {
        let whole = match text.len() {
            4 => format!("{text}-01-01"),
            7 => format!("{text}-01"),
            _ => text.to_owned(),
        };
        is_day(&whole).then(|| text.to_owned())
    },
    "a date such as 2026, 2026-11 or 2026-11-21"
);
checked_text!(
    /// A calendar day.
    Day, "date",
    |text| is_day(text).then(|| text.to_owned()),
    "a day such as 2026-11-21"
);
checked_text!(
    /// A time of day, `HH:MM:SS`.
    TimeOfDay, "time",
    |text| (text.len() == 8 && chrono::NaiveTime::parse_from_str(text, "%H:%M:%S").is_ok()).then(|| text.to_owned()),
    "a time of day such as 09:30:00"
);
checked_text!(
    /// A currency, by its ISO 4217 code.
    Currency, "currency",
    |text| (text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase())).then(|| text.to_owned()),
    "a currency code such as EUR"
);
checked_text!(
    /// A place in a manual order: a fraction between 0 and 1 in base 62, without its leading "0.". A move writes one row.
    Position, "position",
    |text| ((1..=200).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric()) && !text.ends_with('0'))
        .then(|| text.to_owned()),
    "a position made by the program"
);

fn is_day(text: &str) -> bool {
    text.len() == 10 && chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok()
}

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

impl Position {
    /// A place after `before` and before `after`; without either, at the end or the beginning.
    pub fn between(before: Option<&Self>, after: Option<&Self>) -> Self {
        let digit = |text: Option<&Self>, at: usize, missing: usize| {
            text.and_then(|text| text.0.as_bytes().get(at))
                .and_then(|byte| DIGITS.iter().position(|digit| digit == byte))
                .unwrap_or(missing)
        };
        let mut upper = after;
        let mut out = String::new();
        loop {
            let at = out.len();
            let low = digit(before, at, 0);
            let high = digit(upper, at, if upper.is_some() { 0 } else { 62 });
            if low == high {
                out.push(char::from(DIGITS[low]));
                continue;
            }
            // At the end of an order small steps keep the keys short; in between the middle does.
            let middle = if upper.is_none() && before.is_some() {
                low + 1
            } else {
                low.midpoint(high)
            };
            if middle > low && middle < high {
                out.push(char::from(DIGITS[middle]));
                return Self(out);
            }
            out.push(char::from(DIGITS[low]));
            upper = None;
        }
    }
}

/// A score that is shown: 0–100. Not scored is no score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Score(u8);

impl Score {
    /// # Errors
    /// Words for what was expected.
    pub fn new(value: i64) -> Result<Self, String> {
        u8::try_from(value)
            .ok()
            .filter(|value| *value <= 100)
            .map(Self)
            .ok_or_else(|| format!("expected a score from 0 to 100, found {value}"))
    }

    pub fn value(self) -> u8 {
        self.0
    }
}

impl<'de> Deserialize<'de> for Score {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(i64::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

impl JsonSchema for Score {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Score".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": 0, "maximum": 100 })
    }
}

macro_rules! text_to_sql {
    ($($name:ident),*) => { $(
        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }
    )* };
}
text_to_sql!(Instant, PartialDate, Day, TimeOfDay, Currency, Position, Score);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_date_may_leave_out_the_day_and_the_month() {
        for good in ["2026", "2026-11", "2026-11-21", "2024-02-29"] {
            assert!(PartialDate::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "26",
            "2026-13",
            "2026-02-30",
            "2026-1",
            "21.11.2026",
            "2026-11-21T00:00:00Z",
        ] {
            assert!(PartialDate::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn an_instant_is_kept_in_utc_with_milliseconds() {
        assert_eq!(
            Instant::parse("2026-11-21T10:30:00+01:00").unwrap().as_str(),
            "2026-11-21T09:30:00.000Z"
        );
    }

    proptest! {
        #[test]
        fn a_place_between_two_others_always_exists(moves in prop::collection::vec((any::<prop::sample::Index>(), 0..3u8), 1..200)) {
            let mut order: Vec<Position> = Vec::new();
            for (index, side) in moves {
                let at = match side { 0 => 0, 1 => order.len(), _ => index.index(order.len() + 1) };
                let before = at.checked_sub(1).map(|at| &order[at]);
                let place = Position::between(before, order.get(at));
                prop_assert!(Position::parse(place.as_str()).is_ok(), "{place}");
                order.insert(at, place);
                prop_assert!(order.windows(2).all(|pair| pair[0] < pair[1]), "{order:?}");
            }
        }
    }
}
