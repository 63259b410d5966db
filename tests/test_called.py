"""What a thing is called is understood: the names of harms, and the words that the pages show."""

import pytest
from flask import Flask

from directory import wording
from directory.i18n import speaking
from directory.understanding import hear, lists
from directory.vocabulary import HARMS, LANGUAGES, Language

ASKED = {  # how somebody asks what a word means
    "en": "what is {}",
    "ar": "ما هو {}",
    "fa": "{} چیست",
    "fr": "c'est quoi {}",
    "pt": "o que é {}",
    "es": "qué es {}",
    "fil": "ano ang {}",
    "ta": "{} என்றால் என்ன",
    "ko": "{}이 뭐예요",
    "pl": "co to jest {}",
    "ro": "ce este {}",
    "so": "waa maxay {}",
    "bn": "{} কি",
    "ur": "{} کیا ہے",
    "zh-Hans": "什么是{}",
    "uk": "що таке {}",
    "sq": "çfarë është {}",
    "tr": "{} nedir",
}
TWO = {"Strehim"}  # shelter and housing are one word in Albanian: both are offered
FAMILY = {"children", "kids"}  # alone they tell who she is, not what she needs
PHRASES = tuple(lists.phrases())


def kept(language: Language, kind: str) -> list[tuple[str, str]]:
    """The phrases of a kind that a language's lists keep, without their sign, and what each stands for."""
    return [(phrase[1:], code) for spoken, of, code, phrase in PHRASES if (spoken, of) == (language, kind)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_harm_is_heard_by_its_name(language: Language) -> None:
    """“Forced marriage” and “what is forced marriage” are about that first, and are no alarm."""
    own = kept(language, f"{lists.NAMED}harm")
    assert {code for _, code in own} == set(HARMS)
    for name, code in own:
        for text in (name, ASKED[language].format(name)):
            heard = hear(text)
            assert (heard.understood, heard.harms[:1]) == (True, (code,)), text
        assert not hear(name).crisis, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_we_show_are_understood(app: Flask, language: Language) -> None:
    """Who types what stands on a button is answered as who taps it."""
    with app.app_context(), speaking(language):
        needs = {code: str(label) for code, label in wording.NEEDS.items()}
        harms = {code: str(label) for code, label in wording.HARMS.items()}
    for code, text in needs.items():
        heard = hear(text)
        first = heard.needs if text in TWO else heard.needs[:1]
        assert (code in first, heard.crisis) == (True, code == "emergency"), text
    for code, text in harms.items():
        heard = hear(text)
        assert (heard.harms[:1], heard.crisis) == ((code,), False), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_need_is_heard_by_one_word(language: Language) -> None:
    """What counts where it is all that was said is heard then: “abri”, “换锁”, “school place”."""
    phrases = kept(language, f"{lists.ALONE}need")
    assert phrases
    for phrase, code in phrases:
        assert code in hear(phrase).needs or phrase in FAMILY, phrase


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_she_is_is_heard_by_one_phrase(language: Language) -> None:
    """“I am deaf” and nothing else says who writes, and is no alarm."""
    for phrase, code in kept(language, f"{lists.ALONE}audience"):
        heard = hear(phrase)
        assert (code in heard.audiences, heard.crisis) == (True, False), phrase


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("abri", "fr"),
        ("nafaka", "tr"),
        ("sekstorsja", "pl"),
        ("proxenetism", "ro"),
        ("jinni saarid", "so"),
        ("karahasang sekswal", "fil"),
        ("violencia por honor", "es"),
        ("escravatura moderna", "pt"),
        ("دارالامان", "ur"),
        ("بهره کشی جنسی", "fa"),
        ("visa", "en"),
        ("daycare", "en"),
    ],
)
def test_a_word_that_one_language_keeps_tells_it(text: str, language: Language) -> None:
    """Letters of one word tell little; that only Polish speakers keep it tells more. What is English too is English."""
    assert hear(text).language == language


@pytest.mark.parametrize(
    "text", ["stalking football stars on insta", "rape seed oil offer", "my essay on modern slavery in rome is late"]
)
def test_a_name_among_other_words_is_no_more_than_one_of_them(text: str) -> None:
    """A name counts by itself where it is nearly all that was said; else the whole message says what it is."""
    assert hear(text).harms[:1] != ("domestic-abuse",)
    assert not hear(text).crisis
