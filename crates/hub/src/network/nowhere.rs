//! An address that leads nowhere: the answer names the network it begins with, if there is one, so
//! that whoever followed a broken link is not lost.

use crate::web::{Cx, Error};

/// The answer to every address that nothing else answers.
pub async fn nowhere(cx: Cx) -> Error {
    let path = &cx.reader.path;
    let code = path.split('/').nth(1).unwrap_or_default();
    let near = cx
        .picture
        .networks
        .get(code)
        .map(|n| (format!("/{}", n.network.code), n.network.name.words(cx.lang()).to_owned()));
    Error::NotFound {
        what: "page",
        found: path.chars().take(80).collect(),
        near: near.into_iter().collect(),
    }
}
