//! What an edition shows of a person.

use crate::model::{Audience, Person, PersonField, Prose, Visibility};
use crate::text::{Span, Spanned};

impl Person {
    /// Whether an edition for these readers names the person.
    pub(super) fn is_shown_to(&self, audience: Audience) -> bool {
        match self.visibility {
            Visibility::Public | Visibility::NameOnly => true,
            Visibility::Internal => audience == Audience::Internal,
            Visibility::Anonymous => false,
        }
    }

    /// Takes away what these readers may not see, and notes where it stood. Of a person who has
    /// left nobody is shown more than the name and the roles: who is gone is no one to write to.
    pub(super) fn withhold_contact(
        &mut self,
        audience: Audience,
        has_left: bool,
        places: &mut Vec<Span>,
    ) {
        let public = audience == Audience::Public;
        let bare = has_left || (public && self.visibility == Visibility::NameOnly);
        let is_kept = |it| bare || (public && self.internal.contains(&it));
        let (email, phone, title) =
            (is_kept(PersonField::Email), is_kept(PersonField::Phone), is_kept(PersonField::Title));
        withhold(&mut self.email, email, places);
        withhold(&mut self.phone, phone, places);
        withhold(&mut self.title, title, places);
        if bare {
            places.push(self.prose.span);
            self.prose.clear();
        }
    }
}

fn withhold(field: &mut Option<Spanned<String>>, is_kept: bool, places: &mut Vec<Span>) {
    if is_kept {
        places.extend(field.take().map(|it| it.span));
    }
}

impl Prose {
    /// Leaves nothing of the text, nor of what can be pointed at in it.
    pub(super) fn clear(&mut self) {
        self.span.end = self.span.start;
        self.outline = std::sync::Arc::default();
    }
}
