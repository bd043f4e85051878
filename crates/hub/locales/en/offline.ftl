# Reading without a line, and what the scripts of every page say.
offline-title = No connection
offline-lead = This page cannot be fetched now: there is no connection, or the site does not answer. Load the page again once the connection is back.
offline-kept = What this device keeps
offline-none = Nothing yet: public pages that you open are kept here to be read without a connection, except while you are signed in.
offline-next = Go to the home page
says-kept = This is what this device kept on %s. The connection fails now: it may have changed since.
says-sending = Sending…
says-unsent = Not sent: there is no connection. What you typed is still here; send it once it is back.
says-typed = On %s you typed something here that is not known to have been sent.
says-back = Take it back
says-drop = Discard it
