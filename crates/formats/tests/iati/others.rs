//! What others write: as the standard was before, with more than the standard has, with what is not taken.

use super::*;

#[test]
fn extensions_are_left_out_and_named() {
    let file = br#"<i:iati-activities xmlns:i="x"/>"#;
    assert!(matches!(read(file), Err(Broken::Other { .. })));
    let file = br#"<iati-activities xml:lang="EN" default-currency="USD"><iati-activity>
        <iati-identifier> XM-1 </iati-identifier><title>Old way</title>
        <own:extension xmlns:own="http://example.org"><own:deep/></own:extension>
        <capital-spend percentage="3"/></iati-activity></iati-activities>"#;
    let told = IatiReader::new(file.as_slice()).next().expect("one").expect("reads");
    assert_eq!(told.activity.identifier, "XM-1");
    assert_eq!(told.activity.title, [said("en", "Old way")]);
    assert_eq!(
        told.unread.iter().map(String::as_str).collect::<Vec<_>>(),
        ["capital-spend", "own:extension"]
    );
}

#[test]
fn what_the_standard_said_before_is_read_as_it_says_it_now() {
    let file = br#"<iati-activities version="1.05"><iati-activity xml:lang="en" default-currency="USD">
        <title>Old</title><title xml:lang="es">Antes</title>
        <participating-org role="Funding" ref="XM-1">Giver</participating-org>
        <participating-org role="implementing">Doer</participating-org>
        <activity-date type="start-planned" iso-date="2014-01-01"/>
        <activity-date type="end-actual" iso-date="2014-12-31">31 Dec</activity-date>
        <sector vocabulary="DAC" code="11220">Schools</sector><policy-marker vocabulary="RO" code="x" significance="1"/>
        <budget type="revised"><period-start iso-date="2014-01-01"/><period-end iso-date="2014-12-31"/><value>9</value></budget>
        <transaction><transaction-type code="E"/><transaction-date iso-date="2014-03-01"/><value>5</value></transaction>
        </iati-activity></iati-activities>"#;
    let told = IatiReader::new(file.as_slice()).next().expect("one").expect("reads");
    let is = told.activity;
    assert_eq!(is.title, [said("en", "Old"), said("es", "Antes")]);
    let roles: Vec<&str> = is.participating.iter().map(|(role, _)| role.as_str()).collect();
    let days: Vec<&str> = is.dates.iter().map(|(kind, _)| kind.as_str()).collect();
    assert_eq!((roles, days), (vec!["1", "4"], vec!["1", "4"]));
    assert_eq!(is.sectors[0].vocabulary.as_deref(), Some("1"));
    assert_eq!(is.markers[0].0.vocabulary.as_deref(), Some("99"));
    assert!(is.budgets[0].revised && is.transactions[0].code == "4");
    assert!(told.lost.is_empty(), "{:?}", told.lost);
}

#[test]
fn what_is_left_out_is_told_with_its_place_and_why() {
    let file = br#"<iati-activities><iati-activity>
        <activity-date type="1" iso-date="01/02/2023"/><activity-date iso-date="2023-01-01"/>
        <sector vocabulary="1"><narrative>Health</narrative></sector>
        <policy-marker code="2"/>
        <budget><period-start iso-date="2023-01-01"/><period-end iso-date="2023-12-31"/><value>10</value></budget>
        <budget type="2"><period-start iso-date="soon"/><value currency="USD">10</value></budget>
        <transaction><transaction-type code="3"/><value currency="USD" value-date="2023-05-01">5</value><sector code="11220"/></transaction>
        <transaction><transaction-type code="3"/><value currency="USD">6</value></transaction>
        <transaction ref="T-1"><transaction-date iso-date="2023-05-01"/><tied-status code="5"/></transaction>
        <document-link url="https://a.example/x"><category code="A01"/><category code="A02"/></document-link>
        <related-activity type="1"/>
        <result type="1"><title><narrative>Empty</narrative></title></result>
        <result type="2"><indicator measure="1"><title><narrative>Girls</narrative></title>
         <baseline iso-date="2022-06-30" value="3"/><baseline year="2022" value="1"><dimension name="sex" value="female"/></baseline>
         <period><period-start iso-date="2023-01-01"/><period-end iso-date="2023-12-31"/>
          <target value="40"><location ref="AF-KAN"/></target><target value="7"><dimension name="sex" value="female"/></target>
          <actual value="9"><dimension name="sex" value="female"/><comment/></actual></period></indicator></result>
        </iati-activity></iati-activities>"#;
    let told = IatiReader::new(file.as_slice()).next().expect("one").expect("reads");
    let lost: Vec<String> = told
        .lost
        .iter()
        .map(|lost| format!("{} «{}» {:?}", lost.element, lost.value, lost.why))
        .collect();
    let expected = [
        "activity-date[1] «01/02/2023» NoDay",
        "activity-date[2] «2023-01-01» Incomplete",
        "sector[1] «Health» Incomplete",
        "policy-marker[1] «2» Incomplete",
        "budget[1]/value «10» NoCurrency",
        "budget[2]/period-start «soon» NoDay",
        "budget[2]/period-end «» NoDay",
        "transaction[1]/transaction-date «» ValueDay",
        "transaction[2]/transaction-date «» NoDay",
        "transaction[3]/transaction-type «» Incomplete",
        "document-link[1]/category[2] «A02» Several",
        "related-activity[1] «1» Incomplete",
        "result[1] «Empty» Incomplete",
        "result[2]/indicator[1]/baseline[2] «female 1» OfAPart",
        "result[2]/indicator[1]/period[1]/actual[1] «female 9» OfAPart",
        "result[2]/indicator[1]/period[1]/target[1] «AF-KAN 40» OfAPart",
        "result[2]/indicator[1]/period[1]/target[2] «female 7» OfAPart",
    ];
    for one in expected {
        assert!(lost.iter().any(|lost| lost == one), "{one} is not among {lost:#?}");
    }
    assert_eq!(lost.len(), expected.len(), "{lost:#?}");
    let unread: Vec<&str> = told.unread.iter().map(String::as_str).collect();
    assert_eq!(
        unread,
        ["result/indicator/period/actual/comment", "transaction/@ref", "transaction/tied-status"]
    );
    let activity = &told.activity;
    let measured = &activity.results[0].indicators[0];
    assert_eq!(measured.baseline, Some((2022, Some("3".to_owned()))));
    assert_eq!((&measured.periods[0].target, &measured.periods[0].actual), (&None, &None));
    assert_eq!((activity.budgets.len(), activity.transactions.len()), (0, 1));
    assert_eq!(activity.transactions[0].of[2][0].code, "11220");
}
