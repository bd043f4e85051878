//! What the standard says in codes that a plan has no words of its own for: sectors, shares of places,
//! other markers, tags, relations and identifiers. They are held as they were said, and told again.

use super::place::narratives;
use super::row::{Target, remark};
use super::told::{HUMAN_RIGHTS, OURS};
use aunar_domain::activity::Content;
use aunar_domain::iati::{self, Said, SaidOf};
use aunar_domain::intake::{Grade, LONGEST_TEXT, Reason, Remark};
use aunar_domain::words::{Lang, Text};
use aunar_formats::iati::{Activity as Told, Coded, Narrative};
use std::collections::BTreeMap;

/// Identifiers that our own files give beside those that were said.
const GIVEN: [&str; 3] = ["A1", "B1", "A3"];

/// What was said in codes.
#[derive(Default)]
pub(super) struct Codes {
    pub(super) sectors: Vec<Said>,
    pub(super) standard: Vec<Said>,
    pub(super) remarks: Vec<Remark>,
}

/// Reads what an activity says in codes: its sectors, and all that is neither a place of the plan's nor
/// among the tags that were taken.
pub(super) fn read(
    told: &Told,
    (is_own, lang): (bool, Lang),
    places: &[String],
    tags: &[&Coded],
    into: Target<'_>,
) -> Codes {
    let mut codes = Codes::default();
    codes.sectors(told, lang);
    codes.shares(told, into);
    for (marker, significance) in &told.markers {
        let vocabulary = marker.vocabulary.as_deref().unwrap_or("1");
        let (of_gender, of_rights) = (("1", "1"), (OURS, HUMAN_RIGHTS));
        let which = (vocabulary, marker.code.trim());
        let again = iati::significance(iati::marker_of(significance));
        if which == of_rights || which == of_gender && again == Some(significance.trim()) {
            continue;
        }
        let element = "policy-marker";
        codes.take(SaidOf::Marker, (element, "1"), marker, Some(significance.as_str()), lang);
    }
    for tag in tags {
        codes.take(SaidOf::Tag, ("tag", "1"), tag, None, lang);
    }
    for (kind, reference) in &told.related {
        codes.plain(SaidOf::Related, "related-activity", kind, reference);
    }
    for (kind, reference) in &told.other_identifiers {
        if !is_own || !GIVEN.contains(&kind.as_str()) {
            codes.plain(SaidOf::Identifier, "other-identifier", kind, reference);
        }
    }
    let scope = told.scope.as_deref().map(str::trim);
    if let Some(scope) = scope.filter(|s| Some(*s) != iati::scope(places, into.geography)) {
        codes.plain(SaidOf::Scope, "activity-scope", "", scope);
    }
    let kinds = [
        (SaidOf::Collaboration, "collaboration-type"),
        (SaidOf::Flow, "default-flow-type"),
        (SaidOf::Finance, "default-finance-type"),
        (SaidOf::Aid, "default-aid-type"),
    ];
    for ((of, element), all) in kinds.into_iter().zip(&told.defaults) {
        for code in all {
            let vocabulary = code.vocabulary.as_deref().filter(|_| of == SaidOf::Aid);
            codes.plain(of, element, vocabulary.unwrap_or_default(), &code.code);
        }
    }
    // What a cell can hold.
    let mut room = LONGEST_TEXT;
    let fits = |said: &Said, room: &mut usize| {
        let length = said.to_string().chars().count() + 1;
        *room = room.saturating_sub(length);
        *room > 0
    };
    let (held, more): (Vec<Said>, Vec<Said>) =
        codes.standard.drain(..).partition(|said| fits(said, &mut room));
    codes.standard = held;
    if let Some(first) = more.first() {
        codes.warn(first.of.code(), &first.code, Reason::NotHeld);
    }
    codes
}

impl Codes {
    fn warn(&mut self, element: &str, value: &str, reason: Reason) {
        self.remarks.push(remark(Grade::Warn, element, value, reason));
    }

    fn plain(&mut self, of: SaidOf, element: &str, vocabulary: &str, code: &str) {
        match Said::new(of, vocabulary, code) {
            Some(said) => self.standard.push(said),
            None => self.warn(element, code, Reason::NotHeld),
        }
    }

    fn said(
        &mut self,
        of: SaidOf,
        (element, vocabulary): (&str, &str),
        coded: &Coded,
        value: Option<&str>,
        lang: Lang,
    ) -> Option<Said> {
        let vocabulary = coded.vocabulary.as_deref().unwrap_or(vocabulary);
        let Some(said) = Said::new(of, vocabulary, &coded.code) else {
            self.warn(element, &coded.code, Reason::NotHeld);
            return None;
        };
        let said = said
            .valued(value)
            .described(coded.vocabulary_uri.as_deref())
            .named(name(&coded.names, lang));
        if let Some(value) = value.filter(|_| said.value.is_none()) {
            let attribute = match of {
                SaidOf::Marker => "significance",
                _ => "percentage",
            };
            self.warn(&format!("{element}/@{attribute}"), value, Reason::NotHeld);
        }
        Some(said)
    }

    fn take(
        &mut self,
        of: SaidOf,
        at: (&str, &str),
        coded: &Coded,
        value: Option<&str>,
        lang: Lang,
    ) {
        let said = self.said(of, at, coded, value, lang);
        self.standard.extend(said);
    }

    /// The sectors of an activity, or those of its transactions where it names none itself.
    fn sectors(&mut self, told: &Told, lang: Lang) {
        for sector in &told.sectors {
            let share = sector.percentage.as_deref();
            let said = self.said(SaidOf::Sector, ("sector", "1"), sector, share, lang);
            self.sectors.extend(said);
        }
        let of_transactions = told.transactions.iter().flat_map(|t| &t.of[2]);
        if told.sectors.is_empty() {
            for sector in of_transactions.clone() {
                let at = ("transaction/sector", "1");
                let said = self.said(SaidOf::Sector, at, sector, None, lang);
                if let Some(said) = said.filter(|said| !self.sectors.contains(said)) {
                    self.sectors.push(said);
                }
            }
        }
        if let Some(first) = of_transactions.clone().next() {
            self.warn("transaction/sector", &first.code, Reason::OfTransactions);
        }
        let unknown: Vec<String> = self
            .sectors
            .iter()
            .filter(|sector| !iati::is_sector(&sector.vocabulary, &sector.code))
            .map(|sector| format!("{}:{}", sector.vocabulary, sector.code))
            .collect();
        for code in unknown {
            self.warn("sector", &code, Reason::UnknownSector);
        }
        let mut by_vocabulary: BTreeMap<&str, Vec<Option<&str>>> = BTreeMap::new();
        for sector in &self.sectors {
            by_vocabulary.entry(&sector.vocabulary).or_default().push(sector.value.as_deref());
        }
        let uneven = by_vocabulary.into_iter().filter(|(_, shares)| {
            shares.iter().any(Option::is_some) && !iati::is_whole(shares.iter().copied())
                || shares.len() > 1
                    && shares.iter().all(Option::is_none)
                    && !told.sectors.is_empty()
        });
        let told = |share: Option<&str>| share.unwrap_or("-").to_owned();
        let uneven: Vec<String> = uneven
            .map(|(_, shares)| shares.into_iter().map(told).collect::<Vec<_>>().join(" + "))
            .collect();
        for shares in uneven {
            self.warn("sector/@percentage", &shares, Reason::NotAHundred);
        }
        let mut room = LONGEST_TEXT;
        let before = self.sectors.len();
        self.sectors.retain(|said| {
            room = room.saturating_sub(said.line().chars().count() + 1);
            room > 0
        });
        if self.sectors.len() < before {
            self.warn("sector", "", Reason::NotHeld);
        }
    }

    /// The shares of countries and regions, where they are other than those that we would write.
    fn shares(&mut self, told: &Told, into: Target<'_>) {
        let countries = told.countries.iter().map(|c| {
            let code = c.code.trim().to_uppercase();
            (into.geography.get(&code).map(|_| code), c.percentage.as_deref())
        });
        let regions = told.regions.iter().map(|r| {
            let code = r.code.trim();
            let known = iati::region_of(r.vocabulary.as_deref(), code);
            let known = match known.as_slice() {
                [one] => into.geography.get(one).map(|_| (*one).to_owned()),
                _ => None,
            };
            (known, r.percentage.as_deref())
        });
        let (mut all, mut regions): (Vec<_>, Vec<_>) = (countries.collect(), regions.collect());
        all.sort();
        regions.sort();
        all.extend(regions);
        if all.iter().all(|(_, share)| share.is_none()) {
            return;
        }
        if !iati::is_whole(all.iter().map(|(_, share)| *share)) {
            let said = all.iter().filter_map(|(_, share)| *share).collect::<Vec<_>>().join(" + ");
            self.warn("recipient-country/@percentage", &said, Reason::NotAHundred);
        }
        let usual = iati::shares(all.len());
        let same = |(share, usual): (&(Option<String>, Option<&str>), &Option<String>)| {
            let usual = usual.as_deref().unwrap_or("100");
            iati::is_same_share(share.1.unwrap_or_default(), usual)
        };
        if all.iter().zip(&usual).all(same) {
            return;
        }
        for (place, share) in all {
            let Some(share) = share else { continue };
            let said = place.as_deref().and_then(|place| Said::new(SaidOf::Share, "", place));
            match said.map(|said| said.valued(Some(share))).filter(|said| said.value.is_some()) {
                Some(said) => self.standard.push(said),
                None => self.warn("recipient-country/@percentage", share, Reason::NotHeld),
            }
        }
    }
}

/// What a code says in a language, or in the first that is held.
fn name(names: &[Narrative], lang: Lang) -> Option<(Lang, &str)> {
    let of = |one: &Narrative| Lang::from_code(one.lang.split('-').next().unwrap_or_default());
    let own = names.iter().find(|one| of(one) == Some(lang));
    let found = own.or_else(|| names.iter().find(|one| of(one).is_some())).or(names.first())?;
    Some((of(found).unwrap_or(lang), found.words.as_str()))
}

/// The sectors of an activity as the standard tells them. Of each vocabulary they have shares that make a
/// hundred, where there are several: those that were said, or else equal ones.
pub(super) fn sectors(content: &Content) -> Vec<Coded> {
    let mut all: Vec<Coded> = Vec::new();
    let mut by_vocabulary: BTreeMap<&str, Vec<&Said>> = BTreeMap::new();
    for sector in &content.sectors {
        by_vocabulary.entry(&sector.vocabulary).or_default().push(sector);
    }
    for of_one in by_vocabulary.into_values() {
        let whole = iati::is_whole(of_one.iter().map(|s| s.value.as_deref()));
        let equal = iati::shares(of_one.len());
        all.extend(of_one.iter().zip(equal).map(|(said, equal)| {
            let percentage = if whole { said.value.clone() } else { equal };
            Coded { percentage, ..coded(said) }
        }));
    }
    all
}

/// The shares of places that were said, where they are of exactly these and make a hundred.
pub(super) fn shares(content: &Content, codes: &[&str]) -> Option<Vec<Option<String>>> {
    let said = of(content, SaidOf::Share);
    let share = |code: &&str| said.iter().find(|s| s.code == **code).map(|s| s.value.clone());
    let found: Vec<Option<String>> = codes.iter().map(share).collect::<Option<_>>()?;
    let whole = said.len() == codes.len() && iati::is_whole(found.iter().map(Option::as_deref));
    whole.then_some(found)
}

/// What was said of a kind.
pub(super) fn of(content: &Content, kind: SaidOf) -> Vec<&Said> {
    content.standard.iter().filter(|said| said.of == kind).collect()
}

/// What was said, as a code of the standard.
pub(super) fn coded(said: &Said) -> Coded {
    let names = said.name.as_ref().and_then(|(lang, words)| Text::new(*lang, words));
    Coded {
        vocabulary: Some(said.vocabulary.clone()).filter(|v| !v.is_empty()),
        code: said.code.clone(),
        vocabulary_uri: said.uri.clone(),
        percentage: None,
        names: names.as_ref().map(narratives).unwrap_or_default(),
    }
}
