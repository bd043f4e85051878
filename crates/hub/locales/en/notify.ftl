# Mail that goes out. Plain text: links stand in full, each on a line of its own.
# family: mail-
mail-greeting = Hello { $name },
mail-greeting-nobody = Hello,
mail-closing =
    Kind regards,
    your network’s work desk

    Aunar sends this by itself and nobody reads replies. To talk to a person, write to your network’s secretariat.

mail-sign-in-subject = Your link to sign in
mail-sign-in =
    Somebody, most likely you, has just asked to sign in with this address. This link opens the door:

    { $link }

    It works once, for fifteen minutes. Open it on the device you want to work on, and press the button.

    It was not you? There is nothing to do: without this message nobody gets in, and the link runs out by itself. Do not pass it on to anybody.

mail-passkey-added-subject = A passkey was added to your account
mail-passkey-added =
    From now on your account can be entered with the passkey “{ $passkey }”.

    It was not you? Remove it, and end the devices you do not recognize, at:

    { $link }

    Then tell your network’s secretariat.

mail-needed = It comes whatever you choose about mail, because it is needed for what was asked with this address.
mail-fewer =
    No more letters about this:
    { $stop }
    Choose what we write to you about and how often:
    { $choose }

mail-digest-subject =
    { $n ->
        [one] { $shown } notice waits for you
       *[other] { $shown } notices wait for you
    }
mail-digest =
    This was gathered for you, as you chose:

    { $list }

mail-address-returned-subject = Letters to { $name } do not arrive
mail-address-returned =
    A mail server said that the mailbox of { $name } does not exist ({ $status }). From now on nothing more is sent there, save the link to sign in when they ask for it.

    Ask them in another way. If the address is good, say so on their page and they are written to again:

    { $link }

# family: letters-topic-
# family: letters-rhythm-
letters-topic-endorsement = Decisions on plans
letters-topic-reporting = Reports you are asked for
letters-topic-requests = Member States’ requests for support
letters-topic-network = What has to be looked after in the network
letters-rhythm-at-once = Each letter at once
letters-rhythm-daily = One in the morning, if there is something
letters-rhythm-weekly = One on Monday morning
letters-rhythm-none = None
letters-zone = Your time zone
letters-zone-hint = The morning of gathered letters is at seven in that zone.
letters-wrong-rhythm = Choose one of the four rhythms.
letters-wrong-zone = Choose a zone from the list.
account-letters = Mail
account-letters-lead = What we write to you about and how often. What makes no sense a day later, such as the last day to decide, does not wait for other letters.
account-letters-kept = Kept. What waited already follows what you have just chosen.
account-letters-unreached = Since { $since } letters do not reach your address. If it works again, sign in once with a link by mail and you are written to again.
account-letters-needed = What is needed always comes: links to sign in, invitations, what concerns the security of your account, and what you ask for with a form (confirmations, registrations).
letters-stop-title = Fewer letters
letters-stop = With this button you are no longer written to about: { $about }.
letters-stop-go = Write to me no more about this
letters-stopped = You are no longer written to about: { $about }.
letters-stop-needed = What is needed, such as links to sign in, still comes.
letters-stop-choose = Choose what I am written to about
error-letters-link = This link does not work: it is incomplete, or it belongs to somebody who is no longer here. Nothing was changed. In your account you can choose what we write to you about.
