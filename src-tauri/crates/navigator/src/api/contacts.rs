//! The contact details of a child.

use crate::api::navigator::Navigator;
use crate::forms::contacts::contacts;
use crate::wire::{ChildId, ContactsForm, Failure, Saved};

impl Navigator {
    /// Records how to reach the people who care for a child.
    pub async fn save_contacts(&self, child: ChildId, form: ContactsForm) -> Result<Saved, Failure> {
        self.run(move |inner| inner.write_about(&child, contacts(&form)?)).await
    }
}
