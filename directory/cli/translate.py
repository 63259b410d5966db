"""`signpost translate`: a language's words out to a translator as one PO file, and in again once all is right."""

import argparse
import datetime as dt
import json
import re
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from directory import catalogue, proof, sentences
from directory.app import create_app
from directory.hours import UK
from directory.i18n import TONGUES
from directory.settings import Settings
from directory.vocabulary import LANGUAGES

SENTENCE = "a service's sentence"
PLACEHOLDER = re.compile(r"%\(\w+\)s")
HEADING = (
    "# Each service’s sentence, under the hash of its English (services.yaml). Unchecked until REVIEW.yaml says so.\n"
)


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "translate",
        help="give a language's words to a translator, and take them back",
        description="export writes LANGUAGE.po, import checks one and puts it in place, show writes LANGUAGE.html.",
        epilog="example: signpost translate export ar",
    )
    parser.add_argument("way", choices=("export", "import", "show"))
    parser.add_argument("language", choices=LANGUAGES[1:])
    parser.add_argument("file", nargs="?", type=Path, help="the file (default: LANGUAGE.po or .html)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Export or import; 1 where something is wrong with the words."""
    if options.way == "show":
        return _show(options.language, options.file or Path(f"{options.language}.html"))
    file = options.file or Path(f"{options.language}.po")
    if options.way == "export":
        whole = _together(options.language)
        with file.open("wb") as out:
            write_po(out, whole, width=0)
        print(f"{file}: {len(whole)} strings")
        return 0
    try:
        with file.open("rb") as given:
            held = read_po(given)
    except OSError as error:
        print(f"{file}: cannot be read: {error.strerror}")
        return 1
    faults = list(_faults(held, _together(options.language)))
    if faults:
        print("\n".join(faults))
        return 1
    _put(options.language, held)
    print(f"{options.language}: {len(held)} strings in place")
    return 0


def _show(language: str, file: Path) -> int:
    """Write every page and text of the language into one HTML file."""
    tongue = next(tongue for tongue in TONGUES if tongue.code == language)
    file.write_text(proof.sheet(create_app(Settings(secret=bytes(32))), tongue), encoding="utf-8")
    print(f"{file}: every page and text, to look through in a browser")
    return 0


def _folder() -> Path:
    return Path(str(resources.files("directory"))) / "translations"


def _messages(language: str) -> Path:
    return _folder() / language.replace("-", "_") / "LC_MESSAGES" / "messages.po"


def _together(language: str) -> Catalog:
    """The strings of the pages and texts, and after them the sentences of the services."""
    with _messages(language).open("rb") as file:
        whole = read_po(file)
    translated = sentences.translated(language)
    for english, service_id in _english().items():
        whole.add(english, translated.get(sentences.key(english), ""), context=SENTENCE, auto_comments=[service_id])
    return whole


def _english() -> dict[str, str]:
    services = catalogue.load(Settings.catalogue, dt.datetime.now(UK).date()).services
    return {service.sentence: service.id for service in services}


def _faults(held: Catalog, whole: Catalog) -> Iterator[str]:
    for wanted in whole:
        if not wanted.id:
            continue
        given = held.get(wanted.id, wanted.context)
        words = str(given.string) if given else ""
        yield from (f"{str(wanted.id)[:60]}: {fault}" for fault in _wrong(wanted, words))


def _wrong(wanted: Message, words: str) -> Iterator[str]:
    english = str(wanted.id)
    if not words:
        yield "not translated"
        return
    if set(PLACEHOLDER.findall(english)) != set(PLACEHOLDER.findall(words)):
        yield f"the placeholders differ: {PLACEHOLDER.findall(english)}"
    if sorted(re.findall(r"\d+", english)) != sorted(re.findall(r"\d+", words)):
        yield "the digits differ"


def _put(language: str, held: Catalog) -> None:
    lines = [HEADING]
    for message in [message for message in held if message.context == SENTENCE]:
        ours = [f"# {service_id}\n" for service_id in message.auto_comments]
        words = json.dumps(message.string, ensure_ascii=False)
        lines += [*ours, f"{json.dumps(sentences.key(str(message.id)))}: {words}\n"]
        held.delete(message.id, message.context)
    (_folder() / "sentences" / f"{language}.yaml").write_text("".join(lines), encoding="utf-8")
    with _messages(language).open("wb") as out:
        write_po(out, held, width=0, sort_output=True)
    with _messages(language).with_suffix(".mo").open("wb") as out:
        write_mo(out, held)
