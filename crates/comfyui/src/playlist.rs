//! Files that make a player open other files: playlists and descriptions of streams.
//!
//! What a node plays it gives to FFmpeg, which tells such a file by its content, whatever its name
//! is, and opens what it names: other files of the worker, and addresses. It looks at the
//! beginning, after a tag that music files have.

use memchr::memmem;

/// How many bytes FFmpeg looks at to tell what a file is.
pub const PROBED_BYTES: u64 = 1 << 20;
/// How many bytes the head of an ID3v2 tag has.
pub const TAG_HEAD_BYTES: usize = 10;

/// The extensions of such files.
const EXTENSIONS: [&str; 9] =
    ["m3u", "m3u8", "mpd", "ffconcat", "concat", "sdp", "avs", "vpy", "cpl"];
/// What stands in such files, in lower case: HTTP Live Streaming, lists of FFmpeg, DASH, and IMF.
const MARKS: [&[u8]; 4] = [b"#extm3u", b"ffconcat version", b"<mpd", b"<compositionplaylist"];

/// Whether a file of this name is one by its name alone.
#[must_use]
pub fn is_playlist_name(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| {
        EXTENSIONS.iter().any(|known| extension.eq_ignore_ascii_case(known))
    })
}

/// Whether a file is one by its first [`PROBED_BYTES`] bytes, after an ID3v2 tag.
#[must_use]
pub fn is_playlist(content: &[u8]) -> bool {
    // It is text: what comes after a zero byte is not looked at.
    let text = content.split(|byte| *byte == 0).next().unwrap_or_default().to_ascii_lowercase();
    let describes_session =
        text.split(|byte| *byte == b'\n').any(|line| line.starts_with(b"c=in "));
    describes_session || MARKS.iter().any(|mark| memmem::find(&text, mark).is_some())
}

/// The bytes of an ID3v2 tag, with its head, if the bytes are the head of one.
#[must_use]
pub fn tag_bytes(head: &[u8]) -> Option<u64> {
    let [b'I', b'D', b'3', major, minor, flags, size @ ..] = head.get(..TAG_HEAD_BYTES)? else {
        return None;
    };
    if *major == 0xff || *minor == 0xff || size.iter().any(|byte| *byte > 0x7f) {
        return None;
    }
    let content = size.iter().fold(0, |all, byte| all << 7 | u64::from(*byte));
    let foot = if flags & 0x10 == 0 { 0 } else { TAG_HEAD_BYTES as u64 };
    Some(content + TAG_HEAD_BYTES as u64 + foot)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn playlists_are_told_from_other_files() {
        for list in [
            "#EXTM3U\n#EXTINF:10,\nfile:///x.ts\n",
            "ffconcat version 1.0\nfile 'x.mp4'\n",
            "<?xml version=\"1.0\"?>\n<!-- -->\n<MPD profiles=\"\">",
            "<CompositionPlaylist>",
            "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\nc=IN IP4 10.0.0.1\r\n",
        ] {
            assert!(is_playlist(list.as_bytes()), "{list}");
        }
        for other in [
            b"\x89PNG\r\n\x1a\n\0\0#EXTM3U".as_slice(),
            b"\0\0\0 ftypisom<MPD",
            b"{\"a\": 1}",
            b"v 1.0 2.0\nf 1 2 3\n",
            b"",
        ] {
            assert!(!is_playlist(other), "{other:?}");
        }
        assert!(
            is_playlist_name("a.M3U8")
                && is_playlist_name("x.y.mpd")
                && !is_playlist_name("mpd")
                && !is_playlist_name("a.mp4")
        );
    }

    #[test]
    fn a_tag_of_music_is_skipped() {
        assert_eq!(tag_bytes(b"ID3\x04\0\0\0\0\x02\x01"), Some(257 + 10));
        assert_eq!(tag_bytes(b"ID3\x04\0\x10\0\0\0\x01"), Some(21));
        for no in [
            b"ID3\xff\0\0\0\0\0\x01".as_slice(),
            b"ID3\x04\0\0\x80\0\0\x01",
            b"ID3",
            b"#EXTM3U\n#EX",
        ] {
            assert_eq!(tag_bytes(no), None);
        }
    }
}
