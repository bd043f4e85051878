# Who acts for whom: mandates, invitations.
people-title = People and mandates
people-lead = Who acts for whom in the network, from when and until when. This page is only for those who work in it.
people-new = Give a mandate
people-none = Nobody has a mandate in force.
people-none-fits = No mandate matches these filters.
people-show-all = Show all
people-all = All
people-all-not-ended = In force and to come
# family: people-filter-
people-filter-role = Role
people-filter-entity = Entity
people-filter-state = Status
# family: people-state-
people-state-in-force = In force
people-state-coming = To come
people-state-ended = Ended
# family: people-is-
people-is-in-force = in force
people-is-coming = to come
people-is-ended = ended
people-see-ended = { $n ->
    [one] See { $shown } ended mandate
   *[other] See { $shown } ended mandates
 }
people-given-by = Given by { $by } on { $date }.
people-ended-by = Ended by { $by } on { $date }.
people-when = from { $from }, { $until }
people-no-end = without an end date
people-invited-waits = Invited on { $date }, not taken up
people-came = First signed in on { $date }
people-invited-came = Invited on { $invited }; first signed in on { $came }
people-by-somebody = somebody who is no longer listed
people-by-operator = whoever runs the installation
people-by-program = the system
people-which-role = What will the person be in the network?
people-other-role = Choose another role
# family: role-may-
role-may-secretariat = Runs the network’s office: gives and ends mandates, leads plans, consultations and rounds.
role-may-co-lead = Speaks for one of the entities that lead the network and runs its plans and rounds with the secretariat.
role-may-priority-co-lead = Writes and revises the activities of the priority that their entity co-leads.
role-may-focal-point = Speaks for a member: writes its activities, decides for it and names its alternates.
role-may-alternate = Stands in for the focal point of their entity.
role-may-observer = Follows for a Member State what is opened to Member States, and comments on it.
role-may-stakeholder = Holds the seat of an organization or coalition and comments on what is opened to it.
role-may-translator = Translates the network’s texts and sees drafts for that purpose.
role-may-reader = Reads what members read, without writing.
people-optional = (optional)
people-choose = Choose…
# family: people-field-
people-field-role = Role
people-field-of = For
people-field-when = In force
people-field-email = E-mail address
people-field-name = Name
people-field-lang = Language for e-mails
people-field-entity = Entity
people-field-priority = Priority
people-field-country = Country
people-field-from = First day
people-field-until = Last day
people-field-arrival = Arrival
# family: people-hint-
people-hint-email = The person’s own, not an office’s. Only those who give mandates see it.
people-hint-name = As they want to be called. If the address is known already, the name it has is kept.
people-hint-entity = Its name or acronym, in any of the four languages.
people-hint-until = Blank: until somebody ends it.
# family: people-wrong-
people-wrong-some = { $n ->
    [one] One field needs your attention. Nothing you wrote is lost.
   *[other] { $shown } fields need your attention. Nothing you wrote is lost.
 }
people-wrong-email = Write one e-mail address, such as name@organisation.example.
people-wrong-name = Write a name of up to 200 characters.
people-wrong-lang = Choose one of the four languages.
people-wrong-day = Write a day between 1990 and 2100, such as 2023-05-24.
people-wrong-entity = No entity is known by that name. Try its acronym.
people-wrong-entity-near = Not a known name, but it is close to: { $names }. Write one of them.
people-wrong-needs-entity = Say for which entity they act.
people-wrong-needs-priority = Choose a priority of a plan of this network.
people-wrong-needs-country = Choose a country.
people-wrong-ends-before-it-begins = The last day is before the first.
people-wrong-ends-in-the-past = The last day has passed. Today or a later day would do, or none.
people-wrong-not-of-the-network = In this network that entity cannot have this role. See the list of members.
people-sure = Yes, that is what I want
people-sure-namesake = The network already has somebody called { $name }, at another address. Is this another person?
people-sure-twice = That person already has this mandate: { $what }, from { $from }, { $until }. Do you want to give it once more? To extend the one they have, open it in the list.
people-give = Give the mandate
people-leave = Leave it
people-invitation = Invitation
people-invitation-how = This link goes by e-mail to { $email }. It works once, until { $date }.
people-invitation-once = It is shown only now, in case the e-mail does not arrive. Whoever has it comes in as that person: if you send it yourself, do so by a safe way. If it is lost, make another; the one before stops working.
people-given-known = The person is known already and signs in as always: the mandate waits at their desk.
people-to-mandate = See the mandate
people-over = It has ended and is not opened again. Give a new one if it is needed.
people-invite-again = Invitation
people-invite-again-how = The person has not come in yet. You can make a new link, good for seven days; the one before stops working.
people-invite-go = Make a new link
people-extend = Change the last day
people-extend-go = Save the last day
people-end = End it now
people-end-how = The person stops acting under this mandate at once. What they did stays theirs.
people-end-go = End this mandate
people-reason = Reason
people-reason-hint = It is kept in the network’s history, which is public and permanent: no addresses, nothing personal.
people-reason-missing = Say why: it is kept in the history.
people-reason-long = The reason is longer than 1,000 characters. Shorten it.
people-reason-address = The history is public: take the e-mail address out.
people-last-secretariat = This is the last person of the secretariat without an end date: if it ended, nobody could run the network. Give somebody else a mandate of the secretariat first.
people-until-moved = Somebody changed the last day meanwhile. It is now: { $date }. What you wrote is still in the field; save it again if you stand by it.
people-deeds = History
people-members-link = Who acts for each member
error-mandate-over = The mandate by which you could do this has ended. Nothing was changed. If it should still be in force, write to your network’s secretariat.
error-mandate-ended-already = That mandate had ended already. Nothing was changed.
error-came-in-already = That person has come in already and needs no invitation. They can ask for a link on the page for signing in.
error-last-secretariat = The first mandate of the secretariat has no end date: when it ran out, nobody could give the next.
error-not-found-mandate = This network has no mandate “{ $found }”.
error-not-found-token = This network has no token “{ $found }”.
error-token-ended-already = That token had ended already. Nothing was changed.
# family: mail-
mail-invitation-subject = You are invited to { $network }
mail-invitation =
    { $network } prepares and follows its work plan in Aunar, and invites you to work there. This link lets you in:

    { $link }

    It works once, until { $until }. After that you sign in with your e-mail address. Please do not pass it on: whoever has it signs in under your name.

    If you were not expecting an invitation, you can ignore this message; the link expires by itself.
people-field-unreached = E-mails
people-unreached = Do not arrive since { $since } ({ $status })
people-write-again = Write to them again
people-write-again-how = A mail server said that this mailbox does not exist, and nothing more is sent there. If you know that the address is good, say so here.
people-write-again-go = The address is good
