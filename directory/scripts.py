"""Names of places in other scripts than ours, wherever they stand in a text.

Knows what each script joins to a name: prefixes in Arabic, endings in Ukrainian, Bengali, Tamil and Korean,
nothing between words in Chinese. The names are `gazetteer`'s.
"""

import unicodedata
from collections.abc import Iterator

from directory.gazetteer import Meant, load
from directory.spelling import script_form

# What Arabic joins to the front of a name: and, then, in, to, the, like, on, from.
_JOINED = frozenset(["", "و", "ف", "ب", "ل", "ال", "بال", "لل", "ک", "ع", "م", "وب", "فب", "من", "عال", "فال"])

_WORDS = frozenset({"путні", "путни", "балем"})  # decent, with a ball: names of places with a capital only


def names(text: str) -> Iterator[tuple[Meant, int, int]]:
    """Every name with its span, the longest that begins at a place."""
    if text.isascii():
        return
    known, form = load().scripts, script_form(text)
    until = 0
    for at in range(len(form)):
        if at < until:
            continue
        for name, meant in known.get(form[at : at + 2], ()):
            if name in _WORDS and text[at].islower():
                continue
            if form.startswith(name, at) and _stands(form, at, at + len(name)):
                until = at + len(name)
                yield meant, at, until
                break


def _stands(form: str, start: int, end: int) -> bool:
    """Whether a name may begin and end here in its script."""
    first = form[start]
    if "\u4e00" <= first <= "\u9fff":
        return True
    begin = start
    while begin > start - 4 and begin and _letter(form[begin - 1]):
        begin -= 1
    if "\u0600" <= first <= "\u06ff":
        return form[begin:start] in _JOINED and not (end < len(form) and _letter(form[end]))
    return begin == start


def _letter(char: str) -> bool:
    return unicodedata.category(char)[0] in "LM"
