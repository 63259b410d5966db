"""`signpost load`: how many texts a second the server answers on this machine, beside a request that costs nothing.

Starts the server as `make run` does. Absolute figures are this machine's; what is told are ratios within one run.
"""

import argparse
import asyncio
import os
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection
from pathlib import Path
from typing import IO
from urllib.parse import urlencode

from twilio.request_validator import RequestValidator

from directory.cli.pressure import Crowd, Tally
from directory.settings import HERE

# What people write: with need and place, with little, in several languages, in danger, a digit without its thread.
TEXTS = (
    "refuge SW15",
    "hi",
    "housing w10",
    "need somewhere safe to stay tonight kt1",
    "he has a knife",
    "5",
    "angelou",
    "legal help in Wandsworth",
    "potrzebuję pomocy z mieszkaniem",
    "necesito ayuda con la vivienda en kingston",
    "أحتاج إلى مساعدة",
    "i am being followed by my ex",
)
PREFIX = "4477009"  # of every number that writes: in nothing that the server says
NUMBERS = 3000  # phones that write, so that none is over its own limit
LINES = 16  # connections at once
PACE = 0.6  # of its own peak, at which delays are measured
ROUNDS = 3  # each kind is measured so often, in turn, so that a busy moment of the machine hits all alike
EVERY = 10  # seconds between two killings of a worker
PATIENCE = 60  # seconds for the server to come up


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "load",
        help="how many texts a second the server answers",
        description="Starts the server and sends it signed, forged and empty requests, then kills its workers "
        "meanwhile. Prints ratios in Markdown. Exits 1 where one is worse than its goal.",
        epilog="example: signpost load --seconds 2",
    )
    parser.add_argument("--seconds", type=float, default=2.0, help="how long each measurement lasts (default: 2)")
    parser.add_argument("--kills", type=int, default=2, help="how many workers are killed (default: 2)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the table; 1 where a goal is missed."""
    token = secrets.token_hex(16)
    with tempfile.TemporaryFile() as output, serving(token, output) as (port, server):
        kinds = {kind: requests(kind, port, token) for kind in ("empty", "signed", "forged")}
        measured = asyncio.run(peaks(port, kinds, options.seconds, server.pid))
        rate = measured["signed"].rate * PACE
        paced = asyncio.run(Crowd(port, LINES * 2).at_a_pace(kinds["signed"], options.seconds * ROUNDS, rate))
        threading.Thread(target=kill, args=(server.pid, options.kills), daemon=True).start()
        hurt = asyncio.run(Crowd(port, LINES * 2).at_a_pace(kinds["signed"], EVERY * (options.kills + 0.5), rate / 2))
        output.seek(0)
        kept = output.read().count(PREFIX.encode())
    return told(measured, paced, hurt, options.kills, kept)


@contextmanager
def serving(token: str, output: IO[bytes]) -> Iterator[tuple[int, "subprocess.Popen[bytes]"]]:
    """The server, as `make run` starts it, with a token, and a limit for everybody that the test stays below."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    own = [f"PORT={port}", f"TWILIO_AUTH_TOKEN={token}", f"SIGNPOST_PUBLIC_URL=http://127.0.0.1:{port}"]
    command = ["env", *own, "SIGNPOST_TEXTS_OVERALL=1000000", sys.executable, "-m", "directory", "serve"]
    server = subprocess.Popen(command, cwd=HERE, stdout=output, stderr=output)  # noqa: S603  # our own words
    try:
        wait(port)
        yield port, server
    finally:
        server.terminate()
        server.wait(30)


def wait(port: int) -> None:
    """Until the server answers."""
    for _ in range(PATIENCE * 5):
        with suppress(OSError):
            line = HTTPConnection("127.0.0.1", port, timeout=5)
            line.request("GET", "/healthz")
            line.getresponse().read()
            line.close()
            return
        time.sleep(0.2)
    raise RuntimeError("the server did not come up")


def requests(kind: str, port: int, token: str) -> list[tuple[bytes, bytes]]:
    """Requests of one kind, each with what its answer must hold: a message for Twilio's, nothing for the others'."""
    if kind == "empty":
        return [(_post(port, b"", ""), b" 403 ")]
    signer = RequestValidator(token)
    made = []
    for number in range(NUMBERS):
        form = _form(number)
        signature = signer.compute_signature(f"http://127.0.0.1:{port}/sms", form)
        signature = signature if kind == "signed" else signature[::-1]
        made.append((_post(port, urlencode(form).encode(), signature), b"<Message>" if kind == "signed" else b" 403 "))
    return made


def _form(number: int) -> dict[str, str]:
    """The fields that Twilio sends with a text."""
    sid = f"SM{number:032x}"
    return {
        "ToCountry": "GB",
        "ToState": "",
        "SmsMessageSid": sid,
        "NumMedia": "0",
        "ToCity": "",
        "FromZip": "",
        "SmsSid": sid,
        "FromState": "",
        "SmsStatus": "received",
        "FromCity": "",
        "FromCountry": "GB",
        "To": "+447700900999",
        "ToZip": "",
        "NumSegments": "1",
        "MessageSid": sid,
        "AccountSid": f"AC{1:032x}",
        "From": f"+{PREFIX}{number:05}",
        "ApiVersion": "2010-04-01",
        "Body": TEXTS[number % len(TEXTS)],
    }


def _post(port: int, body: bytes, signature: str) -> bytes:
    head = (
        f"POST /sms HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        f"Content-Length: {len(body)}\r\nUser-Agent: TwilioProxy/1.1\r\nAccept: */*\r\n"
    )
    signed = f"X-Twilio-Signature: {signature}\r\nI-Twilio-Idempotency-Token: {secrets.token_hex(16)}\r\n"
    return (head + (signed if signature else "") + "\r\n").encode() + body


async def peaks(
    port: int, kinds: dict[str, list[tuple[bytes, bytes]]], seconds: float, parent: int
) -> dict[str, Tally]:
    """Each kind as fast as it goes, in turn, several times; the first turn of each only warms up."""
    sums = {kind: Tally() for kind in kinds}
    for number in range(ROUNDS + 1):
        for kind, made in kinds.items():
            before = used(parent)
            one = await Crowd(port, LINES).as_fast_as_it_goes(made, seconds if number else seconds / 2)
            if number:
                sums[kind].used += used(parent) - before
                sums[kind].seconds += one.seconds
                sums[kind].delays += one.delays
                sums[kind].wrong += one.wrong
    return sums


def workers(parent: int) -> list[int]:
    """The processes that serve."""
    below = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="utf-8").split()
    return [int(pid) for pid in below if b"resource_tracker" not in Path(f"/proc/{pid}/cmdline").read_bytes()]


def used(parent: int) -> float:
    """Seconds of processor time that the workers have taken so far."""
    stats = [
        Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split() for pid in workers(parent)
    ]
    return sum(int(stat[11]) + int(stat[12]) for stat in stats) / os.sysconf("SC_CLK_TCK")


def kill(parent: int, times: int) -> None:
    """Kill a worker every few seconds."""
    for _ in range(times):
        time.sleep(EVERY)
        os.kill(workers(parent)[-1], signal.SIGKILL)


def told(measured: dict[str, Tally], paced: Tally, hurt: Tally, kills: int, kept: int) -> int:
    """Print the table; 1 where a goal is missed."""
    empty, signed, forged = (measured[kind] for kind in ("empty", "signed", "forged"))
    ratio, cost, slow = signed.rate / empty.rate, empty.rate / forged.rate, paced.delay(0.99)
    wrong = sum(one.wrong for one in (*measured.values(), paced, hurt))
    asked = len(hurt.delays) + hurt.lost
    rows = [
        ("signed texts, of the rate of an empty POST", f"{ratio:.2f}", "at least 0.3", ratio >= 0.3),
        ("the same by processor time", f"{empty.cost / signed.cost:.2f}", "", True),
        ("cost of a forged text, in empty POSTs", f"{cost:.2f}", "at most 1.5", cost <= 1.5),
        ("the same by processor time", f"{forged.cost / empty.cost:.2f}", "", True),
        (f"99 of 100 answers at {PACE:.0%} of its peak", f"{slow:.0f} ms", "below 100 ms", slow < 100),
        (f"lost of {asked:,}, {kills} workers killed, after one retry", f"{hurt.lost}", "0", hurt.lost == 0),
        ("wrong answers", f"{wrong}", "0", wrong == 0),
        ("numbers in what the server said", f"{kept}", "0", kept == 0),
    ]
    print("| what | measured | goal | |\n|---|---:|---:|---|")
    for what, value, goal, right in rows:
        print(f"| {what} | {value} | {goal} | {'' if right else 'missed'} |")
    print(f"\n{signed.rate:,.0f} signed, {empty.rate:,.0f} empty, {forged.rate:,.0f} forged a second on this machine;")
    print(f"{signed.cost:.2f}, {empty.cost:.2f} and {forged.cost:.2f} ms of processor time each;")
    busy = " ".join(f"{one:.1f}" for one in os.getloadavg())
    print(f"load average {busy} on {os.cpu_count()} cores, this test among it;")
    print(f"half of the paced answers within {paced.delay(0.5):.0f} ms; {hurt.retried} requests retried.")
    return int(not all(right for *_cells, right in rows))
