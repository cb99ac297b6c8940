//! Schemas as constants: what the generator writes of a contract's schemas, and [`super::walk`]
//! reads.
//!
//! A schema is a list of rules that all hold, in the order in which a violation is named. Rules are
//! data and not functions, so a large contract costs the compiler little, a server builds nothing
//! of them when it starts, and each keyword has one meaning and one message.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;

use fancy_regex::Regex;
use serde_json::{Number, Value};

use super::format::Format;
use super::number::Real;

/// A schema of JSON Schema 2020-12: what all holds of a value.
pub type Schema = &'static [Rule];

/// One keyword of a schema.
#[derive(Debug)]
pub enum Rule {
    /// Nothing is allowed; the keyword that says so.
    Never(&'static str),
    /// One of these types, as bits of [`types`].
    Type(u8),
    /// This value.
    Const(Literal),
    /// One of these values.
    Enum(&'static [Literal]),
    /// A number that is not below.
    Minimum(Literal),
    /// A number that is not above.
    Maximum(Literal),
    /// A number above.
    ExclusiveMinimum(Literal),
    /// A number below.
    ExclusiveMaximum(Literal),
    /// A number that is so many times this one.
    MultipleOf(Literal),
    /// A text of at least so many characters.
    MinLength(u64),
    /// A text of at most so many characters.
    MaxLength(u64),
    /// A list of at least so many items.
    MinItems(u64),
    /// A list of at most so many items.
    MaxItems(u64),
    /// An object of at least so many properties.
    MinProperties(u64),
    /// An object of at most so many properties.
    MaxProperties(u64),
    /// An object with these properties.
    Required(&'static [&'static str]),
    /// An object that has, with a property, others as well.
    DependentRequired(&'static [(&'static str, &'static [&'static str])]),
    /// A text that a pattern is found in.
    Pattern(&'static Pattern),
    /// A text of a format.
    Format(Format),
    /// A list without two equal items.
    UniqueItems,
    /// Properties, by their names.
    Properties(&'static [(&'static str, Schema)]),
    /// Properties whose names a pattern is found in.
    PatternProperties(&'static [(&'static Pattern, Schema)]),
    /// Properties that neither of the names nor of the patterns are.
    AdditionalProperties {
        /// The names, in order.
        names: &'static [&'static str],
        /// The patterns.
        patterns: &'static [&'static Pattern],
        /// What the others are.
        schema: Schema,
    },
    /// The names of all properties.
    PropertyNames(Schema),
    /// The items after the first so many.
    Items(usize, Schema),
    /// The first items, one by one.
    PrefixItems(&'static [Schema]),
    /// Items that are among those of a list.
    Contains {
        /// What they are.
        schema: Schema,
        /// How many there are at least.
        least: Option<u64>,
        /// How many there are at most.
        most: Option<u64>,
    },
    /// What an object is as a whole that has a property.
    DependentSchemas(&'static [(&'static str, Schema)]),
    /// All hold.
    AllOf(&'static [Schema]),
    /// At least one holds.
    AnyOf(&'static [Schema]),
    /// Exactly one holds.
    OneOf(&'static [Schema]),
    /// It does not hold; with its text, for the message.
    Not(Schema, &'static str),
    /// Where the first holds the second does, else the third.
    If(Schema, Schema, Schema),
    /// Properties that no other rule has looked at.
    UnevaluatedProperties(Schema),
    /// Items that no other rule has looked at.
    UnevaluatedItems(Schema),
    /// A named schema.
    Ref(&'static Schema),
    /// A named schema that leads to itself.
    Cycle(&'static Schema),
}

/// Bits of [`Rule::Type`], in the order in which a message names them.
pub mod types {
    /// `null`.
    pub const NULL: u8 = 1;
    /// `true` and `false`.
    pub const BOOLEAN: u8 = 1 << 1;
    /// Numbers without a fraction.
    pub const INTEGER: u8 = 1 << 2;
    /// Numbers.
    pub const NUMBER: u8 = 1 << 3;
    /// Texts.
    pub const STRING: u8 = 1 << 4;
    /// Lists.
    pub const ARRAY: u8 = 1 << 5;
    /// Objects.
    pub const OBJECT: u8 = 1 << 6;

    /// The names of the bits.
    pub(crate) const NAMES: [&str; 7] =
        ["null", "boolean", "integer", "number", "string", "array", "object"];
}

/// What the operation of a contract takes.
#[derive(Clone, Copy, Debug)]
pub struct Inputs {
    /// The parameters, or the items of those that are lists.
    pub parameters: &'static [Schema],
    /// What the lists among the parameters are as wholes.
    pub lists: &'static [Option<Schema>],
    /// The parts of a form, but for files.
    pub parts: &'static [Option<Schema>],
    /// What all parts of a name are together.
    pub part_lists: &'static [Option<Schema>],
    /// The body where it is JSON.
    pub body: Option<Schema>,
    /// The body where it is an urlencoded form.
    pub form: Option<Schema>,
    /// The body where it is a text.
    pub text: Option<Schema>,
    /// Each item of a body of JSON lines.
    pub item: Option<Schema>,
}

impl Inputs {
    /// Of an operation that takes nothing.
    pub const NONE: Self = Self {
        parameters: &[],
        lists: &[],
        parts: &[],
        part_lists: &[],
        body: None,
        form: None,
        text: None,
        item: None,
    };

    fn schemas(&self) -> impl Iterator<Item = Schema> {
        let some =
            [self.lists, self.parts, self.part_lists].into_iter().flatten().copied().flatten();
        self.parameters
            .iter()
            .copied()
            .chain(some)
            .chain([self.body, self.form, self.text, self.item].into_iter().flatten())
    }

    /// Compiles the patterns, so that one that is not valid is found before the first request.
    pub(crate) fn compile_patterns(&self) -> Result<(), String> {
        let mut seen = Vec::new();
        self.schemas().try_for_each(|schema| compile_patterns(schema, &mut seen))
    }
}

fn compile_patterns(schema: Schema, seen: &mut Vec<*const Schema>) -> Result<(), String> {
    for rule in schema {
        match rule {
            Rule::Pattern(pattern) => pattern.compile()?,
            Rule::PatternProperties(list) => {
                list.iter().try_for_each(|(pattern, _)| pattern.compile())?
            }
            Rule::AdditionalProperties { patterns, .. } => {
                patterns.iter().try_for_each(|pattern| pattern.compile())?
            }
            _ => {}
        }
        if let Rule::Ref(target) | Rule::Cycle(target) = rule {
            let place = std::ptr::from_ref::<Schema>(target);
            if !seen.contains(&place) {
                seen.push(place);
                compile_patterns(target, seen)?;
            }
        }
        rule.parts(&mut |part| compile_patterns(part, seen))?;
    }
    Ok(())
}

impl Rule {
    /// The schemas that stand in this rule, but for those that have a name.
    fn parts(&self, each: &mut dyn FnMut(Schema) -> Result<(), String>) -> Result<(), String> {
        match self {
            Self::Properties(list) | Self::DependentSchemas(list) => {
                list.iter().try_for_each(|(_, schema)| each(schema))
            }
            Self::PatternProperties(list) => list.iter().try_for_each(|(_, schema)| each(schema)),
            Self::PrefixItems(list) | Self::AllOf(list) | Self::AnyOf(list) | Self::OneOf(list) => {
                list.iter().try_for_each(|schema| each(schema))
            }
            Self::AdditionalProperties { schema, .. }
            | Self::PropertyNames(schema)
            | Self::Items(_, schema)
            | Self::Contains { schema, .. }
            | Self::Not(schema, _)
            | Self::UnevaluatedProperties(schema)
            | Self::UnevaluatedItems(schema) => each(schema),
            Self::If(first, then, otherwise) => {
                [first, then, otherwise].into_iter().try_for_each(|schema| each(schema))
            }
            _ => Ok(()),
        }
    }
}

/// A value that a contract has.
#[derive(Debug)]
pub enum Literal {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number without a fraction.
    Whole(i128),
    /// Another number.
    Real(f64),
    /// A text.
    Text(&'static str),
    /// A list.
    List(&'static [Literal]),
    /// An object.
    Object(&'static [(&'static str, Literal)]),
}

impl Literal {
    /// Whether a value is this one; `1` is `1.0`.
    pub(crate) fn is(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Null, Value::Null) => true,
            (Self::Bool(own), Value::Bool(value)) => own == value,
            (Self::Text(own), Value::String(value)) => own == value,
            (Self::Whole(_) | Self::Real(_), Value::Number(value)) => {
                self.order(value) == Some(std::cmp::Ordering::Equal)
            }
            (Self::List(own), Value::Array(values)) => {
                own.len() == values.len()
                    && own.iter().zip(values).all(|(own, value)| own.is(value))
            }
            (Self::Object(own), Value::Object(values)) => {
                own.len() == values.len()
                    && own
                        .iter()
                        .all(|(name, own)| values.get(*name).is_some_and(|value| own.is(value)))
            }
            _ => false,
        }
    }

    /// How a number stands to this one.
    pub(crate) fn order(&self, value: &Number) -> Option<std::cmp::Ordering> {
        let own = match self {
            Self::Whole(own) => Real::Whole(*own),
            Self::Real(own) => Real::Binary(*own),
            _ => return None,
        };
        Real::of(value)?.order(&own)
    }

    /// As a number of 64 bits.
    #[expect(
        clippy::cast_precision_loss,
        reason = "a divisor is small, or as exact as the contract has it"
    )]
    pub(crate) fn binary(&self) -> f64 {
        match self {
            Self::Whole(own) => *own as f64,
            Self::Real(own) => *own,
            _ => f64::NAN,
        }
    }

    fn json(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(own) => Value::Bool(*own),
            Self::Whole(own) => match (i64::try_from(*own), u64::try_from(*own)) {
                (Ok(own), _) => own.into(),
                (_, Ok(own)) => own.into(),
                _ => Value::Null,
            },
            Self::Real(own) => (*own).into(),
            Self::Text(own) => (*own).into(),
            Self::List(own) => own.iter().map(Self::json).collect(),
            Self::Object(own) => Value::Object(
                own.iter().map(|(name, own)| ((*name).to_owned(), own.json())).collect(),
            ),
        }
    }
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.json().fmt(f)
    }
}

/// A regular expression of ECMA 262, compiled when it is first needed.
#[derive(Debug)]
pub struct Pattern {
    text: &'static str,
    compiled: OnceLock<Result<Regex, String>>,
}

impl Pattern {
    /// Of a text.
    pub const fn new(text: &'static str) -> Self {
        Self { text, compiled: OnceLock::new() }
    }

    /// As the contract has it.
    pub(crate) fn as_str(&self) -> &'static str {
        self.text
    }

    fn compiled(&self) -> &Result<Regex, String> {
        self.compiled.get_or_init(|| {
            let unknown =
                || format!("`{}` is not a regular expression that can be matched", self.text);
            let rust = jsonschema_regex::to_rust_regex(self.text).map_err(|()| unknown())?;
            Regex::new(&rust).map_err(|error| format!("{}: {error}", unknown()))
        })
    }

    fn compile(&self) -> Result<(), String> {
        self.compiled().as_ref().map(drop).map_err(Clone::clone)
    }

    /// Whether it is found in a text. A text for which that takes too many steps has it not.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        let Ok(regex) = self.compiled() else { return false };
        // regex-automata panics on some texts (rust-lang/regex#1344): these have no match either.
        catch_unwind(AssertUnwindSafe(|| regex.is_match(text)))
            .is_ok_and(|found| found.unwrap_or(false))
    }
}
