//! A report that says what reports say, and names nobody: illustrative throughout.

use aunar_domain::document::{Block, Cell, Column, Document, Inline, Labels};
use aunar_domain::words::Lang;

/// Activities between two headings.
const A_CHAPTER: usize = 20;

const PICTURE: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 600 90' width='600' height='90'><rect width='600' height='18' y='10' fill='#e3e9ea'/><rect width='372' height='18' y='10' fill='#0f4a52'/><text x='0' y='48' font-size='13' fill='#16262a'>62 %</text><rect width='600' height='10' y='62' fill='#e3e9ea'/><rect width='420' height='10' y='62' fill='#c98a1b'/><text x='0' y='88' font-size='13' fill='#16262a'>70 %</text></svg>";

/// The words of a report in one language.
struct Said {
    title: &'static str,
    subtitle: &'static str,
    by: &'static str,
    dated: &'static str,
    standing: &'static str,
    labels: [&'static str; 5],
    chapter: &'static str,
    method: &'static str,
    sentence: &'static str,
    note: &'static str,
    aside: &'static str,
    steps: [&'static str; 3],
    caption: &'static str,
    heads: [&'static str; 6],
    activity: &'static str,
    state: &'static str,
    total: &'static str,
    path: &'static str,
    shown: &'static str,
    thousands: char,
}

const fn said(lang: Lang) -> Said {
    match lang {
        Lang::Es => Said {
            title: "Segundo examen regional: aporte de la red",
            subtitle: "Avance del plan de trabajo 2023-2024",
            by: "Autoría: secretaría de la red regional. Revisión: puntos focales.",
            dated: "10 de febrero de 2025",
            standing: "Contenido ilustrativo: no describe a ninguna organización ni a ningún proyecto.",
            labels: ["Contenido", "Página", "Notas", "Cuadro", "Gráfico"],
            chapter: "Prioridad",
            method: "Cómo se hizo",
            sentence: "En este período se llevaron a cabo actividades con instituciones nacionales y locales; participaron 1.240 personas de nueve países, y los equipos de país pidieron que la formación se repita antes de que se diseñe el próximo marco de cooperación.",
            note: "Actividades A-014 y A-027; indicador I-003, segundo trimestre de 2024.",
            aside: "Sin fuente en el plan: lo afirma quien escribe.",
            steps: [
                "Acordar el calendario del próximo período.",
                "Cerrar las brechas de cobertura que se nombran arriba.",
                "Publicar las lecciones aprendidas.",
            ],
            caption: "Actividades y recursos",
            heads: [
                "Actividad",
                "Estado",
                "Cierre",
                "Requerido (USD)",
                "Disponible (USD)",
                "Gastado (USD)",
            ],
            activity: "Taller regional sobre documentación e identidad para personas en movilidad",
            state: "En curso, según lo previsto",
            total: "Total",
            path: "Tiempo transcurrido y actividades concluidas",
            shown: "Transcurrió el 62 % del tiempo y concluyó el 70 % de las actividades.",
            thousands: '.',
        },
        Lang::En => Said {
            title: "Second regional review: contribution of the network",
            subtitle: "Progress of the workplan 2023-2024",
            by: "Author: secretariat of the regional network. Reviewed by focal points.",
            dated: "10 February 2025",
            standing: "Illustrative content: it describes no organization and no project.",
            labels: ["Contents", "Page", "Notes", "Table", "Figure"],
            chapter: "Priority",
            method: "How it was made",
            sentence: "In this period activities were carried out with national and local institutions; 1,240 people from nine countries took part, and country teams asked for the training to be repeated before the next cooperation framework is designed.",
            note: "Activities A-014 and A-027; indicator I-003, second quarter of 2024.",
            aside: "Without a source in the plan: the author's own statement.",
            steps: [
                "Agree the calendar of the next period.",
                "Close the coverage gaps named above.",
                "Publish the lessons learnt.",
            ],
            caption: "Activities and resources",
            heads: [
                "Activity",
                "Status",
                "Ends",
                "Required (USD)",
                "Available (USD)",
                "Spent (USD)",
            ],
            activity: "Regional workshop on documentation and identity for people on the move",
            state: "Under way, as planned",
            total: "Total",
            path: "Time gone and activities completed",
            shown: "62% of the time has gone and 70% of the activities are completed.",
            thousands: ',',
        },
        Lang::Pt => Said {
            title: "Segunda revisão regional: contribuição da rede",
            subtitle: "Avanço do plano de trabalho 2023-2024",
            by: "Autoria: secretaria da rede regional. Revisão: pontos focais.",
            dated: "10 de fevereiro de 2025",
            standing: "Conteúdo ilustrativo: não descreve nenhuma organização nem projeto.",
            labels: ["Sumário", "Página", "Notas", "Quadro", "Gráfico"],
            chapter: "Prioridade",
            method: "Como foi feita",
            sentence: "Neste período foram realizadas atividades com instituições nacionais e locais; participaram 1.240 pessoas de nove países, e as equipes de país pediram que a formação se repita antes do desenho do próximo marco de cooperação.",
            note: "Atividades A-014 e A-027; indicador I-003, segundo trimestre de 2024.",
            aside: "Sem fonte no plano: afirmação de quem escreve.",
            steps: [
                "Acordar o calendário do próximo período.",
                "Fechar as lacunas de cobertura indicadas acima.",
                "Publicar as lições aprendidas.",
            ],
            caption: "Atividades e recursos",
            heads: [
                "Atividade",
                "Situação",
                "Término",
                "Requerido (USD)",
                "Disponível (USD)",
                "Gasto (USD)",
            ],
            activity: "Oficina regional sobre documentação e identidade de pessoas em mobilidade",
            state: "Em andamento, conforme previsto",
            total: "Total",
            path: "Tempo decorrido e atividades concluídas",
            shown: "Passaram 62% do tempo e foram concluídas 70% das atividades.",
            thousands: '.',
        },
        Lang::Fr => Said {
            title: "Deuxième examen régional : contribution du réseau",
            subtitle: "Avancement du plan de travail 2023-2024",
            by: "Rédaction : secrétariat du réseau régional. Relecture : points focaux.",
            dated: "10 février 2025",
            standing: "Contenu illustratif : il ne décrit aucune organisation ni aucun projet.",
            labels: ["Sommaire", "Page", "Notes", "Tableau", "Graphique"],
            chapter: "Priorité",
            method: "Méthode suivie",
            sentence: "Pendant cette période, des activités ont été menées avec des institutions nationales et locales ; 1\u{202f}240 personnes de neuf pays y ont pris part, et les équipes de pays ont demandé que la formation soit reprise avant l’élaboration du prochain cadre de coopération.",
            note: "Activités A-014 et A-027 ; indicateur I-003, deuxième trimestre 2024.",
            aside: "Sans source dans le plan : affirmation de l’auteur.",
            steps: [
                "Convenir du calendrier de la prochaine période.",
                "Combler les lacunes de couverture nommées plus haut.",
                "Publier les enseignements tirés.",
            ],
            caption: "Activités et ressources",
            heads: ["Activité", "État", "Fin", "Requis (USD)", "Disponible (USD)", "Dépensé (USD)"],
            activity: "Atelier régional sur les papiers et l’identité des personnes en mobilité",
            state: "En cours, comme prévu",
            total: "Total",
            path: "Temps écoulé et activités achevées",
            shown: "62 % du temps est écoulé et 70 % des activités sont achevées.",
            thousands: '\u{202f}',
        },
    }
}

/// A report of so many activities.
pub(super) fn report(lang: Lang, activities: usize) -> Document {
    let said = said(lang);
    let heading = |level, text: String, anchor: String| Block::Heading { level, text, anchor };
    let paragraph = || Block::Paragraph {
        content: vec![
            Inline::words(said.sentence),
            Inline::Note { content: vec![Inline::words(said.note)] },
            Inline::words(" "),
            Inline::Link {
                href: "https://example.org/plan".into(),
                text: "example.org/plan".into(),
            },
        ],
    };
    let mut blocks = vec![
        heading(1, said.method.into(), "method".into()),
        paragraph(),
        Block::Figure {
            caption: said.path.into(),
            svg: PICTURE.into(),
            alternative: said.shown.into(),
        },
    ];
    for (n, first) in (0..activities).step_by(A_CHAPTER).enumerate() {
        let last = (first + A_CHAPTER).min(activities);
        blocks.push(heading(1, format!("{} {}", said.chapter, n + 1), format!("chapter-{n}")));
        blocks.extend([paragraph(), paragraph()]);
        blocks.push(Block::Aside { content: vec![Inline::words(said.aside)] });
        blocks.push(heading(2, said.caption.into(), format!("table-{n}")));
        blocks.push(table(&said, first..last));
        blocks.push(Block::List {
            counted: true,
            items: said.steps.iter().map(|step| vec![Inline::words(*step)]).collect(),
        });
    }
    let [contents, page, notes, table, figure] = said.labels.map(str::to_owned);
    Document {
        lang,
        title: said.title.into(),
        subtitle: Some(said.subtitle.into()),
        authorship: said.by.into(),
        dated: said.dated.into(),
        standing: vec![said.standing.into()],
        labels: Labels { contents, page, notes, table, figure },
        blocks,
    }
}

fn table(said: &Said, of: std::ops::Range<usize>) -> Block {
    let money = |amount: usize| {
        let shown = format!("{}{}{:03}", amount / 1000, said.thousands, amount % 1000);
        Cell::figure(shown, f64::from(u32::try_from(amount).unwrap_or(u32::MAX)))
    };
    let amounts = |n: usize| [12_000 + n * 7 % 9000, 8_000 + n * 5 % 4000, 1_000 + n * 3 % 7000];
    let rows = of.clone().map(|n| {
        let name = format!("A-{:03}. {}", n + 1, said.activity);
        let mut row = vec![Cell::words(name), Cell::words(said.state), Cell::words("30/06/2024")];
        row.extend(amounts(n).map(money));
        row
    });
    let sum = of.map(amounts).fold([0; 3], |a, b| [a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
    let mut foot = vec![Cell::words(said.total), Cell::words(""), Cell::words("")];
    foot.extend(sum.map(money));
    let column = |(n, heading): (usize, &&str)| Column {
        heading: (*heading).to_owned(),
        figures: n > 2,
        share: if n == 0 { 5 } else { 2 },
    };
    Block::Table {
        caption: said.caption.into(),
        columns: said.heads.iter().enumerate().map(column).collect(),
        rows: rows.collect(),
        foot: Some(foot),
    }
}
