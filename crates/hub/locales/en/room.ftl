# Rooms in which a question is talked about.
rooms-title = Discussion rooms
rooms-lead = In a room, one question is discussed for a set time, with a moderator. Its summary remains as a document.
rooms-none = There is no room open to you.
room-add = Open a room
room-edit = Edit the room
room-save = Save the room
room-edit-lead = What a room is about and who reads it cannot be changed later, because people speak on that basis.
# family: room-field-
room-field-about = What it is about
room-field-circle = Who reads it
room-field-entities = Chosen organizations
room-field-opens = First day
room-field-closes = Last day
room-field-question = Question
room-field-context = What to know before answering
room-field-langs = Languages
room-field-moderator = Moderator
room-field-held = Review posts before they are shown
room-field-summary = Summary
room-field-lang = Language of the post
room-field-words = What you say
# family: room-hint-
room-hint-about = Leave blank for the network as a whole; otherwise an event (E-46) or an activity with its plan (2023-2024/A-012).
room-hint-entities = Only where the room is closed to all but these: names or acronyms, separated by semicolons.
room-hint-opens = The whole day counts, in universal time.
room-hint-summary = What was said, what was agreed on and what was not. Please do not name anyone.
room-hint-words = It is read at once, under the name of your organization. Please do not name anyone.
room-hint-held = The moderator reads it first; then it is read under the name of your organization. Please do not name anyone.
# family: room-circle-
room-circle-public = Everybody can read; those with a seat can speak
room-circle-seats = Whoever has a seat in the network
room-circle-members = Members
room-circle-sealed = Closed to all but chosen organizations
# family: room-stage-
room-stage-coming = Opens soon
room-stage-open = Open
room-stage-closed = Closed
# family: room-standing-
room-standing-held = Waits for the moderator
room-standing-shown = Shown
room-standing-withheld = Withheld
room-standing-withdrawn = Taken back
room-is-about = About
room-summary = Summary
room-reads = Who reads it
room-spoken = Languages
room-moderated = Moderated by
room-is-held = Posts are reviewed first
room-posts = Posts
room-no-posts = Nobody has spoken yet.
room-was-silent = Nobody spoke in the room.
room-show = Show it
room-withhold = Withhold it
room-withdraw = Take it back
room-reason = Reason, which its author reads
room-say = Speak
room-say-go = Say it
room-who-speaks = Those with a seat in the network can speak here.
room-no-names = People are shown as the seat they speak for, never by name.
room-sum = Write the summary
room-sum-lead = The summary is read by whoever reads the room, and stays as a document attached to the subject of the room.
room-sum-go = Publish the summary
room-summed-by = Summed up by the moderator for { $network }
room-see = See the room
room-open-about = Open a room about this
room-not-yet = The room is not open yet.
room-over = The room is closed: nobody speaks in it any more.
room-wrong-words = Write what you say.
room-wrong-reason = Say why it is withheld.
room-wrong-about = Not known. Leave it blank, or write an event (E-46) or an activity with its plan (2023-2024/A-012).
room-wrong-entity = The register does not know “{ $name }”. Accepted, for example: IOM; ECLAC.
room-wrong-nobody = Say which organizations the room is open to.
room-wrong-langs = Choose one language at least.
room-moved = Somebody has changed it in the meantime. What you typed is here: look at how it is now before you save.
error-room-moved = Somebody has changed it in the meantime. Nothing was written: reload the page and see how it is now.
error-too-many-posts = You have spoken forty times in a day in this room. This one was not kept: go on tomorrow.
error-not-found-room = There is no room { $found }.
error-not-found-post = There is no such post in this room.
desk-waits-room-posts = { $n ->
    [one] { $shown } post waits for review.
   *[other] { $shown } posts wait for review.
 }
desk-waits-room-summary = The room is closed and nobody has summed it up.
