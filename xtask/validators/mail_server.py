"""A mail server (aiosmtpd) on loopback that keeps each letter in a folder, and kills whoever sends it at the
worst moments when it is told to.

    mail_server.py FOLDER

It prints the port it listens on. The file FOLDER/orders, if it is there, has a process and a moment, such as
`4711 after`:

    greeting   before anything was said
    before     when the letter has come whole and nobody has said yes to it: it is not kept
    after      when the letter is kept and the yes is about to be said; the file FOLDER/unheard then has its
               Message-ID
"""

import email
import itertools
import os
import pathlib
import signal
import socket
import sys
import time

from aiosmtpd.controller import Controller


class Keeper:
    def __init__(self, folder):
        self.folder = folder
        self.numbers = itertools.count(1)

    def orders(self, moment):
        """Kills the sender if this is the moment; an order is carried out once."""
        path = self.folder / "orders"
        try:
            process, wanted = path.read_text().split()
        except (FileNotFoundError, ValueError):
            return False
        if wanted != moment:
            return False
        path.unlink()
        os.kill(int(process), signal.SIGKILL)
        return True

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        session.host_name = hostname
        self.orders("greeting")
        return responses

    async def handle_DATA(self, server, session, envelope):
        if self.orders("before"):
            return "451 4.3.0 not taken"
        name = f"{time.time_ns()}-{next(self.numbers)}"
        part = self.folder / f"{name}.part"
        part.write_bytes(envelope.content)
        part.rename(self.folder / f"{name}.eml")
        if self.orders("after"):
            # It has a yes that nobody hears, and will come again.
            with open(self.folder / "unheard", "a", encoding="utf-8") as unheard:
                unheard.write(f"{email.message_from_bytes(envelope.content)['Message-ID']}\n")
        return "250 2.0.0 kept"


def main(folder):
    # The controller looks whether it answers, and so has to know its port.
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(Keeper(pathlib.Path(folder)), hostname="127.0.0.1", port=port)
    controller.start()
    print(port, flush=True)
    # Until whoever started it is gone.
    sys.stdin.read()
    controller.stop()


main(sys.argv[1])
