use super::*;

fn grid(rows: &[&[&str]]) -> Grid {
    let cell = |t: &&str| {
        if t.is_empty() { Cell::Empty } else { Cell::Text((*t).into()) }
    };
    Grid { sheet: "Plan".into(), rows: rows.iter().map(|r| r.iter().map(cell).collect()).collect() }
}

fn fields(layout: &Layout) -> Vec<Option<Field>> {
    layout.columns.iter().map(|c| c.field).collect()
}

#[test]
fn the_header_is_found_under_banners_and_groups() {
    let layout = find(&grid(&[
        &["Plan de trabajo 2023-2024"],
        &["", "Qué", "Qué", "Cuándo", "Cuándo"],
        &["Eje", "Actividad", "Estado", "Inicio", "Fin", "Observaciones"],
        &["1 Datos", "Taller", "En curso", "2023", "2024", "x"],
    ]))
    .expect("readable");
    assert_eq!(layout.header_row, 2);
    assert_eq!(layout.lang, Some(Lang::Es));
    use Field::{End, Priority, Start, Status, Title};
    assert_eq!(
        fields(&layout),
        [Some(Priority), Some(Title), Some(Status), Some(Start), Some(End), None]
    );
}

#[test]
fn sub_headers_complete_a_header_merged_downwards() {
    let layout = find(&grid(&[
        &["Activity", "Lead", "Timeline", "Timeline", "Status"],
        &["", "", "Start", "End", ""],
        &["A", "IOM", "2023", "2024", "Ongoing"],
    ]))
    .expect("readable");
    use Field::{End, Lead, Start, Status, Title};
    assert_eq!(fields(&layout), [Some(Title), Some(Lead), Some(Start), Some(End), Some(Status)]);
    assert_eq!(layout.data, 2);
}

#[test]
fn tags_win_over_headers() {
    let layout = find(&grid(&[
        &["Plan"],
        &["What", "Who", "Status", "Note"],
        &["#activity+name+pt", "#org+lead", "#date+period", ""],
        &["A", "IOM", "2023", "x"],
    ]))
    .expect("readable");
    assert_eq!((layout.header_row, layout.hxl_row, layout.data), (1, Some(2), 3));
    assert_eq!(fields(&layout), [Some(Field::Title), Some(Field::Lead), Some(Field::Period), None]);
    assert_eq!(layout.columns[0].lang, Some(Lang::Pt));
    let bare = find(&grid(&[&["#activity+name", "#status"], &["A", "Ongoing"]])).expect("readable");
    assert_eq!((bare.header_row, bare.hxl_row, bare.data), (0, Some(0), 1));
}

#[test]
fn a_kind_column_is_read_by_its_values() {
    let of = |value: &str| {
        fields(&find(&grid(&[&["Activity", "Tipo"], &["A", value]])).expect("readable"))[1]
    };
    assert_eq!(of("Temática"), Some(Field::PriorityKind));
    assert_eq!(of("Taller"), Some(Field::Kind));
}

#[test]
fn a_title_beside_an_activity_makes_it_the_description() {
    let layout = find(&grid(&[&["Activity", "Title", "Status"], &["long", "short", "Ongoing"]]))
        .expect("readable");
    assert_eq!(
        fields(&layout),
        [Some(Field::Description), Some(Field::Title), Some(Field::Status)]
    );
}

#[test]
fn a_sheet_of_something_else_is_told() {
    assert_eq!(find(&grid(&[&["", " "], &[]])).err(), Some(Unreadable::NoRows));
    let why = find(&grid(&[&["Name", "Phone"], &["x", "1"]])).expect_err("no header");
    assert_eq!(why.code(), "no-header");
}

#[test]
fn lists_of_who_does_what_where_and_joint_work_plans_are_proposed() {
    use Field::*;
    let four = [Lead, Title, Places, Period, Audiences, Priority, Implementers, Funders];
    for head in [
        "Who|What|Where|When|For whom|Sector|Implementing partner|Donor",
        "Quién|Qué|Dónde|Cuándo|Para quién|Clúster|Socio implementador|Donante",
        "Quem|O quê|Onde|Quando|Para quem|Setor|Parceiro implementador|Doador",
        "Qui|Quoi|Où|Quand|Pour qui|Secteur|Partenaire d’exécution|Bailleur",
    ] {
        let row: Vec<&str> = head.split('|').collect();
        let sheet = grid(&[&["4W"], &row, &["UNICEF", "Taller"]]);
        assert_eq!(likely_head(&sheet), Some(1), "{head}");
        let found: Vec<Option<Field>> = proposed(&sheet, 1).into_iter().map(|c| c.field).collect();
        assert_eq!(found, four.map(Some), "{head}");
    }
    // A plan has one level of results: of an outcome and an output the output counts.
    let plan = [
        Some(Priority),
        None,
        Some(Result),
        Some(Title),
        Some(Funders),
        Some(Implementers),
        Some(Places),
        Some(SdgTargets),
        Some(Gender),
        Some(HumanRights),
        Some(Qcpr),
        Some(Status),
        Some(Start),
        Some(End),
    ];
    for head in [
        "Strategic Priority|Outcome|Output|Sub-Output|Contributing Partners|Implementing Partners|Geography|SDG Targets|Gender Marker|Human Rights Marker|QCPR Function|Status|Start Date|End Date",
        "Prioridad estratégica|Efecto|Producto|Subproducto|Socios contribuyentes|Socios ejecutores|Geografía|Metas de los ODS|Marcador de igualdad de género|Marcador de derechos humanos|Función QCPR|Estado|Fecha de inicio|Fecha de finalización",
        "Prioridade estratégica|Efeito|Produto|Subproduto|Parceiros contribuintes|Parceiros de execução|Geografia|Metas dos ODS|Marcador de igualdade de gênero|Marcador de direitos humanos|Função QCPR|Situação|Data de início|Data de término",
        "Priorité stratégique|Effet|Produit|Sous-produit|Partenaires contributeurs|Partenaires d’exécution|Géographie|Cibles des ODD|Marqueur de l’égalité des genres|Marqueur des droits humains|Fonction QCPR|Statut|Date de début|Date de fin",
    ] {
        let row: Vec<&str> = head.split('|').collect();
        let sheet = grid(&[&row, &["P1", "", "R", "Taller"]]);
        let found: Vec<Option<Field>> = proposed(&sheet, 0).into_iter().map(|c| c.field).collect();
        assert_eq!(found, plan, "{head}");
    }
}

#[test]
fn what_somebody_says_of_columns_counts_for_more_than_tags_and_headers() {
    let sheet = grid(&[
        &["Who", "What", "Note"],
        &["#org+impl", "#activity+description", "#status"],
        &["UNICEF", "Taller", "x"],
    ]);
    let said = Told {
        head: 0,
        columns: vec![Some((Field::Lead, None)), Some((Field::Title, Some(Lang::Es))), None],
    };
    let layout = told(&sheet, &said).expect("readable");
    assert_eq!(fields(&layout), [Some(Field::Lead), Some(Field::Title), None]);
    assert_eq!((layout.data, layout.columns[1].lang), (2, Some(Lang::Es)));
    let nothing = Told { head: 0, columns: vec![None, Some((Field::Title, None)), None] };
    assert_eq!(told(&sheet, &nothing).err().map(|w| w.code()), Some("no-header"));
}

#[test]
fn the_fullest_sheet_of_activities_is_chosen() {
    let cover = grid(&[&["Read me"]]);
    let template = grid(&[&["Title", "Status", "Lead", "Period", "Priority"]]);
    let list = grid(&[&["Title", "Status", "Lead"], &["A", "Ongoing", "IOM"]]);
    let sheets = [cover.clone(), template, list.clone(), list];
    assert_eq!(best_grid(&sheets), Some(2));
    assert_eq!(other_lists(&sheets, 2), [sheets[3].sheet.clone()]);
    assert_eq!(best_grid(&[cover]), None);
}
