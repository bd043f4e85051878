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

    It was not you? Remove it, and end the devices you do not recognise, at:

    { $link }

    Then tell your network’s secretariat.
