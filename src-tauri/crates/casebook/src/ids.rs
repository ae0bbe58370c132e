//! The ids of children and journeys.

/// The id of a child: 128 random bits as text.
pub type ChildId = String;
/// The id of a journey: 128 random bits as text.
pub type JourneyId = String;
