"""Every setting: its variable, its type, its default, and what production will not start without.

Knows the environment and nothing else reads it. The object is frozen and passed to whoever needs it.
"""

import datetime as dt
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from directory import contacts
from directory.freshness import USUAL, Limits
from directory.vocabulary import LANGUAGES

CONTACT = re.compile(r"mailto:[!-?A-~]+@[!-?A-~]+|https://[!-~]+")  # as RFC 9116 asks: an address of a kind
KEEPER = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", re.ASCII)
PUBLIC = re.compile(r"https?://[a-z0-9.-]+(:[0-9]{1,5})?/?", re.IGNORECASE)
MOST_PORT, MOST_TEXTS = 65535, 1_000_000
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
    twilio_account: str = ""
    twilio_key: str = ""
    twilio_key_secret: str = ""
    twilio_api: str = ""  # empty: Twilio's own addresses
    number: str = ""  # as people write it: 07700 900123
    number_until: dt.date | None = None
    whatsapp: bool = False
    texts_per_number: int = 40
    texts_overall: int = 600
    pence_per_segment: float = 4.0
    exit_sites: Mapping[str, str] | None = None
    security_contact: str = ""
    keeper_email: str = ""
    only_reviewed: bool = False
    port: int = 8000
    workers: int = 2
    limits: Limits = USUAL

    def number_on(self, day: dt.date) -> str:
        """The number to text or ring, as long as it is ours; empty from the day on which it has to be renewed."""
        return self.number if self.number_until and day < self.number_until else ""


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
        **_account(environ),
        **_number_and_date(environ, faults),
        whatsapp=_switch("SIGNPOST_WHATSAPP", environ),
        texts_per_number=_number("SIGNPOST_TEXTS_PER_NUMBER", environ, Settings.texts_per_number, faults, MOST_TEXTS),
        texts_overall=_number("SIGNPOST_TEXTS_OVERALL", environ, Settings.texts_overall, faults, MOST_TEXTS),
        pence_per_segment=_pence("SIGNPOST_PENCE_PER_SEGMENT", environ, faults),
        exit_sites=_exit_sites(environ.get("SIGNPOST_EXIT_SITES", ""), faults),
        security_contact=_security_contact(environ.get("SIGNPOST_SECURITY_CONTACT", ""), faults),
        only_reviewed=_switch("SIGNPOST_ONLY_REVIEWED", environ),
        keeper_email=_keeper_email(environ.get("SIGNPOST_KEEPER_EMAIL", ""), faults),
        port=_number("PORT", environ, Settings.port, faults),
        workers=_number("SIGNPOST_WORKERS", environ, Settings.workers, faults),
        limits=limits(environ, faults),
    )
    if faults:
        raise BadSettingsError(faults)
    return settings


def limits(environ: Mapping[str, str], faults: list[str]) -> Limits:
    """After how many days a fact is overdue; what is wrong goes to `faults`."""
    return Limits(
        numbers=_number("SIGNPOST_FRESH_NUMBERS", environ, Limits.numbers, faults),
        rest=_number("SIGNPOST_FRESH_REST", environ, Limits.rest, faults),
        emergency=_number("SIGNPOST_FRESH_EMERGENCY", environ, Limits.emergency, faults),
    )


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


def _account(environ: Mapping[str, str]) -> dict[str, Any]:
    """What `signpost doctor` and `signpost purge` ask Twilio with; the server needs none of it."""
    return {
        "twilio_account": environ.get("TWILIO_ACCOUNT_SID", ""),
        "twilio_key": environ.get("TWILIO_API_KEY", ""),
        "twilio_key_secret": environ.get("TWILIO_API_SECRET", ""),
        "twilio_api": environ.get("SIGNPOST_TWILIO_API", "").rstrip("/"),
    }


def _number_and_date(environ: Mapping[str, str], faults: list[str]) -> dict[str, Any]:
    """The number that people text and ring, and the day until which it is paid for: never one without the other."""
    number, until = environ.get("SIGNPOST_NUMBER", ""), environ.get("SIGNPOST_NUMBER_UNTIL", "")
    if number and (contacts.wrong("phone", number) or not contacts.digits(number).startswith("0")):
        faults.append(f"SIGNPOST_NUMBER is “{number}”: a number as people write it, like 07700 900123")
    if number and not until:
        faults.append(
            "SIGNPOST_NUMBER_UNTIL is missing: the day on which the number has to be renewed, like 2027-03-31"
        )
    try:
        return {"number": number, "number_until": dt.date.fromisoformat(until) if until else None}
    except ValueError:
        faults.append(f"SIGNPOST_NUMBER_UNTIL is “{until}”: a day like 2027-03-31")
        return {}


def _switch(name: str, environ: Mapping[str, str]) -> bool:
    return environ.get(name, "") not in {"", "0"}


def _pence(name: str, environ: Mapping[str, str], faults: list[str]) -> float:
    text = environ.get(name, "") or str(Settings.pence_per_segment)
    if not re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,4})?", text):
        faults.append(f"{name} is “{text}”: pence, like 3.7")
        return Settings.pence_per_segment
    return float(text)


def _keeper_email(given: str, faults: list[str]) -> str:
    """Who keeps the catalogue, to be told of mistakes in it; shown to professionals."""
    if given and not KEEPER.fullmatch(given):
        faults.append(f"SIGNPOST_KEEPER_EMAIL is “{given}”: an address like keeper@example.org")
    return given


def _number(name: str, environ: Mapping[str, str], default: int, faults: list[str], most: int = MOST_PORT) -> int:
    text = environ.get(name, "") or str(default)
    if not re.fullmatch("[0-9]{1,7}", text) or not 0 < int(text) <= most:
        faults.append(f"{name} is “{text}”: a whole number from 1 to {most}")
        return default
    return int(text)
