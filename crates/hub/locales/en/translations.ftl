# Texts beside their translations.
translations-title = Translations
translations-lead = Every text of the plan beside its translation. An original that changes deletes nothing: it leaves the translation marked until somebody brings it up to date.
translations-invite = what is missing and what has fallen behind its original
translations-languages = Progress by language
translations-into = Translation into
translations-which = Which texts are shown
translations-show-missing = Missing
translations-show-older = Older than the original
translations-show-all = All
translations-found = { $n ->
    [one] { $shown } text
   *[other] { $shown } texts
 }
translations-plan = Plan
translations-original = Original
translations-made-of = The original when it was translated
translations-translation = Translation
translations-by = Who translated (person or team)
translations-official = Official version
translations-right = Still right as it stands
translations-save = Save the translations
translations-save-how = Every text you changed on this page is saved. Emptying a translation deletes it.
translations-saved = { $n ->
    [0] There was nothing new to save.
    [one] { $shown } text was saved.
   *[other] { $shown } texts were saved.
 }
translations-trouble = { $n ->
    [one] One text was not saved and waits for your decision:
   *[other] { $shown } texts were not saved and wait for your decision:
 }
translations-conflict = Somebody changed the original or the translation while you were writing. Both are here: save yours, or copy the other.
translations-theirs = What is there now
translations-yours = What you wrote
translations-name-too-long = The name of who translated has room for { $most } characters.
translations-none = There is no such text.
translations-back = Back to the plan
translations-to-list = Back to the list
# family: translations-closed-
translations-closed-heading = Translations do not change now
translations-closed-endorsement = The plan is before its members: the document they decide on holds the text in every language, and so none of it changes.
translations-closed-closed = The plan is closed: its texts stay as they are.
translations-closed-kept = It was not saved. Here it is, to copy:
# family: translations-instead-
translations-instead-endorsement = Once the round is over, translating goes on. If a translation has a mistake that changes the meaning, tell the secretariat of the network: it can call the round off and open another.
translations-instead-closed = What follows is written in the next plan.
translations-agreed = Members agreed to this plan in the sealed document, with its official versions: those change by amendment. Translations that are not official can be added and corrected here, and pages say that they are not.
translations-official-agreed = An official version is part of what members agreed to: it changes by amendment. Here you can save it as a translation that is not official, if there is no official one.
# family: standing-
# family: translations-show-
standing-missing = Missing
standing-older = Older than the original
standing-current = Up to date
standing-original = Written in this language
text-older = The original has changed since
history-action-translate = translated
