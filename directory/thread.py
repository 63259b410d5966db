"""In which language a thread of texts is, and when a text turns it to another.

Knows that a postcode, a name or one odd word is in no language, and that few words tell none of one script from
another. The language that a text asks for by its name is `tongues`', that of a message by itself `understanding`'s.
"""

from collections import Counter

from directory import commands, tongues, understanding
from directory.situation import Step
from directory.understanding import finding, folding, whole
from directory.understanding.folding import Folded
from directory.understanding.heard import Heard
from directory.vocabulary import LANGUAGES, Language

NOT_ARABIC = frozenset("یکہےٹڈپچگ")  # letters of Farsi and Urdu, folded into Arabic's for everything else
TELLING_WORDS = 3  # everyday English words before a conversation in another language turns English


def in_her_language(text: str, step: Step) -> Step:
    """The step in the language that a text names, or that a greeting or a question before anything else is in."""
    if named := tongues.named(text) or tongues.beside(text):
        return step.in_language(named)
    if step.begun:
        return step
    said = folding.fold(text)
    word = said.text.strip()
    tables = (commands.WHO, commands.LOST, commands.AGAIN, commands.SKIP, commands.THANKS, commands.GREETING)
    spoken = next(filter(None, (commands.among(table, word) for table in tables)), ())
    if not spoken and only_small_talk(said):
        greetings = {find.language for find in finding.hits(said) if find.kind == "small-talk"}
        spoken = tuple(language for language in LANGUAGES if language in greetings)
    heard = understanding.hear(text).language
    if heard == "ar" and set(text) & NOT_ARABIC:
        heard = "ur" if "ur" in spoken else "fa"
    return step.in_language(heard if heard in spoken else spoken[0]) if spoken else step


def in_one_of(languages: tuple[Language, ...], text: str, step: Step) -> Step:
    """The step in the language in which a whole question is put; English keeps a thread in the language it was in."""
    so_far = step.situation.language
    if so_far in languages or (step.begun and "en" in languages):
        return step
    heard = understanding.hear(text).language
    if heard in languages or not step.begun or len(languages) == 1:
        return step.in_language(heard if heard in languages else languages[0])
    return step


def only_small_talk(said: Folded) -> bool:
    """Whether nothing is left of the text without the politenesses that `lists` knows, in any language."""
    finds = (find for find in finding.hits(said) if find.kind == "small-talk")
    return not whole.blanked(said.text, finds).strip()


def language_of(heard: Heard, said: Folded, step: Step, *, alone: bool) -> Language:
    """The language so far, unless the text tells another: a postcode, a name or one odd word is in no language.

    A place `alone` tells no more than its script.
    """
    so_far = step.situation.language
    if alone and _script(heard.language) in {"Latin", _script(so_far)}:
        return so_far
    if heard.language == so_far or (_script(heard.language) != _script(so_far) and not said.plain.isascii()):
        return heard.language
    if not step.begun and not said.plain.isascii():
        return heard.language
    finds = finding.hits(said) if step.begun else (*finding.hits(said), *finding.ideas(said))
    told = Counter(language for language, _start in {(find.language, find.start) for find in finds})
    enough = TELLING_WORDS if heard.language == "en" else 1 if said.plain.isascii() else 2
    if heard.crisis and not told[so_far]:
        return heard.language
    return heard.language if told[heard.language] >= enough and told[heard.language] > told[so_far] else so_far


def _script(language: Language) -> str:
    """The letters of a language: within one script a short text does not tell languages apart."""
    return _SCRIPTS.get(language, "Latin")


_SCRIPTS: dict[Language, str] = {
    **dict.fromkeys(("ar", "fa", "ur"), "Arabic"),
    "ta": "Tamil",
    "ko": "Hangul",
    "bn": "Bengali",
    "zh-Hans": "Han",
    "uk": "Cyrillic",
}
