//! Words that are spelt nearly as another: a walk through a sorted list of words that goes no further
//! into a beginning than it can still lead somewhere.

/// Letters of the longest word that is looked at; what is longer is no word that somebody mistyped.
const LONGEST: usize = 32;

/// How many mistakes a word of so many letters may have: short words differ by a letter and mean
/// something else.
const fn mistakes(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The words of a sorted list that are nearest to one, and how many mistakes they are away: a letter
/// that is another, missing, too many, or changed with its neighbour, counts as one (the distance of
/// optimal string alignment). Nothing where all are further than [`mistakes`] allows, or where what is
/// asked for has figures in it: another reference is another thing. Words of the list that are not there any
/// more are passed over.
pub(super) fn nearest<'l>(
    sorted: &'l [Box<str>],
    asked: &str,
    is_there: impl Fn(&str) -> bool,
) -> Option<(usize, Vec<&'l str>)> {
    let asked: Vec<char> = asked.chars().collect();
    let mut best = mistakes(asked.len());
    if best == 0 || asked.len() > LONGEST || !asked.iter().all(|c| c.is_alphabetic()) {
        return None;
    }
    // Row n holds how far the first n letters of a word are from the first m of what is asked for. Words that
    // begin alike stand side by side, so that the rows of what they share are reckoned once.
    let mut rows: Vec<[usize; LONGEST + 1]> = vec![std::array::from_fn(|m| m)];
    let (mut before, mut letters): (Vec<char>, Vec<char>) = (Vec::new(), Vec::new());
    let mut found: Vec<&str> = Vec::new();
    let mut at = 0;
    while let Some(word) = sorted.get(at) {
        letters.clear();
        letters.extend(word.chars());
        let shared = before.iter().zip(&letters).take_while(|(a, b)| a == b).count();
        before.truncate(shared);
        rows.truncate(shared + 1);
        let mut leads_nowhere = false;
        for n in shared..letters.len() {
            let row = next(&rows, &letters[..=n], &asked);
            before.push(letters[n]);
            rows.push(row);
            if row[..=asked.len()].iter().all(|distance| *distance > best) {
                leads_nowhere = true;
                break;
            }
        }
        if leads_nowhere {
            let begins: String = before.iter().collect();
            at += sorted[at..].partition_point(|w| w.starts_with(&begins));
            continue;
        }
        let distance = rows[letters.len()][asked.len()];
        if distance <= best && is_there(word) {
            if distance < best {
                best = distance;
                found.clear();
            }
            found.push(word);
        }
        at += 1;
    }
    (!found.is_empty()).then_some((best, found))
}

/// The row of one letter more than there are rows for.
fn next(rows: &[[usize; LONGEST + 1]], letters: &[char], asked: &[char]) -> [usize; LONGEST + 1] {
    let n = letters.len() - 1;
    let above = &rows[n];
    let mut row = [0; LONGEST + 1];
    row[0] = n + 1;
    for m in 1..=asked.len() {
        let other = usize::from(letters[n] != asked[m - 1]);
        row[m] = (above[m - 1] + other).min(above[m] + 1).min(row[m - 1] + 1);
        if n > 0 && m > 1 && letters[n] == asked[m - 2] && letters[n - 1] == asked[m - 1] {
            row[m] = row[m].min(rows[n - 1][m - 2] + 1);
        }
    }
    row
}

#[cfg(test)]
mod tests;
