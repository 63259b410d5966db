"""Situations and steps of every kind, for tests of what holds whatever is asked."""

from hypothesis import strategies as st

from directory.gazetteer import load
from directory.situation import Question, Situation, Step
from directory.vocabulary import AREAS, AUDIENCES, HARMS, LANGUAGES, NEEDS, RISKS, Audience


def _in_order(chosen: set[Audience]) -> tuple[Audience, ...]:
    """Audiences have no rank: they are kept in the vocabulary's order."""
    return tuple(code for code in AUDIENCES if code in chosen)


situations = st.builds(
    Situation,
    needs=st.lists(st.sampled_from(NEEDS), max_size=3, unique=True).map(tuple),
    harms=st.lists(st.sampled_from(HARMS), max_size=3, unique=True).map(tuple),
    audiences=st.sets(st.sampled_from(AUDIENCES)).map(_in_order),
    areas=st.lists(st.sampled_from(AREAS), max_size=4, unique=True).map(tuple),
    place=st.none() | st.integers(0, len(load().places) - 1),
    language=st.sampled_from(LANGUAGES),
    risk=st.none() | st.sampled_from(RISKS),
    crisis=st.booleans(),
    past_strangling=st.booleans(),
    despair=st.booleans(),
)
steps = st.builds(
    Step,
    situation=situations,
    settled=st.frozensets(st.sampled_from(Question)),
    asking=st.none() | st.sampled_from(Question),
    shown=st.integers(0, 255),
    named=st.none() | st.integers(1, 2**32 - 1),
)
