"""One way to write each letter, used both for the word lists and for what people type.

Knows letters: capitals, accents, look-alikes, stretched and Arabic letters. Folding twice changes nothing.
Which words mean what is left to `lists`.
"""

import re
import unicodedata
from dataclasses import dataclass

from directory.once import remembered

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
        "’": "",
        "‘": "",
        "ʼ": "",
        "`": "",
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
_THREE = re.compile(r"(.)\1\1", re.DOTALL)  # many times as fast to look for as what it stands before
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


@remembered
def fold(text: str) -> Folded:
    """The message folded; `text` begins and ends with a space, so that a whole word is ` word `."""
    plain = seen(text)
    return Folded(plain, f" {word_form(plain)} ")


def seen(text: str) -> str:
    """The text without unseen signs, line ends as spaces."""
    return text if text.isprintable() else text.translate(_SEEN)


@remembered
def word_form(text: str) -> str:
    """Folded words joined by one space: small letters, no accents, no stretched letters, no punctuation."""
    small = unicodedata.normalize("NFKC", text).casefold()
    apart = unicodedata.normalize("NFD", small.translate(_TABLE))
    closed = unicodedata.normalize("NFC", apart.translate(_LETTERS))
    if not closed.isascii():  # what the table changes of ASCII is gone by now
        closed = closed.translate(_TABLE)
    if _THREE.search(closed):
        closed = _STRETCHED.sub(r"\1\1", closed)
    return " ".join(closed.split())


class _Seen(dict[int, str]):
    """For `translate`: line ends as spaces, unseen signs gone, everything else as it is."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        return "" if unicodedata.category(char) in _UNSEEN else char


_SEEN = _Seen({ord(char): " " for char in "\n\r\t"})


def _letter(char: str) -> str:
    """The letter itself, nothing for an ornament, a space for what parts words."""
    if char.isalnum() or char in "@#&":
        return char
    if unicodedata.category(char) in {"Mn", "Mc"}:
        return char if unicodedata.name(char, "").startswith(_KEEP_MARKS) else ""
    return "" if unicodedata.category(char) in _UNSEEN else " "


class _Letters(dict[int, str]):
    """For `translate`: a letter for each letter, those of most scripts worked out before anybody writes."""

    def __missing__(self, code: int) -> str:
        return _letter(chr(code))  # not kept: a cache filled by use would keep what people wrote


_LETTERS = _Letters({code: _letter(chr(code)) for code in (*range(0x1200), *range(0x4E00, 0xA000))})
