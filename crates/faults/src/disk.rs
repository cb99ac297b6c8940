//! What was changed since it was last flushed, and how to undo it.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use libc::{c_int, off_t};

use crate::real;

/// A change of a file's bytes.
struct Undo {
    offset: off_t,
    old: Vec<u8>,
    /// How long the file was.
    length: off_t,
}

/// Changes of one file that are not flushed.
struct Dirty {
    /// A descriptor of our own, to write by when the power is gone.
    fd: c_int,
    undos: Vec<Undo>,
}

/// A change of a folder's names.
enum NameChange {
    Created(PathBuf),
    Folder(PathBuf),
    /// What was removed is kept under another name until the folder is flushed.
    Removed(PathBuf, PathBuf),
    /// From, to, and what was there before under a name that keeps it.
    Renamed(PathBuf, PathBuf, Option<PathBuf>),
}

impl NameChange {
    /// The folder whose flush makes it last.
    fn folder(&self) -> Option<&Path> {
        match self {
            Self::Created(path)
            | Self::Folder(path)
            | Self::Removed(path, _)
            | Self::Renamed(_, path, _) => path.parent(),
        }
    }

    fn kept(&self) -> Option<&Path> {
        match self {
            Self::Removed(_, kept) | Self::Renamed(_, _, Some(kept)) => Some(kept),
            _ => None,
        }
    }
}

/// The disk below one folder.
pub(crate) struct Disk {
    folder: PathBuf,
    /// Where removed files stay until their removal lasts; beside the folder, on its file system.
    attic: PathBuf,
    kept: u64,
    files: HashMap<(libc::dev_t, libc::ino_t), Dirty>,
    /// In their order.
    names: Vec<NameChange>,
    changes: u64,
    power_loss_after: Option<u64>,
    fail_one_in: Option<u64>,
    random: u64,
}

/// What is to become of a change.
pub(crate) enum Fate {
    Happens,
    /// With this error.
    Fails(c_int),
    /// Of a write: only half of it is done.
    Short,
}

static DISK: LazyLock<Option<Mutex<Disk>>> = LazyLock::new(|| {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let folder = PathBuf::from(std::env::var_os("FAULTS_FOLDER")?);
    let attic = folder.with_extension("attic");
    real::mkdir(real::c(&attic).as_ptr(), 0o700);
    Some(Mutex::new(Disk {
        folder,
        attic,
        kept: 0,
        files: HashMap::new(),
        names: Vec::new(),
        changes: 0,
        power_loss_after: number("FAULTS_POWER_LOSS_AFTER"),
        fail_one_in: number("FAULTS_FAIL_ONE_IN").filter(|n| *n > 0),
        random: number("FAULTS_SEED").unwrap_or(1).max(1),
    }))
});

/// The disk, for one change at a time; none where nothing is to fail.
pub(crate) fn disk() -> Option<MutexGuard<'static, Disk>> {
    DISK.as_ref().map(|disk| disk.lock().unwrap_or_else(PoisonError::into_inner))
}

impl Disk {
    pub(crate) fn has(&self, path: &Path) -> bool {
        path.starts_with(&self.folder)
    }

    /// What becomes of the next change; it may be the end.
    pub(crate) fn next(&mut self) -> Fate {
        self.changes += 1;
        if self.power_loss_after.is_some_and(|last| self.changes >= last) {
            self.lose_power();
        }
        let Some(one_in) = self.fail_one_in else { return Fate::Happens };
        // Xorshift: the choice is to be the same for the same seed, nothing more.
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        if !self.random.is_multiple_of(one_in) {
            return Fate::Happens;
        }
        match (self.random >> 32) % 3 {
            0 => Fate::Fails(libc::EIO),
            1 => Fate::Fails(libc::ENOSPC),
            _ => Fate::Short,
        }
    }

    /// Remembers the bytes of a file from an offset that are about to change.
    pub(crate) fn before_write(&mut self, fd: c_int, offset: off_t, count: usize) {
        let Some(stat) = real::inode(fd) else { return };
        let dirty = self.files.entry((stat.st_dev, stat.st_ino)).or_insert_with(|| {
            let name = real::c(Path::new(&format!("/proc/self/fd/{fd}")));
            Dirty {
                fd: real::open(name.as_ptr(), libc::O_RDWR | libc::O_CLOEXEC, 0),
                undos: Vec::new(),
            }
        });
        let end =
            offset.saturating_add(off_t::try_from(count).unwrap_or(off_t::MAX)).min(stat.st_size);
        let mut old = vec![0_u8; usize::try_from(end - offset).unwrap_or(0)];
        // SAFETY: the buffer is as long as is said.
        let read = unsafe { libc::pread(dirty.fd, old.as_mut_ptr().cast(), old.len(), offset) };
        old.truncate(usize::try_from(read).unwrap_or(0));
        dirty.undos.push(Undo { offset, old, length: stat.st_size });
    }

    /// What was written to a file, or done in a folder, lasts.
    pub(crate) fn flushed(&mut self, fd: c_int) {
        let Some(stat) = real::inode(fd) else { return };
        if stat.st_mode & libc::S_IFMT == libc::S_IFDIR {
            let folder = real::path_of(fd);
            let (last, others) = std::mem::take(&mut self.names)
                .into_iter()
                .partition(|change| change.folder() == Some(&folder));
            self.names = others;
            let last: Vec<NameChange> = last;
            for kept in last.iter().filter_map(NameChange::kept) {
                real::unlink(real::c(kept).as_ptr());
            }
        } else if let Some(dirty) = self.files.remove(&(stat.st_dev, stat.st_ino)) {
            real::close(dirty.fd);
        }
    }

    /// Keeps a file that is about to lose its name.
    pub(crate) fn keep(&mut self, path: &Path) -> Option<PathBuf> {
        self.kept += 1;
        let kept = self.attic.join(format!("{}-{}", std::process::id(), self.kept));
        (real::link(real::c(path).as_ptr(), real::c(&kept).as_ptr()) == 0).then_some(kept)
    }

    pub(crate) fn created(&mut self, path: PathBuf) {
        self.names.push(NameChange::Created(path));
    }

    pub(crate) fn made_folder(&mut self, path: PathBuf) {
        self.names.push(NameChange::Folder(path));
    }

    pub(crate) fn removed(&mut self, path: PathBuf, kept: PathBuf) {
        self.names.push(NameChange::Removed(path, kept));
    }

    pub(crate) fn renamed(&mut self, from: PathBuf, to: PathBuf, replaced: Option<PathBuf>) {
        self.names.push(NameChange::Renamed(from, to, replaced));
    }

    /// Undoes everything that was not flushed, and ends the process.
    fn lose_power(&mut self) -> ! {
        for dirty in self.files.values_mut() {
            while let Some(undo) = dirty.undos.pop() {
                real::pwrite(dirty.fd, undo.old.as_ptr().cast(), undo.old.len(), undo.offset);
                real::ftruncate(dirty.fd, undo.length);
            }
        }
        while let Some(change) = self.names.pop() {
            match change {
                NameChange::Created(path) => real::unlink(real::c(&path).as_ptr()),
                NameChange::Folder(path) => real::rmdir(real::c(&path).as_ptr()),
                NameChange::Removed(path, kept) => {
                    real::rename(real::c(&kept).as_ptr(), real::c(&path).as_ptr())
                }
                NameChange::Renamed(from, to, replaced) => {
                    real::rename(real::c(&to).as_ptr(), real::c(&from).as_ptr());
                    replaced.map_or(0, |kept| {
                        real::rename(real::c(&kept).as_ptr(), real::c(&to).as_ptr())
                    })
                }
            };
        }
        // SAFETY: nothing more is to run, not even what runs at an end.
        unsafe { libc::_exit(137) }
    }
}
