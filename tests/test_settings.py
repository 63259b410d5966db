"""Every setting: its default, what it may be, and everything that production will not start without."""

import datetime as dt
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from directory import settings
from directory.settings import BadSettingsError, Settings

PRODUCTION = {
    "SIGNPOST_ENV": "production",
    "SIGNPOST_SECRET": "s" * 64,
    "SIGNPOST_PUBLIC_URL": "https://example.org",
    "TWILIO_AUTH_TOKEN": "t" * 32,
}


def faults(environ: dict[str, str]) -> list[str]:
    """What is wrong with these settings."""
    try:
        settings.from_environment(environ)
    except BadSettingsError as error:
        return error.faults
    return []


def test_development_needs_nothing() -> None:
    """An empty environment is a server for one's own machine."""
    made = settings.from_environment({})

    assert (made.production, made.port, made.public_url, made.twilio_token) == (False, 8000, "", "")
    assert made.catalogue == Settings.catalogue
    assert made.catalogue.is_file()
    assert len(made.secret) >= 32
    assert made.secret != settings.from_environment({}).secret


def test_an_empty_setting_is_none() -> None:
    """A variable that is set to nothing is as if it were not set."""
    empty = dict.fromkeys([*PRODUCTION, "SIGNPOST_NAME", "SIGNPOST_CATALOGUE", "PORT", "SIGNPOST_WORKERS"], "")

    assert faults(empty) == []
    assert settings.from_environment(empty).port == 8000


def test_production_starts_with_its_secrets() -> None:
    """With all it needs, nothing is wrong, and what is given is used."""
    made = settings.from_environment({**PRODUCTION, "TWILIO_AUTH_TOKEN_PREVIOUS": "old", "PORT": "80"})

    assert made.production
    assert (made.secret, made.twilio_token, made.twilio_token_previous, made.port) == (b"s" * 64, "t" * 32, "old", 80)
    assert made.public_url == "https://example.org"


def test_production_says_all_that_is_missing_at_once() -> None:
    """Three things missing are three sentences."""
    told = faults({"SIGNPOST_ENV": "production"})

    assert sorted(fault.split()[0] for fault in told) == ["SIGNPOST_PUBLIC_URL", "SIGNPOST_SECRET", "TWILIO_AUTH_TOKEN"]


@pytest.mark.parametrize("missing", sorted(set(PRODUCTION) - {"SIGNPOST_ENV"}))
def test_production_needs_each_of_them(missing: str) -> None:
    """Without any one of them it does not start, and the sentence names it."""
    (told,) = faults({name: value for name, value in PRODUCTION.items() if name != missing})

    assert told.startswith(missing)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SIGNPOST_ENV", "prod"),
        ("SIGNPOST_ENV", "Production"),
        ("SIGNPOST_SECRET", "abc123"),
        ("SIGNPOST_CATALOGUE", "/nowhere/services.yaml"),
        ("SIGNPOST_PUBLIC_URL", "example.org"),
        ("SIGNPOST_PUBLIC_URL", "https://"),
        ("SIGNPOST_PUBLIC_URL", "https://["),
        ("SIGNPOST_PUBLIC_URL", "https://example.org/sms"),
        ("SIGNPOST_PUBLIC_URL", "https://example.org?a=b"),
        ("SIGNPOST_PUBLIC_URL", "https://example.org/#a"),
        ("SIGNPOST_PUBLIC_URL", "ftp://example.org"),
        ("SIGNPOST_EXIT_SITES", "en=http://example.org"),
        ("SIGNPOST_EXIT_SITES", "https://example.org"),
        ("SIGNPOST_EXIT_SITES", "xx=https://example.org"),
        ("PORT", "0"),
        ("PORT", "65536"),
        ("PORT", "eighty"),
        ("PORT", "-1"),
        ("PORT", "²"),
        ("PORT", "9" * 5000),
        ("SIGNPOST_TEXTS_PER_NUMBER", "0"),
        ("SIGNPOST_TEXTS_OVERALL", "many"),
        ("SIGNPOST_TEXTS_OVERALL", "9" * 9),
        ("SIGNPOST_PENCE_PER_SEGMENT", "-1"),
        ("SIGNPOST_PENCE_PER_SEGMENT", "4p"),
        ("SIGNPOST_NUMBER", "07700 900123"),
        ("SIGNPOST_NUMBER", "+447700900123"),
        ("SIGNPOST_NUMBER", "0900 000000"),
        ("SIGNPOST_NUMBER", "116 123"),
        ("SIGNPOST_NUMBER_UNTIL", "31/03/2027"),
        ("SIGNPOST_NUMBER_UNTIL", "soon"),
        ("SIGNPOST_WORKERS", "0"),
        ("SIGNPOST_WORKERS", "two"),
    ],
)
def test_a_setting_that_cannot_be_used_is_said(name: str, value: str) -> None:
    """The sentence names the variable and what it holds or needs, never the secret itself."""
    told = faults({**PRODUCTION, name: value})

    assert told
    assert all(fault.startswith(name) for fault in told)
    assert name != "SIGNPOST_SECRET" or value not in told[0]


def test_everything_wrong_is_said_at_once() -> None:
    """Six slips are six sentences."""
    told = faults(
        {
            "SIGNPOST_ENV": "prod",
            "SIGNPOST_SECRET": "short",
            "SIGNPOST_PUBLIC_URL": "example",
            "SIGNPOST_EXIT_SITES": "en=x",
            "PORT": "x",
            "SIGNPOST_WORKERS": "x",
            "TWILIO_AUTH_TOKEN": "t",
        }
    )

    assert len(told) == 6


@pytest.mark.parametrize("url", ["https://example.org", "https://example.org/", "http://127.0.0.1:8000"])
def test_a_public_address_is_scheme_and_host(url: str) -> None:
    """A slash at its end is cut."""
    assert settings.from_environment({**PRODUCTION, "SIGNPOST_PUBLIC_URL": url}).public_url == url.rstrip("/")


def test_exit_sites_are_by_language() -> None:
    """Several, parted by blanks."""
    made = settings.from_environment({"SIGNPOST_EXIT_SITES": "en=https://example.org/?a=b ar=https://example.com"})

    assert made.exit_sites == {"en": "https://example.org/?a=b", "ar": "https://example.com"}


def test_a_number_is_shown_until_it_has_to_be_renewed() -> None:
    """The day before its date the number is ours; from the date on, and without one, there is none to show."""
    made = settings.from_environment({"SIGNPOST_NUMBER": "020 7946 0123", "SIGNPOST_NUMBER_UNTIL": "2027-03-31"})

    assert [made.number_on(dt.date(2027, 3, day)) for day in (30, 31)] == ["020 7946 0123", ""]
    assert Settings(number="020 7946 0123").number_on(dt.date(2027, 3, 1)) == ""


def test_limits_and_switches() -> None:
    """By default 40 texts a number and no WhatsApp; both can be set."""
    chosen = {"SIGNPOST_WHATSAPP": "1", "SIGNPOST_TEXTS_PER_NUMBER": "7", "SIGNPOST_PENCE_PER_SEGMENT": "3.7"}
    first, second = settings.from_environment({"SIGNPOST_WHATSAPP": "0"}), settings.from_environment(chosen)

    assert (first.whatsapp, first.texts_per_number, first.pence_per_segment) == (False, 40, 4.0)
    assert (second.whatsapp, second.texts_per_number, second.pence_per_segment) == (True, 7, 3.7)


def test_settings_do_not_change() -> None:
    """One frozen object, passed to whoever needs it."""
    with pytest.raises(FrozenInstanceError):
        Settings().port = 1  # type: ignore[misc]


def test_nobody_else_reads_the_environment() -> None:
    """The environment is read in `settings` and by the commands that start something; nowhere else."""
    readers = {
        file.name
        for file in Path(settings.__file__).parent.rglob("*.py")
        if "os.environ" in file.read_text(encoding="utf-8") or "getenv" in file.read_text(encoding="utf-8")
    }

    readers -= {"doctor.py", "leaflet.py", "publish.py", "purge.py", "report.py"}
    readers -= {"review.py", "scale.py", "serve.py", "text.py"}
    assert readers == set()


@given(
    st.dictionaries(
        st.sampled_from([*PRODUCTION, "PORT", "SIGNPOST_EXIT_SITES", "SIGNPOST_NAME"]), st.text(max_size=40)
    )
)
@trying(deadline=None, max_examples=150)
def test_any_environment_is_settings_or_faults(environ: dict[str, str]) -> None:
    """Whatever stands in the variables, nothing else is raised."""
    assert all(isinstance(fault, str) for fault in faults(environ))


@pytest.mark.parametrize(
    "given", ["keeper", "keeper@", "mailto:keeper@example.org", "keeper@example.org?bcc=x", "a b@c.de"]
)
def test_the_keeper_s_address_is_an_address(given: str) -> None:
    """It goes into a link that professionals tap: only a plain address will do."""
    with pytest.raises(BadSettingsError) as caught:
        settings.from_environment({"SIGNPOST_KEEPER_EMAIL": given})

    assert "SIGNPOST_KEEPER_EMAIL" in caught.value.faults[0]
    assert (
        settings.from_environment({"SIGNPOST_KEEPER_EMAIL": "keeper@example.org"}).keeper_email == "keeper@example.org"
    )
