//! What only this crate can do to itself: tampering, upgrading, filling the disk.
