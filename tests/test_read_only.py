"""The server runs where it may write nothing: on a read-only disk, with no folder of its own."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from http.client import HTTPConnection
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APART = ["unshare", "--mount", "--propagation", "private"]
# Everything that is mounted becomes read-only, then the server begins; memory (/dev/shm) stays what it is.
READ_ONLY = """
for point in $(awk '{print $2}' /proc/self/mounts | grep -v -e ^/proc -e ^/sys -e ^/dev); do
  mount -o remount,bind,ro "$point" 2>/dev/null || mount --bind "$point" "$point" && mount -o remount,bind,ro "$point"
done
touch "$1/written" 2>/dev/null && exit 99
exec "$2" -m directory serve
"""


def apart() -> list[str]:
    """The command that gives a process mounts of its own; none where this machine does not allow it."""
    for way in (APART, [*APART, "--map-root-user"]):
        script = "mount --bind / / && mount -o remount,bind,ro / && ! touch /tried"
        if shutil.which("unshare") and not subprocess.run([*way, "sh", "-c", script], check=False).returncode:
            return way
    return []


def test_the_server_runs_on_a_read_only_disk(tmp_path: Path) -> None:
    """With the whole disk read-only it starts, answers, and says nothing of wanting to write."""
    way = apart()
    if not way:
        pytest.skip("this machine gives no process mounts of its own")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    command = [*way, "sh", "-c", READ_ONLY, "sh", str(tmp_path), sys.executable]
    environ = {**os.environ, "PORT": str(port), "PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": str(tmp_path)}
    server = subprocess.Popen(command, cwd=ROOT, env=environ, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL)
    try:
        home = asked(port, "GET", "/en/")
        step = re.search(r'name="s" value="([^"]+)"', home)
        assert step
        assert "Where are you?" in asked(port, "POST", "/en/", f"s={step[1]}")
    finally:
        server.terminate()
        err = server.communicate(timeout=60)[1]
    assert err == b""
    assert not list(tmp_path.iterdir())


def asked(port: int, method: str, path: str, body: str = "") -> str:
    """The answer, as soon as the server is up."""
    for _ in range(300):
        line = HTTPConnection("127.0.0.1", port, timeout=10)
        try:
            line.request(method, path, body, {"Content-Type": "application/x-www-form-urlencoded"})
            return line.getresponse().read().decode()
        except OSError:
            time.sleep(0.2)
        finally:
            line.close()
    raise AssertionError("the server did not come up")
