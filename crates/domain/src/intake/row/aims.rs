//! What a row serves and whom it is for: audiences, entries of frameworks, markers, needs.

use super::Reader;
use crate::activity::{Audience, MOST_PRIMARY_OBJECTIVES, Marker, Tag, Weight};
use crate::framework::{OBJECTIVES, PRINCIPLES, QCPR, SDG};
use crate::intake::applying::Patch;
use crate::intake::cells::{quoted, said};
use crate::intake::columns::Field;
use crate::intake::outcome::{Grade, Reason};
use crate::intake::texts::Given;
use crate::intake::{lists, words};
use crate::words::fold;
use std::collections::{HashMap, HashSet};

impl Reader<'_, '_> {
    pub(super) fn audiences(&mut self, column: usize, text: String) -> Option<Vec<Audience>> {
        let mut list = Vec::new();
        for piece in lists::pieces(&text, &|p| words::audience(p).is_some()) {
            match words::audience(&piece) {
                Some(audience) => list.push(audience),
                None => {
                    let accepted = Audience::ALL.iter().map(|a| a.code().to_owned()).collect();
                    self.remark_on(
                        Grade::Refuse,
                        Some(column),
                        quoted(&piece),
                        Reason::UnknownAudience,
                        accepted,
                    );
                    return None;
                }
            }
        }
        Some(list)
    }

    pub(super) fn marker(&mut self, field: Field) -> Given<Marker> {
        let Some(column) = self.desk.layout.column_of(field) else {
            return Given::Silent;
        };
        let text = said(self.cell(column));
        if text.is_empty() {
            return self.blank(column);
        }
        if words::is_not_assessed(&text) {
            return Given::Value(Marker::NOT_ASSESSED);
        }
        let digits =
            text.strip_prefix("GEM").or_else(|| text.strip_prefix("gem")).unwrap_or(&text).trim();
        match digits.parse().ok().and_then(Marker::assessed) {
            Some(marker) => Given::Value(marker),
            None => {
                let accepted = ["0", "1", "2", "3", "not assessed"].map(str::to_owned).to_vec();
                self.remark(Grade::Refuse, Some(column), Reason::UnknownMarker, accepted);
                Given::Silent
            }
        }
    }

    pub(super) fn tags(&mut self, patch: &mut Patch) {
        for (field, framework, weight) in [
            (Field::Objectives, OBJECTIVES, Weight::Primary),
            (Field::SecondaryObjectives, OBJECTIVES, Weight::Secondary),
            (Field::Principles, PRINCIPLES, Weight::Primary),
            (Field::SecondaryPrinciples, PRINCIPLES, Weight::Secondary),
            (Field::SdgTargets, SDG, Weight::Primary),
            (Field::SecondarySdgTargets, SDG, Weight::Secondary),
            (Field::Qcpr, QCPR, Weight::Primary),
            (Field::SecondaryQcpr, QCPR, Weight::Secondary),
        ] {
            let mut given = self.listed(field, |r, column, _| r.serves(framework, column));
            if let Given::Value(codes) = &mut given {
                let mut seen = HashSet::new();
                codes.retain(|c| seen.insert(c.clone()));
                if field == Field::Objectives && codes.len() > MOST_PRIMARY_OBJECTIVES {
                    patch.overflow = codes.split_off(MOST_PRIMARY_OBJECTIVES);
                    let column = self.desk.layout.column_of(field);
                    self.remark(
                        Grade::Warn,
                        column,
                        Reason::TooManyPrimary,
                        vec![codes.join("; ")],
                    );
                }
            }
            patch.tags.push((framework, weight, given));
        }
    }

    fn serves(&mut self, framework: &'static str, column: usize) -> Option<Vec<String>> {
        let cell = self.cell(column).clone();
        let lang = self.lang;
        match self.desk.serving.read(framework, &cell) {
            Ok((codes, doubt)) => {
                if let Some(doubt) = doubt {
                    self.remark(Grade::Warn, Some(column), doubt, codes.clone());
                }
                Some(codes)
            }
            Err(reason) => {
                let offered = self.desk.serving.offered(framework, lang);
                self.remark(Grade::Refuse, Some(column), reason, offered);
                None
            }
        }
    }

    pub(super) fn other_tags(&mut self, column: usize, text: String) -> Option<Vec<Tag>> {
        let Some(tags) = self.desk.serving.other(&text) else {
            self.remark(
                Grade::Refuse,
                Some(column),
                Reason::UnknownTag,
                vec!["framework:entry".to_owned()],
            );
            return None;
        };
        let tag = |(framework, entry, secondary)| {
            let weight = if secondary { Weight::Secondary } else { Weight::Primary };
            Tag { framework, entry, weight }
        };
        Some(tags.into_iter().map(tag).collect())
    }
}

/// What the names of a cell mean in a book of references and names, or the first that means nothing.
pub(super) fn in_book<T: Copy>(book: &HashMap<String, T>, text: &str) -> Result<Vec<T>, String> {
    let find = |name: &str| book.get(name).or_else(|| book.get(&fold(name))).copied();
    lists::pieces(text, &|p| find(p).is_some()).into_iter().map(|p| find(&p).ok_or(p)).collect()
}
