# The register of stakeholder organisations.
stakeholders-title = Registered organizations
stakeholders-lead = Organizations that work with the network: local governments, migrant and diaspora organizations, unions, employers, academia and others.
stakeholders-more-filters = Country, language and words
stakeholders-found = { $n ->
    [one] { $shown } organization
   *[other] { $shown } organizations
 }
stakeholders-counts = All that are registered, those that do not consent to be listed among them:
stakeholders-none-found = No organization matches these filters.
stakeholders-none = No organization is listed yet.
stakeholders-back = See the organizations
# family: stakeholder-state-
stakeholder-state-unconfirmed = Not confirmed
stakeholder-state-waiting = To be confirmed by the network
stakeholder-state-confirmed = Registered
stakeholder-state-refused = Refused
stakeholder-state-withdrawn = Withdrawn
# family: stakeholder-group-
stakeholder-group-waiting = Organizations to be confirmed
stakeholder-group-confirmed = Registered organizations
stakeholder-group-refused = Organizations refused
# family: stakeholder-next-
stakeholder-next-unconfirmed = Confirm that the registration is yours.
stakeholder-next-waiting = The secretariat looks at it and writes to you.
stakeholder-next-confirmed = The organization is in the register.
stakeholder-next-refused = It was not taken, for the reason below.
stakeholder-next-withdrawn = You have taken it back.
# family: stakeholder-field-
stakeholder-field-kind = Kind of organization
stakeholder-field-lang = Language of the organization
stakeholder-field-name = Name
stakeholder-field-acronym = Acronym, if it has one
stakeholder-field-coalition = Coalition whose seat it holds, if it speaks for one
stakeholder-field-places = Countries it works in
stakeholder-field-langs = Languages it works in
stakeholder-field-address = E-mail address of the organization, which is not published
stakeholder-hint-name = In the language chosen above.
stakeholder-hint-coalition = One that the network knows. If it is not there, register it first or leave the field blank.
stakeholder-hint-address = It is used to confirm and to tell you what was decided. It is deleted when you take the registration back.
# family: stakeholder-consent-
stakeholder-consent-1 = The organization consents to be listed in public with its name, kind, countries and languages. Without it, it is only counted by kind.
stakeholder-new-title = Register an organization
stakeholder-names-others = Official names in other languages, if it has them
stakeholder-new-lead = You confirm it by e-mail, then the secretariat does. No person’s name is asked for.
proposal-hint-organisation = If it is in the network’s register, choose it from the list.
stakeholder-choose = Choose…
stakeholder-send = Register
stakeholder-alike = Is it one of these, which the network knows already?
stakeholder-alike-none = None of these
stakeholder-there-already = This organization is in the network’s register already. Nothing was kept.
stakeholder-wrong-kind = Choose a kind of organization.
stakeholder-wrong-name = Write the name in { $language }, or choose another language.
stakeholder-wrong-coalition = The network does not know that coalition. Register it first or leave the field blank.
stakeholder-wrong-reason = Say why it is not taken.
stakeholder-thanks-lead = We have sent the organization an e-mail. Open the link in it and press the button: then the secretariat looks at it.
stakeholder-sent-title = Your organization’s registration
stakeholder-confirm = Confirm the registration
stakeholder-refused-why = Why:
stakeholder-withdraw = Take the registration back
stakeholder-withdraw-what = The organization is no longer listed and its address is erased, along with the e-mails.
stakeholder-withdrawn-done = The registration has been taken back.
stakeholder-speaks-for = holds the seat of { $coalition }
stakeholder-since = since { $date }
stakeholder-queue-title = Registrations to confirm
stakeholder-queue-none = None.
stakeholder-decide-title = Confirm a registration
stakeholder-which-entity = Which entity is it?
stakeholder-claimed = the organization says so
stakeholder-new-entity = A new one
stakeholder-accept = Confirm it
stakeholder-refuse = Refuse it
stakeholder-refuse-reason = Reason, which the organization reads
error-stakeholder-moved = Somebody has changed it in the meantime. Nothing was written: go back, reload the page and see how it is now.
error-stakeholder-link-spent = This link no longer opens anything: the registration was taken back, or the time to confirm it has passed. You can register again.
error-too-many-stakeholders = Three registrations came from this address in a day already. This one was not kept: send it tomorrow.
error-not-found-stakeholder = There is no registration no. { $found }.
history-entity-stakeholder = Registration of an organization
desk-waits-confirm-stakeholders = { $n ->
    [one] { $shown } organization waits for its registration to be confirmed, since { $since }.
   *[other] { $shown } organizations wait for their registration to be confirmed, the first since { $since }.
 }
# family: mail-stakeholder-
mail-stakeholder-confirm-subject = Confirm the registration of { $name }
mail-stakeholder-confirm =
    Somebody used this address to register “{ $name }” with { $network }. To confirm it, open this link and press the button:

    { $link }

    You can confirm within two days. After that, the same link shows how the registration stands, and lets you take it back. If it was not you, there is nothing you need to do: unconfirmed, it is deleted by itself.
mail-stakeholder-accepted-subject = { $name } is registered
mail-stakeholder-accepted = { $network } has confirmed the registration of “{ $name }”: { $page }
mail-stakeholder-refused-subject = The registration of { $name } was not accepted
mail-stakeholder-refused =
    { $network } has not accepted the registration of “{ $name }”, for this reason:

    { $reason }

    { $page }
stakeholder-end = End the registration
stakeholder-name-in = Name in { $language }
