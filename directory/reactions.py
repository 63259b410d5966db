"""What phones send for a thumb on our reply: “👍 to …”, “A aimé « … »”; it quotes us, and asks nothing.

Knows the words around the quote as phones write them: in our languages from the `phrasebook`, and in others that phones
are set to. A message that quotes somebody ("he said “…”") has other words around it, and is read.
"""

import re
import unicodedata
from itertools import product

from directory import phrasebook
from directory.understanding.folding import seen, word_form
from directory.vocabulary import LANGUAGES

_OPENS, _CLOSES = '“"«„‘「『‚‹', '”"»“’」』›'
_QUOTE = re.compile(rf"[{_OPENS}](?:.*[{_CLOSES}]|.*$)", re.DOTALL)


def _phrases(name: str, elsewhere: str) -> frozenset[str]:
    """Each phrase folded; words parted by a bar are one or the other, and a part may be empty: "(|a|an)"."""
    ours = (phrase for language in LANGUAGES for phrase in phrasebook.of(language).reactions[name])
    found: set[str] = set()
    for phrase in (*ours, *elsewhere.split(",")):
        parts = [part.split("|") for part in re.split(r"[()]", phrase)]
        found.update(word_form("".join(one)) for one in product(*parts))
    return frozenset(found)


# What stands around the quote where an emoji stands there too; languages that are none of ours stand here.
_AROUND_EMOJI = _phrases(
    "beside-emoji",
    "reagoval na, reagoval a na, reagovala na, auf, hat(| mit) auf reagiert, hat auf mit reagiert, "
    "reagierte mit auf, reagiert mit auf, ha reagito(| con) a, reazione a, a reagit, op, "
    "heeft gereageerd(| met) op, reageerde(| met) op, реакция на, отреагировал на, отреагировал а на, till, "
    "reagerade(| med) på, reageret(| med) på, reagerte på, के लिए, पर, पर प्रतिक्रिया दी, σε, "
    "αντέδρασε(| με) σε, をに送信しました, にリアクションしました, に, reagált, reakció",
)
# What alone says that it is a reaction.
_REACTED = _phrases(
    "liked",
    "gefällt, mag, gefiel, liebt, mochte, ha messo mi piace a, piace, vond leuk, понравилось, лайкнул",
)


def is_one(text: str) -> bool:
    """Whether the text is a phone's reaction to a reply of ours."""
    plain = seen(text)
    quoted = _QUOTE.search(plain)
    if not quoted:
        return False
    around = f"{plain[: quoted.start()]} {plain[quoted.end() :]}"
    words = word_form(around)
    return words in _REACTED or (_has_emoji(around) and (not words or words in _AROUND_EMOJI))


def _has_emoji(text: str) -> bool:
    return any(unicodedata.category(char) == "So" or char >= "\U0001f000" or char in "‼⁉" for char in text)
