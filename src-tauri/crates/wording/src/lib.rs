//! Every word on screen, from Fluent, with fallback that is reported and never silent.
