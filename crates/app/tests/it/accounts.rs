//! Roles, passwords, invitations and sessions.

use chrono::{TimeDelta, Utc};
use comfy_cloud_app::Visitor;
use comfy_cloud_domain::{Error, Password, Role};
use comfy_cloud_ports::catalogue::MAX_SESSIONS;

use crate::Fixture;

const PASSWORD: &str = "correct horse battery";

fn visitor(network: [u8; 4]) -> Visitor {
    Visitor { network: network.into(), agent: "a browser".to_owned(), lasts: TimeDelta::hours(1) }
}

fn password(text: &str) -> Password {
    Password::new(text).unwrap()
}

/// A store with a user who has a password.
async fn with_alice() -> Fixture {
    let fixture = Fixture::new().await;
    fixture.store.create_user("alice").await.unwrap();
    fixture.store.set_password("alice", password(PASSWORD)).await.unwrap();
    fixture
}

#[tokio::test]
async fn a_session_is_its_users_until_it_is_ended_and_is_no_key() {
    let fixture = with_alice().await;
    let store = &fixture.store;
    let begun = store.log_in("alice", PASSWORD, &visitor([10, 0, 0, 1])).await.unwrap();
    let token = begun.token.reveal();
    let alice = store.authenticate_session(token).await.unwrap().unwrap();
    assert_eq!(alice.user(), store.find_user("alice").await.unwrap().id);
    assert_eq!(store.user_of(&alice).await.unwrap().name, "alice");
    // In no other way, and not among the keys.
    assert_eq!(store.authenticate(token).await.unwrap(), None);
    assert_eq!(store.authenticate_native(token).await.unwrap(), None);
    assert_eq!(store.list_keys(Some("alice")).await.unwrap(), []);
    let (_, key) = store.create_key("alice", "key", None).await.unwrap();
    assert_eq!(store.authenticate_session(key.reveal()).await.unwrap(), None);
    // What its user may do, it may.
    let put = comfy_cloud_app::Put::default();
    crate::upload(store, &alice, b"bytes", put).await.unwrap();

    let other = store.log_in("alice", PASSWORD, &visitor([10, 0, 0, 2])).await.unwrap();
    let sessions = store.list_sessions(&alice).await.unwrap();
    let networks: Vec<_> =
        sessions.iter().map(|session| session.network.as_deref().unwrap()).collect();
    assert_eq!(networks, ["10.0.0.2", "10.0.0.1"]);
    let before = store.access_generation().await.unwrap();
    assert_eq!(store.end_other_sessions(&alice).await.unwrap(), 1);
    assert!(store.access_generation().await.unwrap() > before, "open connections learn of it");
    assert_eq!(store.authenticate_session(other.token.reveal()).await.unwrap(), None);
    assert!(store.is_valid(&alice).await.unwrap());
    store.end_session(&alice, begun.session.id).await.unwrap();
    assert_eq!(store.authenticate_session(token).await.unwrap(), None);
    assert!(!store.is_valid(&alice).await.unwrap());
    let put = comfy_cloud_app::Put::default();
    let late = crate::upload(store, &alice, b"late", put).await;
    assert!(matches!(late, Err(Error::AccessEnded)), "{late:?}");
}

#[tokio::test]
async fn nobody_ends_anothers_session() {
    let fixture = with_alice().await;
    let bob = fixture.user("bob").await;
    let begun = fixture.store.log_in("alice", PASSWORD, &visitor([10, 0, 0, 1])).await.unwrap();
    let ended = fixture.store.end_session(&bob, begun.session.id).await;
    assert!(matches!(ended, Err(Error::NotFound("session"))), "{ended:?}");
    assert_eq!(fixture.store.end_other_sessions(&bob).await.unwrap(), 0);
    assert!(fixture.store.authenticate_session(begun.token.reveal()).await.unwrap().is_some());
}

#[tokio::test]
async fn a_wrong_password_an_unknown_user_and_a_disabled_one_are_alike() {
    let fixture = with_alice().await;
    let store = &fixture.store;
    store.create_user("bob").await.unwrap();
    store.create_user("carol").await.unwrap();
    store.set_password("carol", password(PASSWORD)).await.unwrap();
    store.disable_user("carol").await.unwrap();
    for (name, shown) in [
        ("alice", "correct horse batterz"),
        ("nobody", PASSWORD),
        ("bob", PASSWORD),
        ("carol", PASSWORD),
    ] {
        let failed = store.log_in(name, shown, &visitor([10, 0, 0, 1])).await;
        assert!(matches!(failed, Err(Error::WrongPassword)), "{name}: {failed:?}");
    }
}

#[tokio::test]
async fn sessions_end_with_a_new_password_and_when_their_user_is_disabled_for_good() {
    let fixture = with_alice().await;
    let store = &fixture.store;
    let here = visitor([10, 0, 0, 1]);
    let first = store.log_in("alice", PASSWORD, &here).await.unwrap();
    let alice = store.authenticate_session(first.token.reveal()).await.unwrap().unwrap();
    let other = "another horse battery";
    let wrong = store.change_password(&alice, other, password(other), &here).await;
    assert!(matches!(wrong, Err(Error::WrongPassword)), "{wrong:?}");
    let second = store.change_password(&alice, PASSWORD, password(other), &here).await.unwrap();
    assert_eq!(store.authenticate_session(first.token.reveal()).await.unwrap(), None);
    assert!(store.log_in("alice", PASSWORD, &here).await.is_err());
    assert!(store.authenticate_session(second.token.reveal()).await.unwrap().is_some());
    store.disable_user("alice").await.unwrap();
    assert_eq!(store.authenticate_session(second.token.reveal()).await.unwrap(), None);
    store.enable_user("alice").await.unwrap();
    assert_eq!(store.authenticate_session(second.token.reveal()).await.unwrap(), None);
    assert!(store.log_in("alice", other, &here).await.is_ok());
}

#[tokio::test]
async fn an_invitation_works_once_in_its_time_and_the_newest_alone() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    store.create_user("alice").await.unwrap();
    let here = visitor([10, 0, 0, 1]);
    let accept =
        async |token: &str| store.accept_invitation(token, password(PASSWORD), &here).await;
    let old = store.invite("alice", TimeDelta::hours(1)).await.unwrap();
    let over = store.invite("alice", TimeDelta::seconds(-1)).await.unwrap();
    for token in [old.reveal(), over.reveal(), "", "comfyui-invitation-0"] {
        let failed = accept(token).await;
        assert!(matches!(failed, Err(Error::NotFound("invitation"))), "{failed:?}");
    }
    let good = store.invite("alice", TimeDelta::hours(1)).await.unwrap();
    // Of two at once, one is first.
    let (one, two) = tokio::join!(accept(good.reveal()), accept(good.reveal()));
    assert_eq!(u8::from(one.is_ok()) + u8::from(two.is_ok()), 1, "{one:?} {two:?}");
    assert!(accept(good.reveal()).await.is_err());
    assert!(store.log_in("alice", PASSWORD, &here).await.is_ok());
    let unused = store.invite("alice", TimeDelta::hours(1)).await.unwrap();
    store.set_password("alice", password("another horse battery")).await.unwrap();
    assert!(accept(unused.reveal()).await.is_err(), "it ends with a new password");
    let disabled = store.invite("alice", TimeDelta::hours(1)).await.unwrap();
    store.disable_user("alice").await.unwrap();
    assert!(accept(disabled.reveal()).await.is_err());
    store.enable_user("alice").await.unwrap();
    assert!(accept(disabled.reveal()).await.is_err(), "it has ended for good");
}

#[tokio::test]
async fn another_password_needs_a_session_and_the_password_of_that_moment() {
    let fixture = with_alice().await;
    let (store, catalogue) = (&fixture.store, &fixture.catalogue);
    let here = visitor([10, 0, 0, 1]);
    let begun = store.log_in("alice", PASSWORD, &here).await.unwrap();
    let alice = store.authenticate_session(begun.token.reveal()).await.unwrap().unwrap();
    let verified = async || catalogue.password_of("alice").await.unwrap().unwrap().1;
    let theirs = password("the attacker's own").hash().unwrap();
    let change = async |verified: &comfy_cloud_domain::PasswordHash| {
        let new = comfy_cloud_domain::NewSession {
            user: alice.user(),
            password: theirs.clone(),
            digest: comfy_cloud_domain::KeyDigest::of("theirs"),
            agent: String::new(),
            network: "10.0.0.2".to_owned(),
            expires_at: Utc::now() + TimeDelta::hours(1),
        };
        catalogue.change_password(&alice, verified, new).await
    };
    // It was verified, and is another one by now.
    let failed = change(&theirs).await;
    assert!(matches!(failed, Err(Error::WrongPassword)), "{failed:?}");
    let before = verified().await;
    // The operator was first: nothing is left of what was begun before.
    store.set_password("alice", password("another horse battery")).await.unwrap();
    let failed = change(&before).await;
    assert!(matches!(failed, Err(Error::AccessEnded)), "{failed:?}");
    let failed = change(&verified().await).await;
    assert!(matches!(failed, Err(Error::AccessEnded)), "{failed:?}");
    assert!(store.log_in("alice", "another horse battery", &here).await.is_ok());
    assert!(store.authenticate_session("theirs").await.unwrap().is_none());
}

#[tokio::test]
async fn a_user_has_a_bounded_number_of_sessions_and_the_oldest_go() {
    let fixture = with_alice().await;
    let (user, hash) = fixture.catalogue.password_of("alice").await.unwrap().unwrap();
    let mut tokens = Vec::new();
    for n in 0..MAX_SESSIONS + 5 {
        let token = format!("token {n}");
        let new = comfy_cloud_domain::NewSession {
            user,
            password: hash.clone(),
            digest: comfy_cloud_domain::KeyDigest::of(&token),
            agent: String::new(),
            network: "10.0.0.1".to_owned(),
            expires_at: Utc::now() + TimeDelta::hours(1),
        };
        fixture.catalogue.begin_session(new).await.unwrap();
        tokens.push(token);
    }
    assert_eq!(fixture.catalogue.list_sessions(user).await.unwrap().len(), MAX_SESSIONS as usize);
    let is_good =
        async |n: usize| fixture.store.authenticate_session(&tokens[n]).await.unwrap().is_some();
    assert!(!is_good(0).await && !is_good(4).await);
    assert!(is_good(5).await && is_good(tokens.len() - 1).await);
    // What has ended is forgotten when another begins.
    let alice = fixture.store.authenticate_session(tokens.last().unwrap()).await.unwrap().unwrap();
    let ended = fixture.catalogue.end_sessions(&alice, None).await.unwrap();
    assert_eq!(ended, u64::from(MAX_SESSIONS));
    let again = fixture.catalogue.end_sessions(&alice, None).await;
    assert!(matches!(again, Err(Error::AccessEnded)), "{again:?}");
    fixture.store.log_in("alice", PASSWORD, &visitor([10, 0, 0, 1])).await.unwrap();
    assert_eq!(fixture.catalogue.list_sessions(user).await.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_admin_is_left_whatever_is_done_at_once() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    for name in ["one", "two", "three"] {
        store.create_user(name).await.unwrap();
    }
    let refused = |result: Result<(), Error>| {
        assert!(matches!(result, Err(Error::LastAdmin(_))), "{result:?}");
    };
    store.set_role("one", Role::Admin).await.unwrap();
    refused(store.set_role("one", Role::User).await.map(drop));
    refused(store.disable_user("one").await.map(drop));
    refused(store.remove_user("one").await.map(drop));
    let one = store.find_user("one").await.unwrap();
    assert!(one.role == Role::Admin && one.disabled_at.is_none() && !one.is_removing);
    // A disabled admin administers nothing, so it does not count.
    store.set_role("two", Role::Admin).await.unwrap();
    store.disable_user("two").await.unwrap();
    refused(store.set_role("one", Role::User).await.map(drop));
    store.enable_user("two").await.unwrap();
    store.remove_user("one").await.unwrap();
    // Each of two removes what it may, and not both.
    for _ in 0..5 {
        store.set_role("two", Role::Admin).await.unwrap();
        store.set_role("three", Role::Admin).await.unwrap();
        let (a, b) =
            tokio::join!(store.set_role("two", Role::User), store.set_role("three", Role::User));
        assert_eq!(u8::from(a.is_ok()) + u8::from(b.is_ok()), 1, "{a:?} {b:?}");
    }
}
