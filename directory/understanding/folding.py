"""One way to write each letter, used both for the word lists and for what people type.

Knows letters: capitals, accents, look-alikes, stretched and Arabic letters. Folding twice changes nothing.
Which words mean what is left to `lists`.
"""

import re
import unicodedata
from dataclasses import dataclass

# Letters that Unicode does not take apart, and letters that keyboards mix up (Arabic and Persian forms
# of one letter; Turkish and Somali use no other dotless i).
_TABLE = str.maketrans(
    {
        "ı": "i",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "ك": "ک",
        "ي": "ی",
        "ى": "ی",
        "ې": "ی",
        "ة": "ه",
        "ۀ": "ه",
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ہ": "ه",
        "ۃ": "ه",
        "ھ": "ه",
        "ؤ": "و",
        "ئ": "ی",
        "ё": "е",
        "ـ": "",
        "'": "",
    }
)
# Controls, joiners, direction marks: they carry no letter.
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn"}
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}")
# Scripts whose marks are vowels, not ornaments: taking them off would change the word.
_KEEP_MARKS = ("BENGALI", "TAMIL", "DEVANAGARI", "GURMUKHI", "HANGUL")


@dataclass(frozen=True)
class Folded:
    """A message two ways: `plain`, whole but without unseen signs; `text`, folded words with a space around each."""

    plain: str
    text: str

    @property
    def words(self) -> list[str]:
        """The folded words in order."""
        return self.text.split()


def fold(text: str) -> Folded:
    """The message folded; `text` begins and ends with a space, so that a whole word is ` word `."""
    plain = seen(text)
    return Folded(plain, f" {word_form(plain)} ")


def seen(text: str) -> str:
    """The text without unseen signs, line ends as spaces."""
    return "".join(" " if char in "\n\r\t" else char for char in text if char in "\n\r\t" or _seen(char))


def word_form(text: str) -> str:
    """Folded words joined by one space: small letters, no accents, no stretched letters, no punctuation."""
    small = unicodedata.normalize("NFKC", text).casefold()
    apart = unicodedata.normalize("NFD", small.translate(_TABLE))
    closed = unicodedata.normalize("NFC", "".join(map(_letter, apart))).translate(_TABLE)
    return " ".join(_STRETCHED.sub(r"\1\1", closed).split())


def _seen(char: str) -> bool:
    return char in _KNOWN or unicodedata.category(char) not in _UNSEEN


def _letter(char: str) -> str:
    """The letter itself, nothing for an ornament, a space for what parts words."""
    known = _KNOWN.get(char)
    return _worked_out(char) if known is None else known


def _worked_out(char: str) -> str:
    if char.isalnum() or char in "@#&":
        return char
    if unicodedata.category(char) in {"Mn", "Mc"}:
        return char if unicodedata.name(char, "").startswith(_KEEP_MARKS) else ""
    return "" if unicodedata.category(char) in _UNSEEN else " "


# The letters of most scripts, worked out once: a cache filled by use would keep what people wrote.
_KNOWN = {char: _worked_out(char) for char in map(chr, range(0x1200)) if unicodedata.category(char) not in _UNSEEN}
