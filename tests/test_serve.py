"""The server as a process: it ends when it is told to, whenever that is."""

import os
import socket
import subprocess
import sys
import time
from contextlib import closing, suppress
from http.client import HTTPConnection
from pathlib import Path

ROOT = Path(__file__).parent.parent
LONGEST = 60  # seconds from being told to stop until it must be gone, on a machine that does other work too


def test_it_stops_when_told_while_workers_still_start() -> None:
    """A worker that was not ready to hear it is not waited for without end: a restart would hang with it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    environ = {**os.environ, "PORT": str(port), "SIGNPOST_WORKERS": "6"}
    server = subprocess.Popen([sys.executable, "-m", "directory", "serve"], cwd=ROOT, env=environ)
    try:
        answers(port)
        server.terminate()
        server.wait(LONGEST)
    finally:
        server.kill()
        server.wait()


def answers(port: int) -> None:
    """As soon as the first worker answers: `load.wait` asks too seldom to find the others still starting."""
    for _ in range(600):
        with suppress(OSError), closing(HTTPConnection("127.0.0.1", port, timeout=10)) as line:
            line.request("GET", "/healthz")
            line.getresponse().read()
            return
        time.sleep(0.05)
    raise AssertionError("the server did not come up")
