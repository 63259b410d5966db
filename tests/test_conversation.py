"""What was said, and what follows: each kind of thing that can be said, from every step; danger first."""

import datetime as dt
from dataclasses import replace

import pytest
from asking import situations, steps
from conftest import NOW
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from directory import conversation, places
from directory.edition import Edition
from directory.gazetteer import load
from directory.hours import UK
from directory.saying import Again, All, Change, Choose, ChoosePlace, Look, Said, Show, Skip, Words
from directory.situation import Answer, Ending, Question, Situation, Step, Tier, key
from directory.vocabulary import AREAS, AUDIENCES, BOROUGHS, HARMS, NEEDS, Area

DANGER = ["he has a knife and he says he will kill me", "help he is strangling me", "999"]
CROYDON = places.find("Croydon")[0].code
BOX = places.find("W1A")[0].code
W10 = places.find("W10")[0].code
VICTORIA = places.find("Victoria")


def said(edition: Edition, *things: Said, step: Step | None = None) -> tuple[Step, Answer]:
    """The last step and answer of a conversation."""
    step, answer = conversation.reply(step or Step(), Look(), edition, NOW)
    for thing in things:
        step, answer = conversation.reply(step, thing, edition, NOW)
    return step, answer


def ids(answer: Answer) -> list[str]:
    return [match.service.id for match in answer.matches]


anything: st.SearchStrategy[Said] = st.one_of(
    st.builds(Choose, st.sampled_from([*NEEDS, *HARMS, *AUDIENCES, *AREAS, "nonsense"])),
    st.builds(ChoosePlace, st.integers(0, len(load().places) + 10)),
    st.builds(Skip, st.sampled_from(Question)),
    st.builds(Change, st.sampled_from(Question)),
    st.builds(Show, st.sampled_from([0, 1, key("al-hasaniya"), key("soho-angels-night-hub"), 2**32 - 1])),
    st.builds(All, st.sampled_from(BOROUGHS)),
    st.just(Again()),
    st.just(Look()),
    st.builds(Words, st.sampled_from(["", "housing", "Croydon", "SW15 2PD", "angelou", "asdf", "he has a knife"])),
)


@given(steps, anything)
@trying(deadline=None, max_examples=100)
def test_anything_from_anywhere_has_an_answer(edition: Edition, step: Step, thing: Said) -> None:
    """From every step, whatever is said: an answer with a number, and a next question only where one is open."""
    after, answer = conversation.reply(step, thing, edition, NOW)

    assert answer.matches
    assert any(match.service.reachable for match in answer.matches)
    assert answer.ask is None or answer.ask not in after.settled or after.asking is answer.ask
    assert after.situation.place is None or places.at(after.situation.place)


@given(steps, anything)
@trying(deadline=None, max_examples=40)
def test_it_is_a_pure_function(edition: Edition, step: Step, thing: Said) -> None:
    """The same step and the same words have the same answer."""
    assert conversation.reply(step, thing, edition, NOW) == conversation.reply(step, thing, edition, NOW)


@pytest.mark.parametrize("words", DANGER)
@pytest.mark.parametrize(
    "step",
    [
        Step(),
        Step(asking=Question.PLACE),
        Step(Situation(needs=("money",), areas=("kingston",)), frozenset(Question)),
        Step(Situation(language="ta"), named=key("al-hasaniya")),
    ],
    ids=["at first", "asked where she is", "at the end", "at one service, in Tamil"],
)
def test_danger_comes_first_from_any_step(edition: Edition, step: Step, words: str) -> None:
    """Wherever she is, crisis words are answered with 999 before anything else, and her place is kept."""
    after, answer = conversation.reply(step, Words(words), edition, NOW)

    assert answer.ending is Ending.DANGER
    assert answer.crisis
    assert answer.matches[0].tier is Tier.DANGER
    assert ids(answer)[0] == "police-999-silent-solution"
    assert after.situation.areas == step.situation.areas


def test_danger_is_over_when_she_goes_on(edition: Edition) -> None:
    """What is said next is answered as it is: one alarm does not colour the whole conversation."""
    _, answer = said(edition, Words(DANGER[0]), Words("I need a lawyer in Kingston"))
    assert answer.ending is Ending.FOUND

    step, answer = said(edition, Words(DANGER[0]), Choose("housing"))
    assert answer.ending is not Ending.DANGER
    assert step.situation.needs[0] == "housing"
    assert "emergency" not in step.situation.needs


def test_who_wants_to_die_is_listened_to_until_she_asks_for_something(edition: Edition) -> None:
    """A place said next does not take those who listen from the first place; a need does."""
    step, _ = said(edition, Words("i want to kill myself"))
    there, answer = said(edition, Words("westminster"), step=step)
    assert (there.situation.crisis, there.situation.areas) == (True, ("westminster",))
    assert next(match.service.id for match in answer.matches if match.tier is not Tier.DANGER) == "samaritans"

    assert ids(said(edition, Words("i need a lawyer"), step=there)[1])[0] != "samaritans"
    assert ids(said(edition, Choose("housing"), step=there)[1])[0] != "samaritans"


@pytest.mark.parametrize("then", ["westminster", "im 23", "i have two kids", "asdfgh", "i feel sick", "so dizzy"])
def test_danger_stays_danger_until_she_says_otherwise(edition: Edition, then: str) -> None:
    """Her place, who she is, how she feels, a slip of the thumb: none of them says that it is over."""
    step, answer = said(edition, Words("i took all my pills"), Words(then))
    assert (step.situation.crisis, answer.ending) == (True, Ending.DANGER)
    assert step.situation.needs[0] == "emergency"


@pytest.mark.parametrize("then", ["hes gone", "im fine now", "i need a lawyer", "i dont want police"])
def test_danger_ends_where_she_says_that_it_is_over_or_asks_for_something(edition: Edition, then: str) -> None:
    """One alarm does not hold her for ever."""
    step, answer = said(edition, Words("he is hitting me now"), Words(then))
    assert (step.situation.crisis, answer.ending is Ending.DANGER) == (False, False)


def test_who_wants_no_police_is_sent_to_none_until_she_asks(edition: Edition) -> None:
    """In danger 999 is told all the same."""
    police = {"metropolitan-police", "clares-law", "british-transport-police"}
    step, answer = said(edition, Words("my sister is beaten by her boyfriend, putney"), Words("she doesnt want police"))
    assert step.situation.no_police
    assert not police & set(ids(answer))

    later, answer = said(edition, Words("he is hitting her now"), step=step)
    assert (later.situation.no_police, answer.ending) == (True, Ending.DANGER)
    assert "metropolitan-police" in ids(answer)

    asked, answer = said(edition, Words("i want to report him to the police"), step=step)
    assert not asked.situation.no_police
    assert "metropolitan-police" in ids(answer)
    assert not said(edition, Choose("police"), step=step)[0].situation.no_police


def test_a_grown_woman_is_no_young_person_any_more(edition: Edition) -> None:
    """Her age puts right what was taken for a child's words before."""
    step, _ = said(edition, Words("im 15, he hits me. kingston"), Words("im 22"))
    assert "young-person" not in step.situation.audiences


def test_a_woman_taken_for_a_man_puts_it_right(edition: Edition) -> None:
    """“My man” beside a word for men made lines for men of it, and “I am a woman” changed nothing."""
    step, _ = said(edition, Words("im a man and my partner hits me. putney"))
    assert "men" in step.situation.audiences
    step, answer = said(edition, Words("sorry im a woman"), step=step)
    assert "men" not in step.situation.audiences
    assert "mens-advice-line" not in ids(answer)[:2]


def test_a_hospital_nearby_is_no_service_asked_for(edition: Edition) -> None:
    """Many live or work there; its name alone still finds the team there."""
    near = said(edition, Words("husband hits me. near st marys hospital"))[1]
    assert near.ending is not Ending.NAMED
    assert ids(near)[0] == "national-domestic-abuse-helpline"
    assert said(edition, Words("st marys hospital"))[1].ending is Ending.NAMED


def test_choosing_an_emergency_is_danger(edition: Edition) -> None:
    """The button says as much as the words."""
    assert said(edition, Choose("emergency"))[1].ending is Ending.DANGER


def test_the_questions_come_one_by_one_and_end(edition: Edition) -> None:
    """Need, place, about you: at most three, each with the best answer so far, then the answer."""
    asked = []
    step, answer = said(edition)
    for thing in (Choose("safe-place"), Choose("kingston"), Choose("older")):
        asked.append(answer.ask)
        step, answer = conversation.reply(step, thing, edition, NOW)

    assert asked == [Question.NEED, Question.PLACE, Question.ABOUT]
    assert (answer.ask, answer.ending) == (None, Ending.FOUND)
    assert step.situation == Situation(needs=("safe-place",), audiences=("older",), areas=("kingston",))


def test_each_question_can_be_skipped(edition: Edition) -> None:
    """Skipped thrice, there is still an answer with a number, and nothing is asked again."""
    step, answer = said(edition, Skip(Question.NEED), Skip(Question.PLACE), Skip(Question.ABOUT))

    assert (answer.ask, answer.ending) == (None, Ending.WIDER)
    assert step.situation == Situation()
    assert answer.matches[0].tier is Tier.LINE


def test_a_harm_answers_what_she_needs(edition: Edition) -> None:
    """Who has said what is happening is not asked for a need."""
    assert said(edition, Choose("stalking"))[1].ask is Question.PLACE


@pytest.mark.parametrize(
    ("question", "kept"),
    [
        (Question.NEED, Situation(audiences=("older",), areas=("kingston",))),
        (Question.PLACE, Situation(needs=("legal",), harms=("stalking",), audiences=("older",))),
        (Question.ABOUT, Situation(needs=("legal",), areas=("kingston",))),
    ],
)
def test_any_answer_can_be_changed_afterwards(edition: Edition, question: Question, kept: Situation) -> None:
    """One answer is taken back and asked again; the others stay, and so does her language."""
    told = Situation(
        needs=("legal",), harms=("stalking",), audiences=("older",), areas=("kingston",), place=W10, language="fa"
    )
    step, answer = said(edition, Change(question), step=Step(told, frozenset(Question)))

    assert answer.ask is question
    asked_without_place = replace(step.situation, place=None)
    assert asked_without_place == replace(kept, language="fa")
    assert (step.situation.place is None) is (question is Question.PLACE)


@given(situations, st.sampled_from(Question))
@trying(deadline=None, max_examples=40)
def test_starting_again_keeps_her_language_only(edition: Edition, situation: Situation, asking: Question) -> None:
    """Nothing of what was said is left."""
    after, answer = conversation.reply(Step(situation, frozenset(Question), asking, 3, 7), Again(), edition, NOW)

    assert after == Step(Situation(language=situation.language), asking=Question.NEED)
    assert answer.ending is Ending.OPENING


def test_looking_changes_nothing(edition: Edition) -> None:
    """The answer as it stands, as often as she likes."""
    first = said(edition, Choose("housing"), Choose("wandsworth"))

    assert conversation.reply(first[0], Look(), edition, NOW) == first


@pytest.mark.parametrize("code", [*NEEDS, *HARMS, *AUDIENCES, *AREAS])
def test_every_term_can_be_chosen(edition: Edition, code: str) -> None:
    """Each need, harm, audience and area goes into the situation, before what was chosen of its kind before."""
    step, _ = said(edition, Choose(code))

    s = step.situation
    assert code in (*s.needs, *s.harms, *s.audiences, *s.areas)


def test_the_last_need_comes_first_and_three_are_kept(edition: Edition) -> None:
    """What she chose last is what she wants most."""
    step, _ = said(edition, *(Choose(code) for code in ("talk", "legal", "money", "work", "legal")))

    assert step.situation.needs == ("legal", "work", "money")


def test_a_term_that_is_none_changes_nothing(edition: Edition) -> None:
    """A code of another version is passed over."""
    assert said(edition, Choose("nonsense")) == said(edition)


def test_words_say_need_and_place_at_once(edition: Edition) -> None:
    """One sentence answers two questions."""
    step, answer = said(edition, Words("i need somewhere safe to sleep tonight, SW15 2PD"))

    assert step.situation.needs[0] == "safe-place"
    assert step.situation.areas[0] == "wandsworth"
    assert answer.ending is Ending.FOUND


def test_words_add_to_what_was_said(edition: Edition) -> None:
    """A place in the second text does not lose the need of the first; a new need takes its place."""
    step, _ = said(edition, Words("housing"), Words("Kingston"))
    assert (step.situation.needs, step.situation.areas) == (("housing",), ("kingston",))

    step, _ = said(edition, Words("i need a solicitor"), step=step)
    assert (step.situation.needs[0], step.situation.areas) == ("legal", ("kingston",))


@pytest.mark.parametrize("where", ["i think kingston", "im in kingston i think", "kingston or around there"])
def test_an_unsure_place_changes_no_need(edition: Edition, where: str) -> None:
    """Words around a place add no need and no harm to what she asked."""
    step, _ = said(edition, Words("housing"), Words(where))

    assert (step.situation.needs, step.situation.harms) == (("housing",), ())
    assert step.situation.areas == ("kingston",)


def test_a_refusal_leaves_the_rest_as_it_was(edition: Edition) -> None:
    """Who was raped and wants no police keeps the lines for that; a need she had asked and now refuses is gone."""
    told, before = said(edition, Words("i was raped last night"), Words("SW1V"))
    step, after = said(edition, Words("no police please"), step=told)
    assert (step.situation.harms, ids(after)[0]) == (told.situation.harms, ids(before)[0])

    step, _ = said(edition, Choose("police"), Words("no police"))
    assert "police" not in step.situation.needs


def test_the_place_in_a_services_name_is_not_hers(edition: Edition) -> None:
    """Southall Black Sisters are not asked for by somebody in Southall alone."""
    step, _ = said(edition, Words("southall black sisters"))
    assert step.situation.areas == ()

    step, _ = said(edition, Words("southall black sisters, im in southall"))
    assert step.situation.areas == ("london",)


@pytest.mark.parametrize("text", ["", " ", "asdf qwer", "🙂🙂🙂", "\u202e\u200f", "\ud800", "?!?", "x" * 1600])
def test_what_is_not_understood_says_so_and_still_gives_a_number(edition: Edition, text: str) -> None:
    """No error and no silence: the question again, with a line to ring."""
    _, answer = said(edition, Words(text))

    assert answer.ending is Ending.NOT_UNDERSTOOD
    assert answer.ask is Question.NEED
    assert answer.matches[0].service.reachable


def test_a_name_in_several_boroughs_asks_which(edition: Edition) -> None:
    """Victoria may be two places: both are offered, and the one she takes settles it."""
    assert len(VICTORIA) > 1
    step, answer = said(edition, Choose("housing"), Words("Victoria"))

    assert (answer.ask, step.asking) == (Question.PLACE, Question.PLACE)
    assert answer.unclear == tuple(place.code for place in VICTORIA)
    assert step.situation.needs == ("housing",)
    step, answer = said(edition, ChoosePlace(answer.unclear[0]), step=step)
    assert step.situation.areas == places.at(VICTORIA[0].code).areas
    assert answer.ask is not Question.PLACE


def test_a_border_postcode_is_in_both_boroughs(edition: Edition) -> None:
    """W10 is Kensington and Chelsea's first, and Westminster's."""
    step, answer = said(edition, Choose("housing"), Words("W10 5NN"))

    assert step.situation.areas == ("kensington-and-chelsea", "westminster")
    assert step.situation.place == W10
    assert answer.ending is Ending.FOUND


@pytest.mark.parametrize(
    ("words", "council", "area"),
    [
        ("Croydon", "Croydon", "london"),
        ("CR0", "Croydon", "london"),
        ("Leeds", "Leeds", "england"),
        ("M1", "Manchester", "england"),
    ],
)
def test_outside_the_five_the_council_is_named(edition: Edition, words: str, council: str, area: Area) -> None:
    """A place elsewhere gets wider services and the way to its own council."""
    step, answer = said(edition, Choose("housing"), Words(words))

    assert answer.ending is Ending.OUTSIDE
    assert answer.council == council
    assert step.situation.areas == (area,)
    assert all(match.tier is not Tier.LOCAL or match.front_door or match.service.reachable for match in answer.matches)


def test_outside_by_tap(edition: Edition) -> None:
    """The same place chosen from a list is the same answer."""
    assert said(edition, Choose("housing"), ChoosePlace(CROYDON))[1].council == "Croydon"
    assert said(edition, Choose("housing"), Choose("london"))[1].ending is Ending.OUTSIDE


def test_a_postcode_that_is_no_place_says_so(edition: Edition) -> None:
    """W1A belongs to offices: it cannot be placed, and wider help comes all the same."""
    for thing in (ChoosePlace(BOX), Words("W1A")):
        step, answer = said(edition, Choose("housing"), thing)
        assert answer.unplaced, thing
        assert answer.council is None
        assert (answer.ending, step.situation.areas) == (Ending.WIDER, ())


def test_being_held_by_the_throat_in_the_past_is_kept_in_mind(edition: Edition) -> None:
    """Not danger now, but worth a doctor's look; changed with the need, and gone when she starts again."""
    step, answer = said(edition, Words("he strangled me last year"))
    assert answer.past_strangling
    assert answer.ending is not Ending.DANGER

    step, answer = said(edition, Words("Kingston"), step=step)
    assert answer.past_strangling
    assert not said(edition, Change(Question.NEED), step=step)[1].past_strangling
    assert not said(edition, Again(), step=step)[1].past_strangling


def test_one_service_is_shown_in_full(edition: Edition) -> None:
    """Asked for by tap or by name, it stands first once; back to the list, the list is what it was."""
    listed, before = said(edition, Choose("talk"), Choose("kensington-and-chelsea"), Skip(Question.ABOUT))
    for thing in (Show(key("al-hasaniya")), Words("al hasaniya")):
        step, answer = said(edition, thing, step=listed)
        assert (answer.ending, answer.ask) == (Ending.NAMED, None)
        assert ids(answer)[0] == "al-hasaniya"
        assert ids(answer).count("al-hasaniya") == 1
        assert answer.matches[0].front_door
        assert step.named == key("al-hasaniya")

    _, after = said(edition, Show(key("al-hasaniya")), Look(), step=listed)
    assert ids(after) == ids(before)


def test_what_is_asked_for_in_danger_waits(edition: Edition) -> None:
    """A name beside crisis words does not hide 999."""
    assert said(edition, Words("angelou please he has a knife at my throat"))[1].ending is Ending.DANGER


def test_all_services_of_a_borough(edition: Edition) -> None:
    """Every one of them, and the step is as it was."""
    step, _ = said(edition, Choose("legal"))
    after, answer = said(edition, All("wandsworth"), step=step)

    assert (answer.ending, after) == (Ending.BOROUGH, step)
    assert all("wandsworth" in match.service.areas for match in answer.matches)
    assert len(answer.matches) > 15


def test_a_settled_language_stays(edition: Edition) -> None:
    """The page's language holds whatever the words look like; a text's is heard."""
    assert said(edition, Words("vivienda", "ta"))[0].situation.language == "ta"
    assert said(edition, Words("necesito un lugar seguro para dormir"))[0].situation.language == "es"


def test_a_step_of_older_tables_goes_on(edition: Edition) -> None:
    """A place that is no more is forgotten; her area stays."""
    old = Step(Situation(areas=("kingston",), place=60000))
    step, answer = said(edition, Choose("housing"), step=old)

    assert step.situation == Situation(needs=("housing",), areas=("kingston",))
    assert answer.ending is Ending.FOUND
    assert said(edition, ChoosePlace(60000))[0].situation == Situation()


def test_only_the_questions_of_a_coat_are_asked(edition: Edition) -> None:
    """Texts ask two things at most; a program asks nothing."""
    for questions, expected in (
        ((Question.NEED, Question.PLACE), [Question.NEED, Question.PLACE, None]),
        ((), [None] * 3),
    ):
        step, answer = conversation.reply(Step(), Look(), edition, NOW, questions)
        asked = [answer.ask]
        for thing in (Choose("talk"), Choose("kingston")):
            step, answer = conversation.reply(step, thing, edition, NOW, questions)
            asked.append(answer.ask)
        assert asked == expected


def test_the_time_is_the_one_passed_in(edition: Edition) -> None:
    """The same asking by day and at night has the states of that hour."""
    asked = Step(Situation(needs=("talk",), audiences=("men",), areas=("kingston",)), frozenset(Question))
    states = [
        {m.service.id: m.opening.state for m in conversation.reply(asked, Look(), edition, now)[1].matches}
        for now in (NOW, dt.datetime(2026, 11, 24, 2, 0, tzinfo=UK))
    ]

    assert (states[0]["mankind-initiative"], states[1]["mankind-initiative"]) == ("open", "closed")


@given(st.text(max_size=80))
@trying(deadline=None, max_examples=60)
def test_any_words_have_an_answer(edition: Edition, text: str) -> None:
    """Whatever Unicode is written, a number comes back."""
    _, answer = conversation.reply(Step(asking=Question.PLACE), Words(text), edition, NOW)

    assert any(match.service.reachable for match in answer.matches)


def test_no_money_does_not_wipe_the_place_to_stay(edition: Edition) -> None:
    """Who asked for somewhere to stay and has no money still needs somewhere to stay first."""
    asked, _ = said(edition, Words("need somewhere to stay. kingston"))
    step, _ = said(edition, Words("i have no money"), step=asked)

    assert step.situation.needs[0] == asked.situation.needs[0]
    assert "money" in step.situation.needs
