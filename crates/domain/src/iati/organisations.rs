//! Identifiers of organisations. Those of the United Nations are `XM-DAC-` and the channel code that the
//! Development Assistance Committee of the OECD gives them.

/// Codes of the register with the channel code of each.
const CHANNELS: &[(&str, &str)] = &[
    ("IOM", "47066"),
    ("ECLAC", "41104"),
    ("FAO", "41301"),
    ("ILO", "41302"),
    ("OHCHR", "41313"),
    ("PAHO", "47083"),
    ("WHO", "41307"),
    ("UNAIDS", "41110"),
    ("UNDP", "41114"),
    ("UNDRR", "41315"),
    ("UNEP", "41116"),
    ("UNESCO", "41304"),
    ("UNFPA", "41119"),
    ("UN-HABITAT", "41120"),
    ("UNHCR", "41121"),
    ("UNICEF", "41122"),
    ("UNODC", "41128"),
    ("UN-WOMEN", "41146"),
    ("WFP", "41140"),
    ("DCO", "41149"),
    ("UNITAR", "41125"),
    ("UNU", "41134"),
    ("UNOPS", "41502"),
    ("WORLD-BANK", "44000"),
    ("UNDPPA", "41148"),
    ("UNCTAD", "41112"),
    ("OCHA", "41127"),
    ("UNV", "41135"),
];

const UNITED_NATIONS: &str = "XM-DAC-";

/// The identifier of an entity of the register by its code: one that Aunar knows, or the code itself
/// where it is an identifier, as of what an import brought.
#[must_use]
pub fn reference_of(code: &str) -> Option<String> {
    let known = CHANNELS.iter().find(|(entity, _)| *entity == code);
    known
        .map(|(_, channel)| format!("{UNITED_NATIONS}{channel}"))
        .or_else(|| is_reference(code).then(|| code.to_owned()))
}

/// The code of the register that an identifier means, if Aunar knows it. Numbers alone, as they were
/// written before version 2 of the standard, are channel codes.
#[must_use]
pub fn code_of(reference: &str) -> Option<&'static str> {
    let reference = reference.trim();
    let channel = reference.strip_prefix(UNITED_NATIONS).unwrap_or(reference);
    CHANNELS.iter().find(|(_, of)| *of == channel).map(|(entity, _)| *entity)
}

/// Whether a text is an identifier of an organisation as the standard wants them: the code of a
/// registration agency (`XM-DAC`, `GB-COH`), a hyphen, and a number there, without signs that addresses
/// have a meaning for.
#[must_use]
pub fn is_reference(text: &str) -> bool {
    let mut parts = text.splitn(3, '-');
    let (Some(country), Some(agency), Some(number)) = (parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let upper = |part: &str| part.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    country.len() == 2
        && upper(country)
        && (2..=8).contains(&agency.len())
        && upper(agency)
        && number.chars().any(|c| c.is_ascii_digit())
        && text.len() <= 60
        && number.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
}
