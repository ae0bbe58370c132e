//! Who else on this computer can read the casebook's files. Nobody should.

use std::path::Path;

/// What was found of other accounts' rights to the casebook's folder and files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sharing {
    /// This account alone, as far as the system says.
    #[default]
    Private,
    /// Others could read or change them until now; this account alone can from now on.
    Closed,
    /// Others can, and this account may not change that.
    Open,
}

/// Leaves the folder, its backups and every file in them to this account alone, and says how it was before.
#[cfg(unix)]
pub(crate) fn close_to_others(folder: &Path) -> Sharing {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;

    let mut worst = Sharing::Private;
    let mut close = |path: &Path| {
        // A link is left alone: what it leads to is not in this folder.
        let Ok(found) = fs::symlink_metadata(path) else { return };
        if found.is_symlink() || found.permissions().mode() & 0o077 == 0 {
            return;
        }
        let wanted = found.permissions().mode() & 0o700;
        // Some disks take the change and forget it, so it is looked at again.
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
    // Where nobody else can enter the folder, what lies in it is out of reach whatever its own mode says.
    let is_shut = fs::symlink_metadata(folder).is_ok_and(|found| found.permissions().mode() & 0o077 == 0);
    if is_shut { worst.min(Sharing::Closed) } else { worst }
}

/// Elsewhere the folder of local app data belongs to one account, and the system keeps it so.
#[cfg(not(unix))]
pub(crate) fn close_to_others(_folder: &Path) -> Sharing {
    Sharing::Private
}
