//! The functions that stand in for the C library's. Each does what the library's does, with the
//! disk told of it; what has two names in the library has two here.

use std::path::PathBuf;

use libc::{c_char, c_int, c_uint, c_void, iovec, off_t, size_t, ssize_t};

use crate::disk::{Disk, Fate, disk};
use crate::real;

fn fail(error: c_int) -> c_int {
    // SAFETY: the place of this thread's error number is always there.
    unsafe { *libc::__errno_location() = error };
    -1
}

/// A change of a file below the folder, or nothing of ours.
fn change<T>(fd: c_int, change: impl FnOnce(&mut Disk, Fate) -> T) -> Option<T> {
    let mut disk = disk()?;
    if !disk.has(&real::path_of(fd)) {
        return None;
    }
    let fate = disk.next();
    Some(change(&mut disk, fate))
}

fn write_at(fd: c_int, offset: off_t, count: size_t, write: impl Fn(size_t) -> ssize_t) -> ssize_t {
    let done = change(fd, |disk, fate| match fate {
        Fate::Fails(error) => fail(error) as ssize_t,
        fate => {
            let count = if matches!(fate, Fate::Short) { count.div_ceil(2) } else { count };
            disk.before_write(fd, offset, count);
            write(count)
        }
    });
    done.unwrap_or_else(|| write(count))
}

/// Where the next write goes.
fn position(fd: c_int) -> off_t {
    // SAFETY: asks only.
    let flags = unsafe { libc::fcntl(fd, libc::F_GETFL) };
    if flags & libc::O_APPEND != 0 {
        return real::inode(fd).map_or(0, |stat| stat.st_size);
    }
    // SAFETY: asks only.
    unsafe { libc::lseek(fd, 0, libc::SEEK_CUR) }.max(0)
}

/// Stands in for the C library's.
///
/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn write(fd: c_int, bytes: *const c_void, count: size_t) -> ssize_t {
    write_at(fd, position(fd), count, |count| real::write(fd, bytes, count))
}

/// Stands in for the C library's.
///
/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn writev(fd: c_int, parts: *const iovec, count: c_int) -> ssize_t {
    if count < 1 {
        return fail(libc::EINVAL) as ssize_t;
    }
    // A caller must be content with less than it asked for.
    // SAFETY: as the caller says, there is one at least.
    let first = unsafe { &*parts };
    if first.iov_len == 0 && count > 1 {
        // SAFETY: as the caller says, there are `count`.
        return unsafe { writev(fd, parts.add(1), count - 1) };
    }
    write_at(fd, position(fd), first.iov_len, |count| real::write(fd, first.iov_base, count))
}

/// Stands in for the C library's.
///
/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pwrite(
    fd: c_int,
    bytes: *const c_void,
    count: size_t,
    offset: off_t,
) -> ssize_t {
    write_at(fd, offset, count, |count| real::pwrite(fd, bytes, count, offset))
}

/// Stands in for the C library's.
///
/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn pwrite64(
    fd: c_int,
    bytes: *const c_void,
    count: size_t,
    offset: off_t,
) -> ssize_t {
    // SAFETY: as the caller says.
    unsafe { pwrite(fd, bytes, count, offset) }
}

/// Stands in for the C library's.
#[unsafe(no_mangle)]
pub extern "C" fn ftruncate(fd: c_int, length: off_t) -> c_int {
    let done = change(fd, |disk, fate| match fate {
        Fate::Fails(error) => fail(error),
        _ => {
            disk.before_write(fd, length, usize::MAX);
            real::ftruncate(fd, length)
        }
    });
    done.unwrap_or_else(|| real::ftruncate(fd, length))
}

/// Stands in for the C library's.
#[unsafe(no_mangle)]
pub extern "C" fn ftruncate64(fd: c_int, length: off_t) -> c_int {
    ftruncate(fd, length)
}

fn flush(fd: c_int, flush: impl Fn() -> c_int) -> c_int {
    let done = change(fd, |disk, fate| match fate {
        Fate::Fails(error) => fail(error),
        _ => {
            let done = flush();
            if done == 0 {
                disk.flushed(fd);
            }
            done
        }
    });
    done.unwrap_or_else(flush)
}

/// Stands in for the C library's.
#[unsafe(no_mangle)]
pub extern "C" fn fsync(fd: c_int) -> c_int {
    flush(fd, || real::fsync(fd))
}

/// Stands in for the C library's.
#[unsafe(no_mangle)]
pub extern "C" fn fdatasync(fd: c_int) -> c_int {
    flush(fd, || real::fdatasync(fd))
}

/// Stands in for the C library's: a copy within the kernel is refused, and callers copy by hand.
#[unsafe(no_mangle)]
pub extern "C" fn copy_file_range(
    _: c_int,
    _: *mut off_t,
    _: c_int,
    _: *mut off_t,
    _: size_t,
    _: c_uint,
) -> ssize_t {
    fail(libc::ENOSYS) as ssize_t
}

/// Stands in for the C library's.
///
/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn open(raw: *const c_char, flags: c_int, mode: c_uint) -> c_int {
    // SAFETY: as the caller says.
    let path = unsafe { real::path(raw) };
    let Some(mut disk) =
        disk().filter(|disk| disk.has(&path) && flags & (libc::O_CREAT | libc::O_TRUNC) != 0)
    else {
        return real::open(raw, flags, mode);
    };
    let known = real::exists(&path);
    if let Fate::Fails(error) = disk.next() {
        return fail(error);
    }
    // What is cut off is kept first.
    let fd = real::open(raw, flags & !libc::O_TRUNC, mode);
    if fd >= 0 && flags & libc::O_TRUNC != 0 {
        disk.before_write(fd, 0, usize::MAX);
        real::ftruncate(fd, 0);
    }
    if fd >= 0 && !known {
        disk.created(path);
    }
    fd
}

/// Stands in for the C library's.
///
/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn open64(path: *const c_char, flags: c_int, mode: c_uint) -> c_int {
    // SAFETY: as the caller says.
    unsafe { open(path, flags, mode) }
}

/// Stands in for the C library's.
///
/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rename(from: *const c_char, to: *const c_char) -> c_int {
    // SAFETY: as the caller says.
    let (source, target): (PathBuf, PathBuf) = unsafe { (real::path(from), real::path(to)) };
    let Some(mut disk) = disk().filter(|disk| disk.has(&target)) else {
        return real::rename(from, to);
    };
    if let Fate::Fails(error) = disk.next() {
        return fail(error);
    }
    let replaced = disk.keep(&target);
    let done = real::rename(from, to);
    if done == 0 {
        disk.renamed(source, target, replaced);
    }
    done
}

/// Stands in for the C library's.
///
/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn unlink(raw: *const c_char) -> c_int {
    // SAFETY: as the caller says.
    let path = unsafe { real::path(raw) };
    let Some(mut disk) = disk().filter(|disk| disk.has(&path)) else { return real::unlink(raw) };
    if let Fate::Fails(error) = disk.next() {
        return fail(error);
    }
    let kept = disk.keep(&path);
    let done = real::unlink(raw);
    if let Some(kept) = kept.filter(|_| done == 0) {
        disk.removed(path, kept);
    }
    done
}

/// Stands in for the C library's.
///
/// # Safety
/// As the C library's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn mkdir(raw: *const c_char, mode: c_uint) -> c_int {
    // SAFETY: as the caller says.
    let path = unsafe { real::path(raw) };
    let Some(mut disk) = disk().filter(|disk| disk.has(&path)) else {
        return real::mkdir(raw, mode);
    };
    if let Fate::Fails(error) = disk.next() {
        return fail(error);
    }
    let done = real::mkdir(raw, mode);
    if done == 0 {
        disk.made_folder(path);
    }
    done
}
