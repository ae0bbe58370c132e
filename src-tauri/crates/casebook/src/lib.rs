//! The encrypted file of children, journeys and entries.
