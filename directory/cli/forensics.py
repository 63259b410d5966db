"""`signpost forensics`: marked requests to the real server, then a search for the marks wherever they might be.

What cannot be forced from outside (a crash of ours with her words in it) is in `tests/test_nothing_kept.py`.
"""

import argparse
import os
import re
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlencode

from twilio.request_validator import RequestValidator

from directory.settings import HERE

FORM = "application/x-www-form-urlencoded"
TOOLS = {".git", ".venv", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"}
PATIENCE = 60  # seconds for the server to come up


class Run:
    """One server with its output in files, the marks sent to it, and how often it was asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.token = secrets.token_hex(16)
        self.began = time.time() - 1
        self.asked = 0
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        self.url = f"http://127.0.0.1:{self.port}"
        self.marks = {
            "word": f"zq{secrets.token_hex(6)}",
            "number": f"+447700900{secrets.randbelow(900) + 100}",
            "address": f"203.0.113.{secrets.randbelow(90) + 100}",
            "outcode": f"QZ{secrets.randbelow(8) + 91}",
        }

    def start(self) -> subprocess.Popen[bytes]:
        """The server, as `make run` starts it, with a token so that texts are answered."""
        own = [f"PORT={self.port}", f"TWILIO_AUTH_TOKEN={self.token}", f"SIGNPOST_PUBLIC_URL={self.url}"]
        temporary = self.folder / "tmp"
        temporary.mkdir()
        with (self.folder / "out").open("wb") as out, (self.folder / "err").open("wb") as err:
            command = ["env", *own, f"TMPDIR={temporary}", sys.executable, "-m", "directory", "serve"]
            return subprocess.Popen(command, cwd=HERE, stdout=out, stderr=err)  # noqa: S603  # our own words

    def wait(self) -> bool:
        """Whether the server answers at last."""
        for _ in range(PATIENCE * 5):
            with suppress(OSError, HTTPException):
                self.ask("GET", "/healthz")
                return True
            time.sleep(0.2)
        return False

    def ask(self, method: str, path: str, form: dict[str, str] | None = None, signature: str = "") -> str:
        """The body of an answer to a request whose every header is marked."""
        word, address = self.marks["word"], self.marks["address"]
        headers = {"User-Agent": word, "Cookie": f"{word}={word}", "X-Forwarded-For": address, "Content-Type": FORM}
        headers |= {"Referer": f"https://{word}.example/", "X-Twilio-Signature": signature}
        line = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            line.request(method, path, urlencode(form or {}), headers)
            body = line.getresponse().read().decode()
        finally:
            line.close()
        self.asked += 1
        return body


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "forensics",
        help="what the real server keeps of marked requests: nothing",
        description="Starts the server, sends marked words, numbers, addresses, outcodes and steps by web and text, "
        "well and with failures, then searches files, output and environment. Exits 1 where a mark is found.",
        epilog="example: signpost forensics",
    )
    parser.set_defaults(run=run)


def run(_options: argparse.Namespace) -> int:
    """Print the table; 1 where a mark was found, or the server did not come up."""
    with tempfile.TemporaryDirectory() as folder:
        one = Run(Path(folder))
        server = one.start()
        try:
            if not one.wait():
                print("The server did not come up.", file=sys.stderr)
                return 1
            by_web(one)
            by_text(one)
            places = {"environment": list(_environments(server.pid))}
            _kill_a_worker(server.pid)
            if not one.wait():
                print("The server ended with its worker.", file=sys.stderr)
                return 1
        finally:
            server.terminate()
            server.wait(30)
        places |= {"output": [(one.folder / name).read_bytes() for name in ("out", "err")]}
        places |= {"files": [path.read_bytes() for path in written(one)]}
        return told(one, places)


def by_web(one: Run) -> None:
    """A journey with taps and words, and every way to fail."""
    home = one.ask("GET", "/en/")
    words = f"he hits me {one.marks['word']} {one.marks['outcode']} ring {one.marks['number']}"
    pressed = re.findall(r'name="s" value="([^"]+)"', home)
    typed = re.findall(r'name="t" value="([^"]+)"', home)
    one.marks |= {"step": pressed[0], "step with words": typed[0]}
    one.ask("POST", "/en/", {"s": pressed[0]})
    one.ask("POST", "/en/", {"t": typed[0], "words": words})
    one.ask("POST", "/en/", {"s": one.marks["word"]})
    one.ask("POST", "/en/", {"words": words * 20})
    for path in (f"/{one.marks['word']}", f"/en/?q={one.marks['word']}", f"/en/about/{one.marks['outcode']}"):
        one.ask("GET", path)
        one.ask("PUT", path, {"words": words})
    with suppress(OSError, HTTPException):  # oversize: the server may hang up before it has read it all
        one.ask("POST", "/en/", {"words": words * 4000})


def by_text(one: Run) -> None:
    """Texts signed and forged, with every field marked."""
    signer = RequestValidator(one.token)
    for body in (f"refuge {one.marks['outcode']} {one.marks['word']}", one.marks["word"], "0", "STOP"):
        form = {"From": one.marks["number"], "To": one.marks["number"], "Body": body, "FromCity": one.marks["word"]}
        answer = one.ask("POST", "/sms", form, signer.compute_signature(f"{one.url}/sms", form))
        if "<Response" not in answer:
            raise RuntimeError("a signed text was not answered")
        one.ask("POST", "/sms", form, one.marks["word"])


def _family(pid: int) -> Iterator[int]:
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            yield from _family(int(child))


def _environments(pid: int) -> Iterator[bytes]:
    for one in _family(pid):
        with suppress(OSError):
            yield Path(f"/proc/{one}/environ").read_bytes() + Path(f"/proc/{one}/cmdline").read_bytes()


def _kill_a_worker(pid: int) -> None:
    last = list(_family(pid))[-1]
    if last != pid:
        os.kill(last, signal.SIGKILL)
        time.sleep(1)


def written(one: Run) -> Iterator[Path]:
    """Every file written since the start, in the project and in the server's temporary folder."""
    for top in (HERE, one.folder):
        for folder, names, files in os.walk(top):
            names[:] = [name for name in names if name not in TOOLS]
            for path in (Path(folder, name) for name in files):
                if path.is_file() and path.stat().st_mtime >= one.began:
                    yield path


def told(one: Run, places: dict[str, list[bytes]]) -> int:
    """Print the table; 1 where a mark was found."""
    print(f"{one.asked} requests, {len(one.marks)} marks\n\n| where | searched | marks found |\n|---|---:|---:|")
    total = 0
    for place, texts in places.items():
        found = sum(mark.encode() in text for text in texts for mark in one.marks.values())
        total += found
        print(f"| {place} | {len(texts)} | {found} |")
    return 1 if total else 0
