# E-mail that goes out. Plain text: links stand in full, each on a line of its own.
# family: mail-
mail-greeting = Hello { $name },
mail-greeting-nobody = Hello,
mail-closing =
    Kind regards,
    your network’s work desk

    Aunar sends this message automatically, and nobody reads replies. To talk to a person, write to your network’s secretariat.

mail-sign-in-subject = Your link to sign in
mail-sign-in =
    Somebody, most likely you, has just asked to sign in with this address. This link lets you in:

    { $link }

    It works once, for fifteen minutes. Open it on the device you want to work on, and press the button.

    If it was not you, there is nothing you need to do: without this message nobody gets in, and the link expires by itself. Please do not pass it on to anybody.

mail-passkey-added-subject = A passkey was added to your account
mail-passkey-added =
    You can now sign in to your account with the passkey “{ $passkey }”.

    If you did not add it, remove it, and end the sessions of devices you do not recognize, here:

    { $link }

    Then tell your network’s secretariat.

mail-needed = You get this message whatever you chose about e-mail, because it is needed for what was asked for with this address.
mail-fewer =
    No more e-mails about this:
    { $stop }
    Choose what we write to you about and how often:
    { $choose }

mail-digest-subject =
    { $n ->
        [one] { $shown } notice waits for you
       *[other] { $shown } notices wait for you
    }
mail-digest =
    Here is what was gathered for you, as you chose:

    { $list }

mail-address-returned-subject = E-mails to { $name } do not arrive
mail-address-returned =
    A mail server said that the mailbox of { $name } does not exist ({ $status }). From now on we send nothing more there, except the link to sign in when they ask for it.

    Please ask them another way. If the address is right, say so on their page, and we will write to it again:

    { $link }

# family: letters-topic-
# family: letters-rhythm-
letters-topic-endorsement = Decisions on plans
letters-topic-reporting = Reports you are asked for
letters-topic-requests = Member States’ requests for support
letters-topic-network = Running the network
letters-rhythm-at-once = Each e-mail at once
letters-rhythm-daily = One in the morning, if there is something
letters-rhythm-weekly = One on Monday morning
letters-rhythm-none = None
letters-zone = Your time zone
letters-zone-hint = E-mails gathered for the morning are sent at seven in that zone.
letters-wrong-rhythm = Choose one of the four rhythms.
letters-wrong-zone = Choose a zone from the list.
account-letters = E-mail
account-letters-lead = What we write to you about and how often. What makes no sense a day later, such as the last day to decide, does not wait for other e-mails.
account-letters-kept = Kept. What waited already follows what you have just chosen.
account-letters-unreached = Since { $since } our e-mails have not been reaching your address. If it works again, sign in once with a link by e-mail, and we will write to you again.
account-letters-needed = What is needed always comes: links to sign in, invitations, what concerns the security of your account, and what you ask for with a form (confirmations, registrations).
letters-stop-title = Fewer e-mails
letters-stop = With this button you are no longer written to about: { $about }.
letters-stop-go = Stop writing to me about this
letters-stopped = You are no longer written to about: { $about }.
letters-stop-needed = What is needed, such as links to sign in, still comes.
letters-stop-choose = Choose what I am written to about
error-letters-link = This link does not work: it is incomplete, or it belongs to somebody who is no longer here. Nothing was changed. In your account you can choose what we write to you about.
