"""What people text beside their own words, as the files in `phrasebook/` keep it, one file a language.

Knows how a file is read, that all have the same sections, and how pieces and phrases stand in an expression. What the
phrases are held against is left to `commands`, `questions`, `tongues`, `numbered`, `only_text` and `reactions`.
"""

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any

import yaml

from directory.understanding.folding import word_form
from directory.vocabulary import LANGUAGES, Language

Section = Mapping[str, tuple[str, ...]]
PIECES = "pieces"
_PIECE = re.compile(r"\{([\w-]+)\}")


class BadPhrasebookError(Exception):
    """Files that must not be used; carries all that is wrong with them, a sentence each."""

    def __init__(self, faults: list[str]) -> None:
        self.faults = faults
        super().__init__("; ".join(faults))


@dataclass(frozen=True)
class Phrasebook:
    """One language's phrases, by section and name, each with its pieces filled in."""

    commands: Section
    questions: Section
    language: Section
    numbers: Section
    only_text: Section
    reactions: Section


def of(language: Language) -> Phrasebook:
    """The phrases of one language; raises BadPhrasebookError where any language's file is wrong."""
    return _every()[language]


@functools.cache
def _every() -> dict[Language, Phrasebook]:
    """The phrases of every language, read once."""
    folder = resources.files(__package__) / "phrasebook"
    texts = {language: (folder / f"{language}.yaml").read_text(encoding="utf-8") for language in LANGUAGES}
    files = {language: yaml.load(text, Loader=yaml.CSafeLoader) for language, text in texts.items()}
    faults = [f"{language}.yaml: {fault}" for language, file in files.items() for fault in wrong(file, files["en"])]
    if faults:
        raise BadPhrasebookError(faults)
    return {language: _book(file) for language, file in files.items()}


def wrong(file: Any, english: Any) -> Iterator[str]:
    """Everything that is wrong with a file's content: its sections are those of the English one, pieces aside."""
    given, wanted = _lists(file), set(_lists(english))
    yield from (f"{name} is missing" for name in sorted(wanted - set(given)) if not name.startswith(PIECES))
    yield from (f"{name} is no section" for name in given if name not in wanted and not name.startswith(PIECES))
    for name, phrases in given.items():
        if not isinstance(phrases, list):
            yield f"{name} is no list; without phrases it is []"
            continue
        yield from (
            f"{name}: put the word that is read as {one!r} in quotes" for one in phrases if not isinstance(one, str)
        )
        used = {piece for one in phrases for piece in _PIECE.findall(str(one))}
        yield from (
            f"{name}: {{{piece}}} is no piece"
            for piece in sorted(used)
            if name.startswith(PIECES) or f"{PIECES}.{piece}" not in given
        )


def either(phrases: Iterable[str]) -> str:
    """Phrases as an expression, folded: one of them, the longest first."""
    folded = {word_form(phrase) for phrase in phrases} - {""}
    return "|".join(map(re.escape, sorted(folded, key=lambda phrase: (-len(phrase), phrase))))


def _lists(file: Any) -> dict[str, Any]:
    """What a file holds under each section and name."""
    found: dict[str, Any] = {}
    for section, named in file.items() if isinstance(file, dict) else ():
        if isinstance(named, dict):
            found |= {f"{section}.{name}": phrases for name, phrases in named.items()}
        else:
            found[str(section)] = named
    return found


def _book(file: dict[str, dict[str, list[str]]]) -> Phrasebook:
    pieces = {name: "|".join(phrases) for name, phrases in file.get(PIECES, {}).items()}
    sections = {
        section.replace("-", "_"): {
            name: tuple(_PIECE.sub(lambda found: pieces[found[1]], phrase) for phrase in phrases)
            for name, phrases in named.items()
        }
        for section, named in file.items()
        if section != PIECES
    }
    return Phrasebook(**sections)
