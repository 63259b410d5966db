"""Five editions, one of them broken, swapped under load in the real server: no request fails, each worker follows."""

import csv
import datetime as dt
import io
import itertools
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import pytest
from officer import SKIP, typed_for

from directory import kept, rounds
from directory.catalogue import load
from directory.freshness import Limits
from directory.settings import HERE, Settings

WITHIN = 2.0  # seconds in which each worker has taken a good edition
ASKED = 30  # connections, so that both workers are sure to answer some
PATIENCE = 60
DAY = dt.date(2026, 11, 24)
PAGE = "/professionals/services/{}/"


def ask(port: int, path: str) -> tuple[int, str]:
    """The status and the body of an answer."""
    line = HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        line.request("GET", path)
        answer = line.getresponse()
        return answer.status, answer.read().decode()
    finally:
        line.close()


class Load:
    """Asks for pages without a pause, in threads; holds whatever was not a page."""

    def __init__(self, port: int, *paths: str) -> None:
        self.port, self.failed, self.answered, self.paths = port, list[str](), 0, paths
        self.stop = threading.Event()
        self.threads = [threading.Thread(target=self.run, daemon=True) for _ in range(2)]
        for thread in self.threads:
            thread.start()

    def run(self) -> None:
        """Ask until told to stop, for one page after another."""
        for path in itertools.cycle(self.paths or ("/en/",)):
            if self.stop.is_set():
                break
            try:
                status, page = ask(self.port, path)
                if status != 200 or 'id="exit"' not in page:
                    self.failed.append(f"{status}")
                self.answered += 1
            except (OSError, HTTPException) as error:
                self.failed.append(repr(error))

    def end(self) -> None:
        """Wait for the last answers."""
        self.stop.set()
        for thread in self.threads:
            thread.join(20)


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    """The shipped catalogue, to be changed."""
    path = tmp_path / "services.yaml"
    path.write_bytes(Settings.catalogue.read_bytes())
    return path


@pytest.fixture
def server(tmp_path: Path, catalogue: Path) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    """The server, as `make run` starts it: its port and its process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    environ = {**os.environ, "PORT": str(port), "SIGNPOST_CATALOGUE": str(catalogue)}
    with (tmp_path / "err").open("wb") as err:
        process = subprocess.Popen(
            [sys.executable, "-m", "directory", "serve"], cwd=HERE, stdout=err, stderr=err, env=environ
        )
    try:
        assert comes(port), (tmp_path / "err").read_text()
        yield port, process
    finally:
        process.terminate()
        process.wait(30)


def comes(port: int) -> bool:
    """Whether the server answers at last."""
    for _ in range(PATIENCE * 5):
        with suppress(OSError, HTTPException):
            ask(port, "/healthz")
            return True
        time.sleep(0.2)
    return False


def hashes(port: int) -> set[str]:
    """What the workers say that they answer from."""
    return {ask(port, "/healthz")[1].splitlines()[0] for _ in range(ASKED)}


def all_left(port: int, old: str) -> float:
    """Seconds after which the last question was asked that a worker answered from the old edition."""
    began = time.monotonic()
    last = 0.0
    while (asked := time.monotonic() - began) < WITHIN * 2:
        if ask(port, "/healthz")[1].startswith(old):
            last = asked
        elif asked - last > WITHIN / 2:
            break
    return last


def save(catalogue: Path, text: str, whole: bool) -> None:
    """As editors do: over the old file, or a new one in its place."""
    beside = catalogue.with_name("new~")
    (beside if whole else catalogue).write_text(text, encoding="utf-8")
    if whole:
        beside.replace(catalogue)


@pytest.mark.flaky(reruns=2, reason="two seconds are promised on a machine that is not held up")
def test_five_editions_under_load(server: tuple[int, subprocess.Popen[bytes]], catalogue: Path, tmp_path: Path) -> None:
    """No request fails while five editions come, one broken; each worker has each good one within two seconds."""
    port, _process = server
    good = catalogue.read_text(encoding="utf-8")
    load, took = Load(port), []
    try:
        for number in range(5):
            (old,) = hashes(port)
            if number == 2:
                save(catalogue, good[: len(good) // 2] + "\n  - [", whole=False)
                time.sleep(WITHIN)
                assert hashes(port) == {old}
                assert all("reload refused" in ask(port, "/healthz")[1] for _ in range(ASKED))
                continue
            save(catalogue, good.replace("Listens", f"Listens {number}"), whole=bool(number % 2))
            took.append(all_left(port, old))
    finally:
        load.end()
    print(f"{load.answered} pages, none failed; taken after {', '.join(f'{one:.2f}' for one in took)} s")

    assert not load.failed
    assert load.answered > 20
    assert max(took) < WITHIN
    events = re.findall(r"^(reload\S*)", (tmp_path / "err").read_text(), re.MULTILINE)
    assert events.count("reload-refused") == 2, "one line from each worker"


class Officer:
    """A council's officer who rings round: the real `signpost review`, typed into line by line."""

    def __init__(self, catalogue: Path) -> None:
        command = [sys.executable, "-m", "directory", "review", "--catalogue", str(catalogue), "--at", str(DAY)]
        self.process = subprocess.Popen(
            command, cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )

    def types(self, lines: list[str]) -> None:
        """Lines of answers, one after the other."""
        assert self.process.stdin
        self.process.stdin.write("".join(f"{line}\n" for line in lines).encode())
        self.process.stdin.flush()

    def stops(self) -> str:
        """All that she was told, once she has stopped."""
        out, _ = self.process.communicate(b"q\n", timeout=PATIENCE)
        assert self.process.returncode == 0, out.decode()
        return out.decode()


def in_blocks(lines: list[str], size: int) -> list[list[str]]:
    """What she types, cut after so many answers each."""
    answers, blocks = 0, [list[str]()]
    for line in lines:
        blocks[-1].append(line)
        answers += line != SKIP
        if line != SKIP and answers % size == 0:
            blocks.append([])
    return [block for block in blocks if any(line != SKIP for line in block)]


def taken(port: int, catalogue: Path, saved: int) -> float:
    """Seconds until every worker answers from the file as it is with so many answers of this day in it."""
    for _ in range(PATIENCE * 10):
        if catalogue.read_text(encoding="utf-8").count(f"    checked: {DAY}\n") == saved:
            break
        time.sleep(0.1)
    wanted = kept.name_of(kept.bodies(load(catalogue, DAY)))
    began = time.monotonic()
    while hashes(port) != {wanted}:
        assert time.monotonic() - began < PATIENCE
    return time.monotonic() - began


@pytest.mark.slow
def test_an_officer_confirms_twenty_services_under_load(
    server: tuple[int, subprocess.Popen[bytes]], catalogue: Path
) -> None:
    """While she rings round editions swap, one of them broken: no request fails, and the pages have what she heard."""
    port, _process = server
    lines, numbers = typed_for(rounds.due(load(catalogue, DAY).services, Limits(), DAY), 20)
    first, *more = in_blocks(lines, 5)
    load_on, officer, took = Load(port, "/en/", "/ar/", *(PAGE.format(one) for one in numbers)), Officer(catalogue), []
    try:
        officer.types(first)
        took.append(taken(port, catalogue, 5))
        good, (held,) = catalogue.read_text(encoding="utf-8"), hashes(port)
        save(catalogue, good[: len(good) // 2] + "\n  - [", whole=False)  # somebody else's slip, in between
        answered = next(place for place, line in enumerate(more[0]) if line != SKIP)
        officer.types(more[0][: answered + 1])
        time.sleep(WITHIN)
        assert hashes(port) == {held}
        save(catalogue, good, whole=True)  # and mended, so that she answers that question once more
        officer.types(more[0][answered:])
        took.append(taken(port, catalogue, 10))
        for number, block in enumerate(more[1:], 3):
            officer.types(block)
            took.append(taken(port, catalogue, 5 * number))
        said = officer.stops()
        time.sleep(WITHIN)  # as is promised of each worker, also of one that none of our questions met
    finally:
        load_on.end()
        officer.process.kill()
    print(
        f"{load_on.answered} pages, {len(load_on.failed)} failed; taken after {', '.join(f'{s:.1f}' for s in took)} s"
    )

    assert not load_on.failed
    assert load_on.answered > 20
    assert "somebody changed services.yaml meanwhile" in said
    assert re.search(r"not saved: services\.yaml:\d+: not YAML: .*mend that first", said)
    assert "20 answers saved in services.yaml" in said
    table = io.StringIO(ask(port, "/api/services.csv")[1].lstrip("\ufeff"))
    rows = {row["id"]: row for row in csv.DictReader(table)}
    for name, told in numbers.items():
        page = ask(port, PAGE.format(name))[1]
        assert told in rows[name]["phones"], "confirmed: it is in what everybody may have"
        assert re.search(rf"{told}: [^<]*?24 November 2026", re.sub(r"<[^>]+>", "", page)), name


def test_a_worker_killed_while_the_file_is_bad_comes_back(
    server: tuple[int, subprocess.Popen[bytes]], catalogue: Path
) -> None:
    """It answers from the last good edition, which its parent holds."""
    port, process = server
    (old,) = hashes(port)
    catalogue.write_text("- id: [", encoding="utf-8")
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    os.kill(int(children[0]), signal.SIGKILL)
    time.sleep(3)

    assert comes(port)
    assert hashes(port) == {old}
    assert process.poll() is None


@pytest.mark.slow
def test_sighup_starts_every_worker_anew(server: tuple[int, subprocess.Popen[bytes]], catalogue: Path) -> None:
    """Under load, with a bad file too: the workers are others, the edition is the same, no answer broke off.

    A worker that ends may close a connection of which it has read nothing (hyper's issue 3792; one in thousands, on
    a machine that is held up): who asks once more is answered. Nothing else is forgiven.
    """
    port, process = server
    (old,) = hashes(port)
    catalogue.write_text("- id: [", encoding="utf-8")
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    before = set(children.read_text().split())
    load = Load(port)
    process.send_signal(signal.SIGHUP)
    time.sleep(15)
    load.end()
    unread = [error for error in load.failed if error.startswith("RemoteDisconnected(")]

    assert load.failed == unread
    assert len(unread) <= len(before), f"of {load.answered} answered"
    assert hashes(port) == {old}
    assert not before & set(children.read_text().split())
