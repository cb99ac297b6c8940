/// `Book`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct Book {
    pub pages: ::std::num::NonZeroU64,
    pub subjects: ::std::vec::Vec<BookSubjectsItem>,
    pub title: BookTitle,
}
impl Book {
    pub fn builder() -> builder::Book {
        ::std::default::Default::default()
    }
}
/// `BookSubjectsItem`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct BookSubjectsItem(::std::string::String);
impl ::std::ops::Deref for BookSubjectsItem {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<BookSubjectsItem> for ::std::string::String {
    fn from(value: BookSubjectsItem) -> Self {
        value.0
    }
}
impl ::std::fmt::Display for BookSubjectsItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::std::str::FromStr for BookSubjectsItem {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 50usize {
            return ::std::result::Result::Err("longer than 50 characters".into());
        }
        ::std::result::Result::Ok(Self(::std::string::String::from(value)))
    }
}
impl<'de> ::serde::Deserialize<'de> for BookSubjectsItem {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        <::std::string::String as ::serde::Deserialize>::deserialize(deserializer)?
            .parse()
            .map_err(|error: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(
                error,
            ))
    }
}
impl ::std::convert::TryFrom<&str> for BookSubjectsItem {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for BookSubjectsItem {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// `BookTitle`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct BookTitle(::std::string::String);
impl ::std::ops::Deref for BookTitle {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<BookTitle> for ::std::string::String {
    fn from(value: BookTitle) -> Self {
        value.0
    }
}
impl ::std::fmt::Display for BookTitle {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::std::str::FromStr for BookTitle {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 200usize {
            return ::std::result::Result::Err("longer than 200 characters".into());
        }
        if value.chars().count() < 1usize {
            return ::std::result::Result::Err("shorter than 1 characters".into());
        }
        ::std::result::Result::Ok(Self(::std::string::String::from(value)))
    }
}
impl<'de> ::serde::Deserialize<'de> for BookTitle {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        <::std::string::String as ::serde::Deserialize>::deserialize(deserializer)?
            .parse()
            .map_err(|error: self::error::ConversionError| <D::Error as ::serde::de::Error>::custom(
                error,
            ))
    }
}
impl ::std::convert::TryFrom<&str> for BookTitle {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for BookTitle {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// `Problem`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct Problem {
    pub message: ::std::string::String,
}
impl Problem {
    pub fn builder() -> builder::Problem {
        ::std::default::Default::default()
    }
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
/// Types for composing complex structures.
pub mod builder {
    #[derive(Clone, Debug)]
    pub struct Book {
        pages: ::std::result::Result<::std::num::NonZeroU64, ::std::string::String>,
        subjects: ::std::result::Result<
            ::std::vec::Vec<super::BookSubjectsItem>,
            ::std::string::String,
        >,
        title: ::std::result::Result<super::BookTitle, ::std::string::String>,
    }
    impl ::std::default::Default for Book {
        fn default() -> Self {
            Self {
                pages: ::std::result::Result::Err(
                    "no value supplied for pages".to_string(),
                ),
                subjects: ::std::result::Result::Err(
                    "no value supplied for subjects".to_string(),
                ),
                title: ::std::result::Result::Err(
                    "no value supplied for title".to_string(),
                ),
            }
        }
    }
    impl Book {
        pub fn pages<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::num::NonZeroU64>,
            T::Error: ::std::fmt::Display,
        {
            self.pages = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for pages: {e}"));
            self
        }
        pub fn subjects<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::BookSubjectsItem>>,
            T::Error: ::std::fmt::Display,
        {
            self.subjects = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for subjects: {e}")
                });
            self
        }
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::BookTitle>,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Book> for super::Book {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Book,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                pages: value.pages?,
                subjects: value.subjects?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::Book> for Book {
        fn from(value: super::Book) -> Self {
            Self {
                pages: ::std::result::Result::Ok(value.pages),
                subjects: ::std::result::Result::Ok(value.subjects),
                title: ::std::result::Result::Ok(value.title),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct Problem {
        message: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for Problem {
        fn default() -> Self {
            Self {
                message: ::std::result::Result::Err(
                    "no value supplied for message".to_string(),
                ),
            }
        }
    }
    impl Problem {
        pub fn message<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.message = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for message: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<Problem> for super::Problem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Problem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self { message: value.message? })
        }
    }
    impl ::std::convert::From<super::Problem> for Problem {
        fn from(value: super::Problem) -> Self {
            Self {
                message: ::std::result::Result::Ok(value.message),
            }
        }
    }
}
