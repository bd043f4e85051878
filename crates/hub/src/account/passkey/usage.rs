//! Signing in with a passkey. The device says whose it is, so that no address is asked for.

use super::add::{handle, key};
use super::{party, store};
use crate::account::ceremony::{Ceremony, Kind};
use crate::account::{ask::COMING_IN, enter, place};
use crate::web::client::Network;
use crate::web::{Answer, Cx, Error, respond};
use aunar_domain::mandate::Door;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use webauthn_rp::bin::{Decode, Encode};
use webauthn_rp::request::TimedCeremony;
use webauthn_rp::request::auth::AuthenticationVerificationOptions;
use webauthn_rp::response::register::{CompressedPubKey, DynamicState, StaticState};
use webauthn_rp::{
    AuthenticatedCredential, DiscoverableAuthentication16, DiscoverableAuthenticationServerState,
    DiscoverableCredentialRequestOptions,
};

type PublicKey = CompressedPubKey<[u8; 32], [u8; 32], [u8; 48], Vec<u8>>;

/// What the device is asked to sign.
pub(in crate::account) async fn begin_using(cx: Cx, from: Network) -> Answer {
    cx.state.limits.take(COMING_IN, from, cx.now)?;
    let site = party::id(&cx.state.public_url)?;
    let (server, client) = DiscoverableCredentialRequestOptions::passkey(&site)
        .start_ceremony()
        .map_err(party::refused)?;
    let begun = Ceremony {
        kind: Kind::UsePasskey,
        person: None,
        state: server.encode().map_err(party::refused)?,
        leads_to: place::read(cx.params().one("to")),
    };
    let mut tx = cx.state.db.begin().await?;
    begun.begin(&mut tx, &key(server.sent_challenge().0), cx.now).await?;
    tx.commit().await?;
    Ok(respond::private(respond::json(&client)?))
}

/// Signs in with what the device signed, and says where that leads. An unknown passkey and a wrong
/// signature get the same answer.
pub(in crate::account) async fn enter(cx: Cx, headers: HeaderMap, body: Bytes) -> Answer {
    let site = party::id(&cx.state.public_url)?;
    let signed = DiscoverableAuthentication16::from_json_relaxed(&body).map_err(party::refused)?;
    let challenge = signed.challenge_relaxed().map_err(party::refused)?;
    let mut tx = cx.state.db.begin().await?;
    let Some(begun) = Ceremony::end(&mut tx, &key(challenge.0), Kind::UsePasskey, cx.now).await?
    else {
        tx.rollback().await?;
        return Err(Error::refused(StatusCode::GONE, "ceremony-over"));
    };
    let credential: Vec<u8> = signed.raw_id().as_ref().to_vec();
    let known = store::by_credential(&mut tx, &credential).await?;
    let checked = known.ok_or_else(|| party::refused("it is not known")).and_then(|known| {
        let fixed = StaticState::<PublicKey>::decode(&known.fixed[..]).map_err(party::refused)?;
        let moving: [u8; 7] = known.moving[..].try_into().map_err(party::refused)?;
        let moving = DynamicState::decode(moving).map_err(party::refused)?;
        let user = handle(known.person)?;
        let mut key = AuthenticatedCredential::new(signed.raw_id(), &user, fixed, moving)
            .map_err(party::refused)?;
        let server = DiscoverableAuthenticationServerState::decode(&begun.state[..])
            .map_err(party::refused)?;
        let origins = [cx.state.public_url.as_str()];
        let options = AuthenticationVerificationOptions::<&str, &str> {
            allowed_origins: &origins,
            error_on_unsolicited_extensions: false,
            ..AuthenticationVerificationOptions::default()
        };
        server.verify(&site, &signed, &mut key, &options).map_err(party::refused)?;
        let moving = key.dynamic_state().encode().map_err(party::refused)?.to_vec();
        Ok((known.person, moving))
    });
    let (person, moving) = match checked {
        Ok(checked) => checked,
        Err(refused) => {
            // A ceremony is over however it ended.
            tx.commit().await?;
            enter::refused(Door::Passkey, "passkey-refused");
            return Err(refused);
        }
    };
    store::used(&mut tx, &credential, moving, cx.now).await?;
    let began = enter::begin(&mut tx, &cx, person, Door::Passkey, &headers).await?;
    tx.commit().await?;
    let to = serde_json::json!({ "to": place::or_desk(begun.leads_to) });
    let mut answer = respond::private(respond::json(&to)?);
    enter::give(&cx, &mut answer, &began)?;
    Ok(answer)
}
