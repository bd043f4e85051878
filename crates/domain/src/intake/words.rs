//! The words people write for statuses, kinds and audiences in four languages, folded. Meaning
//! is kept as codes; these words are only ever read, never shown.

use crate::activity::{ActivityKind, Audience, Status};
use crate::plan::PriorityKind;
use crate::words::fold;

type Words<T> = &'static [(T, &'static [&'static str])];

fn find<T: Copy>(table: Words<T>, folded: &str) -> Option<T> {
    table.iter().find(|(_, words)| words.contains(&folded)).map(|(value, _)| *value)
}

#[rustfmt::skip]
const STATUSES: Words<Status> = &[
    (Status::Pipeline, &[
        "pipeline", "yet to start", "not started", "not yet started", "planned", "pending", "to start", "upcoming",
        "por iniciar", "planificada", "planificado", "planeada", "prevista", "previsto", "pendiente", "no iniciada",
        "no iniciado", "sin iniciar", "programada", "programado", "a iniciar", "planejada", "planejado", "pendente",
        "nao iniciada", "nao iniciado", "a venir", "prevu", "prevue", "planifie", "planifiee", "en attente",
        "pas commence", "pas commencee", "non commence", "non commencee", "non demarre", "non demarree",
    ]),
    (Status::Implementation, &[
        "implementation", "ongoing", "on going", "in progress", "under way", "underway", "started", "active",
        "en curso", "en implementacion", "en ejecucion", "en proceso", "en marcha", "en desarrollo", "iniciada",
        "iniciado", "em andamento", "em curso", "em execucao", "em implementacao", "en cours", "en cours de realisation",
        "en cours de mise en oeuvre", "en cours d execution", "being carried out", "commence", "commencee", "in corso",
    ]),
    (Status::Finalisation, &[
        "finalisation", "finalization", "finalising", "finalizing", "being finalised", "being finalized",
        "finalizacion", "en finalizacion", "finalizacao", "en cierre", "em finalizacao", "en cours de finalisation", "en finalisation",
    ]),
    (Status::Closed, &[
        "closed", "completed", "complete", "done", "finished", "achieved", "delivered", "completado", "completada",
        "finalizado", "finalizada", "terminado", "terminada", "cerrado", "cerrada", "concluido", "concluida",
        "realizado", "realizada", "cumplido", "cumplida", "ejecutada", "ejecutado", "encerrada", "encerrado",
        "completo", "completa", "termine", "terminee", "acheve", "achevee", "realise", "realisee", "cloture",
        "cloturee", "clos", "close", "finalise", "finalisee", "fini", "finie", "cumprido", "cumprida",
    ]),
    (Status::Cancelled, &[
        "cancelled", "canceled", "withdrawn", "dropped", "cancelado", "cancelada", "anulada", "anulado",
        "annule", "annulee", "abandonne", "abandonnee",
    ]),
    (Status::Suspended, &[
        "suspended", "on hold", "paused", "postponed", "suspendido", "suspendida", "en pausa", "pospuesta",
        "pospuesto", "aplazada", "aplazado", "suspenso", "suspensa", "suspendu", "suspendue", "adiada", "adiado",
        "reporte", "reportee",
    ]),
];

/// A status by its code or by a word.
pub(super) fn status(written: &str) -> Option<Status> {
    find(STATUSES, &fold(written))
}

/// What to write for a status: codes and the public words.
pub(super) fn accepted_statuses() -> Vec<String> {
    let codes = Status::ALL.iter().map(|s| s.code());
    codes.chain(["Yet to start", "Ongoing", "Completed"]).map(str::to_owned).collect()
}

#[rustfmt::skip]
const PRIORITY_KINDS: Words<PriorityKind> = &[
    (PriorityKind::Core, &[
        "core", "basic", "basica", "basico", "basique", "fundamental", "fundamentale", "fondamental", "fondamentale",
        "transversal", "transversale", "cross cutting", "crosscutting", "central", "essentiel", "essentielle",
        "core priority", "prioridad basica", "prioridade basica", "priorite de base", "de base",
    ]),
    (PriorityKind::Thematic, &[
        "thematic", "tematica", "tematico", "thematique", "thematic priority", "prioridad tematica",
        "prioridade tematica", "priorite thematique",
    ]),
    (PriorityKind::Other, &[
        "other", "otra", "otro", "outra", "outro", "autre", "priority", "prioridad", "prioridade", "priorite",
    ]),
];

/// A kind of priority by its code or by a word.
pub(super) fn priority_kind(written: &str) -> Option<PriorityKind> {
    find(PRIORITY_KINDS, &fold(written))
}

#[rustfmt::skip]
const KINDS: Words<ActivityKind> = &[
    (ActivityKind::Workshop, &[
        "workshop", "thematic workshop", "taller", "taller tematico", "talleres", "oficina", "oficina tematica",
        "atelier", "atelier thematique", "workshops",
    ]),
    (ActivityKind::Training, &[
        "training", "capacitacion", "formacion", "curso", "capacitacao", "formacao", "treinamento", "formation",
        "course", "training course", "capacity building", "fortalecimiento de capacidades", "renforcement des capacites",
        "fortalecimento de capacidades", "trainings", "capacitaciones",
    ]),
    (ActivityKind::GcmTalk, &[
        "gcm talk", "gcm talks", "charla pmm", "charla sobre el pmm", "charlas pmm", "charla del pmm", "dialogo pgm",
        "conversa pgm", "conversa sobre o pgm", "causerie pmm", "causerie sur le pmm", "echange sur le pmm", "echange pmm",
        "gcm youth talk", "talk",
    ]),
    (ActivityKind::Meeting, &["meeting", "reunion", "reuniao", "reunions", "meetings", "reuniones", "reunioes"]),
    (ActivityKind::Dialogue, &[
        "dialogue", "dialogo", "consultation", "consulta", "stakeholder dialogue", "dialogo con actores",
        "dialogo com atores", "consultations", "consultas", "dialogos", "dialogues", "concertation",
    ]),
    (ActivityKind::Guidance, &[
        "guidance", "guide", "guia", "tool", "tools", "manual", "herramienta", "orientacion", "orientaciones",
        "lineamientos", "ferramenta", "orientacao", "orientacoes", "outil", "outils", "orientations", "toolkit", "guidelines", "manuel",
        "directrices", "diretrizes", "lignes directrices",
    ]),
    (ActivityKind::Research, &[
        "research", "study", "mapping", "data", "investigacion", "estudio", "mapeo", "pesquisa", "estudo",
        "mapeamento", "recherche", "etude", "cartographie", "datos", "dados", "donnees", "report", "informe",
        "diagnostico", "assessment",
    ]),
    (ActivityKind::Advocacy, &[
        "advocacy", "campaign", "incidencia", "incidencia politica", "campana", "campanha", "plaidoyer", "campagne",
        "communication", "comunicacion", "comunicacao", "awareness raising", "sensibilizacion", "sensibilizacao", "sensibilisation",
    ]),
    (ActivityKind::StateSupport, &[
        "state support", "support to states", "support to a state", "technical assistance", "apoyo a estados",
        "apoyo a un estado", "apoyo a los estados", "asistencia tecnica", "apoio a estados", "apoio a um estado",
        "assistencia tecnica", "appui aux etats", "appui a un etat", "assistance technique",
    ]),
    (ActivityKind::Other, &["other", "otra", "otro", "outra", "outro", "autre", "others", "otros"]),
];

/// A kind of activity by its code or by a word.
pub(super) fn kind(written: &str) -> Option<ActivityKind> {
    find(KINDS, &fold(written))
}

/// Words of a title that give its kind away; the first that stands in the title counts.
#[rustfmt::skip]
const KIND_SIGNS: Words<ActivityKind> = &[
    (ActivityKind::GcmTalk, &["gcm talk", "gcm talks", "gcm youth talk", "charla pmm", "charla sobre el pmm", "conversa pgm", "conversa sobre o pgm", "causerie pmm", "causerie sur le pmm", "echange sur le pmm", "echange pmm"]),
    (ActivityKind::Workshop, &["workshop", "workshops", "taller", "talleres", "oficina", "oficinas", "atelier", "ateliers"]),
    (ActivityKind::Training, &["training", "trainings", "train", "capacitacion", "capacitar", "capacitaciones", "formacion", "curso", "capacitacao", "formacao", "treinamento", "formation", "formations", "former", "course"]),
    (ActivityKind::Dialogue, &["dialogue", "dialogues", "dialogo", "dialogos", "consultation", "consultations", "consulta", "consultas", "concertation"]),
    (ActivityKind::Advocacy, &["campaign", "campana", "campanha", "campagne", "advocacy", "incidencia", "plaidoyer"]),
    (ActivityKind::Research, &["mapping", "map", "study", "studies", "research", "estudio", "estudios", "mapeo", "investigacion", "pesquisa", "estudo", "mapeamento", "etude", "etudes", "cartographie", "recherche", "diagnostico", "diagnostic"]),
    (ActivityKind::Guidance, &["guidance", "guide", "guides", "guidelines", "toolkit", "tool", "tools", "manual", "guia", "guias", "herramienta", "herramientas", "lineamientos", "ferramenta", "ferramentas", "orientacoes", "outil", "outils", "manuel", "lignes directrices", "directrices", "diretrizes"]),
    (ActivityKind::Meeting, &["meeting", "meetings", "reunion", "reuniones", "reuniao", "reunioes", "reunions"]),
];

/// The kind that a title's words give away, else `Other`.
pub(super) fn kind_of_title(title: &str) -> ActivityKind {
    let padded = format!(" {} ", fold(title));
    KIND_SIGNS
        .iter()
        .find(|(_, signs)| signs.iter().any(|s| padded.contains(&format!(" {s} "))))
        .map_or(ActivityKind::Other, |(kind, _)| *kind)
}

#[rustfmt::skip]
const AUDIENCES: Words<Audience> = &[
    (Audience::Governments, &["governments", "government", "member states", "states", "national governments", "gobiernos", "gobierno", "estados", "estados miembros", "gobiernos nacionales", "governos", "governo", "governos nacionais", "gouvernements nationaux", "estados membros", "gouvernements", "gouvernement", "etats", "etats membres"]),
    (Audience::LocalGovernments, &["local governments", "local government", "local authorities", "municipalities", "cities", "gobiernos locales", "municipios", "autoridades locales", "alcaldias", "ciudades", "governos locais", "autoridades locais", "municipalidades", "cidades", "gouvernements locaux", "autorites locales", "collectivites locales", "municipalites", "villes"]),
    (Audience::Parliaments, &["parliaments", "parliament", "parliamentarians", "parlamentos", "parlamento", "parlamentarios", "congresos", "parlamentares", "parlements", "parlement", "parlementaires"]),
    (Audience::UnCountryTeams, &["un country teams", "uncts", "unct", "country teams", "united nations country teams", "equipos de pais", "equipos de pais de la onu", "equipos de las naciones unidas en los paises", "equipos de pais de las naciones unidas", "equipes de pais", "equipes de pais da onu", "equipes de pays", "equipes de pays des nations unies", "equipes de pays de l onu"]),
    (Audience::CivilSociety, &["civil society", "civil society organizations", "civil society organisations", "csos", "ngos", "sociedad civil", "osc", "ong", "organizaciones de la sociedad civil", "sociedade civil", "organizacoes da sociedade civil", "societe civile", "organisations de la societe civile"]),
    (Audience::Migrants, &["migrants", "migrant", "migrantes", "personas migrantes", "pessoas migrantes", "personnes migrantes", "migrants and refugees"]),
    (Audience::Diaspora, &["diaspora", "diasporas"]),
    (Audience::Employers, &["employers", "private sector", "employers organizations", "empleadores", "sector privado", "empresas", "empregadores", "setor privado", "employeurs", "secteur prive", "entreprises"]),
    (Audience::Unions, &["unions", "trade unions", "workers organizations", "sindicatos", "organizaciones de trabajadores", "organizacoes de trabalhadores", "syndicats"]),
    (Audience::Academia, &["academia", "universities", "researchers", "universidades", "investigadores", "pesquisadores", "monde universitaire", "universites", "chercheurs", "milieux universitaires"]),
    (Audience::Media, &["media", "journalists", "medios", "medios de comunicacion", "periodistas", "midia", "meios de comunicacao", "jornalistas", "medias", "journalistes"]),
    (Audience::Youth, &["youth", "young people", "jovenes", "juventud", "juventudes", "jovens", "juventude", "jeunes", "jeunesse"]),
    (Audience::BorderOfficials, &["border officials", "border authorities", "immigration officers", "personal de fronteras", "personal de frontera", "funcionarios fronterizos", "autoridades fronterizas", "agentes fronterizos", "autoridades migratorias", "agentes de fronteira", "autoridades de fronteira", "agents des frontieres", "agents frontaliers", "agents aux frontieres", "autorites frontalieres"]),
    (Audience::HealthWorkers, &["health workers", "health personnel", "personal de salud", "trabajadores de la salud", "profissionais de saude", "trabalhadores da saude", "personnel de sante", "agents de sante"]),
    (Audience::JusticeOperators, &["justice operators", "justice officials", "judges", "prosecutors", "police", "operadores de justicia", "jueces", "fiscales", "policia", "operadores de justica", "operadores da justica", "acteurs de la justice", "juizes", "promotores", "operateurs de justice", "juges", "procureurs"]),
    (Audience::Consulates, &["consulates", "consular services", "consulados", "consulats"]),
    (Audience::GeneralPublic, &["general public", "public", "publico general", "publico en general", "publico em geral", "publico geral", "poblacion en general", "grand public"]),
];

/// An audience by its code or by a word.
pub(super) fn audience(written: &str) -> Option<Audience> {
    find(AUDIENCES, &fold(written))
}

/// Whether a cell says that nothing is said yet: `TBC`, `n/a`, `por definir`, a dash.
pub(super) fn is_as_good_as_blank(written: &str) -> bool {
    matches!(
        fold(written).as_str(),
        "" | "tbc"
            | "tbd"
            | "n a"
            | "na"
            | "nd"
            | "n d"
            | "none"
            | "ninguno"
            | "ninguna"
            | "nenhum"
            | "nenhuma"
            | "aucun"
            | "aucune"
            | "por definir"
            | "por confirmar"
            | "a definir"
            | "a confirmar"
            | "a confirmer"
            | "to be confirmed"
            | "to be determined"
            | "to be defined"
            | "no aplica"
            | "nao se aplica"
            | "sans objet"
            | "not applicable"
    )
}

/// Whether a cell says that a marker was not assessed.
pub(super) fn is_not_assessed(written: &str) -> bool {
    is_as_good_as_blank(written)
        || matches!(
            fold(written).as_str(),
            "not assessed"
                | "no evaluado"
                | "sin evaluar"
                | "nao avaliado"
                | "non evalue"
                | "no evaluada"
        )
}

/// Whether a text opens a footnote or a sum rather than an activity.
pub(super) fn opens_a_footnote(written: &str) -> bool {
    let folded = fold(written);
    let first = folded.split(' ').next().unwrap_or_default();
    written.trim_start().starts_with('*')
        || matches!(
            first,
            "total"
                | "totals"
                | "totales"
                | "totais"
                | "totaux"
                | "subtotal"
                | "source"
                | "sources"
                | "fuente"
                | "fuentes"
                | "fonte"
                | "fontes"
                | "note"
                | "notes"
                | "nota"
                | "notas"
        )
}

#[cfg(test)]
mod tests;
