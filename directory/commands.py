"""Short texts that are no need, in each language: who is this, not understood, thanks, yes, more, back, not, instead.

Knows which command each word of the `phrasebook` is, and in which languages; what follows from it is `texting`'s. Most
greetings are in the lists of `understanding`.
"""

from collections.abc import Mapping

from directory import phrasebook, questions
from directory.understanding.folding import word_form
from directory.vocabulary import LANGUAGES, Language

Words = Mapping[str, tuple[Language, ...]]


def _words(name: str) -> Words:
    """Each word or phrase of that name, folded, with the languages it is one of."""
    found: dict[str, tuple[Language, ...]] = {}
    for language in LANGUAGES:
        for phrase in phrasebook.of(language).commands[name]:
            found[word_form(phrase)] = (*found.get(word_form(phrase), ()), language)
    return found


def among(words: Words, said: str) -> tuple[Language, ...]:
    """The languages in which the folded text is one of the words, with a politeness or without."""
    return words.get(said) or words.get(questions.without_politeness(said), ())


WHO = _words("who")
LOST = _words("lost")  # that what we sent is not understood
YES = _words("says-yes")
MORE = _words("more")
BACK = _words("back")
AGAIN = _words("again")
SKIP = _words("skip")
REPEAT = _words("repeat")  # that what was sent last is wanted once more
NOT = _words("not")
# These stand behind what they deny: before it they are other words, as “na Putney” in Polish is “in Putney”.
NOT_BEHIND = _words("not-behind")
GREETING = _words("greeting")  # those that the lists do not hold
THANKS = _words("thanks")
INSTEAD = _words("instead")
