# Registration for events, and who came.
registration-title = Register
registration-back = Back to the event
registration-link-for-admitted = The link to the call is given to those who have registered.
# family: registration-field-
registration-field-name = Your name
registration-field-address = E-mail address
registration-field-organisation = Organization
registration-field-organisation-kind = Kind of organization
registration-field-level = Level you work on
registration-field-country = Country
registration-field-sex = Sex
registration-field-age-group = Age group
registration-field-interpretation = Interpretation
registration-field-accessibility = What you need in order to take part
# family: registration-why-
registration-why-organisation = So that the office knows whom to expect.
registration-why-organisation-kind = To see who is heard and who is missing. Published only as a number.
registration-why-level = To see whether local voices are heard too. Published only as a number.
registration-why-country = To see which countries are heard. Published only as a number.
registration-why-sex = To see whether women and men are heard alike. Published only as a number.
registration-why-age-group = To see whether young and old are heard. Published only as a number.
registration-why-interpretation = To order interpreters for the languages that are needed.
registration-why-accessibility = Captions, sign language, step-free access, a quiet room: seen only by the organizing office.
registration-address-why = We will e-mail you a link; your registration counts once you have followed it.
registration-not-said = Not specified
registration-no-interpretation = None needed
registration-asked = Questions for this event
registration-asked-why = All of these are optional.
registration-consent = What happens with this information
registration-consent-usual = I agree that the office that organizes this event keeps what I say here so as to prepare it and to count, without names, who took part. Nobody else is shown it.
registration-agree = I agree
registration-kept = What you say is kept until { $date } and then deleted; what stays is how many people came.
registration-what-next = You will receive an e-mail with a link to confirm your address and, at any time, to cancel.
registration-send = Register
registration-full = All places are taken. You can still register: you will be on the waiting list and told if a place becomes free.
registration-places = { $n ->
    [one] { $shown } place.
   *[other] { $shown } places.
 }
registration-wrong = { $n ->
    [one] One thing needs another look; nothing you typed is lost.
   *[other] { $shown } things need another look; nothing you typed is lost.
 }
registration-too-quick = The form came back sooner than people type. Please send it once more.
registration-shut-meanwhile = Registration has closed in the meantime.
# family: registration-shut-
registration-shut-cancelled = The event does not take place.
registration-shut-over = Registration is over.
registration-shut-closed = Registration is not open.
registration-shut-invitation = This event is by invitation: please open the link of your invitation once more.
registration-shut-member-states = This event is for Member States: sign in with the account that acts for yours.
# family: registration-fault-
registration-fault-name = Please say your name.
registration-fault-long = That is too long.
registration-fault-address = Please give an address such as name@example.org.
registration-fault-choice = Please choose one from the list.
registration-fault-consent = Without it nothing can be kept, so nobody can be registered.
registration-sent-title = Check your e-mail
registration-sent = We have sent an e-mail to the address you gave. Please follow its link within two days.
registration-sent-then = Nothing came? Look in the spam folder, or register once more in ten minutes. Those already registered get an e-mail that says so.
registration-own-title = Your registration
registration-own-privacy = This page opens only with the link in your e-mail.
registration-code = Your code to check in
registration-code-how = You type it on the day, with the code that is shown in the room.
registration-confirm = Yes, this is my address
registration-cancel = I am not coming
registration-certificate = Certificate of attendance
# family: registration-answer-
registration-answer-accepted = Calendar: comes
registration-answer-tentative = Calendar: may come
registration-answer-declined = Calendar: does not come
# family: registration-standing-
registration-standing-unconfirmed = Not confirmed
registration-standing-to-approve = To be approved
registration-standing-registered = Registered
registration-standing-waiting = Waiting list
registration-standing-declined = Declined
registration-standing-cancelled = Called off
# family: registration-next-
registration-next-unconfirmed = Press the button, and you are registered.
registration-next-to-approve = The office that organizes the event looks at it and writes to you.
registration-next-registered = You have a place. The e-mail brings an entry for your calendar.
registration-next-waiting = All places are taken. When one is free, you are told by e-mail.
registration-next-declined = The office that organizes the event could not give you a place.
registration-next-cancelled = You have called it off. You can register once more.
registration-next-late = The link has run out, or registration is over. Register once more while it is open.
registration-next-called-off = The event does not take place.
check-in-title = Check in
check-in-button = I am here
check-in-done = Welcome. It is noted that you are here.
check-in-shut = Check-in opens one hour before the event and closes when it ends.
# family: check-in-field-
check-in-field-code = The code in your e-mail
check-in-field-room = The code shown in the room
check-in-code-where = Eight letters and figures, on the page of your registration too.
check-in-room-where = On the screen or at the entrance.
check-in-code-wrong = Nobody with a place has this code. Please look in your e-mail.
check-in-room-wrong = That is not the code shown in the room.
registration-run-title = Registration and attendance
registration-saved = Saved.
registration-none = Nobody can register for this event yet.
registration-open-it = Open registration
registration-address = Registration address
registration-room = Code for the room
registration-room-how = Show it at the event. This link already contains it:
registration-invite = Make a link that invites
registration-invite-how = A link made before opens nothing any more.
registration-invitation-once = Send this link to those you invite. It is shown this once: only a trace of it is kept.
registration-people = Who has registered
registration-who = Name
registration-state = Status
registration-came = On the day
registration-interpretation = interpretation: { $language }
registration-nobody = Nobody has confirmed an address yet. Send people the address where one registers.
registration-forgotten = What people said of themselves has been deleted. The numbers below stay.
registration-yes = Approve
registration-no = Decline
registration-save-attendance = Save who came
registration-heads = Heads counted
registration-heads-how = Where nobody ticked a list: how many came. These numbers take the place of the list.
registration-heads-all = All who came
registration-heads-save = Save the numbers
registration-heads-bad = Please type a whole number.
registration-heads-sum = These are more than all who came.
registration-more = Set up
registration-setup-title = What the form asks
registration-setup-how = Switch on only what you need for this event: each question is shown with its reason, and none has to be answered.
registration-setup-save = Save
# family: registration-setup-
registration-setup-open = Registration is open
registration-setup-admits = Who may register
registration-setup-places = Places
registration-setup-approval = We approve each registration
registration-setup-keep = Delete what people said after
registration-setup-invited = Invitations that went out
registration-setup-places-how = Blank: as many as come. Whoever comes after the last is on the waiting list.
registration-setup-keep-how = After the event, and 400 days after it at the latest. The numbers stay.
registration-setup-keep-longer = People were told an earlier day: it can only be brought forward.
registration-setup-ask = Ask: { $what }
registration-setup-consent = What people agree to, in { $language }
registration-setup-no-consent = Please say what people agree to.
# family: registration-setup-fault-
registration-setup-fault-places = From 1 to 20,000, or blank.
registration-setup-fault-keep-until = A day after the event, and 400 days after it at the latest.
registration-setup-fault-long-consent = At most 2,000 characters.
registration-setup-fault-invited = A whole number, or blank.
registration-setup-fault-outside = This event is another calendar’s.
# family: registration-admits-
registration-admits-anyone = Anybody
registration-admits-invitation = Whoever has the link that invites
registration-admits-member-states = Those who act for a Member State
registration-move-title = Move it or call it off
registration-move-tells = Those who registered are told by e-mail, and their calendars follow.
registration-move-button = Move the event
registration-call-off-sure = I want to call it off. It can be put back by giving it another date.
registration-call-off = Call the event off
# family: registration-move-
registration-move-start = Begins
registration-move-end = Ends
registration-move-reason = Why
registration-move-how = Year-month-day hours:minutes ({ $zone }).
registration-move-bad = A moment such as 2027-04-13 09:00.
registration-move-why = Say why, in at most 1,000 characters: those who registered read it.
registration-move-ends-before = It ends before it begins.
error-registration-moved = Somebody has changed this in the meantime. Please look at it once more.
error-registration-counted = The numbers have been taken: what they were counted from no longer changes.
error-registration-not-over = Numbers are published when the event is over.
error-event-over = The event is over: it can no longer be moved or called off.
error-not-found-registration = Nobody registers for the event “{ $found }” here.
error-not-found-participation = No numbers are published of the event “{ $found }”.
participation-title = Who took part
participation-published = Published: these numbers stand for good.
participation-before = This is what everybody would see now.
participation-publish = Publish the numbers
participation-publish-once = Once and for good: from two versions that differ by one person, that person would be known.
participation-hidden = { $n ->
    [one] { $shown } answer is not shown.
   *[other] { $shown } answers are not shown.
 }
participation-note = Numbers under { $shown } are not shown, nor any that would reveal them. Names are never published.
participation-unit = People: { $measure }
# family: registration-one-
registration-one-attended = Attended
registration-one-contributed = Contributed
registration-one-used = Their contribution was used
# family: participation-measure-
participation-measure-invited = Invited
participation-measure-registered = Registered
participation-measure-attended = Attended
participation-measure-contributed = Contributed
participation-measure-used = Contribution used
# family: participation-by-
participation-by-organisation-kind = By kind of organization
participation-by-level = By level
participation-by-sub-region = By subregion
participation-by-country = By country
participation-by-sex = By sex
participation-by-age-group = By age group
participation-by-language = By language
# family: event-level-
event-level-local = Local
event-level-national = National
event-level-regional = Regional
# family: sex-
sex-woman = Woman
sex-man = Man
sex-another = Another
# family: age-group-
age-group-under-18 = Under 18
age-group-18-29 = 18 to 29
age-group-30-44 = 30 to 44
age-group-45-59 = 45 to 59
age-group-60-over = 60 and over
history-entity-event-form = Registration form of an event
history-entity-participation = Participation in an event
history-action-forget = deleted on its day
# family: mail-
event-letter-call = The link to the call: { $call }
mail-event-confirm-subject = Please confirm: { $event }
mail-event-confirm =
    Somebody, most likely you, has registered this address for:

    { $event }
    { $when }

    Please confirm that the address is yours: open this link and press the button within two days:

    { $link }

    If it was not you, there is nothing you need to do: without this nobody is registered, and what was entered is deleted.
mail-event-again-subject = You have registered already: { $event }
mail-event-again =
    Somebody, most likely you, has registered this address once more for:

    { $event }
    { $when }

    It was registered already; nothing has changed. The page of your registration opens with the link in the e-mail you received then.
mail-event-registered-subject = You are registered: { $event }
mail-event-registered =
    You have a place.

    { $event }
    { $when }
    { $place }
    { $call }

    Your code to check in: { $code }

    The page of your registration, where you can also cancel it:

    { $link }

    This e-mail brings an entry for your calendar.
mail-event-waiting-subject = You are on the waiting list: { $event }
mail-event-waiting =
    All places are taken. When one becomes free, we will let you know.

    { $event }
    { $when }

    The page of your registration, where you can also cancel it:

    { $link }
mail-event-to-approve-subject = We have your registration: { $event }
mail-event-to-approve =
    The office that organizes the event will look at your registration and write to you.

    { $event }
    { $when }

    The page of your registration, where you can also cancel it:

    { $link }
mail-event-declined-subject = We have no place for you: { $event }
mail-event-declined =
    We are sorry: the office that organizes the event could not give you a place.

    { $event }
    { $when }

    { $link }
mail-event-moved-up-subject = There is a place for you: { $event }
mail-event-moved-up =
    You were on the waiting list, or your registration was waiting for approval: now you have a place.

    { $event }
    { $when }
    { $place }
    { $call }

    Your code to check in: { $code }

    If you cannot come, please cancel with the link in our first e-mail, so that somebody else can.
mail-event-left-subject = Registration cancelled: { $event }
mail-event-left =
    You are no longer registered for:

    { $event }
    { $when }

    You can register again while registration is open:

    { $link }
mail-event-changed-subject = Changed: { $event }
mail-event-changed =
    The event has changed. This is how it stands now:

    { $event }
    { $when }
    { $place }
    { $call }

    { $reason }

    You remain registered, and your calendar follows. If you cannot come, please cancel with the link in our first e-mail.

    { $link }
mail-event-called-off-subject = Will not take place: { $event }
mail-event-called-off =
    The event for which you registered will not take place:

    { $event }
    { $when }

    { $link }
certificate-says = This is to certify that
certificate-attended = attended the training
certificate-office = Organized by { $office }
error-not-found-certificate = There is no certificate of the event “{ $found }” here: it is for those who came to a training that is over.
event-copy-title = Another like it, or a series
event-copy-how = Texts, place, languages and access are as here; who registered is not. What falls on the same days is on the page of the new event.
event-copy-button = Make it
event-copy-times-wrong = From 1 to 52.
# family: event-copy-
event-copy-first = The first begins
event-copy-times = How many
event-copy-every = How often
# family: event-repeat-
event-repeat-weekly = Every week
event-repeat-fortnightly = Every second week
event-repeat-monthly = Every month
registration-heads-countries = By country
registration-heads-countries-how = One per line: Peru: 12
registration-heads-countries-bad = Write a country and a number a line, each country once: Peru: 12.
mail-event-reminder-subject = Soon: { $event }
mail-event-reminder =
    The event you registered for begins in less than a day:

    { $event }
    { $when }
    { $place }
    { $call }

    Your code to check in is { $code }.

    If you cannot come, please cancel with the link in our first e-mail, so that somebody else can have your place.

    { $link }
registration-needs = Needs in order to take part: { $needs }
registration-kept-people = What people said is kept until { $date } and then deleted; only the number of people who came stays.
