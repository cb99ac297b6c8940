//! Numbers of JSON, compared and divided as what they say in decimals.

use std::cmp::Ordering;

use serde_json::Number;

/// A number.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Real {
    Whole(i128),
    Binary(f64),
}

/// From here on a number of 64 bits has no fraction, and not every whole number.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Real {
    pub(crate) fn of(value: &Number) -> Option<Self> {
        let whole = value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from));
        whole.map(Self::Whole).or_else(|| value.as_f64().map(Self::Binary))
    }

    /// The order of two numbers, also where one of them has no equal of the other's kind.
    pub(crate) fn order(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Whole(one), Self::Whole(other)) => Some(one.cmp(other)),
            (Self::Binary(one), Self::Binary(other)) => one.partial_cmp(other),
            (Self::Whole(one), Self::Binary(other)) => order(*one, *other),
            (Self::Binary(one), Self::Whole(other)) => order(*other, *one).map(Ordering::reverse),
        }
    }
}

fn order(whole: i128, binary: f64) -> Option<Ordering> {
    // Beyond what a whole number of JSON can be, its size decides.
    const LIMIT: f64 = 3.0e38_f64 / 2.0;
    if binary.is_nan() {
        return None;
    }
    if binary.abs() >= LIMIT {
        return Some(if binary > 0.0 { Ordering::Less } else { Ordering::Greater });
    }
    #[expect(clippy::cast_possible_truncation, reason = "it is within the bounds of an i128")]
    let floor = binary.floor() as i128;
    Some(whole.cmp(&floor).then(if binary.fract() == 0.0 {
        Ordering::Equal
    } else {
        Ordering::Less
    }))
}

/// Whether a number has no fraction.
pub(crate) fn is_integer(value: &Number) -> bool {
    value.is_i64()
        || value.is_u64()
        || match value.as_f64() {
            Some(value) => value.fract() == 0.0,
            // Beyond what a float can be, where `serde_json` keeps all digits.
            None => value.to_string().bytes().all(|byte| byte.is_ascii_digit() || byte == b'-'),
        }
}

/// Whether a number is so many times another one: in the decimals that both are written in, so that
/// `0.3` is three times `0.1`.
pub(crate) fn is_multiple(value: &Number, of: f64) -> bool {
    let Some(real) = Real::of(value) else { return false };
    if of.fract() == 0.0 && of > 0.0 && of <= EXACT {
        return match real {
            #[expect(clippy::cast_possible_truncation, reason = "it is whole and small enough")]
            Real::Whole(whole) => whole % (of as i128) == 0,
            Real::Binary(value) => value.fract() == 0.0 && value % of == 0.0,
        };
    }
    let text = value.to_string();
    match (decimal(&text), Number::from_f64(of).and_then(|of| decimal(&of.to_string()))) {
        (Some((0, _)), _) => true,
        (Some(value), Some(of)) => divides(value, of).unwrap_or(false),
        _ => false,
    }
}

/// The digits of a number as one, and how many of them stand behind the point.
fn decimal(text: &str) -> Option<(i128, i32)> {
    let (digits, exponent) = match text.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let fraction = fraction.trim_end_matches('0');
    let mantissa = format!("{whole}{fraction}").parse::<i128>().ok()?;
    Some((mantissa, i32::try_from(fraction.len()).ok()?.checked_sub(exponent)?))
}

fn divides((value, places): (i128, i32), (of, of_places): (i128, i32)) -> Option<bool> {
    let shared = places.min(of_places);
    let scaled = |mantissa: i128, places: i32| {
        let factor = 10_i128.checked_pow(u32::try_from(places.checked_sub(shared)?).ok()?)?;
        mantissa.checked_mul(factor)
    };
    let (value, of) = (scaled(value, of_places)?, scaled(of, places)?);
    (of != 0).then(|| value % of == 0)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn number(value: serde_json::Value) -> Number {
        match value {
            serde_json::Value::Number(number) => number,
            _ => unreachable!("a number"),
        }
    }

    #[test]
    fn whole_numbers_and_others_have_one_order() {
        let order = |one, other| {
            Real::of(&number(one)).expect("one").order(&Real::of(&number(other)).expect("other"))
        };
        assert_eq!(order(json!(1), json!(1.0)), Some(Ordering::Equal));
        assert_eq!(
            order(json!(9_007_199_254_740_993_i64), json!(9_007_199_254_740_992.0)),
            Some(Ordering::Greater)
        );
        assert_eq!(order(json!(-1), json!(-1.5)), Some(Ordering::Greater));
        assert_eq!(order(json!(1e300), json!(u64::MAX)), Some(Ordering::Greater));
        assert_eq!(order(json!(-1e300), json!(i64::MIN)), Some(Ordering::Less));
    }

    #[test]
    fn a_multiple_is_one_in_decimals() {
        for (value, of, is) in [
            (json!(0.3), 0.1, true),
            (json!(4.35), 0.01, true),
            (json!(4.355), 0.01, false),
            (json!(0), 0.7, true),
            (json!(9), 3.0, true),
            (json!(9.0), 3.0, true),
            (json!(9.5), 3.0, false),
            (json!(-7), 3.5, true),
            (json!(18_446_744_073_709_551_615_u64), 5.0, true),
            (json!(1e21), 0.5, true),
            (json!(1e-9), 0.5, false),
        ] {
            assert_eq!(is_multiple(&number(value.clone()), of), is, "{value} of {of}");
        }
    }
}
