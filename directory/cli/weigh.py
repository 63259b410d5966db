"""`signpost weigh`: what each kind of page costs on the wire, headers included."""

import argparse
import datetime as dt
import re
import secrets
from collections.abc import Iterator
from typing import NamedTuple

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from directory import conversation, i18n, matching, press
from directory.app import create_app
from directory.edition import Edition
from directory.press import Press, Signs
from directory.saying import All, Choose, Look, Show
from directory.settings import Settings
from directory.situation import Question, Situation, Step, key
from directory.vocabulary import BOROUGHS, HARMS, LANGUAGES, NEEDS, Harm, Language, Need

FIRST_FLIGHT = 14_600  # bytes that a server sends before it waits for the phone: ten packets
MUCH_NEEDED: tuple[Need, ...] = ("advocacy", "talk", "housing")
MUCH_SUFFERED: tuple[Harm, ...] = ("domestic-abuse", "sexual-violence", "fgm")
# Three harms in one asking: the most rules and services that a page for professionals may have to tell.
FULL_ANSWER = (
    "/professionals/?area=westminster&setting=adult-social-care"
    "&harm=domestic-abuse&harm=sexual-violence&harm=honour-based-abuse"
)
ENCODINGS = ("br", "gzip", "")
# What the server itself adds to each answer.
SERVER = "server: granian\r\ndate: Fri, 20 Nov 2026 11:00:00 GMT\r\n"
FETCHED = re.compile(
    r"""<(?:img|iframe|script|source|video|audio)\b[^>]*\ssrc=|<link\b(?![^>]*href="data:)|@import|url\("""
)


class Kind(NamedTuple):
    """One kind of page: what it is called, its address, and what is pressed to come to it."""

    name: str
    path: str
    press: Press | None = None


class Weight(NamedTuple):
    """What one page costs: bytes on the wire, by encoding, and requests."""

    kind: Kind
    bytes: dict[str, int]
    requests: int

    @property
    def left(self) -> int:
        """What is left of the first flight with the worse of brotli and gzip."""
        return FIRST_FLIGHT - max(self.bytes["br"], self.bytes["gzip"])


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "weigh",
        help="bytes and requests of each page",
        description="Renders each kind of page and prints its bytes on the wire, headers included, in Markdown. "
        "Exits 1 where a page does not fit a first flight with brotli or gzip, or is more than one request.",
        epilog="example: signpost weigh --language en --language ta",
    )
    parser.add_argument(
        "--language",
        action="append",
        choices=LANGUAGES,
        metavar="LANGUAGE",
        help=f"one of {', '.join(LANGUAGES)} (default: en)",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the tables; 1 where a page is too heavy."""
    app = create_app(Settings(production=True, secret=secrets.token_bytes(32)))
    fits = True
    for language in options.language or ["en"]:
        weights = list(weigh(app, language))
        print("\n".join(table(weights, language)), end="\n\n")
        fits &= all(weight.left >= 0 and weight.requests == 1 for weight in weights)
    return 0 if fits else 1


def weigh(app: Flask, language: Language) -> Iterator[Weight]:
    """What each kind of page costs in one language."""
    with app.test_client() as client:
        for kind in kinds(app.extensions["edition"], language, app.config["CLOCK"]()):
            answers = {encoding: _fetched(app, client, kind, encoding) for encoding in ENCODINGS}
            sizes = {encoding: on_the_wire(answer) for encoding, answer in answers.items()}
            yield Weight(kind, sizes, 1 + len(FETCHED.findall(answers[""].get_data(as_text=True))))


def kinds(edition: Edition, language: Language, now: dt.datetime) -> list[Kind]:
    """Every kind of page, each at its longest."""
    home = f"/{i18n.BY_CODE[language].slug}/"
    start = Step(Situation(language=language))
    placed = Step(Situation(needs=("safe-place",), language=language))
    fullest = max(edition, key=lambda service: len(service.confirmed))
    borough = max(BOROUGHS, key=lambda area: len(matching.of_borough(area, edition, now)))
    return [
        Kind("Home, the first question", home),
        Kind("Where are you?", home, Press(start, Choose("safe-place"))),
        Kind("Anything that helps us choose?", home, Press(placed, Choose("kingston"))),
        Kind("The answer with the most services", home, Press(_longest(edition, language, now), Look())),
        Kind("In danger", home, Press(start, Choose("emergency"))),
        Kind("The service with the most contacts", home, Press(start, Show(key(fullest.id)))),
        Kind("The borough with the most services", home, Press(start, All(borough))),
        Kind("Signs that something is wrong", home, Press(start, Signs())),
        Kind("About", f"{home}about/"),
        Kind("Using this safely", f"{home}using/"),
        Kind("A page that is not here", f"{home}nowhere/"),
        Kind("For professionals: the finder", "/professionals/"),
        Kind("For professionals: a full answer", FULL_ANSWER),
        Kind("For professionals: a borough’s sheet", "/professionals/boroughs/kingston/"),
    ]


def _longest(edition: Edition, language: Language, now: dt.datetime) -> Step:
    """The step whose answer names the most services: three needs, three harms, a postcode on a border."""

    def told(step: Step) -> int:
        return len(conversation.reply(step, Look(), edition, now)[1].matches)

    return max((_much(need, harm, language) for need in NEEDS for harm in HARMS), key=told)


def _much(need: Need, harm: Harm, language: Language) -> Step:
    situation = Situation(
        needs=tuple(dict.fromkeys((need, *MUCH_NEEDED)))[:3],
        harms=tuple(dict.fromkeys((harm, *MUCH_SUFFERED)))[:3],
        areas=("westminster", "kensington-and-chelsea"),
        language=language,
    )
    return Step(situation, frozenset({Question.ABOUT}))


def _fetched(app: Flask, client: FlaskClient, kind: Kind, encoding: str) -> TestResponse:
    headers = {"Accept-Encoding": encoding or "identity"}
    if kind.press is None:
        return client.get(kind.path, headers=headers)
    token = app.extensions["web-seal"].close(press.to_bytes(kind.press), app.config["CLOCK"]().timestamp())
    return client.post(kind.path, data={"s": token}, headers=headers)


def on_the_wire(answer: TestResponse) -> int:
    """The bytes of an answer: its first line, its headers, what the server adds, its body."""
    head = f"HTTP/1.1 {answer.status}\r\n" + "".join(f"{name}: {value}\r\n" for name, value in answer.headers.items())
    return len((head + SERVER + "\r\n").encode()) + len(answer.get_data())


def table(weights: list[Weight], language: Language) -> Iterator[str]:
    """The weights as a Markdown table."""
    yield f"| Page ({language}) | Brotli | gzip | Plain | Requests | Left of {FIRST_FLIGHT:,} |"
    yield "|---|---:|---:|---:|---:|---:|"
    for weight in weights:
        sizes = " | ".join(f"{weight.bytes[encoding]:,}" for encoding in ENCODINGS)
        yield f"| {weight.kind.name} | {sizes} | {weight.requests} | {weight.left:,} |"
