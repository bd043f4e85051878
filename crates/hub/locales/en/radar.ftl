# Reasons of the radar: how near two activities are, and why.
# family: radar-
# family: radar-audience- radar-concepts- radar-kind- radar-names- radar-objectives-
# family: radar-partners- radar-people- radar-targets-
radar-grade-probable-duplicate = Probably the same work
radar-grade-worth-joining = Worth doing together
radar-grade-possible = Perhaps the same: data is missing
radar-grade-earlier-experience = Experience from elsewhere or another time
radar-grade-none = Not related
radar-settle = To be sure, add these or make them more precise: { $fields }.
radar-field-countries = the place
radar-field-period = the period
radar-field-audience = the audience
radar-field-kind = the kind of activity
radar-missing-countries = One of the two does not say its place
radar-missing-period = One of the two does not say its period
radar-missing-audience = One of the two does not say its audience
radar-missing-kind = One of the two does not say its kind
radar-missing-objectives = One of the two does not say its objectives of the Compact
radar-missing-targets = One of the two does not say its SDG targets
radar-countries-same = Same country: { $places }
radar-countries-all = Same countries: { $places }{ $n ->
    [0] {""}
    [one] {" "}and one more
   *[other] {" "}and { $shown } more
 }
radar-countries-some = Country in common: { $places }{ $n ->
    [0] {""}
    [one] {" "}and one more
   *[other] {" "}and { $shown } more
 }
radar-countries-area = Same area: { $places }{ $n ->
    [0] {""}
    [one] {" "}and one more
   *[other] {" "}and { $shown } more
 }
radar-countries-held = One covers the place of the other: { $places }{ $n ->
    [0] {""}
    [one] {" "}and one more
   *[other] {" "}and { $shown } more
 }
radar-countries-other = They take place in different places
radar-period-shared = The periods share { $both } of { $shown } months
radar-period-within = { $n ->
    [one] They run at the same time for one month
   *[other] They run at the same time for { $shown } months
 }
radar-period-next = One begins as soon as the other ends
radar-period-apart = { $n ->
    [one] One month lies between them
   *[other] { $shown } months lie between them
 }
radar-period-years = They are { $shown } years or more apart
radar-meaning-much = The texts say almost the same
radar-meaning-some = The texts say similar things
radar-meaning-near = The texts say things near each other in other words
radar-meaning-little = The texts are little alike
radar-wording-much = They are written in almost the same words
radar-wording-some = They share some of their words
radar-wording-little = They are written in different words
radar-concepts-same = Both are about { $both }
radar-concepts-alike = They share general words only
radar-concepts-alike-named = One is about { $first }; the other, about { $second }
radar-concepts-other = They are about different subjects
radar-concepts-other-named = Different subjects: { $first } in one, { $second } in the other
radar-people-same = Both speak of the same people: { $both }
radar-people-alike = Both speak of the same people
radar-people-alike-named = They speak of similar people: { $first } in one, { $second } in the other
radar-people-other = They speak of different people
radar-people-other-named = They speak of different people: { $first } in one, { $second } in the other
radar-audience-same = Same audience: { $both }
radar-audience-alike = Similar audiences
radar-audience-alike-named = Similar audiences: { $first } in one, { $second } in the other
radar-audience-other = Different audiences
radar-audience-other-named = Different audiences: { $first } in one, { $second } in the other
radar-kind-same = Same kind of activity: { $both }
radar-kind-alike = Similar kinds of activity
radar-kind-alike-named = Similar kinds of activity: { $first } in one, { $second } in the other
radar-kind-other = Different kinds of activity
radar-kind-other-named = Different kinds of activity: { $first } in one, { $second } in the other
radar-objectives-same = { $n ->
    [one] Same objective of the Compact: { $both }
   *[other] Same objectives of the Compact: { $both }
 }
radar-objectives-alike = Similar objectives of the Compact
radar-objectives-alike-named = Similar objectives of the Compact: { $first } in one, { $second } in the other
radar-objectives-other = Different objectives of the Compact
radar-objectives-other-named = Different objectives of the Compact: { $first } in one, { $second } in the other
radar-targets-same = { $n ->
    [one] Same SDG target: { $both }
   *[other] Same SDG targets: { $both }
 }
radar-targets-alike = Similar SDG targets
radar-targets-alike-named = Similar SDG targets: { $first } in one, { $second } in the other
radar-targets-other = Different SDG targets
radar-targets-other-named = Different SDG targets: { $first } in one, { $second } in the other
radar-partners-same = Taking part in both: { $both }
radar-partners-alike = The same organizations take part
radar-partners-alike-named = { $first } take part in one and { $second } in the other
radar-partners-other = Other organizations take part
radar-partners-other-named = { $first } take part in one and { $second } in the other
radar-names-same = Both texts name { $both }
radar-names-alike = The texts name similar things
radar-names-alike-named = One text names { $first }; the other, { $second }
radar-names-other = The texts name different things
radar-names-other-named = One text names { $first }; the other, { $second }
