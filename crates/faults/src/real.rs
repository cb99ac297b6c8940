//! The functions that ours stand in front of, and small things that are done with them.

use std::ffi::{CStr, CString};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use libc::{c_char, c_int, c_uint, c_void, clockid_t, off_t, size_t, ssize_t, timespec};

/// A function of the C library, by name.
macro_rules! next {
    ($($(#[$doc:meta])* $name:ident($($argument:ident: $kind:ty),*) -> $result:ty;)*) => {
        $(
            $(#[$doc])*
            pub(crate) fn $name($($argument: $kind),*) -> $result {
                static FOUND: OnceLock<usize> = OnceLock::new();
                let name = concat!(stringify!($name), "\0");
                // SAFETY: the name ends with a zero byte.
                let found = *FOUND.get_or_init(|| unsafe { libc::dlsym(libc::RTLD_NEXT, name.as_ptr().cast()) } as usize);
                // SAFETY: the C library declares the function with these types.
                unsafe { std::mem::transmute::<usize, extern "C" fn($($kind),*) -> $result>(found)($($argument),*) }
            }
        )*
    };
}

next! {
    open(path: *const c_char, flags: c_int, mode: c_uint) -> c_int;
    close(fd: c_int) -> c_int;
    write(fd: c_int, bytes: *const c_void, count: size_t) -> ssize_t;
    pwrite(fd: c_int, bytes: *const c_void, count: size_t, offset: off_t) -> ssize_t;
    ftruncate(fd: c_int, length: off_t) -> c_int;
    fsync(fd: c_int) -> c_int;
    fdatasync(fd: c_int) -> c_int;
    rename(from: *const c_char, to: *const c_char) -> c_int;
    unlink(path: *const c_char) -> c_int;
    link(from: *const c_char, to: *const c_char) -> c_int;
    mkdir(path: *const c_char, mode: c_uint) -> c_int;
    rmdir(path: *const c_char) -> c_int;
    clock_gettime(clock: clockid_t, time: *mut timespec) -> c_int;
}

/// A path as the C library takes it.
pub(crate) fn c(path: &Path) -> CString {
    CString::new(path.as_os_str().as_bytes()).unwrap_or_default()
}

/// A path that the C library was given.
///
/// # Safety
/// It must be null or end with a zero byte.
pub(crate) unsafe fn path(raw: *const c_char) -> PathBuf {
    if raw.is_null() {
        return PathBuf::new();
    }
    // SAFETY: as the caller says.
    let text = unsafe { CStr::from_ptr(raw) };
    PathBuf::from(std::ffi::OsStr::from_bytes(text.to_bytes()))
}

/// What a descriptor is open on, by the system's own account.
pub(crate) fn path_of(fd: c_int) -> PathBuf {
    let mut buffer = [0_u8; libc::PATH_MAX as usize];
    let name = c(Path::new(&format!("/proc/self/fd/{fd}")));
    // SAFETY: the name ends with a zero byte, and the buffer is as long as is said.
    let length = unsafe { libc::readlink(name.as_ptr(), buffer.as_mut_ptr().cast(), buffer.len()) };
    PathBuf::from(std::ffi::OsStr::from_bytes(&buffer[..usize::try_from(length).unwrap_or(0)]))
}

/// What a descriptor is open on, apart from its names.
pub(crate) fn inode(fd: c_int) -> Option<libc::stat> {
    // SAFETY: all zero bytes are a `stat`.
    let mut stat: libc::stat = unsafe { std::mem::zeroed() };
    // SAFETY: the pointer is of a `stat` that lives.
    (unsafe { libc::fstat(fd, &raw mut stat) } == 0).then_some(stat)
}

/// Whether a path is there.
pub(crate) fn exists(path: &Path) -> bool {
    // SAFETY: the path ends with a zero byte.
    unsafe { libc::access(c(path).as_ptr(), libc::F_OK) == 0 }
}
