//! Why an import cannot be, in the reader's language, for pages; programs get the English words and a code.

use super::ImportError;
use crate::web::{Tongue, unread};

/// Why it cannot be.
pub(crate) fn refused(t: Tongue, error: &ImportError) -> String {
    let (file, why) = match error {
        ImportError::File { file, why } => (file, unread::words(t, why)),
        ImportError::Unreadable { file, why } => (file, unread::list(t, why)),
        ImportError::Iati { file, why } => (file, unread::standard(t, why)),
        ImportError::Crowded => return t.t("exchange-crowded"),
        ImportError::NotOpen { .. } => return t.t("exchange-not-open"),
        // What a page leads to has a network and a plan, and its file is of no other form.
        other => return other.to_string(),
    };
    t.with("exchange-of-file", &[("file", file), ("why", &why)])
}
