"""One or two words that are English, too: they say nothing of the language in which somebody wants her answer.

Knows that such words are lent to every language, and to English from others; which they are is in the lists of
`understanding`, and for those that these lack in the `phrasebook`. What language a text is in otherwise is `texting`'s.
"""

import functools

from directory import phrasebook, questions
from directory.understanding import lists
from directory.understanding.folding import word_form
from directory.vocabulary import Language

FEW = 2  # words that may be somebody else's; three are a sentence


def alone(said: str, language: Language) -> bool:
    """Whether folded words are one or two that are English, or are lent to this language, politeness aside."""
    words = questions.without_politeness(said.strip()).split()
    lent = _lent("en") | _lent(language)
    return 0 < len(words) <= FEW and all(word in lent or lists.english(word) for word in words)


@functools.cache
def _lent(language: Language) -> frozenset[str]:
    return frozenset(map(word_form, phrasebook.of(language).language["lent"]))
