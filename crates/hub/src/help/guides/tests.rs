use super::super::pictures;
use super::super::text::{Block, Piece, Said};
use super::*;
use crate::web::Tongue;
use std::collections::BTreeSet;

fn lines_of(block: &Block) -> Vec<&Vec<Piece>> {
    match block {
        Block::Paragraph(line) => vec![line],
        Block::Steps(lines) | Block::Points(lines) => lines.iter().collect(),
        Block::Picture { .. } => Vec::new(),
    }
}

fn lines(guide: &Guide) -> Vec<&Vec<Piece>> {
    let blocks = guide.sections.iter().flat_map(|s| &s.blocks);
    std::iter::once(&guide.lead).chain(blocks.flat_map(lines_of)).collect()
}

/// What a guide is apart from its words: headings by anchor, blocks by kind and length, labels and
/// links line by line, whatever their order within a line.
fn shape(guide: &Guide) -> Vec<String> {
    let block = |block: &Block| match block {
        Block::Paragraph(_) => "paragraph".to_owned(),
        Block::Steps(steps) => format!("{} steps", steps.len()),
        Block::Points(points) => format!("{} points", points.len()),
        Block::Picture { name, .. } => format!("picture {name}"),
    };
    let mut all: Vec<String> = Vec::new();
    for section in &guide.sections {
        all.push(format!("#{}", section.anchor));
        all.extend(section.blocks.iter().map(block));
    }
    for line in lines(guide) {
        let mut marks: Vec<String> = line
            .iter()
            .filter_map(|piece| match (&piece.said, &piece.to) {
                (Said::Label(key), to) => Some(format!("{key} {to:?}")),
                (Said::Typed(words), _) => Some(words.clone()),
                (Said::Words(_), Some(to)) => Some(format!("{to:?}")),
                (Said::Words(_), None) => None,
            })
            .collect();
        marks.sort();
        all.push(marks.join(", "));
    }
    all
}

#[test]
fn a_guide_has_the_same_headings_blocks_labels_and_links_in_each_language() {
    for guide in GUIDES.iter() {
        let expected = shape(&guide.es);
        assert!(guide.es.sections.len() >= 3, "{}", guide.code);
        for lang in Lang::ALL {
            let spoken = guide.spoken(*lang);
            assert_eq!(shape(spoken), expected, "{} in {}", guide.code, lang.code());
            let headed = |s: &super::super::text::Section| {
                !s.anchor.is_empty() && !s.title.is_empty() && !s.blocks.is_empty()
            };
            assert!(spoken.sections.iter().all(headed), "{} {}", guide.code, lang.code());
            assert!(!spoken.title.is_empty() && !spoken.lead.is_empty(), "{}", guide.code);
        }
    }
}

/// The pictures of a guide: the name and what is to be seen.
fn pictures_of(guide: &Guide) -> Vec<(&str, &str)> {
    let blocks = guide.sections.iter().flat_map(|s| &s.blocks);
    let pictures = blocks.filter_map(|block| match block {
        Block::Picture { name, alternative } => Some((name.as_str(), alternative.as_str())),
        _ => None,
    });
    pictures.collect()
}

#[test]
fn a_picture_that_a_guide_names_is_there_in_each_language_and_told_in_its_words() {
    let mut named = BTreeSet::new();
    for guide in GUIDES.iter() {
        // Whoever runs the program does so from a command line.
        assert_eq!(guide.es.is_pictured(), guide.code != "operator", "{}", guide.code);
        let mut told = BTreeSet::new();
        for lang in Lang::ALL {
            for (name, alternative) in pictures_of(guide.spoken(*lang)) {
                let which = format!("{name} in {} {}", guide.code, lang.code());
                assert!(pictures::one(name, *lang).is_some(), "{which}");
                let length = alternative.chars().count();
                assert!((30..=250).contains(&length), "{which}: {length} letters");
                // Of what it is comes first: no more is read until the picture is asked for.
                let at = alternative.find([':', ',']).unwrap_or_default();
                assert!(
                    (10..=90).contains(&at),
                    "{which}: of what it is, a colon, what is to be seen"
                );
                assert!(told.insert(alternative), "{which} in another language's words");
                named.insert(name);
            }
        }
    }
    for name in pictures::names() {
        assert!(named.contains(name), "no guide shows {name}");
    }
}

#[test]
fn every_label_that_a_guide_names_is_a_whole_message() {
    for guide in GUIDES.iter() {
        for lang in Lang::ALL {
            for piece in lines(guide.spoken(*lang)).into_iter().flatten() {
                let Said::Label(key) = &piece.said else { continue };
                let said = Tongue(*lang).known(key);
                // One with a value in it is no label.
                let whole = said.as_ref().is_some_and(|s| !s.contains(['{', '\n']));
                assert!(whole, "{key} in {} {}: {said:?}", guide.code, lang.code());
            }
        }
    }
}
