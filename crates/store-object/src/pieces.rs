//! Pieces of memory that uploads fill, used again: freed on other threads than they are filled on,
//! they would leave gaps in the memory of the process that nothing else fits into.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

/// How much is gathered into one piece, in bytes; a part has a whole number of them.
pub(crate) const PIECE_BYTES: usize = 256 << 10;
/// How many pieces are kept that nobody uses.
const KEPT: usize = 64;

/// Pieces that nobody uses.
#[derive(Clone, Default)]
pub(crate) struct Pieces(Arc<Mutex<Vec<Vec<u8>>>>);

impl Pieces {
    /// An empty piece.
    pub(crate) fn take(&self) -> Vec<u8> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop();
        kept.unwrap_or_else(|| Vec::with_capacity(PIECE_BYTES))
    }

    /// Bytes of a piece, which comes back when nobody has them any more.
    pub(crate) fn filled(&self, bytes: Vec<u8>) -> Bytes {
        Bytes::from_owner(Piece { bytes, pieces: self.clone() })
    }
}

struct Piece {
    bytes: Vec<u8>,
    pieces: Pieces,
}

impl AsRef<[u8]> for Piece {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl Drop for Piece {
    fn drop(&mut self) {
        let mut bytes = std::mem::take(&mut self.bytes);
        bytes.clear();
        let mut kept = self.pieces.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() < KEPT {
            kept.push(bytes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_is_used_again_and_few_are_kept() {
        let pieces = Pieces::default();
        let mut piece = pieces.take();
        piece.extend_from_slice(b"one");
        let place = piece.as_ptr();
        let bytes = pieces.filled(piece);
        let other = bytes.clone();
        drop(bytes);
        assert_eq!(&other[..], b"one");
        drop(other);
        let again = pieces.take();
        assert!(again.as_ptr() == place && again.is_empty());
        let many: Vec<Bytes> =
            (0..KEPT + 9).map(|_| pieces.filled(Vec::with_capacity(1))).collect();
        drop(many);
        assert_eq!(pieces.0.lock().map(|kept| kept.len()).ok(), Some(KEPT));
    }
}
