/// An invitation, and the password that was chosen.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub struct Acceptance {
    /// The password from now on.
    pub password: AcceptancePassword,
    /// The token of the link.
    pub token: AcceptanceToken,
}
impl Acceptance {
    pub fn builder() -> builder::Acceptance {
        ::std::default::Default::default()
    }
}
/// The password from now on.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct AcceptancePassword(::std::string::String);
impl ::std::ops::Deref for AcceptancePassword {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<AcceptancePassword> for ::std::string::String {
    fn from(value: AcceptancePassword) -> Self {
        value.0
    }
}
impl ::std::fmt::Display for AcceptancePassword {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::std::str::FromStr for AcceptancePassword {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 1024usize {
            return ::std::result::Result::Err("longer than 1024 characters".into());
        }
        if value.chars().count() < 12usize {
            return ::std::result::Result::Err("shorter than 12 characters".into());
        }
        ::std::result::Result::Ok(Self(::std::string::String::from(value)))
    }
}
impl<'de> ::serde::Deserialize<'de> for AcceptancePassword {
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
impl ::std::convert::TryFrom<&str> for AcceptancePassword {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AcceptancePassword {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// The token of the link.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct AcceptanceToken(::std::string::String);
impl ::std::ops::Deref for AcceptanceToken {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<AcceptanceToken> for ::std::string::String {
    fn from(value: AcceptanceToken) -> Self {
        value.0
    }
}
impl ::std::fmt::Display for AcceptanceToken {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::std::str::FromStr for AcceptanceToken {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return ::std::result::Result::Err("longer than 256 characters".into());
        }
        if value.chars().count() < 1usize {
            return ::std::result::Result::Err("shorter than 1 characters".into());
        }
        ::std::result::Result::Ok(Self(::std::string::String::from(value)))
    }
}
impl<'de> ::serde::Deserialize<'de> for AcceptanceToken {
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
impl ::std::convert::TryFrom<&str> for AcceptanceToken {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AcceptanceToken {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// The session that the cookie shows, and its user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct CurrentSession {
    pub session: Session,
    pub user: SessionUser,
}
impl CurrentSession {
    pub fn builder() -> builder::CurrentSession {
        ::std::default::Default::default()
    }
}
/// What was ended.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct EndOtherSessionsResponse {
    /// How many sessions there were.
    pub ended: i64,
}
impl EndOtherSessionsResponse {
    pub fn builder() -> builder::EndOtherSessionsResponse {
        ::std::default::Default::default()
    }
}
/// Why a request was not done.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct ErrorResponse {
    /// A stable word for it.
    pub code: ::std::string::String,
    /// A sentence for people.
    pub message: ::std::string::String,
}
impl ErrorResponse {
    pub fn builder() -> builder::ErrorResponse {
        ::std::default::Default::default()
    }
}
/// Browsers that a user is logged in with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct ListSessionsResponse {
    /// The sessions.
    pub sessions: ::std::vec::Vec<Session>,
}
impl ListSessionsResponse {
    pub fn builder() -> builder::ListSessionsResponse {
        ::std::default::Default::default()
    }
}
/// Who logs in.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub struct Login {
    /// The user's name.
    pub name: LoginName,
    /// The user's password.
    pub password: LoginPassword,
}
impl Login {
    pub fn builder() -> builder::Login {
        ::std::default::Default::default()
    }
}
/// The user's name.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct LoginName(::std::string::String);
impl ::std::ops::Deref for LoginName {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<LoginName> for ::std::string::String {
    fn from(value: LoginName) -> Self {
        value.0
    }
}
impl ::std::fmt::Display for LoginName {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::std::str::FromStr for LoginName {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 64usize {
            return ::std::result::Result::Err("longer than 64 characters".into());
        }
        if value.chars().count() < 1usize {
            return ::std::result::Result::Err("shorter than 1 characters".into());
        }
        ::std::result::Result::Ok(Self(::std::string::String::from(value)))
    }
}
impl<'de> ::serde::Deserialize<'de> for LoginName {
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
impl ::std::convert::TryFrom<&str> for LoginName {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for LoginName {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// The user's password.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct LoginPassword(::std::string::String);
impl ::std::ops::Deref for LoginPassword {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<LoginPassword> for ::std::string::String {
    fn from(value: LoginPassword) -> Self {
        value.0
    }
}
impl ::std::fmt::Display for LoginPassword {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::std::str::FromStr for LoginPassword {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 1024usize {
            return ::std::result::Result::Err("longer than 1024 characters".into());
        }
        if value.chars().count() < 1usize {
            return ::std::result::Result::Err("shorter than 1 characters".into());
        }
        ::std::result::Result::Ok(Self(::std::string::String::from(value)))
    }
}
impl<'de> ::serde::Deserialize<'de> for LoginPassword {
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
impl ::std::convert::TryFrom<&str> for LoginPassword {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for LoginPassword {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A password for another.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub struct PasswordChange {
    /// The password until now.
    pub current_password: PasswordChangeCurrentPassword,
    /// The password from now on.
    pub new_password: PasswordChangeNewPassword,
}
impl PasswordChange {
    pub fn builder() -> builder::PasswordChange {
        ::std::default::Default::default()
    }
}
/// The password until now.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct PasswordChangeCurrentPassword(::std::string::String);
impl ::std::ops::Deref for PasswordChangeCurrentPassword {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<PasswordChangeCurrentPassword> for ::std::string::String {
    fn from(value: PasswordChangeCurrentPassword) -> Self {
        value.0
    }
}
impl ::std::fmt::Display for PasswordChangeCurrentPassword {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::std::str::FromStr for PasswordChangeCurrentPassword {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 1024usize {
            return ::std::result::Result::Err("longer than 1024 characters".into());
        }
        if value.chars().count() < 1usize {
            return ::std::result::Result::Err("shorter than 1 characters".into());
        }
        ::std::result::Result::Ok(Self(::std::string::String::from(value)))
    }
}
impl<'de> ::serde::Deserialize<'de> for PasswordChangeCurrentPassword {
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
impl ::std::convert::TryFrom<&str> for PasswordChangeCurrentPassword {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PasswordChangeCurrentPassword {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// The password from now on.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct PasswordChangeNewPassword(::std::string::String);
impl ::std::ops::Deref for PasswordChangeNewPassword {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<PasswordChangeNewPassword> for ::std::string::String {
    fn from(value: PasswordChangeNewPassword) -> Self {
        value.0
    }
}
impl ::std::fmt::Display for PasswordChangeNewPassword {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl ::std::str::FromStr for PasswordChangeNewPassword {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 1024usize {
            return ::std::result::Result::Err("longer than 1024 characters".into());
        }
        if value.chars().count() < 12usize {
            return ::std::result::Result::Err("shorter than 12 characters".into());
        }
        ::std::result::Result::Ok(Self(::std::string::String::from(value)))
    }
}
impl<'de> ::serde::Deserialize<'de> for PasswordChangeNewPassword {
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
impl ::std::convert::TryFrom<&str> for PasswordChangeNewPassword {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PasswordChangeNewPassword {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// What a user may do beside using its own things; an `admin` administers the server.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Role {
    #[serde(rename = "user")]
    User,
    #[serde(rename = "admin")]
    Admin,
}
impl Role {
    /// The word.
    pub fn as_str(&self) -> &'static str {
        match *self {
            Self::User => "user",
            Self::Admin => "admin",
        }
    }
}
impl ::std::fmt::Display for Role {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
impl ::std::str::FromStr for Role {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "user" => ::std::result::Result::Ok(Self::User),
            "admin" => ::std::result::Result::Ok(Self::Admin),
            _ => {
                ::std::result::Result::Err(
                    "unknown value, expected one of `user`, `admin`".into(),
                )
            }
        }
    }
}
impl ::std::convert::TryFrom<&str> for Role {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Role {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// A browser that a user is logged in with.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct Session {
    /// What the browser said that it is.
    pub agent: ::std::string::String,
    /// When it began.
    pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// When it ends by itself.
    pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
    /// The session's id; not what the cookie has.
    pub id: ::uuid::Uuid,
    /// Whether it is the one that the cookie shows.
    pub is_current: bool,
    /// The address that it was begun from; of an IPv6 address the first half.
    pub network: ::std::string::String,
}
impl Session {
    pub fn builder() -> builder::Session {
        ::std::default::Default::default()
    }
}
/// Who is logged in.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(expecting = "an object")]
pub struct SessionUser {
    /// The user's id.
    pub id: ::uuid::Uuid,
    /// The user's name.
    pub name: ::std::string::String,
    pub role: Role,
}
impl SessionUser {
    pub fn builder() -> builder::SessionUser {
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

    #[derive(Clone, Debug)]
    pub struct Acceptance {
        password: given::Value<super::AcceptancePassword>,
        token: given::Value<super::AcceptanceToken>,
    }

    impl ::std::default::Default for Acceptance {
        fn default() -> Self {
            Self {
                password: given::missing("password"),
                token: given::missing("token"),
            }
        }
    }

    impl Acceptance {
        /// The password from now on.
        pub fn password<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AcceptancePassword>,
            V::Error: ::std::fmt::Display,
        {
            self.password = given::checked(value, "password");
            self
        }

        /// The token of the link.
        pub fn token<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::AcceptanceToken>,
            V::Error: ::std::fmt::Display,
        {
            self.token = given::checked(value, "token");
            self
        }
    }

    impl ::std::convert::TryFrom<Acceptance> for super::Acceptance {
        type Error = super::error::ConversionError;
        fn try_from(value: Acceptance) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                password: value.password?,
                token: value.token?,
            })
        }
    }

    impl ::std::convert::From<super::Acceptance> for Acceptance {
        fn from(value: super::Acceptance) -> Self {
            Self {
                password: ::std::result::Result::Ok(value.password),
                token: ::std::result::Result::Ok(value.token),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct CurrentSession {
        session: given::Value<super::Session>,
        user: given::Value<super::SessionUser>,
    }

    impl ::std::default::Default for CurrentSession {
        fn default() -> Self {
            Self {
                session: given::missing("session"),
                user: given::missing("user"),
            }
        }
    }

    impl CurrentSession {
        pub fn session<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Session>,
            V::Error: ::std::fmt::Display,
        {
            self.session = given::checked(value, "session");
            self
        }

        pub fn user<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::SessionUser>,
            V::Error: ::std::fmt::Display,
        {
            self.user = given::checked(value, "user");
            self
        }
    }

    impl ::std::convert::TryFrom<CurrentSession> for super::CurrentSession {
        type Error = super::error::ConversionError;
        fn try_from(value: CurrentSession) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                session: value.session?,
                user: value.user?,
            })
        }
    }

    impl ::std::convert::From<super::CurrentSession> for CurrentSession {
        fn from(value: super::CurrentSession) -> Self {
            Self {
                session: ::std::result::Result::Ok(value.session),
                user: ::std::result::Result::Ok(value.user),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct EndOtherSessionsResponse {
        ended: given::Value<i64>,
    }

    impl ::std::default::Default for EndOtherSessionsResponse {
        fn default() -> Self {
            Self {
                ended: given::missing("ended"),
            }
        }
    }

    impl EndOtherSessionsResponse {
        /// How many sessions there were.
        pub fn ended<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<i64>,
            V::Error: ::std::fmt::Display,
        {
            self.ended = given::checked(value, "ended");
            self
        }
    }

    impl ::std::convert::TryFrom<EndOtherSessionsResponse> for super::EndOtherSessionsResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: EndOtherSessionsResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                ended: value.ended?,
            })
        }
    }

    impl ::std::convert::From<super::EndOtherSessionsResponse> for EndOtherSessionsResponse {
        fn from(value: super::EndOtherSessionsResponse) -> Self {
            Self {
                ended: ::std::result::Result::Ok(value.ended),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ErrorResponse {
        code: given::Value<::std::string::String>,
        message: given::Value<::std::string::String>,
    }

    impl ::std::default::Default for ErrorResponse {
        fn default() -> Self {
            Self {
                code: given::missing("code"),
                message: given::missing("message"),
            }
        }
    }

    impl ErrorResponse {
        /// A stable word for it.
        pub fn code<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.code = given::checked(value, "code");
            self
        }

        /// A sentence for people.
        pub fn message<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.message = given::checked(value, "message");
            self
        }
    }

    impl ::std::convert::TryFrom<ErrorResponse> for super::ErrorResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: ErrorResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                code: value.code?,
                message: value.message?,
            })
        }
    }

    impl ::std::convert::From<super::ErrorResponse> for ErrorResponse {
        fn from(value: super::ErrorResponse) -> Self {
            Self {
                code: ::std::result::Result::Ok(value.code),
                message: ::std::result::Result::Ok(value.message),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ListSessionsResponse {
        sessions: given::Value<::std::vec::Vec<super::Session>>,
    }

    impl ::std::default::Default for ListSessionsResponse {
        fn default() -> Self {
            Self {
                sessions: given::missing("sessions"),
            }
        }
    }

    impl ListSessionsResponse {
        /// The sessions.
        pub fn sessions<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::vec::Vec<super::Session>>,
            V::Error: ::std::fmt::Display,
        {
            self.sessions = given::checked(value, "sessions");
            self
        }
    }

    impl ::std::convert::TryFrom<ListSessionsResponse> for super::ListSessionsResponse {
        type Error = super::error::ConversionError;
        fn try_from(value: ListSessionsResponse) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                sessions: value.sessions?,
            })
        }
    }

    impl ::std::convert::From<super::ListSessionsResponse> for ListSessionsResponse {
        fn from(value: super::ListSessionsResponse) -> Self {
            Self {
                sessions: ::std::result::Result::Ok(value.sessions),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct Login {
        name: given::Value<super::LoginName>,
        password: given::Value<super::LoginPassword>,
    }

    impl ::std::default::Default for Login {
        fn default() -> Self {
            Self {
                name: given::missing("name"),
                password: given::missing("password"),
            }
        }
    }

    impl Login {
        /// The user's name.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LoginName>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        /// The user's password.
        pub fn password<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::LoginPassword>,
            V::Error: ::std::fmt::Display,
        {
            self.password = given::checked(value, "password");
            self
        }
    }

    impl ::std::convert::TryFrom<Login> for super::Login {
        type Error = super::error::ConversionError;
        fn try_from(value: Login) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                name: value.name?,
                password: value.password?,
            })
        }
    }

    impl ::std::convert::From<super::Login> for Login {
        fn from(value: super::Login) -> Self {
            Self {
                name: ::std::result::Result::Ok(value.name),
                password: ::std::result::Result::Ok(value.password),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PasswordChange {
        current_password: given::Value<super::PasswordChangeCurrentPassword>,
        new_password: given::Value<super::PasswordChangeNewPassword>,
    }

    impl ::std::default::Default for PasswordChange {
        fn default() -> Self {
            Self {
                current_password: given::missing("current_password"),
                new_password: given::missing("new_password"),
            }
        }
    }

    impl PasswordChange {
        /// The password until now.
        pub fn current_password<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PasswordChangeCurrentPassword>,
            V::Error: ::std::fmt::Display,
        {
            self.current_password = given::checked(value, "current_password");
            self
        }

        /// The password from now on.
        pub fn new_password<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PasswordChangeNewPassword>,
            V::Error: ::std::fmt::Display,
        {
            self.new_password = given::checked(value, "new_password");
            self
        }
    }

    impl ::std::convert::TryFrom<PasswordChange> for super::PasswordChange {
        type Error = super::error::ConversionError;
        fn try_from(value: PasswordChange) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                current_password: value.current_password?,
                new_password: value.new_password?,
            })
        }
    }

    impl ::std::convert::From<super::PasswordChange> for PasswordChange {
        fn from(value: super::PasswordChange) -> Self {
            Self {
                current_password: ::std::result::Result::Ok(value.current_password),
                new_password: ::std::result::Result::Ok(value.new_password),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct Session {
        agent: given::Value<::std::string::String>,
        created_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        expires_at: given::Value<::chrono::DateTime<::chrono::offset::Utc>>,
        id: given::Value<::uuid::Uuid>,
        is_current: given::Value<bool>,
        network: given::Value<::std::string::String>,
    }

    impl ::std::default::Default for Session {
        fn default() -> Self {
            Self {
                agent: given::missing("agent"),
                created_at: given::missing("created_at"),
                expires_at: given::missing("expires_at"),
                id: given::missing("id"),
                is_current: given::missing("is_current"),
                network: given::missing("network"),
            }
        }
    }

    impl Session {
        /// What the browser said that it is.
        pub fn agent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.agent = given::checked(value, "agent");
            self
        }

        /// When it began.
        pub fn created_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.created_at = given::checked(value, "created_at");
            self
        }

        /// When it ends by itself.
        pub fn expires_at<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
            V::Error: ::std::fmt::Display,
        {
            self.expires_at = given::checked(value, "expires_at");
            self
        }

        /// The session's id; not what the cookie has.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        /// Whether it is the one that the cookie shows.
        pub fn is_current<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<bool>,
            V::Error: ::std::fmt::Display,
        {
            self.is_current = given::checked(value, "is_current");
            self
        }

        /// The address that it was begun from; of an IPv6 address the first half.
        pub fn network<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.network = given::checked(value, "network");
            self
        }
    }

    impl ::std::convert::TryFrom<Session> for super::Session {
        type Error = super::error::ConversionError;
        fn try_from(value: Session) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                agent: value.agent?,
                created_at: value.created_at?,
                expires_at: value.expires_at?,
                id: value.id?,
                is_current: value.is_current?,
                network: value.network?,
            })
        }
    }

    impl ::std::convert::From<super::Session> for Session {
        fn from(value: super::Session) -> Self {
            Self {
                agent: ::std::result::Result::Ok(value.agent),
                created_at: ::std::result::Result::Ok(value.created_at),
                expires_at: ::std::result::Result::Ok(value.expires_at),
                id: ::std::result::Result::Ok(value.id),
                is_current: ::std::result::Result::Ok(value.is_current),
                network: ::std::result::Result::Ok(value.network),
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct SessionUser {
        id: given::Value<::uuid::Uuid>,
        name: given::Value<::std::string::String>,
        role: given::Value<super::Role>,
    }

    impl ::std::default::Default for SessionUser {
        fn default() -> Self {
            Self {
                id: given::missing("id"),
                name: given::missing("name"),
                role: given::missing("role"),
            }
        }
    }

    impl SessionUser {
        /// The user's id.
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::uuid::Uuid>,
            V::Error: ::std::fmt::Display,
        {
            self.id = given::checked(value, "id");
            self
        }

        /// The user's name.
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.name = given::checked(value, "name");
            self
        }

        pub fn role<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::Role>,
            V::Error: ::std::fmt::Display,
        {
            self.role = given::checked(value, "role");
            self
        }
    }

    impl ::std::convert::TryFrom<SessionUser> for super::SessionUser {
        type Error = super::error::ConversionError;
        fn try_from(value: SessionUser) -> ::std::result::Result<Self, super::error::ConversionError> {
            ::std::result::Result::Ok(Self {
                id: value.id?,
                name: value.name?,
                role: value.role?,
            })
        }
    }

    impl ::std::convert::From<super::SessionUser> for SessionUser {
        fn from(value: super::SessionUser) -> Self {
            Self {
                id: ::std::result::Result::Ok(value.id),
                name: ::std::result::Result::Ok(value.name),
                role: ::std::result::Result::Ok(value.role),
            }
        }
    }
}
