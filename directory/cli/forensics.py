"""`signpost forensics`: marked requests to the real server, then a search for the marks wherever they might be."""

import argparse
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from directory.cli import marked, watched
from directory.cli.marked import Run, family
from directory.settings import HERE

TOOLS = {".git", ".venv", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"}
SHARED = ("/dev/shm", "/var/tmp")  # noqa: S108  # searched, not written to
WATCHED = 60  # seconds
MOMENTS = (0, 1, 5, 15, 30, 60, 120, 300, 900)  # seconds after the last marked request
ORDINARY = 200  # unmarked requests that follow
LARGEST = 1 << 28  # bytes of one region of memory


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "forensics",
        help="what the real server keeps of marked requests: nothing",
        description="Starts the server, sends marked words, numbers, addresses, outcodes and steps by web and text, "
        "well and with failures, then searches files, output, environment and living objects. Exits 1 where a mark is "
        "found. Also prints what the raw memory of the workers still holds, and for how long.",
        epilog="example: signpost forensics --watch 120",
    )
    parser.add_argument(
        "--watch", type=int, default=WATCHED, metavar="SECONDS", help="how long memory is watched; 0 leaves it out"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the tables; 1 where a mark was found, or the server did not come up."""
    with tempfile.TemporaryDirectory() as folder:
        one = Run(Path(folder))
        server = one.start()
        try:
            places = _searched(one, server.pid)
            if options.watch and places:
                print("\n".join(remembered(one, server.pid, options.watch)), end="\n\n")
        finally:
            server.terminate()
            server.wait(30)
        if not places:
            print("The server did not come up, or ended with its worker.", file=sys.stderr)
            return 1
        places |= {"output": [(one.folder / name).read_bytes() for name in ("out", "err")]}
        places |= {"files": [path.read_bytes() for path in written(one)]}
        return told(one, places)


def _searched(one: Run, pid: int) -> dict[str, list[bytes]]:
    """What can be searched while the server runs, after everything was sent to it; empty where it did not come up."""
    if not one.wait():
        return {}
    marked.by_web(one)
    marked.by_text(one)
    marked.kill_a_worker(one, pid)
    marked.reload(one, pid)
    if not one.wait():
        return {}
    marked.by_web(one)
    marked.by_text(one)
    time.sleep(watched.SECONDS)  # the slow ones end
    return {"environment": list(_environments(pid)), "living objects": list(_living(one, pid))}


def _environments(pid: int) -> Iterator[bytes]:
    for one in family(pid):
        with suppress(OSError):
            yield Path(f"/proc/{one}/environ").read_bytes() + Path(f"/proc/{one}/cmdline").read_bytes()


def _living(one: Run, pid: int) -> Iterator[bytes]:
    """For each worker as many marks as its living objects hold."""
    left = set(family(pid)) - {pid}
    backwards = "/".join(mark[::-1] for mark in one.marks.values())
    for _ in range(200):
        worker, count = map(int, one.plainly("POST", watched.HELD, backwards).split())
        if worker in left:
            left.discard(worker)
            yield one.marks["word"].encode() * count
        if not left:
            return
    raise RuntimeError("not every worker was searched")


def written(one: Run) -> Iterator[Path]:
    """Every file written since the start: in the project, in the server's folders, and where any program may write."""
    for top in (HERE, one.folder, *map(Path, SHARED)):
        for folder, names, files in os.walk(top):
            names[:] = [name for name in names if name not in TOOLS]
            for path in (Path(folder, name) for name in files):
                if path.is_file() and path.stat().st_mtime >= one.began:
                    yield path


def told(one: Run, places: dict[str, list[bytes]]) -> int:
    """Print the table; 1 where a mark was found."""
    print(f"{one.asked} requests, {len(one.marks)} marks\n\n| where | searched | marks found |\n|---|---:|---:|")
    total = 0
    for place, searched in places.items():
        found = sum(text.count(mark.encode()) for text in searched for mark in one.marks.values())
        total += found
        print(f"| {place} | {len(searched)} | {found} |")
    return 1 if total else 0


def remembered(one: Run, pid: int, seconds: int) -> Iterator[str]:
    """How often the raw memory of the workers still holds each mark, at moments after the last marked request."""
    yield f"| raw memory | {' | '.join(one.marks)} |\n|---|{'---:|' * len(one.marks)}"
    began = time.monotonic()
    for moment in (moment for moment in MOMENTS if moment <= seconds):
        time.sleep(max(0, began + moment - time.monotonic()))
        yield _row(f"after {moment} s", one, pid)
    for many in (ORDINARY, ORDINARY * 9):
        for _ in range(many):
            one.plainly("GET", "/en/")
        yield _row(f"after {many} ordinary requests more", one, pid)


def _row(moment: str, one: Run, pid: int) -> str:
    counts: Counter[str] = Counter()
    for worker in list(family(pid))[1:]:
        for region in regions(worker):
            counts.update({name: region.count(mark.encode()) for name, mark in one.marks.items()})
    return f"| {moment} | {' | '.join(str(counts[name]) for name in one.marks)} |"


def regions(pid: int) -> Iterator[bytes]:
    """The memory that a process may write to, piece by piece: what is only read holds no request."""
    with Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            bounds, rights = line.split()[:2]
            start, end = (int(bound, 16) for bound in bounds.split("-"))
            if rights.startswith("rw") and end - start <= LARGEST:
                with suppress(OSError, ValueError):
                    memory.seek(start)
                    yield memory.read(end - start)
