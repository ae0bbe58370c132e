//! Everything the screens may ask for.

pub mod wire;
