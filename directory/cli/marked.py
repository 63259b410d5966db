"""Requests to the real server in which everything is marked: well and failing, by web and by text.

Knows how to start the server, what to send it and how to harm it; where the marks are then looked for is `forensics`'.
"""

import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlencode

from twilio.request_validator import RequestValidator

from directory.cli import watched
from directory.settings import HERE

FORM = "application/x-www-form-urlencoded"
PATIENCE = 60  # seconds for the server to come up
IMPATIENCE = 1  # seconds after which somebody gives up


class Run:
    """One server with its output in files, the marks sent to it, and how often it was asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.token = secrets.token_hex(16)
        self.began = time.time() - 1
        self.asked = 0
        self.catalogue = folder / "services.yaml"
        shutil.copyfile(HERE / "services.yaml", self.catalogue)
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

    @property
    def words(self) -> str:
        """Something that somebody might write, with a mark in each place."""
        return f"he hits me {self.marks['word']} {self.marks['outcode']} ring {self.marks['number']}"

    def start(self) -> subprocess.Popen[bytes]:
        """The server, as `make run` starts it, with a token so that texts are answered; all its folders are ours."""
        own = [f"PORT={self.port}", f"TWILIO_AUTH_TOKEN={self.token}", f"SIGNPOST_PUBLIC_URL={self.url}"]
        own += [f"SIGNPOST_CATALOGUE={self.catalogue}", f"TMPDIR={self.folder}", f"HOME={self.folder}"]
        with (self.folder / "out").open("wb") as out, (self.folder / "err").open("wb") as err:
            command = ["env", *own, sys.executable, "-m", watched.__name__]
            return subprocess.Popen(command, cwd=HERE, stdout=out, stderr=err)  # noqa: S603  # our own words

    def wait(self) -> bool:
        """Whether the server answers at last."""
        for _ in range(PATIENCE * 5):
            with suppress(OSError, HTTPException):
                self.ask("GET", "/healthz")
                return True
            time.sleep(0.2)
        return False

    def ask(
        self, method: str, path: str, form: dict[str, str] | None = None, signature: str = "", timeout: float = 20
    ) -> str:
        """The body of an answer to a request whose every header is marked."""
        headers = self._headers() | {"X-Twilio-Signature": signature}
        line = HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        self.asked += 1
        try:
            line.request(method, path, urlencode(form or {}), headers)
            return line.getresponse().read().decode()
        finally:
            line.close()

    def plainly(self, method: str, path: str, body: str = "") -> str:
        """The body of an answer to a request in which nothing is marked."""
        line = HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            line.request(method, path, body)
            return line.getresponse().read().decode()
        finally:
            line.close()

    def text(self, body: str, *, forged: bool = False, timeout: float = 20) -> str:
        """The answer to a text, every field of it marked."""
        number, word = self.marks["number"], self.marks["word"]
        form = {"From": number, "To": number, "Body": body, "FromCity": word, "MessageSid": f"SM{word}"}
        signature = word if forged else RequestValidator(self.token).compute_signature(f"{self.url}/sms", form)
        return self.ask("POST", "/sms", form, signature, timeout)

    def half(self, path: str) -> None:
        """A request of which only the half arrives, before the line is dropped."""
        head = "".join(f"{name}: {value}\r\n" for name, value in self._headers().items())
        self.asked += 1
        with socket.create_connection(("127.0.0.1", self.port)) as line:
            body = urlencode({"words": self.words, "Body": self.words})
            line.sendall(f"POST {path} HTTP/1.1\r\nHost: h\r\n{head}Content-Length: 900\r\n\r\n{body}".encode())
            time.sleep(IMPATIENCE)

    def _headers(self) -> dict[str, str]:
        word, address = self.marks["word"], self.marks["address"]
        headers = {"User-Agent": word, "Cookie": f"{word}={word}", "X-Forwarded-For": address, "Content-Type": FORM}
        return headers | {"Referer": f"https://{word}.example/", "Accept-Language": f"{word}, pl;q=0.5"}


def by_web(one: Run) -> None:
    """A journey with taps and words, and every way to fail."""
    home = one.ask("GET", "/en/")
    pressed = re.findall(r'name="s" value="([^"]+)"', home)
    typed = re.findall(r'name="t" value="([^"]+)"', home)
    one.marks |= {"step": pressed[0], "step with words": typed[0]}
    one.ask("POST", "/en/", {"s": pressed[0]})
    one.ask("POST", "/en/", {"t": typed[0], "words": one.words})
    if "our fault" not in one.ask("POST", "/en/", {"t": typed[0], "words": f"{watched.CRASH} {one.words}"}):
        raise RuntimeError("no crash was made")
    one.ask("POST", "/en/", {"s": one.marks["word"]})
    one.ask("POST", "/en/", {"words": one.words * 20})
    for path in (f"/{one.marks['word']}", f"/en/?q={one.marks['word']}", f"/en/about/{one.marks['outcode']}"):
        one.ask("GET", path)
        one.ask("PUT", path, {"words": one.words})
    with suppress(OSError, HTTPException):  # oversize: the server may hang up before it has read it all
        one.ask("POST", "/en/", {"words": one.words * 4000})
    one.half("/en/")
    given_up(lambda: one.ask("POST", "/en/", slow(one, typed[0]), timeout=IMPATIENCE))


def by_text(one: Run) -> None:
    """Texts signed and forged, and every way to fail."""
    for body in (f"refuge {one.marks['outcode']} {one.marks['word']}", one.marks["word"], "0", watched.CRASH, "STOP"):
        if "<Response" not in one.text(f"{body} {one.words}" if body == watched.CRASH else body):
            raise RuntimeError("a signed text was not answered")
        one.text(body, forged=True)
    with suppress(OSError, HTTPException):
        one.text(one.words * 4000)
    one.half("/sms")
    given_up(lambda: one.text(f"{watched.SLOW} {one.words}", timeout=IMPATIENCE))


def slow(one: Run, step: str) -> dict[str, str]:
    """A form that takes long to answer."""
    return {"t": step, "words": f"{watched.SLOW} {one.words}"}


def given_up(ask: Callable[[], object]) -> None:
    """Ask, and give up before the answer comes."""
    with suppress(TimeoutError):
        ask()
        raise RuntimeError("the answer came in time")


def kill_a_worker(one: Run, pid: int) -> None:
    """Kill a worker while the workers have marked requests in hand."""
    asking = [threading.Thread(target=_dropped, args=(one, slow(one, one.marks["step with words"]))) for _ in range(4)]
    for thread in asking:
        thread.start()
    time.sleep(IMPATIENCE)
    os.kill(list(family(pid))[-1], signal.SIGKILL)
    for thread in asking:
        thread.join()


def _dropped(one: Run, form: dict[str, str]) -> None:
    with suppress(OSError, HTTPException):
        one.ask("POST", "/en/", form)


def reload(one: Run, pid: int) -> None:
    """A new catalogue, and the signal on which every worker is replaced; the server is asked meanwhile."""
    one.catalogue.write_bytes(one.catalogue.read_bytes() + b"# changed\n")
    before = set(family(pid)) - {pid}
    os.kill(pid, signal.SIGHUP)
    for _ in range(PATIENCE * 2):
        _dropped(one, {"t": one.marks["step with words"], "words": one.words})
        if not before & set(family(pid)):
            return
        time.sleep(0.5)
    raise RuntimeError("the workers were not replaced")


def family(pid: int) -> Iterator[int]:
    """A process and all below it, the oldest first."""
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in task.read_text().split():
            yield from family(int(child))
