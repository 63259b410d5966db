"""A real PostgreSQL for the length of a test: its own folder, a unix socket, an unprivileged user."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PLACES = ("/usr/lib/postgresql/*/bin", "/usr/local/pgsql/bin", "/opt/homebrew/bin")
QUICK = "-c fsync=off -c listen_addresses='' -c full_page_writes=off -c max_connections=20 -c shared_buffers=16MB"


def programs() -> Path | None:
    """The folder with initdb and pg_ctl, newest first; None where there is no PostgreSQL."""
    found = [path for place in PLACES for path in sorted(Path("/").glob(place[1:]), reverse=True)]
    if on_the_path := shutil.which("initdb"):
        found.append(Path(on_the_path).parent)
    return next(
        (path for path in found if (path / "initdb").is_file()), Path(on_the_path).parent if on_the_path else None
    )


class Cluster:
    """A server of our own that can be stopped and started again."""

    def __init__(self, folder: Path, bin_folder: Path) -> None:
        self.folder, self._bin = folder, bin_folder
        self._as = ["runuser", "-u", "nobody", "--"] if os.geteuid() == 0 else []
        if self._as:
            os.chown(folder, pwd.getpwnam("nobody").pw_uid, -1)
        self._run("initdb", "-D", str(folder / "data"), "-U", "signpost", "-A", "trust", "--no-sync", "-E", "UTF8")

    @property
    def url(self) -> str:
        """Where it is, for SIGNPOST_DATABASE_URL."""
        return f"postgresql://signpost@/postgres?host={self.folder}"

    def start(self) -> None:
        """Start and wait until it answers."""
        options = f"{QUICK} -k {self.folder}"
        self._run("pg_ctl", "-D", f"{self.folder}/data", "-w", "-l", f"{self.folder}/log", "-o", options, "start")

    def stop(self) -> None:
        """End it at once, as a power cut for whoever is connected."""
        self._run("pg_ctl", "-D", f"{self.folder}/data", "-w", "-m", "immediate", "stop")

    def _run(self, program: str, *arguments: str) -> None:
        command = [*self._as, str(self._bin / program), *arguments]
        done = subprocess.run(command, cwd=self.folder, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        assert done.returncode == 0, done.stderr.decode()


@contextmanager
def cluster(bin_folder: Path) -> Iterator[Cluster]:
    """A cluster that runs, and is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="pg"))  # short: the name of a socket may not be long
    one = Cluster(folder, bin_folder)
    one.start()
    try:
        yield one
    finally:
        if (folder / "data" / "postmaster.pid").exists():
            one.stop()
        shutil.rmtree(folder)
