use super::*;

#[test]
fn a_unit_of_debian_has_the_program_where_debian_has_it_and_runs_without_letters() {
    let unit = read("packaging/aunar.service").expect("the unit");
    let text = on_debian(&unit);
    assert!(text.contains("\nExecStart=/usr/bin/aunar serve\n"), "{text}");
    assert!(!text.contains("smtp") && text.contains("LoadCredential=db:"), "{text}");
    assert_eq!(text.lines().count() + 2, unit.lines().count());
}

#[test]
fn a_program_that_names_a_loader_needs_libraries() {
    let mut elf = vec![0_u8; 64];
    elf[..6].copy_from_slice(b"\x7fELF\x02\x01");
    (elf[32], elf[54], elf[56]) = (64, 56, 2);
    let header = |kind: u8| std::iter::once(kind).chain([0; 55]).collect::<Vec<u8>>();
    let of = |kinds: [u8; 2]| [elf.clone(), header(kinds[0]), header(kinds[1])].concat();
    assert!(loads_nothing(&of([1, 2])));
    assert!(!loads_nothing(&of([1, 3])));
    assert!(!loads_nothing(&elf) && !loads_nothing(b"#!/bin/sh"));
}
