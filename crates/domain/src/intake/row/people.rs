//! Who takes part, as a row's cells name them.

use super::Reader;
use crate::activity::{Involved, Part};
use crate::ids::EntityId;
use crate::intake::applying::Patch;
use crate::intake::cells::quoted;
use crate::intake::columns::Field;
use crate::intake::outcome::{Grade, Reason};
use crate::intake::texts::Given;
use crate::intake::who::Unknown;
use crate::intake::words;
use std::collections::HashSet;

impl Reader<'_, '_> {
    pub(super) fn involved(&mut self, patch: &mut Patch) {
        let mut more_leads = Vec::new();
        for (part, field) in Part::ALL.iter().zip([
            Field::Lead,
            Field::CoLeads,
            Field::Contributors,
            Field::Funders,
            Field::Implementers,
        ]) {
            let mut given =
                self.listed(field, |r, column, text| Some(r.people(*part, column, &text)));
            if let Given::Value(list) = &mut given {
                let mut seen = HashSet::new();
                list.retain(|i| seen.insert(i.entity));
                match part {
                    Part::Lead if list.len() > 1 => {
                        more_leads = list.split_off(1);
                        more_leads.iter_mut().for_each(|i| i.part = Part::CoLead);
                        let column = self.desk.layout.column_of(field);
                        self.remark(Grade::Warn, column, Reason::SeveralLeads, Vec::new());
                    }
                    Part::CoLead => {
                        list.splice(0..0, std::mem::take(&mut more_leads)).for_each(drop);
                    }
                    _ => {}
                }
            } else if *part == Part::CoLead && !more_leads.is_empty() {
                given = Given::Value(std::mem::take(&mut more_leads));
            }
            patch.involved[*part as usize] = given;
        }
    }

    fn people(&mut self, part: Part, column: usize, text: &str) -> Vec<Involved> {
        let mut list = Vec::new();
        for named in self.desk.names.listed(text) {
            if words::is_as_good_as_blank(&named.name) {
                continue;
            }
            let entity = self.who(&named.name, column);
            let seats: Vec<_> =
                named.represented_by.iter().filter_map(|holder| self.who(holder, column)).collect();
            if let Some(entity) = entity {
                list.push(Involved { entity, part, represented_by: seats });
            }
        }
        list
    }

    fn who(&mut self, name: &str, column: usize) -> Option<EntityId> {
        let (reason, accepted) = match self.desk.names.who(name, self.lang, self.row, self.new_id) {
            Ok(id) => return Some(id),
            Err(_) if self.desk.cx.others_list => return None,
            Err(Unknown::TooMany) => (Reason::TooManyUnknown, Vec::new()),
            Err(Unknown::Asked(at)) if self.desk.names.is_near(at) => {
                (Reason::NearEntity, self.desk.names.offered(at))
            }
            Err(Unknown::Asked(_)) => (Reason::UnknownEntity, Vec::new()),
        };
        self.remark_on(Grade::Ask, Some(column), quoted(name), reason, accepted);
        None
    }

    /// Where co-leads are named and no lead is, they co-lead a new priority too if all rows agree.
    pub(super) fn co_leads_of_the_priority(&mut self, patch: &mut Patch) {
        let layout = self.desk.layout;
        if !layout.has(Field::Priority) || !layout.has(Field::CoLeads) || layout.has(Field::Lead) {
            return;
        }
        let Some(priority) =
            patch.priority.value().copied().filter(|p| self.desk.priorities.is_new(*p))
        else {
            return;
        };
        let by = patch.involved[Part::CoLead as usize].value();
        let by: Vec<_> = by.into_iter().flatten().map(|i| i.entity).collect();
        self.desk.priorities.co_led(priority, &by);
    }
}
