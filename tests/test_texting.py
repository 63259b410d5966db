"""What a text says that is not a need, in any language: who is this, thanks, a greeting, a place taken back."""

import pytest
from flask import Flask

from directory import takenback, texting, understanding
from directory.saying import Again, Words
from directory.situation import Situation, Step
from directory.texting import Command
from directory.vocabulary import Language

BEGUN = Step(Situation(needs=("housing",), language="pl"))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("not kingston, W10", "W10"),
        ("no, not in kingston. fulham", "fulham"),
        ("Kingston değil, W10", "W10"),
        ("Kingston değil W10", "W10"),
        ("nie Kingston, tylko W10", "tylko W10"),
        ("不是 Kingston，W10", "W10"),
        ("ليس Kingston، W10", "W10"),
        ("i do not feel safe in kingston, my mum is in W10", "i do not feel safe in kingston, my mum is in W10"),
        ("not kingston", "not kingston"),
        ("he is not here, kingston", "he is not here, kingston"),
    ],
)
def test_a_place_taken_back_is_gone(text: str, kept: str) -> None:
    """A denied place goes where another is named; a sentence that only holds a "not" stays whole."""
    assert takenback.without(text).strip() == kept


@pytest.mark.parametrize(
    ("text", "language"),
    [("hola", "es"), ("السلام علیکم", "ur"), ("سلام", "fa"), ("kim bu?", "tr"), ("salamat po", "fil"), ("W10", "en")],
)
def test_a_first_text_that_asks_nothing_tells_the_language(text: str, language: Language) -> None:
    """A greeting, thanks or "who is this" is answered in its own language, once nothing went before."""
    assert texting.in_her_language(text, Step()).situation.language == language
    assert texting.in_her_language(text, BEGUN) == BEGUN


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("كنسينغتون", "ar"),
        ("واندزورث", "fa"),
        ("ٹوٹنگ", "ur"),
        ("வெஸ்ட்மின்ஸ்டர்", "ta"),
        ("뉴몰든", "ko"),
        ("ওয়েস্টমিনস্টার", "bn"),
        ("金斯顿", "zh-Hans"),
        ("Вестмінстер", "uk"),
        ("Kensington – Chelsea", "ar"),
        ("W10", "ta"),
        ("Wandsworth", "pl"),
    ],
)
def test_a_place_alone_keeps_the_language(app: Flask, text: str, language: Language) -> None:
    """Where she is, in her own letters or in ours, is an answer to our question and in no other language."""
    with app.app_context():
        said = texting.meant(text, Step(Situation(needs=("housing",), language=language)))
    assert isinstance(said, Words)
    assert said.language == language


@pytest.mark.parametrize(
    ("text", "language"), [("كنسينغتون", "ar"), ("ٹوٹنگ", "ur"), ("کنزینگتون", "fa"), ("뉴몰든", "ko"), ("W10", "en")]
)
def test_a_place_that_comes_first_is_answered_in_its_script(app: Flask, text: str, language: Language) -> None:
    """A place alone tells a language by its letters, before anything else was said or after English alone."""
    with app.app_context():
        for step in (Step(), Step(Situation(areas=("wandsworth",)))):
            said = texting.meant(text, step)
            assert isinstance(said, Words)
            assert said.language == language


@pytest.mark.parametrize(
    ("text", "meant"),
    [("Kto to?", Command.WHO), ("dziękuję!", Command.THANKS), ("więcej", Command.MORE), ("누구세요?", Command.WHO)],
)
def test_short_words_of_any_language_are_known(app: Flask, text: str, meant: Command) -> None:
    """Who is this, thanks and more are heard in whatever language, in the middle of another."""
    with app.app_context():
        assert texting.meant(text, BEGUN) is meant


FOR_HER = "For Kensington & Chelsea / Westminster. 0: more.\n0808 2000 247\nIn danger 999."


@pytest.mark.parametrize(
    "around",
    [
        "👍 to “{}”",
        "\u200a\u200b👍\u200b to “\u200a{}\u200a”\u200a",
        '👍 to "{}"',
        "Liked “{}”",
        "Removed a ❤️ from “{}”",
        "Reacted 😂 to “{}”",
        "A réagi avec ❤️ à « {} »",
        "A aimé « {} »",
        "N’a pas aimé « {} »",
        "Le gusta “{}”",
        "Ha reaccionado con 👍 a “{}”",
        "Reagiu com 👍 a “{}”",
        "Gostou de “{}”",
        "Reagoval(a) 👍 na „{}”",
        "Zareagowano 👍 na „{}”",
        "Polubiono „{}”",
        "A reacționat cu 👍 la „{}”",
        "Вподобано «{}»",
        "👍 до «{}»",
        "“{}” iletisini beğendi",
        "“{}” ifadesini beğendi",
        "تم الإعجاب بـ “{}”",
        "👍 إلى “{}”",
        "“{}”을(를) 좋아함",
        "“{}”에 👍 반응을 보냄",
        "对“{}”表示喜欢",
        "赞了“{}”",
        "👍 “{}”",
        "Liked “For Kensington & Chelsea…",
    ],
)
def test_a_thumb_in_any_language_is_silence(app: Flask, around: str) -> None:
    """What a phone sends for a reaction quotes us: no place, no danger and no need are read in it."""
    with app.app_context():
        for quoted in (FOR_HER, "Ring 999 now if you can"):
            assert texting.meant(around.format(quoted), BEGUN) is Command.NOTHING


@pytest.mark.parametrize(
    "text",
    [
        "he said “i will kill you” 😭",
        "“i will kill you” 😭😭 he texted me",
        "“W10”",
        "on powiedział „zabiję cię” 😭",
        "i loved him and he hits me",
        "👍",
    ],
)
def test_a_quote_of_hers_is_read(app: Flask, text: str) -> None:
    """Somebody's words in a message of hers are no reaction."""
    with app.app_context():
        assert texting.meant(text, BEGUN) is not Command.NOTHING


def test_thanks_before_anything_is_the_menu(app: Flask) -> None:
    """Thanks that come first ask nothing, and get the menu."""
    with app.app_context():
        assert texting.meant("gracias", Step()) == Again()


@pytest.mark.parametrize(
    ("text", "language", "need"),
    [
        ("tirahan, W10", "fil", "housing"),
        ("житло, W10", "uk", "housing"),
        ("j'ai besoin d'un avocat", "fr", "legal"),
        ("the council ate my homework", "en", None),
    ],
)
def test_one_plain_word_names_the_need(app: Flask, text: str, language: Language, need: str | None) -> None:
    """The example that we give is understood as given; a word that speakers keep says its need, but not in English."""
    with app.app_context():
        said = texting.meant(text, Step())
        assert isinstance(said, Words)
        named = said.need or next(iter(understanding.hear(said.text).needs), None)
        assert (said.language, named) == (language, need)
