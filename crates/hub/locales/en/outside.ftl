# Activities of outside mechanisms: to be read only, with their source.
outside-title = Other mechanisms and their activities
outside-lead = What other mechanisms, processes and organizations do, so that their work is not duplicated. Read-only: none of it belongs to the network.
outside-none = This network has registered no outside mechanisms. They show, before anything is planned, what others already do in the region.
outside-nothing-yet = Its activities have not been imported yet.
outside-read-only = Read-only reference: it belongs to an outside mechanism, not to the network. It can be built on, not joined or changed.
outside-only-read = outside reference, read only
outside-of = From { $mechanism }, outside the network
outside-source = Source: { $source }
outside-imported = Imported on { $day }
outside-licence = Licence or origin: { $licence }
outside-no-licence = No licence given
outside-gone = Its source has not had it since the import of { $day }.
outside-count = { $n ->
    [one] { $shown } activity
   *[other] { $shown } activities
}
outside-count-gone = { $n ->
    [one] { $shown } that its source no longer has
   *[other] { $shown } that its source no longer has
}
outside-see = { $n ->
    [one] See its activity
   *[other] See its { $shown } activities
}
outside-whence = Where it comes from
outside-alike = Similar activities in our plans
outside-alike-none = No similar activity was found.
outside-side-by-side = See the two side by side
# family: outside-says-
outside-says-lead = Carried out by
outside-says-places = Where
outside-says-period = When
outside-says-audience = For whom
outside-says-kind = Kind
outside-says-objectives = Objectives of the Compact
outside-says-link = Link
outside-bring = Import activities
outside-bring-how = A CSV or XLSX file with one row per activity, or an XML file of the IATI standard. A later file of the same source updates what is here without creating duplicates; what it no longer has is marked and not deleted.
outside-send = Import the file
outside-not-taken = Nothing was imported: see what is missing in the form. The file has to be chosen again.
outside-another = Another, not here yet:
outside-lang-guess = As the file says
# family: outside-field-
outside-field-mechanism = Mechanism
outside-field-new-reference = Acronym of the new mechanism
outside-field-new-name = Name of the new mechanism
outside-field-source = Name of the source
outside-field-url = Where it is published
outside-field-licence = Licence, or where it comes from and what may be done with it
outside-field-file = File
outside-field-lang = Language of the file
outside-field-preview = Only show what would happen, store nothing
outside-hint-new-reference = Only if the mechanism is not in the list: letters, digits and hyphens.
outside-hint-source = For instance “Regional plan 2027”. The same name updates; another name adds another source.
outside-hint-url = An address that begins with https://
outside-hint-licence = Shown beside every activity.
outside-hint-file = It needs a column of titles and at least one more (period, country, who, status…). With a column of codes each row is known again the next time.
# family: outside-fault-
outside-fault-no-name = Say what the source is called.
outside-fault-too-long = It is too long: 200 characters for the name and 500 for the rest at most.
outside-fault-no-address = An address that begins with http:// or https:// is accepted.
outside-no-file = Choose a CSV or XLSX file, or an XML file of the IATI standard.
outside-no-mechanism = Choose a mechanism, or write the acronym and name of a new one.
outside-no-name = Say what the new mechanism is called.
# family: outside-unbrought-
outside-unbrought-no-mechanism = The network has no such mechanism. Choose one from the list or add it with its name.
outside-unbrought-bad-reference = The acronym has 1 to 20 letters, digits or hyphens.
outside-unbrought-too-many = A source may have 20,000 activities at most, those it no longer has among them.
outside-unbrought-unread = The file cannot be read.
outside-unbrought-failed = It could not be stored.
outside-more-remarks = { $n ->
    [one] And one more remark.
   *[other] And { $shown } more remarks.
}
outside-now-gone = { $n ->
    [0] The file has all that the source had.
    [one] { $shown } activity that the source had is no longer there: it is marked.
   *[other] { $shown } activities that the source had are no longer there: they are marked.
}
history-entity-outside-source = Outside source
history-entity-outside-activity = Outside activity
history-action-gone = no longer in its source
error-not-found-mechanism = This network has registered no mechanism “{ $found }”.
error-not-found-outside-activity = That mechanism has no activity “{ $found }” here.
