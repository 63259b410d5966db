"""Every setting: its variable, its type, its default, and what production will not start without.

Knows the environment and nothing else reads it. The object is frozen and passed to whoever needs it.
"""

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from directory.vocabulary import LANGUAGES

CONTACT = re.compile(r"mailto:[!-?A-~]+@[!-?A-~]+|https://[!-~]+")  # as RFC 9116 asks: an address of a kind
PUBLIC = re.compile(r"https?://[a-z0-9.-]+(:[0-9]{1,5})?/?", re.IGNORECASE)
DATABASE = re.compile(r"postgresql(\+psycopg)?://|sqlite:///")
HERE = Path(__file__).resolve().parent.parent


class BadSettingsError(Exception):
    """Settings that must not be used; carries all that is wrong with them, a sentence each."""

    def __init__(self, faults: list[str]) -> None:
        self.faults = faults
        super().__init__("; ".join(faults))


@dataclass(frozen=True)
class Settings:
    """The settings of one running server."""

    production: bool = False
    secret: bytes = b""
    name: str = ""  # empty: “Local information”, in the language of the page
    catalogue: Path = HERE / "services.yaml"
    database_url: str = ""  # empty: the catalogue is the file or folder
    state: Path | None = None
    counts: bool = False
    public_url: str = ""
    twilio_token: str = ""
    twilio_token_previous: str = ""
    exit_sites: Mapping[str, str] | None = None
    security_contact: str = ""
    only_reviewed: bool = False
    port: int = 8000
    workers: int = 2


def from_environment(environ: Mapping[str, str]) -> Settings:
    """The settings that the environment holds; raises BadSettingsError with everything that is wrong."""
    faults: list[str] = []
    production = _production(environ, faults)
    settings = Settings(
        production=production,
        secret=_secret(environ, production, faults),
        name=environ.get("SIGNPOST_NAME") or Settings.name,
        catalogue=_catalogue(environ, faults),
        database_url=_database_url(environ.get("SIGNPOST_DATABASE_URL", ""), faults),
        state=_state(environ.get("SIGNPOST_STATE", ""), faults),
        counts=_counts(environ, faults),
        public_url=_public_url(environ, production, faults),
        twilio_token=_required("TWILIO_AUTH_TOKEN", environ, production, faults),
        twilio_token_previous=environ.get("TWILIO_AUTH_TOKEN_PREVIOUS", ""),
        exit_sites=_exit_sites(environ.get("SIGNPOST_EXIT_SITES", ""), faults),
        security_contact=_security_contact(environ.get("SIGNPOST_SECURITY_CONTACT", ""), faults),
        only_reviewed=environ.get("SIGNPOST_ONLY_REVIEWED", "") not in {"", "0"},
        port=_number("PORT", environ, Settings.port, faults),
        workers=_number("SIGNPOST_WORKERS", environ, Settings.workers, faults),
    )
    if faults:
        raise BadSettingsError(faults)
    return settings


def _production(environ: Mapping[str, str], faults: list[str]) -> bool:
    """Whether it is production; a slip in that word must not start a server without its secrets."""
    given = environ.get("SIGNPOST_ENV") or "development"
    if given not in {"development", "production"}:
        faults.append(f"SIGNPOST_ENV is “{given}”: development or production")
    return given != "development"


def _catalogue(environ: Mapping[str, str], faults: list[str]) -> Path:
    path = Path(environ.get("SIGNPOST_CATALOGUE") or Settings.catalogue)
    if not (path.is_file() or path.is_dir()) and not environ.get("SIGNPOST_DATABASE_URL"):
        faults.append(f"SIGNPOST_CATALOGUE is “{path}”: there is no such file or folder")
    return path


def _database_url(given: str, faults: list[str]) -> str:
    """Where editions are published; never repeated in a fault, as it may hold a password."""
    if given and not DATABASE.match(given):
        faults.append("SIGNPOST_DATABASE_URL must begin with postgresql:// or sqlite:///")
    return given


def _state(given: str, faults: list[str]) -> Path | None:
    """The one folder in which the server may write."""
    if given and not Path(given).is_dir():
        faults.append(f"SIGNPOST_STATE is “{given}”: there is no such folder")
    return Path(given) if given else None


def _counts(environ: Mapping[str, str], faults: list[str]) -> bool:
    wanted = environ.get("SIGNPOST_COUNTS", "") not in {"", "0"}
    if wanted and not (environ.get("SIGNPOST_STATE") or environ.get("SIGNPOST_DATABASE_URL")):
        faults.append("SIGNPOST_COUNTS is on: SIGNPOST_STATE or SIGNPOST_DATABASE_URL must say where they are kept")
    return wanted


def _secret(environ: Mapping[str, str], production: bool, faults: list[str]) -> bytes:
    given = environ.get("SIGNPOST_SECRET", "")
    if given and len(given) < 32:
        faults.append("SIGNPOST_SECRET is shorter than 32 characters: make one with `openssl rand -hex 32`")
    if production and not given:
        faults.append("SIGNPOST_SECRET is missing: make one with `openssl rand -hex 32`")
    return given.encode(errors="surrogateescape") or secrets.token_bytes(32)


def _required(name: str, environ: Mapping[str, str], production: bool, faults: list[str]) -> str:
    if production and not environ.get(name):
        faults.append(f"{name} is missing: without it no text message can be answered")
    return environ.get(name, "")


def _public_url(environ: Mapping[str, str], production: bool, faults: list[str]) -> str:
    url = _required("SIGNPOST_PUBLIC_URL", environ, production, faults)
    if url and not PUBLIC.fullmatch(url):
        faults.append(f"SIGNPOST_PUBLIC_URL is “{url}”: only scheme and host, like https://example.org")
    return url.rstrip("/")


def _exit_sites(text: str, faults: list[str]) -> dict[str, str]:
    """`en=https://… ar=https://…`: where the exit leads, by language."""
    sites = dict(part.partition("=")[::2] for part in text.split())
    for language, site in sites.items():
        if language not in LANGUAGES or not site.startswith("https://"):
            faults.append(f"SIGNPOST_EXIT_SITES: “{language}={site}” is no language of ours with an https address")
    return sites


def _security_contact(given: str, faults: list[str]) -> str:
    """Whom to tell of a hole in this program; published, so it must be right."""
    if given and not CONTACT.fullmatch(given):
        faults.append(f"SIGNPOST_SECURITY_CONTACT is “{given}”: mailto:somebody@example.org or an https address")
    return given


def _number(name: str, environ: Mapping[str, str], default: int, faults: list[str]) -> int:
    text = environ.get(name, "") or str(default)
    if not re.fullmatch("[0-9]{1,5}", text) or not 0 < int(text) < 65536:
        faults.append(f"{name} is “{text}”: a whole number from 1 to 65535")
        return default
    return int(text)
