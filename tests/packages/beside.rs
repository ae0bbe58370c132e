//! The system as it is, with a layer above it that takes every change. The system itself is never touched.

use std::collections::BTreeSet;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::run;

/// The mounts end with the tests: they are made in a mount namespace of their own (`unshare --mount`).
pub(crate) struct Beside {
    folder: TempDir,
}

impl Beside {
    pub(crate) fn new() -> Beside {
        let folder = tempfile::tempdir().unwrap();
        run(Command::new("mount").args(["-t", "tmpfs", "layer"]).arg(folder.path()));
        let beside = Beside { folder };
        for name in ["changes", "work", "root"] {
            std::fs::create_dir(beside.folder.path().join(name)).unwrap();
        }
        let layers = format!(
            "lowerdir=/,upperdir={},workdir={}",
            beside.changes().display(),
            beside.folder.path().join("work").display()
        );
        run(Command::new("mount").args(["-t", "overlay", "overlay", "-o", &layers]).arg(beside.root()));
        // The display, the message bus and the devices are those of the machine.
        for shared in ["dev", "proc", "sys", "tmp", "run"] {
            run(Command::new("mount").arg("--rbind").arg(Path::new("/").join(shared)).arg(beside.root().join(shared)));
        }
        beside
    }

    pub(crate) fn root(&self) -> PathBuf {
        self.folder.path().join("root")
    }

    fn changes(&self) -> PathBuf {
        self.folder.path().join("changes")
    }

    /// Returns a program of the system that sees the changes.
    pub(crate) fn program(&self, name: &str) -> Command {
        let mut command = Command::new("chroot");
        command.arg(self.root()).arg(name);
        command.env("DEBIAN_FRONTEND", "noninteractive").env("LC_ALL", "C.UTF-8");
        command
    }

    /// Returns every file that was added, changed or removed, with its whole path. Folders do not count, unless they are empty.
    pub(crate) fn changed(&self) -> BTreeSet<String> {
        let mut changed = BTreeSet::new();
        let mut open = vec![self.changes()];
        while let Some(folder) = open.pop() {
            for entry in std::fs::read_dir(&folder).unwrap().flatten() {
                if entry.file_type().unwrap().is_dir() {
                    open.push(entry.path());
                    continue;
                }
                let place = entry.path().strip_prefix(self.changes()).unwrap().to_string_lossy().into_owned();
                // A file of the system that is gone is noted as a device without a number.
                let metadata = entry.path().symlink_metadata().unwrap();
                let is_gone = metadata.file_type().is_char_device() && metadata.rdev() == 0;
                changed.insert(format!("{}/{place}", if is_gone { "removed: " } else { "" }));
            }
        }
        changed
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        for mount in [self.root(), self.folder.path().to_owned()] {
            // What is left ends with the namespace.
            let _ = Command::new("umount").args(["--recursive", "--lazy"]).arg(mount).status();
        }
    }
}
