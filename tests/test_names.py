"""Which service is meant by a name: short, old, mistyped or turned round; and which words are no name."""

import pytest
from conftest import NOW
from facts import edition_of, house, line
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from directory import conversation
from directory.edition import Edition
from directory.names import ALONE, ORDINARY, Names
from directory.saying import Words
from directory.situation import Ending, Step
from directory.understanding.folding import word_form

NAMED = [
    ("angelou", "angelou-partnership"),
    ("ANGELOU PROJECT", "angelou-partnership"),
    ("angelo partnership", "angelou-partnership"),
    ("how do i reach angelou pls", "angelou-partnership"),
    ("al hasaniya", "al-hasaniya"),
    ("Al-Hasaniya", "al-hasaniya"),
    ("alhasaniya", "al-hasaniya"),
    ("al hassaniya", "al-hasaniya"),
    ("al hasaniyya", "al-hasaniya"),
    ("moroccan women’s centre", "al-hasaniya"),
    ("one stop shop kingston", "kingston-one-stop-shop"),
    ("kingston one stop shop", "kingston-one-stop-shop"),
    ("kingston one stop shp", "kingston-one-stop-shop"),
    ("hospital idva kingston", "kingston-hospital-idva"),
    ("childline", "childline"),
    ("chidline", "childline"),
    ("samaritens", "samaritans"),
    ("victim support", "victim-support"),
    ("suzy lamplough", "suzy-lamplugh-trust"),
    ("southall black sistres", "southall-black-sisters"),
    ("own my life course", "kingston-own-my-life"),
    ("rahab", "rahab"),
    ("night stars", "westminster-night-stars"),
    ("clare's law", "clares-law"),
    ("solace", "solace-womens-aid"),
    ("stop it now", "stop-it-now"),
]
ORDINARY_TEXTS = [
    "",
    " ",
    "🙂",
    "shelter",
    "i need shelter tonight",
    "refuge SW15",
    "refuge in westminster please",
    "i want respect",
    "he never shows respect",
    "i hope so",
    "my angel",
    "the lift is broken",
    "a storm is coming",
    "forward this to him",
    "advance payment of rent",
    "it happened in a haven for cats",
    "stop it now he says",
    "he says he is loving me",
    "we were standing together outside",
    "he bought me an hourglass and some solace",
    "survivors",
    "i am a survivor",
    "call the police",
    "999",
    "111",
    "housing",
    "a group for women",
    "women's centre",
    "good morning",
    "talk to somebody",
    "kingston",
    "SW15 2PD",
    "solicitor in fulham",
    "police station hammersmith",
    "social services kingston",  # Kensington has one of that name
    "he took my phone and my papers and i have nowhere to go tonight",
]
# What has ended, by each of its names, and what took its place.
ENDED = [
    ("soho angels", "westminster-night-stars"),
    ("soho angels night hub", "westminster-night-stars"),
    ("citysafe havens", "westminster-safe-havens"),
    ("ask for ani", "uk-says-no-more-safe-spaces"),
    ("suzy lamplugh", "national-stalking-helpline"),
    ("suzy lamplugh trust", "national-stalking-helpline"),
]


@pytest.mark.parametrize(("text", "service_id"), NAMED)
def test_a_name_is_recognised(edition: Edition, text: str, service_id: str) -> None:
    """Whole, short, mistyped, turned round or inside a message, the name leads to its service."""
    named = edition.named(text)

    assert named is not None
    assert named.id == service_id


@pytest.mark.parametrize("text", ORDINARY_TEXTS)
def test_ordinary_words_are_no_name(edition: Edition, text: str) -> None:
    """Who writes “shelter” wants one; who tells a story names nobody."""
    assert edition.named(text) is None


@pytest.mark.parametrize(("text", "service_id"), ENDED)
def test_an_ended_name_leads_to_its_successor(edition: Edition, text: str, service_id: str) -> None:
    """Asked for by an old name, the answer begins with what took its place."""
    _, answer = conversation.reply(Step(), Words(text), edition, NOW)

    assert answer.ending is Ending.NAMED
    assert answer.matches[0].service.id == service_id


def test_every_name_of_what_has_ended_leads_somewhere(edition: Edition) -> None:
    """No name in the catalogue ends at a service that is not offered any more."""
    for service in edition:
        for name in () if service.answers else (service.name, *service.also_known_as):
            _, answer = conversation.reply(Step(), Words(name), edition, NOW)
            assert answer.matches[0].service.answers, name


def test_every_name_of_every_service_is_its_own(edition: Edition) -> None:
    """Each name in the catalogue finds its service, unless it is an ordinary word."""
    names = Names(edition)
    lost = [
        (service.id, name)
        for service in edition
        for name in (service.name, *service.also_known_as)
        if word_form(name) not in ORDINARY and service.id not in names.find(name)
    ]

    assert not lost


def test_most_slips_of_the_keyboard_are_forgiven(edition: Edition) -> None:
    """A letter left out in the middle of a long name is forgiven in at least nineteen names of twenty."""
    names = Names(edition)
    long = [
        (service.id, folded)
        for service in edition
        for folded in map(word_form, (service.name, *service.also_known_as))
        if len(folded) >= 12 and len(folded.split()) <= 7
    ]
    missed = [
        folded
        for one, folded in long
        if one not in names.find(folded[: (half := len(folded) // 2)] + folded[half + 1 :])
    ]

    assert len(long) > 200
    assert len(missed) < len(long) / 20, missed


def test_the_longest_name_wins() -> None:
    """A name inside another one does not hide it."""
    edition = edition_of(line(name="Example Line"), house(name="Example Line Kingston"))

    named = edition.named("the example line kingston please")
    assert named is not None
    assert named.id == "b-house"


def test_of_one_name_the_one_in_her_area_is_meant() -> None:
    """Two boroughs have a One Stop Shop: hers comes first, and without an area the file's first."""
    shop = {"name": "One Stop Shop", "contacts": line()["contacts"], "place": "none"}
    edition = edition_of(line(), house(id="k", areas=["kingston"], **shop), house(id="w", areas=["wandsworth"], **shop))

    assert [
        getattr(edition.named("one stop shop", areas), "id", None) for areas in ((), ("wandsworth",), ("kingston",))
    ] == [
        "k",
        "w",
        "k",
    ]
    assert Names(edition).find("one stop shop") == ("k", "w")


def test_a_service_with_two_spellings_of_one_name_is_one() -> None:
    """Women's and womens are one name of one service."""
    service = line(name="Women's Place", also_known_as=["womens place"])

    assert Names(edition_of(service)).find("womens place") == ("a-line",)


def test_words_that_are_names_only_alone_are_names_alone(edition: Edition) -> None:
    """“Loving me” is a service where nothing else is said, and only there."""
    for words in sorted(ALONE):
        if Names(edition).find(words):
            assert not Names(edition).find(f"he said {words} to me again yesterday"), words


def test_without_services_nobody_is_named() -> None:
    """No names: nothing to find, and nothing raised."""
    assert Names([]).find("angelou") == ()


@given(st.text(max_size=60))
@trying(deadline=None, max_examples=150)
def test_any_text_has_an_answer(edition: Edition, text: str) -> None:
    """Whatever is written, a service of the catalogue or none comes out."""
    named = edition.named(text)

    assert named is None or named.id in edition
