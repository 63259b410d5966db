"""What is known of one asking, as a few bytes of one length, and back."""

from dataclasses import replace
from typing import Any

import pytest
from asking import steps
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from directory.edition import Edition
from directory.gazetteer import load
from directory.situation import PACKED, Answer, Ending, Question, Situation, Step, key, pack, unpack
from directory.vocabulary import AREAS, AUDIENCES, HARMS, LANGUAGES, NEEDS, RISKS


@given(steps)
@trying(deadline=None, max_examples=300)
def test_every_step_comes_back_as_it_was(step: Step) -> None:
    """Needs, harms and boroughs in their order, and all else: nothing is lost between two pages."""
    assert unpack(pack(step)) == step


@given(steps)
@trying(deadline=None, max_examples=100)
def test_every_step_has_one_length(step: Step) -> None:
    """The length says nothing of what was said."""
    assert len(pack(step)) == PACKED <= 32


@pytest.mark.parametrize(
    "changes",
    [{"needs": (code,)} for code in NEEDS]
    + [{"harms": (code,)} for code in HARMS]
    + [{"audiences": (code,)} for code in AUDIENCES]
    + [{"areas": (code,)} for code in AREAS]
    + [{"language": code} for code in LANGUAGES]
    + [{"risk": code} for code in RISKS]
    + [{"place": 0}, {"place": 65534}, {"crisis": True}, {"past_strangling": True}],
    ids=str,
)
def test_every_term_has_bytes_of_its_own(changes: dict[str, Any]) -> None:
    """Each word of the vocabulary comes back, and is packed unlike saying nothing."""
    step = Step(replace(Situation(language="tr"), **changes))
    silent = Step(Situation(language="uk"))

    assert unpack(pack(step)) == step
    assert (pack(step) == pack(silent)) is (changes == {"language": "uk"})


def test_every_place_of_the_tables_can_be_packed() -> None:
    """The tables have fewer places than two bytes can number, each with no more areas than are kept."""
    places = load().places

    assert len(places) < 65535
    for place in places:
        step = Step(Situation(areas=place.areas, place=place.code))
        assert unpack(pack(step)).situation.areas == place.areas


def test_the_order_of_her_boroughs_is_kept() -> None:
    """W10 is Kensington and Chelsea before it is Westminster, on every page."""
    areas = ("kensington-and-chelsea", "westminster", "london")

    assert unpack(pack(Step(Situation(areas=areas)))).situation.areas == areas  # type: ignore[arg-type]  # literals


def test_more_than_is_kept_is_cut() -> None:
    """Three needs, three harms, 255 services told: what is beyond is left out, not raised over."""
    step = unpack(pack(Step(Situation(needs=NEEDS, harms=HARMS, areas=AREAS), shown=1000)))

    assert (step.situation.needs, step.situation.harms, step.shown) == (NEEDS[:3], HARMS[:3], 255)


@pytest.mark.parametrize(
    "packed",
    [
        b"",
        bytes(PACKED - 1),
        bytes(PACKED + 1),
        b"\xfe" * PACKED,
        pack(Step())[:-1],
        pack(Step()) + b"\0",
        bytes([len(NEEDS)]) + pack(Step())[1:],
        bytes([0xFF] * 3 + [len(HARMS)]) + pack(Step())[4:],
        bytes([0xFF] * 6 + [len(AREAS)]) + pack(Step())[7:],
    ],
    ids=["nothing", "short", "long", "all of one", "cut", "more", "need", "harm", "area"],
)
def test_what_pack_did_not_write_is_refused(packed: bytes) -> None:
    """Junk is a ValueError, nothing else."""
    with pytest.raises(ValueError, match=r"not a step|is not a valid"):
        unpack(packed)


@given(st.binary(min_size=PACKED, max_size=PACKED))
@trying(deadline=None, max_examples=300)
def test_any_bytes_are_a_step_or_refused(packed: bytes) -> None:
    """Any bytes of the right length are a step that can be packed again, or a ValueError."""
    try:
        step = unpack(packed)
    except ValueError:
        return
    assert len(pack(step)) == PACKED


def test_one_byte_of_junk_in_a_step_is_a_step_or_refused() -> None:
    """Each byte of a real step, changed to each of its values."""
    said = Situation(needs=("talk",), areas=("kingston",), place=3)
    whole = pack(Step(said, frozenset(Question), Question.PLACE, 2, 5))
    for position in range(PACKED):
        for value in range(0, 256, 5):
            changed = whole[:position] + bytes([value]) + whole[position + 1 :]
            try:
                assert isinstance(unpack(changed), Step)
            except ValueError:
                continue


def test_settling_a_question_goes_on() -> None:
    """A settled question is not asked again, and what was shown and named is over."""
    step = Step(settled=frozenset({Question.NEED}), asking=Question.PLACE, shown=4, named=7).settle(Question.PLACE)

    assert step == Step(settled=frozenset({Question.NEED, Question.PLACE}))


def test_the_same_step_in_another_language() -> None:
    """Only the language changes."""
    step = Step(Situation(needs=("talk",), language="en"), shown=2)

    assert step.in_language("fa") == replace(step, situation=replace(step.situation, language="fa"))


@pytest.mark.parametrize("ending", Ending)
def test_only_danger_is_a_crisis(ending: Ending) -> None:
    """Every other ending leaves the order as it is."""
    assert Answer(ending, ()).crisis is (ending is Ending.DANGER)


def test_a_key_is_a_service_s_own(edition: Edition) -> None:
    """Keys are the same in every edition, never nought, and no two services share one."""
    assert key("al-hasaniya") == 488_916_797
    assert key("") == 1
    assert len({key(service.id) for service in edition}) == len(edition)


def test_nothing_of_it_is_a_sentence() -> None:
    """A situation holds codes of the vocabulary and numbers: words of hers cannot be packed."""
    with pytest.raises(ValueError, match="not in tuple"):
        pack(Step(Situation(needs=("my own words",))))  # type: ignore[arg-type]  # what must not be
