//! Groups of users, and whose a worker is.

use std::collections::HashMap;
use std::fmt;

use crate::UserId;

/// The longest name of a user or a group, in characters.
const MAX_CHARS: usize = 64;

/// A group of users who trust each other: they share workers. A group is its name; it is there as
/// long as somebody is in it or a worker is for it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Group(String);

/// The text is no name of a group.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the name of a group has 1 to {MAX_CHARS} characters, no blanks at its ends and no control characters"
)]
pub struct InvalidGroup;

/// Whether a text can be the name of a user or a group: people tell it from others by looking at
/// it.
pub fn is_name(text: &str) -> bool {
    (1..=MAX_CHARS).contains(&text.chars().count())
        && text.trim() == text
        && !text.chars().any(char::is_control)
}

impl Group {
    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A group that a store returns: it was checked before it was kept.
    pub fn kept(text: String) -> Self {
        Self(text)
    }
}

impl TryFrom<&str> for Group {
    type Error = InvalidGroup;

    fn try_from(text: &str) -> Result<Self, InvalidGroup> {
        if is_name(text) { Ok(Self(text.to_owned())) } else { Err(InvalidGroup) }
    }
}

impl std::str::FromStr for Group {
    type Err = InvalidGroup;

    fn from_str(text: &str) -> Result<Self, InvalidGroup> {
        text.try_into()
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whose a worker is: who may use it and see what it has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Audience {
    /// Everybody's.
    #[default]
    Everybody,
    /// One user's.
    User(UserId),
    /// A group's.
    Group(Group),
}

/// Who there is, as far as sharing workers needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Members {
    /// How many users there are.
    pub users: u64,
    /// The group of each user who is in one.
    pub groups: HashMap<UserId, Group>,
}

impl Members {
    /// Whether a user may use a worker; `None` is a caller without a key, who sees what is
    /// everybody's.
    pub fn may_use(&self, user: Option<UserId>, worker: &Audience) -> bool {
        match worker {
            Audience::Everybody => true,
            Audience::User(owner) => user == Some(*owner),
            Audience::Group(group) => {
                user.is_some_and(|user| self.groups.get(&user) == Some(group))
            }
        }
    }

    /// Whether users who need not trust each other share a worker.
    pub fn is_shared(&self, worker: &Audience) -> bool {
        *worker == Audience::Everybody && self.users > 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_worker_is_for_those_whose_it_is() {
        let (ann, bob, cid) = (UserId::new(), UserId::new(), UserId::new());
        let lights = Group::try_from("lights").expect("a name");
        let members = Members { users: 3, groups: HashMap::from([(ann, lights.clone())]) };
        let may = |user, worker: &Audience| members.may_use(user, worker);
        assert!(may(None, &Audience::Everybody) && may(Some(bob), &Audience::Everybody));
        assert!(
            may(Some(bob), &Audience::User(bob))
                && !may(Some(ann), &Audience::User(bob))
                && !may(None, &Audience::User(bob))
        );
        assert!(may(Some(ann), &Audience::Group(lights.clone())));
        assert!(
            !may(Some(cid), &Audience::Group(lights.clone()))
                && !may(None, &Audience::Group(lights.clone()))
        );
        assert!(
            members.is_shared(&Audience::Everybody) && !members.is_shared(&Audience::Group(lights))
        );
        assert!(!Members { users: 1, ..Members::default() }.is_shared(&Audience::Everybody));
        for bad in ["", " a", "a\n", &"x".repeat(65)] {
            assert!(Group::try_from(bad).is_err(), "{bad:?}");
        }
    }
}
