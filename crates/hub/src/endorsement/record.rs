//! Deeds of endorsement as the history keeps them; `aunar verify` compares the tables with these.

use aunar_domain::endorsement::commitment::Commitment;
use aunar_domain::endorsement::{Decision, Ended, Round};
use aunar_domain::seal::Seal;
use serde_json::{Value, json};

/// A sealed version.
pub(crate) fn sealed(n: i64, seal: &Seal) -> Value {
    json!({ "version": n, "sha256": seal.hash, "bytes": seal.text.len() })
}

/// A round that opens.
pub(crate) fn opened(round: &Round) -> Value {
    json!({
        "version": round.version,
        "sha256": round.hash,
        "rule": round.rule,
        "quorum": round.quorum,
        "opens": round.opens,
        "closes": round.closes,
        "members": round.deciders.iter()
            .map(|d| json!({ "entity": d.entity, "leads": d.leads })).collect::<Vec<_>>(),
    })
}

/// A round that ends.
pub(crate) fn ended(ended: &Ended) -> Value {
    json!({ "at": ended.at, "outcome": ended.verdict, "reason": ended.reason })
}

/// A decision. Who decided stands there as person and mandate: a name can be erased, and what stands in the
/// history cannot.
pub(crate) fn decided(decision: &Decision) -> Value {
    json!({
        "n": decision.n,
        "entity": decision.entity,
        "stance": decision.stance,
        "words": decision.words,
        "lang": decision.lang,
        "sha256": decision.hash,
        "at": decision.at,
        "person": decision.signed.person,
        "mandate": decision.signed.mandate,
        "role": decision.signed.role,
    })
}

/// A decision as the history has it, without the name that stood there once: where it stands now it can be
/// erased.
#[must_use]
pub(crate) fn nameless(recorded: &Value) -> Value {
    let mut recorded = recorded.clone();
    if let Some(fields) = recorded.as_object_mut() {
        fields.remove("name");
    }
    recorded
}

/// An answer to what a member takes on.
pub(crate) fn answered(commitment: &Commitment) -> Value {
    json!({
        "entity": commitment.entity,
        "activity": commitment.line.activity,
        "part": commitment.line.part,
        "answer": commitment.answer,
        "note": commitment.note,
    })
}

#[cfg(test)]
mod tests {
    use super::nameless;
    use serde_json::json;

    #[test]
    fn a_name_that_stood_in_the_history_once_is_passed_over() {
        let recorded = json!({ "n": 1, "amendment": 3, "stance": "endorse", "name": "Ana" });
        let stands = json!({ "n": 1, "amendment": 3, "stance": "endorse" });
        assert_eq!(nameless(&recorded), stands);
        assert_eq!(nameless(&stands), stands);
        assert_ne!(nameless(&json!({ "n": 1, "stance": "abstain", "name": "Ana" })), stands);
    }
}
