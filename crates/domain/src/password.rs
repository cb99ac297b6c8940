//! Passwords of users.

use std::fmt;

use argon2::password_hash::{PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Argon2, PasswordHash as Parsed};

use crate::{Error, Result};

/// How many characters a password has at least.
pub const MIN_PASSWORD_CHARS: usize = 12;
/// How many bytes a password has at the most.
pub const MAX_PASSWORD_BYTES: usize = 1024;

/// A password that a user may have, in the clear. It is never stored, and prints as nothing.
#[derive(Clone)]
pub struct Password(String);

impl Password {
    /// Takes a text that a user has chosen.
    ///
    /// # Errors
    /// [`Error::BadPassword`] when it is too short, too long, or one character over and over.
    pub fn new(text: impl Into<String>) -> Result<Self> {
        let text = text.into();
        if text.chars().count() < MIN_PASSWORD_CHARS {
            return Err(Error::BadPassword("a password has at least 12 characters"));
        }
        if text.len() > MAX_PASSWORD_BYTES {
            return Err(Error::BadPassword("a password has at most 1024 bytes"));
        }
        let mut chars = text.chars();
        let first = chars.next();
        if chars.all(|char| Some(char) == first) {
            return Err(Error::BadPassword("a password is more than one character repeated"));
        }
        Ok(Self(text))
    }

    /// Hashes it with a new salt (argon2id, 19 MiB, two passes). Takes some ten milliseconds of a
    /// processor.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub fn hash(&self) -> Result<PasswordHash> {
        let failed = |error: String| Error::Io {
            action: "hash a password",
            source: std::io::Error::other(error),
        };
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).map_err(|error| failed(error.to_string()))?;
        let salt = SaltString::encode_b64(&salt).map_err(|error| failed(error.to_string()))?;
        let hash = Argon2::default().hash_password(self.0.as_bytes(), &salt);
        Ok(PasswordHash(hash.map_err(|error| failed(error.to_string()))?.to_string()))
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(***)")
    }
}

/// What is stored of a password: its salt, the parameters and the hash, in the form of PHC.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(String);

impl PasswordHash {
    /// From the text that a store keeps.
    pub fn kept(text: String) -> Self {
        Self(text)
    }

    /// As text, for the catalogue.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is of a text that somebody shows. Takes as long as [`Password::hash`], whatever
    /// the text is.
    pub fn is_of(&self, shown: &str) -> bool {
        Parsed::new(&self.0)
            .is_ok_and(|hash| Argon2::default().verify_password(shown.as_bytes(), &hash).is_ok())
    }
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordHash(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_of_its_password_alone_and_shows_nothing() {
        let password = Password::new("correct horse battery").expect("a password");
        let (one, two) = (password.hash().expect("a hash"), password.hash().expect("a hash"));
        assert!(one.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", one.as_str());
        assert_ne!(one, two, "each has a salt of its own");
        assert!(one.is_of("correct horse battery") && two.is_of("correct horse battery"));
        for other in ["", "correct horse batterz", "Correct horse battery"] {
            assert!(!one.is_of(other), "{other}");
        }
        assert!(!PasswordHash::kept("damaged".to_owned()).is_of("correct horse battery"));
        assert_eq!(format!("{password:?} {one:?}"), "Password(***) PasswordHash(***)");
    }

    #[test]
    fn short_long_and_repeated_passwords_are_refused() {
        for bad in [String::new(), "elevenchars".to_owned(), "a".repeat(20), "ab".repeat(513)] {
            assert!(matches!(Password::new(bad.clone()), Err(Error::BadPassword(_))), "{bad}");
        }
        assert!(Password::new("zwölf Zeich…").is_ok());
    }
}
