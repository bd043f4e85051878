use super::*;

fn all_folded<T>(table: Words<T>) {
    let words: Vec<&str> = table.iter().flat_map(|(_, words)| *words).copied().collect();
    for (at, word) in words.iter().enumerate() {
        assert_eq!(&fold(word), word);
        assert!(!words[..at].contains(word), "{word} stands twice");
    }
}

#[test]
fn words_are_folded_and_mean_one_thing() {
    all_folded(STATUSES);
    all_folded(PRIORITY_KINDS);
    all_folded(KINDS);
    all_folded(KIND_SIGNS);
    all_folded(AUDIENCES);
}

#[test]
fn every_code_is_understood_as_itself() {
    assert!(Status::ALL.iter().all(|s| status(s.code()) == Some(*s)));
    assert!(ActivityKind::ALL.iter().all(|k| kind(k.code()) == Some(*k)));
    assert!(Audience::ALL.iter().all(|a| audience(a.code()) == Some(*a)));
    assert!(PriorityKind::ALL.iter().all(|k| priority_kind(k.code()) == Some(*k)));
}

#[test]
fn statuses_are_understood_in_four_languages() {
    for (word, expected) in [
        ("Yet to start", Status::Pipeline),
        ("Por iniciar", Status::Pipeline),
        ("A iniciar", Status::Pipeline),
        ("À venir", Status::Pipeline),
        ("En curso", Status::Implementation),
        ("Em andamento", Status::Implementation),
        ("En cours", Status::Implementation),
        ("Concluída", Status::Closed),
        ("Terminé", Status::Closed),
        ("FINALIZADO", Status::Closed),
        ("Completada", Status::Closed),
        ("Achevée", Status::Closed),
        ("Delivered", Status::Closed),
        ("Cumprida", Status::Closed),
        ("En cours d’exécution", Status::Implementation),
        // What our own copies said before.
        ("Being carried out", Status::Implementation),
        ("Closed", Status::Closed),
        ("Cerrada", Status::Closed),
        ("Encerrada", Status::Closed),
        ("Clôturée", Status::Closed),
    ] {
        assert_eq!(status(word), Some(expected), "{word}");
    }
    assert_eq!(status("maybe"), None);
}

#[test]
fn a_talk_on_the_compact_is_understood_in_four_languages() {
    for word in [
        "GCM Talk",
        "Charla sobre el PMM",
        "Conversa sobre o PGM",
        "Causerie sur le PMM",
        "Échange sur le PMM",
    ] {
        assert_eq!(kind(word), Some(ActivityKind::GcmTalk), "{word}");
    }
    assert_eq!(kind_of_title("Échange sur le PMM avec les villes"), ActivityKind::GcmTalk);
}

#[test]
fn a_title_gives_its_kind_away() {
    for (title, expected) in [
        ("GCM Talk for Member States on training", ActivityKind::GcmTalk),
        ("Taller sobre datos", ActivityKind::Workshop),
        ("Formação de agentes", ActivityKind::Training),
        ("Map promising practices", ActivityKind::Research),
        ("Roll out the guidance", ActivityKind::Guidance),
        ("Widen the community", ActivityKind::Other),
    ] {
        assert_eq!(kind_of_title(title), expected, "{title}");
    }
}
