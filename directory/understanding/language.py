"""Which of the eighteen languages a message is written in.

Knows scripts; within a script the trained weights decide. Where nothing tells, English: it is what most write,
and what somebody nearby would find least strange.
"""

import re
from collections.abc import Mapping, Sequence

from directory.understanding.folding import Folded
from directory.vocabulary import LANGUAGES, Language

_SCRIPTS: tuple[tuple[tuple[Language, ...], re.Pattern[str]], ...] = (
    (("ko",), re.compile("[\uac00-\ud7af\u1100-\u11ff\u3130-\u318f]")),
    (("ta",), re.compile("[\u0b80-\u0bff]")),
    (("bn",), re.compile("[\u0980-\u09ff]")),
    (("zh-Hans",), re.compile("[\u4e00-\u9fff]")),
    (("uk",), re.compile("[\u0400-\u04ff]")),
    (("ar", "fa", "ur"), re.compile("[\u0600-\u06ff]")),
)
LIKELY = -1.5  # a language's score below which a message in Latin letters is taken for English


def of(said: Folded, scores: Mapping[Language, float]) -> Language:
    """The language of the message."""
    counts = [(len(letters.findall(said.plain)), languages) for languages, letters in _SCRIPTS]
    most, languages = max(counts, key=lambda pair: pair[0])
    if most >= 2:
        return _likeliest(languages, scores)
    best = _likeliest(LANGUAGES, scores)
    return best if scores[best] > LIKELY else "en"


def _likeliest(languages: Sequence[Language], scores: Mapping[Language, float]) -> Language:
    return max(languages, key=lambda language: scores[language])
