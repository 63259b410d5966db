"""A service's one plain sentence, in the reader's language.

Knows the translated sentences in `translations/sentences/`, kept under the hash of the English: when a keeper
changes the English, the old translation is no longer used, and a sentence made from the facts stands in for it.
"""

import functools
import hashlib
from importlib import resources

import yaml

from directory import phrasing, wording
from directory.i18n import gettext as _
from directory.model import Service
from directory.vocabulary import Language

LETTERS = 10  # of the hash: enough for as many sentences as a catalogue will ever hold


def key(english: str) -> str:
    """Under which a sentence's translations are kept."""
    return hashlib.sha256(english.encode()).hexdigest()[:LETTERS]


@functools.cache
def translated(language: Language) -> dict[str, str]:
    """The translated sentences of one language, by the key of the English."""
    file = resources.files(__package__) / "translations" / "sentences" / f"{language}.yaml"
    if not file.is_file():
        return {}
    held: dict[str, str] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return held


def of(service: Service, language: Language) -> str:
    """What the service does, in one sentence."""
    if language == "en":
        return service.sentence
    kept = translated(language).get(key(service.sentence))
    if kept:
        return kept
    needs = phrasing.listed(str(wording.NEEDS[need]) for need in service.needs)
    return _("Helps with: %(needs)s.", needs=needs) if needs else ""
