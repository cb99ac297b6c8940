//! The names of content: BLAKE3, by which it is stored, and SHA-256, by which it may be asked for.

use std::fmt;
use std::str::FromStr;

macro_rules! digest {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 32]);

        impl $name {
            /// From the 32 bytes of a digest.
            pub fn from_bytes(bytes: [u8; 32]) -> Self {
                Self(bytes)
            }

            /// The 32 bytes of the digest.
            pub fn as_bytes(&self) -> &[u8; 32] {
                &self.0
            }

            /// 64 lower-case hex digits.
            pub fn to_hex(&self) -> String {
                hex::encode(self.0)
            }

            /// From 64 lower-case hex digits.
            ///
            /// # Errors
            /// Anything else.
            pub fn from_hex(text: &str) -> Result<Self, InvalidHash> {
                let mut bytes = [0; 32];
                if text.bytes().any(|byte| byte.is_ascii_uppercase()) || hex::decode_to_slice(text, &mut bytes).is_err() {
                    return Err(InvalidHash);
                }
                Ok(Self(bytes))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}:{}", $prefix, self.to_hex())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }
    };
}

digest!(
    /// A BLAKE3 digest; the name that content is stored under. Written `blake3:…`.
    Blake3,
    "blake3"
);
digest!(
    /// A SHA-256 digest. Written `sha256:…`.
    Sha256,
    "sha256"
);

impl Blake3 {
    /// Of bytes in memory.
    pub fn of(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }
}

/// A hash that content can be asked for by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContentHash {
    /// By the name that it is stored under.
    Blake3(Blake3),
    /// By the other digest that is kept of it.
    Sha256(Sha256),
}

/// The text is not `blake3:` or `sha256:` and 64 lower-case hex digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a hash is `blake3:` or `sha256:` and 64 lower-case hex digits")]
pub struct InvalidHash;

impl FromStr for ContentHash {
    type Err = InvalidHash;

    fn from_str(text: &str) -> Result<Self, InvalidHash> {
        match text.split_once(':') {
            Some(("blake3", digits)) => Blake3::from_hex(digits).map(Self::Blake3),
            Some(("sha256", digits)) => Sha256::from_hex(digits).map(Self::Sha256),
            _ => Err(InvalidHash),
        }
    }
}

impl fmt::Display for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blake3(hash) => hash.fmt(f),
            Self::Sha256(hash) => hash.fmt(f),
        }
    }
}

/// Both digests of some bytes, in one pass.
#[derive(Clone, Debug, Default)]
pub struct Hasher {
    blake3: blake3::Hasher,
    sha256: sha2::Sha256,
}

impl Hasher {
    /// Takes more bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        use sha2::Digest;
        self.blake3.update(bytes);
        self.sha256.update(bytes);
    }

    /// The digests of all that came.
    pub fn finish(self) -> (Blake3, Sha256) {
        use sha2::Digest;
        (Blake3(*self.blake3.finalize().as_bytes()), Sha256(self.sha256.finalize().into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn text_and_hash_convert_into_each_other(bytes: [u8; 32], sha: bool) {
            let hash = if sha { ContentHash::Sha256(Sha256(bytes)) } else { ContentHash::Blake3(Blake3(bytes)) };
            prop_assert_eq!(hash.to_string().parse::<ContentHash>(), Ok(hash));
        }
    }

    #[test]
    fn upper_case_short_long_and_unknown_algorithms_are_refused() {
        let digits = "a".repeat(64);
        for text in [
            format!("blake3:{}", digits.to_uppercase()),
            "blake3:abc".into(),
            format!("blake3:{digits}a"),
            format!("md5:{digits}"),
            digits,
        ] {
            assert_eq!(text.parse::<ContentHash>(), Err(InvalidHash), "{text}");
        }
    }
}
