//! Who else on this computer can read the casebook's files. Nobody should.

use std::path::Path;

/// The rights of other accounts to the casebook's folder and files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sharing {
    /// Only this account can read them, as far as the system reports.
    #[default]
    Private,
    /// Others could read or change them until now; from now on only this account can.
    Closed,
    /// Others can, and this account may not change that.
    Open,
}

/// Restricts the folder, its backups and every file in them to this account. Returns who could read them before.
#[cfg(unix)]
pub(crate) fn close_to_others(folder: &Path) -> Sharing {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;

    let mut worst = Sharing::Private;
    let mut close = |path: &Path| {
        // A link is not changed, because its target is not in this folder.
        let Ok(found) = fs::symlink_metadata(path) else { return };
        if found.is_symlink() || found.permissions().mode() & 0o077 == 0 {
            return;
        }
        let wanted = found.permissions().mode() & 0o700;
        // Some disks accept the change and forget it, so it is checked again.
        let _ = fs::set_permissions(path, Permissions::from_mode(wanted));
        let is_closed = fs::symlink_metadata(path).is_ok_and(|now| now.permissions().mode() & 0o077 == 0);
        worst = worst.max(if is_closed { Sharing::Closed } else { Sharing::Open });
    };
    close(folder);
    for within in [folder.to_owned(), crate::folder::backups(folder)] {
        for entry in fs::read_dir(within).into_iter().flatten().flatten() {
            close(&entry.path());
        }
    }
    // If nobody else can enter the folder, its files are out of reach, whatever their own permissions.
    let is_shut = fs::symlink_metadata(folder).is_ok_and(|found| found.permissions().mode() & 0o077 == 0);
    if is_shut { worst.min(Sharing::Closed) } else { worst }
}

/// On other systems the folder of local app data belongs to one account, and the system protects it.
#[cfg(not(unix))]
pub(crate) fn close_to_others(_folder: &Path) -> Sharing {
    Sharing::Private
}
