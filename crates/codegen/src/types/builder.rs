//! Builders of objects.
//!
//! They are most of what is generated, and all alike: they are written as text, not as tokens that
//! would have to be parsed and printed.

use std::fmt::{Result, Write};

use super::object::Absent;
use crate::documentation::lines;

/// A field of a builder.
pub(super) struct Setter {
    pub(super) name: String,
    /// The type, as the module `builder` sees it.
    pub(super) ty: String,
    pub(super) documentation: String,
    pub(super) absent: Absent,
}

/// What all builders share; a module of its own, since no type can have its name.
pub(super) const HELPERS: &str = r#"
    /// What builders hold: values that were given, and what is wrong with them.
    #[allow(dead_code)]
    mod given {
        pub(super) type Value<T> = ::std::result::Result<T, ::std::string::String>;

        pub(super) fn checked<T, V>(value: V, name: &str) -> Value<T>
        where
            V: ::std::convert::TryInto<T>,
            V::Error: ::std::fmt::Display,
        {
            value.try_into().map_err(|e| format!("error converting supplied value for {name}: {e}"))
        }

        pub(super) fn absent<T: ::std::default::Default>() -> Value<T> {
            ::std::result::Result::Ok(::std::default::Default::default())
        }

        pub(super) fn missing<T>(name: &str) -> Value<T> {
            ::std::result::Result::Err(format!("no value supplied for {name}"))
        }
    }
"#;

/// Appends the builder of the type `ty`.
pub(super) fn write(out: &mut String, ty: &str, setters: &[Setter]) {
    // Writing into a string does not fail.
    let _ = try_write(out, ty, setters);
}

fn try_write(out: &mut String, ty: &str, setters: &[Setter]) -> Result {
    let value = if setters.is_empty() { "_value" } else { "value" };
    write!(out, "\n    #[derive(Clone, Debug)]\n    pub struct {ty} {{\n")?;
    for Setter { name, ty, .. } in setters {
        writeln!(out, "        {name}: given::Value<{ty}>,")?;
    }
    write!(
        out,
        "    }}\n\n    impl ::std::default::Default for {ty} {{\n        fn default() -> Self {{\n            Self {{\n"
    )?;
    for Setter { name, absent, .. } in setters {
        match absent {
            Absent::Refused => {
                writeln!(out, "                {name}: given::missing({name:?}),")
            }
            Absent::Default => writeln!(out, "                {name}: given::absent(),"),
            Absent::Function(function) => writeln!(
                out,
                "                {name}: ::std::result::Result::Ok(super::defaults::{function}()),"
            ),
        }?;
    }
    write!(out, "            }}\n        }}\n    }}\n\n    impl {ty} {{\n")?;
    for (n, Setter { name, ty, documentation, .. }) in setters.iter().enumerate() {
        if n > 0 {
            out.push('\n');
        }
        for line in lines(documentation) {
            writeln!(out, "        ///{line}")?;
        }
        write!(
            out,
            "        pub fn {name}<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<{ty}>,
            V::Error: ::std::fmt::Display,
        {{
            self.{name} = given::checked(value, {name:?});
            self
        }}
"
        )?;
    }
    write!(
        out,
        "    }}

    impl ::std::convert::TryFrom<{ty}> for super::{ty} {{
        type Error = super::error::ConversionError;
        fn try_from({value}: {ty}) -> ::std::result::Result<Self, super::error::ConversionError> {{
            ::std::result::Result::Ok(Self {{
"
    )?;
    for Setter { name, .. } in setters {
        writeln!(out, "                {name}: value.{name}?,")?;
    }
    write!(
        out,
        "            }})
        }}
    }}

    impl ::std::convert::From<super::{ty}> for {ty} {{
        fn from({value}: super::{ty}) -> Self {{
            Self {{
"
    )?;
    for Setter { name, .. } in setters {
        writeln!(out, "                {name}: ::std::result::Result::Ok(value.{name}),")?;
    }
    out.push_str("            }\n        }\n    }\n");
    Ok(())
}
