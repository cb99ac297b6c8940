//! The formats of JSON Schema 2020-12 that are more than a note.

use std::net::{Ipv4Addr, Ipv6Addr};

use email_address::EmailAddress;
use fluent_uri::{Iri, IriRef, Uri, UriRef};
use unicode_general_category::{GeneralCategory as Category, get_general_category};

/// A format of texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `date`: RFC 3339.
    Date,
    /// `date-time`: RFC 3339.
    DateTime,
    /// `duration`: RFC 3339, appendix A.
    Duration,
    /// `email`: RFC 5321.
    Email,
    /// `hostname`: RFC 1123.
    Hostname,
    /// `ipv4`.
    Ipv4,
    /// `ipv6`.
    Ipv6,
    /// `iri`: RFC 3987.
    Iri,
    /// `iri-reference`: RFC 3987.
    IriReference,
    /// `json-pointer`: RFC 6901.
    JsonPointer,
    /// `regex`: ECMA 262.
    Regex,
    /// `relative-json-pointer`.
    RelativeJsonPointer,
    /// `time`: RFC 3339.
    Time,
    /// `uri`: RFC 3986.
    Uri,
    /// `uri-reference`: RFC 3986.
    UriReference,
    /// `uri-template`: RFC 6570.
    UriTemplate,
    /// `uuid`: RFC 4122, with hyphens.
    Uuid,
}

impl Format {
    /// As a contract names it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::DateTime => "date-time",
            Self::Duration => "duration",
            Self::Email => "email",
            Self::Hostname => "hostname",
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Iri => "iri",
            Self::IriReference => "iri-reference",
            Self::JsonPointer => "json-pointer",
            Self::Regex => "regex",
            Self::RelativeJsonPointer => "relative-json-pointer",
            Self::Time => "time",
            Self::Uri => "uri",
            Self::UriReference => "uri-reference",
            Self::UriTemplate => "uri-template",
            Self::Uuid => "uuid",
        }
    }

    /// Whether a text is of this format.
    pub(crate) fn is(self, text: &str) -> bool {
        match self {
            Self::Date => is_date(text),
            Self::DateTime => text
                .split_once(['T', 't'])
                .is_some_and(|(date, time)| is_date(date) && is_time(time)),
            Self::Duration => is_duration(text),
            Self::Email => is_email(text),
            Self::Hostname => is_hostname(text),
            Self::Ipv4 => text.parse::<Ipv4Addr>().is_ok(),
            Self::Ipv6 => text.parse::<Ipv6Addr>().is_ok(),
            Self::Iri => Iri::parse(text).is_ok(),
            Self::IriReference => IriRef::parse(text).is_ok(),
            Self::JsonPointer => is_json_pointer(text),
            Self::Regex => jsonschema_regex::is_valid_ecma_regex(text),
            Self::RelativeJsonPointer => is_relative_json_pointer(text),
            Self::Time => is_time(text),
            Self::Uri => Uri::parse(text).is_ok(),
            Self::UriReference => UriRef::parse(text).is_ok(),
            Self::UriTemplate => is_uri_template(text),
            Self::Uuid => text.len() == 36 && uuid::Uuid::try_parse(text).is_ok(),
        }
    }
}

/// A number of exactly so many digits.
fn digits(text: &str, count: usize) -> Option<u32> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

fn is_date(text: &str) -> bool {
    let mut parts = text.splitn(3, '-');
    let mut next = |count| digits(parts.next()?, count);
    let (Some(year), Some(month), Some(day)) = (next(4), next(2), next(2)) else { return false };
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400) => 29,
        2 => 28,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// `23:59:60Z`: a leap second is one in UTC.
fn is_time(text: &str) -> bool {
    let Some((clock, rest)) = text.split_at_checked(8) else { return false };
    let mut parts = clock.split(':').map(|part| digits(part, 2));
    let (Some(Some(hour)), Some(Some(minute)), Some(Some(second)), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let zone = match rest.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => rest,
    };
    let has_digits = !rest.starts_with('.') || rest.len() > zone.len() + 1;
    let east = match zone.split_at_checked(1) {
        Some(("Z" | "z", "")) => Some(0),
        Some((sign @ ("+" | "-"), offset)) => {
            offset_minutes(offset).map(|offset| if sign == "+" { offset } else { -offset })
        }
        _ => None,
    };
    let Some(east) = east.filter(|_| has_digits && hour < 24 && minute < 60 && second <= 60) else {
        return false;
    };
    let utc = (i64::from(hour * 60 + minute) - east).rem_euclid(24 * 60);
    second < 60 || utc == 24 * 60 - 1
}

fn offset_minutes(text: &str) -> Option<i64> {
    let (hours, minutes) = text.split_once(':')?;
    let (hours, minutes) = (digits(hours, 2)?, digits(minutes, 2)?);
    (hours < 24 && minutes < 60).then(|| i64::from(hours * 60 + minutes))
}

fn is_duration(text: &str) -> bool {
    let Some(text) = text.strip_prefix('P') else { return false };
    if let Some(weeks) = text.strip_suffix('W') {
        return !weeks.is_empty() && weeks.bytes().all(|byte| byte.is_ascii_digit());
    }
    match text.split_once('T') {
        Some((date, time)) => {
            !time.is_empty() && follow_each_other(date, "YMD") && follow_each_other(time, "HMS")
        }
        None => !text.is_empty() && follow_each_other(text, "YMD"),
    }
}

/// Numbers with units, of which none between the first and the last is left out.
fn follow_each_other(mut text: &str, units: &str) -> bool {
    let mut next = None;
    while !text.is_empty() {
        let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
        let Some(unit) = rest.chars().next().and_then(|unit| units.find(unit)) else {
            return false;
        };
        if rest.len() == text.len() || next.is_some_and(|next| next != unit) {
            return false;
        }
        next = Some(unit + 1);
        text = &rest[1..];
    }
    true
}

fn is_email(text: &str) -> bool {
    // An empty local part in quotes is one, which `email_address` does not take.
    let full = text.strip_prefix("\"\"@").map(|domain| format!("\"a\"@{domain}"));
    let Ok(address) = full.as_deref().unwrap_or(text).parse::<EmailAddress>() else { return false };
    let domain = address.domain();
    let is_domain = match domain.strip_prefix('[').and_then(|domain| domain.strip_suffix(']')) {
        Some(address) => match address.split_at_checked(5) {
            Some((tag, address)) if tag.eq_ignore_ascii_case("IPv6:") => {
                address.parse::<Ipv6Addr>().is_ok()
            }
            _ => address.parse::<Ipv4Addr>().is_ok(),
        },
        None => is_hostname(domain),
    };
    address.local_part().is_ascii() && is_domain
}

fn is_hostname(text: &str) -> bool {
    !text.is_empty() && text.len() <= 253 && text.split('.').all(is_label)
}

fn is_label(label: &str) -> bool {
    let is_plain = (1..=63).contains(&label.len())
        && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-');
    // Such a label is one of another alphabet, or none.
    let is_encoded = label.get(2..4) == Some("--");
    is_plain
        && (!is_encoded
            || label
                .strip_prefix("xn--")
                .and_then(|encoded| idna::punycode::decode_to_string(&encoded.to_ascii_lowercase()))
                .is_some_and(|label| is_unicode_label(&label)))
}

/// Letters, marks and digits, and what RFC 5892 allows beside others alone.
fn is_unicode_label(label: &str) -> bool {
    let letters: Vec<char> = label.chars().collect();
    let is_mark = |c: char| {
        matches!(
            get_general_category(c),
            Category::SpacingMark | Category::NonspacingMark | Category::EnclosingMark
        )
    };
    if letters.first().copied().is_some_and(is_mark) {
        return false;
    }
    let has =
        |range: std::ops::RangeInclusive<char>| letters.iter().any(|letter| range.contains(letter));
    if has('\u{660}'..='\u{669}') && has('\u{6f0}'..='\u{6f9}') {
        return false;
    }
    let has_kana = has('\u{3040}'..='\u{309f}')
        || has('\u{30a0}'..='\u{30fa}')
        || has('\u{30fc}'..='\u{30ff}')
        || has('\u{4e00}'..='\u{9fff}');
    letters.iter().enumerate().all(|(n, letter)| {
        let before = n.checked_sub(1).map(|n| letters[n]);
        let after = letters.get(n + 1).copied();
        match letter {
            '\u{200d}' => before.is_some_and(|before| VIRAMAS.contains(&before)),
            '\u{200c}' | '\u{6fd}' | '\u{6fe}' | '\u{f0b}' | '\u{3007}' => true,
            '\u{b7}' => before == Some('l') && after == Some('l'),
            '\u{375}' => after.is_some_and(|after| ('\u{370}'..='\u{3ff}').contains(&after)),
            '\u{5f3}' | '\u{5f4}' => {
                before.is_some_and(|before| ('\u{590}'..='\u{5ff}').contains(&before))
            }
            '\u{30fb}' => has_kana,
            '\u{640}'
            | '\u{7fa}'
            | '\u{302e}'
            | '\u{302f}'
            | '\u{3031}'..='\u{3035}'
            | '\u{303b}' => false,
            other => {
                other.is_ascii()
                    || matches!(
                        get_general_category(*other),
                        Category::UppercaseLetter
                            | Category::LowercaseLetter
                            | Category::TitlecaseLetter
                            | Category::ModifierLetter
                            | Category::OtherLetter
                            | Category::NonspacingMark
                            | Category::SpacingMark
                            | Category::DecimalNumber
                    )
            }
        }
    })
}

/// What a zero width joiner may follow: the marks whose combining class is that of viramas.
const VIRAMAS: [char; 47] = [
    '\u{94d}',
    '\u{9cd}',
    '\u{a4d}',
    '\u{acd}',
    '\u{b4d}',
    '\u{bcd}',
    '\u{c4d}',
    '\u{ccd}',
    '\u{d4d}',
    '\u{dca}',
    '\u{e3a}',
    '\u{f84}',
    '\u{1039}',
    '\u{1714}',
    '\u{1734}',
    '\u{17d2}',
    '\u{1a60}',
    '\u{1b44}',
    '\u{1baa}',
    '\u{1bf2}',
    '\u{1bf3}',
    '\u{2d7f}',
    '\u{a806}',
    '\u{a8c4}',
    '\u{a953}',
    '\u{abed}',
    '\u{10a3f}',
    '\u{11046}',
    '\u{1107f}',
    '\u{110b9}',
    '\u{11133}',
    '\u{111c0}',
    '\u{11235}',
    '\u{112ea}',
    '\u{1134d}',
    '\u{11442}',
    '\u{114c2}',
    '\u{115bf}',
    '\u{1163f}',
    '\u{116b6}',
    '\u{1172b}',
    '\u{11839}',
    '\u{119e0}',
    '\u{11a34}',
    '\u{11a47}',
    '\u{11a99}',
    '\u{11c3f}',
];

fn is_json_pointer(text: &str) -> bool {
    text.is_empty()
        || text
            .strip_prefix('/')
            .is_some_and(|rest| rest.split('~').skip(1).all(|rest| rest.starts_with(['0', '1'])))
}

fn is_relative_json_pointer(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = &text[..text.len() - rest.len()];
    let is_number = number == "0" || !number.is_empty() && !number.starts_with('0');
    is_number && (rest == "#" || is_json_pointer(rest))
}

fn is_uri_template(text: &str) -> bool {
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        rest = match first {
            '{' => {
                let Some((expression, after)) = rest[1..].split_once('}') else { return false };
                let variables =
                    expression.strip_prefix(|c| "+#./;?&=,!@|".contains(c)).unwrap_or(expression);
                if !variables.split(',').all(is_variable) {
                    return false;
                }
                after
            }
            '%' if is_encoded(rest) => &rest[3..],
            '\0'..=' ' | '\u{7f}' | '"' | '<' | '>' | '%' | '\\' | '^' | '`' | '|' | '}' => {
                return false;
            }
            other => &rest[other.len_utf8()..],
        };
    }
    true
}

fn is_encoded(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.first() == Some(&b'%')
        && bytes.get(1..3).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

/// `name`, `name:3`, `name*`.
fn is_variable(text: &str) -> bool {
    let name = match text.split_once(':') {
        Some((name, length)) => {
            let is_length = length.len() <= 4
                && !length.starts_with('0')
                && digits(length, length.len()).is_some();
            if !is_length {
                return false;
            }
            name
        }
        None => text.strip_suffix('*').unwrap_or(text),
    };
    name.split('.').all(|part| {
        let mut rest = part;
        while !rest.is_empty() {
            rest = match rest.as_bytes()[0] {
                b'%' if is_encoded(rest) => &rest[3..],
                byte if byte.is_ascii_alphanumeric() || byte == b'_' => &rest[1..],
                _ => return false,
            };
        }
        !part.is_empty()
    })
}
