//! Names in a list as people write it, each with who holds its seat.

use crate::words::{fold, parenthesis, parted};

/// Splits a cell into the names it lists, with who each is represented by.
///
/// Separators of any sort: `;`, line breaks, `,`, `/`, `&`, bullets, and the word for "and" in
/// four languages. What is known as a whole (`PAHO/WHO`) is not split.
#[must_use]
pub fn split_names(cell: &str, is_known: &dyn Fn(&str) -> bool) -> Vec<Listed> {
    let mut listed = Vec::new();
    for piece in parted(cell, &[';', '\n', '|', '•', '·', '\u{2022}']) {
        split_softly(&piece, is_known, &mut listed);
    }
    listed
}

/// A name in a list of entities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The name as written.
    pub name: String,
    /// The names of those who hold its seat, as written.
    pub represented_by: Vec<String>,
}

fn split_softly(piece: &str, is_known: &dyn Fn(&str) -> bool, listed: &mut Vec<Listed>) {
    let piece =
        piece.trim().trim_start_matches(['-', '*', '–']).trim_end_matches(['.', ',']).trim();
    if piece.is_empty() || matches!(piece, "-" | "—" | "n/a" | "N/A" | "NA") {
        return;
    }
    if is_known(piece) {
        listed.push(Listed { name: piece.to_owned(), represented_by: Vec::new() });
        return;
    }
    let mut by_comma = parted(piece, &[',']);
    by_comma.retain(|part| !part.trim().is_empty());
    if by_comma.len() > 1 {
        for part in by_comma {
            split_softly(&part, is_known, listed);
        }
        return;
    }
    let (name, seat) = seat(piece);
    if let Some(holders) = seat {
        let mut held = Vec::new();
        for holder in split_names(&holders, is_known) {
            held.push(holder.name);
        }
        listed.push(Listed { name, represented_by: held });
        return;
    }
    // `&`, `/` and "and" also stand inside names: they part only what is known on one side.
    for separator in [" & ", "/", " and ", " y ", " e ", " et ", "+"] {
        let parts: Vec<&str> = piece.split(separator).filter(|p| !p.trim().is_empty()).collect();
        if parts.len() > 1 && parts.iter().any(|p| is_known(p.trim())) {
            for part in parts {
                split_softly(part, is_known, listed);
            }
            return;
        }
    }
    // `Full Name (ACRONYM)`: either may be the known one.
    if let Some((outer, inner)) = parenthesis(piece)
        && (is_known(outer) || is_known(inner))
    {
        let name = if is_known(outer) { outer } else { inner };
        listed.push(Listed { name: name.to_owned(), represented_by: Vec::new() });
        return;
    }
    listed.push(Listed { name: piece.to_owned(), represented_by: Vec::new() });
}

/// `Action Committee (represented by A and B)` is the committee, and `A and B`.
fn seat(piece: &str) -> (String, Option<String>) {
    let Some((outer, inner)) = parenthesis(piece) else {
        return (piece.to_owned(), None);
    };
    let folded_lead: Vec<&str> = inner.split_whitespace().collect();
    let lead = fold(inner);
    const LEADS: [&str; 9] = [
        "represented by",
        "repr by",
        "rep by",
        "represe",
        "representado por",
        "representada por",
        "representados por",
        "representee par",
        "represente par",
    ];
    if LEADS.iter().any(|l| lead.starts_with(l)) && folded_lead.len() > 2 {
        return (outer.to_owned(), Some(folded_lead[2..].join(" ")));
    }
    (piece.to_owned(), None)
}
