//! Adding a passkey to one's account.

use super::store::{self, NewKey};
use super::{name, party};
use crate::account::ceremony::{Ceremony, Kind};
use crate::account::device;
use crate::notify::{self, Mail};
use crate::web::{Answer, Cx, Error, respond};
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use webauthn_rp::bin::{Decode, Encode};
use webauthn_rp::request::PublicKeyCredentialDescriptor;
use webauthn_rp::request::TimedCeremony;
use webauthn_rp::request::register::{
    CredProtect, Nickname, PublicKeyCredentialUserEntity, RegistrationVerificationOptions,
    UserHandle16, Username,
};
use webauthn_rp::response::{AuthTransports, CredentialId};
use webauthn_rp::{PublicKeyCredentialCreationOptions, Registration, RegistrationServerState};

/// Most passkeys of a person.
const MOST: usize = 20;

/// What the device is asked for.
pub(in crate::account) async fn begin_adding(cx: Cx) -> Answer {
    let person = &cx.at_browser()?.person;
    let site = party::id(&cx.state.public_url)?;
    let kept = store::credentials(&cx.state.db, person.id).await?;
    if kept.len() >= MOST {
        return Err(Error::refused(StatusCode::CONFLICT, "passkeys-enough"));
    }
    let user = handle(person.id)?;
    let entity = PublicKeyCredentialUserEntity {
        // An address that is no name by the standard's rules would be odd, and is no reason to fail.
        name: Username::try_from(person.email.as_str())
            .or_else(|_| Username::try_from("aunar"))
            .map_err(party::refused)?,
        id: &user,
        display_name: Nickname::try_from(person.name.as_str()).ok(),
    };
    let known = kept.into_iter().filter_map(|(id, transports)| {
        let id = CredentialId::<Vec<u8>>::decode(id).ok()?;
        let transports = AuthTransports::decode(transports).ok()?;
        Some(PublicKeyCredentialDescriptor { id, transports })
    });
    let mut options = PublicKeyCredentialCreationOptions::passkey(&site, entity, known.collect());
    // Not every device knows this extension; that the person was verified is asked for anyway.
    options.extensions.cred_protect = CredProtect::None;
    let (server, client) = options.start_ceremony().map_err(party::refused)?;
    let begun = Ceremony {
        kind: Kind::AddPasskey,
        person: Some(person.id),
        state: server.encode().map_err(party::refused)?,
        leads_to: None,
    };
    let mut tx = cx.state.db.begin().await?;
    begun.begin(&mut tx, &key(server.sent_challenge().0), cx.now).await?;
    tx.commit().await?;
    Ok(respond::private(respond::json(&client)?))
}

/// Takes what the device made, under a name that tells it from others.
pub(in crate::account) async fn add(cx: Cx, headers: HeaderMap, body: Bytes) -> Answer {
    let person = &cx.at_browser()?.person;
    let site = party::id(&cx.state.public_url)?;
    let made = Registration::from_json_relaxed(&body).map_err(party::refused)?;
    let challenge = made.challenge_relaxed().map_err(party::refused)?;
    let mut tx = cx.state.db.begin().await?;
    let begun = Ceremony::end(&mut tx, &key(challenge.0), Kind::AddPasskey, cx.now).await?;
    let begun = begun
        .filter(|begun| begun.person == Some(person.id))
        .ok_or_else(|| Error::refused(StatusCode::GONE, "ceremony-over"))?;
    let server = RegistrationServerState::<16>::decode(&begun.state[..]).map_err(party::refused)?;
    let origins = [cx.state.public_url.as_str()];
    let options = RegistrationVerificationOptions::<&str, &str> {
        allowed_origins: &origins,
        error_on_unsolicited_extensions: false,
        ..RegistrationVerificationOptions::default()
    };
    let key = server.verify(&site, &made, &options).map_err(party::refused)?;
    let agent = headers.get(header::USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let called = name(cx.params().one("name")).unwrap_or_else(|| device::read(agent).said(cx.t()));
    let credential = key.id();
    let stored = NewKey {
        credential: credential.as_ref(),
        person: person.id,
        name: &called,
        transports: key.transports().encode().map_err(party::refused)?,
        fixed: key.static_state().encode().map_err(party::refused)?,
        moving: key.dynamic_state().encode().map_err(party::refused)?.to_vec(),
    };
    store::add(&mut tx, stored, cx.now).await?;
    let account = format!("{}/account", cx.state.public_url);
    let mail = Mail::to_person("passkey-added", person)
        .saying("passkey", &called)
        .saying("link", &account);
    notify::post(&mut tx, &mail, cx.now).await?;
    tx.commit().await?;
    Ok((StatusCode::CREATED, [(header::CACHE_CONTROL, "no-store")]).into_response())
}

/// What a device calls a person: our own identifier, which says nothing about them.
pub(super) fn handle(person: aunar_domain::ids::PersonId) -> Result<UserHandle16, Error> {
    UserHandle16::decode(*person.0.as_bytes()).map_err(party::refused)
}

/// The key of a ceremony: what the device signs.
pub(super) fn key(challenge: u128) -> String {
    format!("{challenge:032x}")
}
