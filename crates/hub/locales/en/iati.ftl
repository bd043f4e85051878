iati-title = IATI
iati-out = Export
iati-out-what = The whole plan as a file of the International Aid Transparency Initiative’s standard 2.03: who takes part in which role, dates, countries and regions, sector, policy markers, budgets, what was promised and spent, results with their indicators, documents. An activity of several members stands once, with each member’s money once. Only what everybody who reads this plan may read is in it, and no person is named.
iati-out-assumed = Where the standard asks for more than the plan says, the minimum is filled in: countries and regions have equal shares that make 100% where none were said, an activity without a place is for “developing countries, unspecified”, an activity that names no sector has 15190 (migration). What a plan says beyond the standard stands in an extension that other programs ignore, so that the file can be imported again whole.
iati-in = Import
iati-in-what = A file from any source, of any size the program takes, in the encoding it declares. What a plan has no words for, such as sectors, other markers and related activities, is kept as given and exported again; what cannot be kept is reported with its place. Activities are found again by their identifier, so importing a file twice creates no duplicates. Organizations with an identifier that is not known become new entries; a name that is nearly a known one is asked about.
iati-file = The file
iati-file-hint = XML of version 1.0x or 2.0x, up to 32 MB; larger files are imported with the command aunar import.
iati-partial = Take the good activities though others are refused
iati-look = Show what it would bring
iati-store = Import
error-iati-empty = A file of the standard has at least one activity, and this plan has none yet.
iati-no-file = Choose a file: XML as the IATI standard 2.03 has it.
iati-in-sealed = This plan is endorsed and sealed: what it says changes by amendment only, and nothing is imported.
iati-in-who = Those who run the network import files, while the plan is open.
iati-more = { $n ->
    [one] one more line
   *[other] { $shown } more lines
}
