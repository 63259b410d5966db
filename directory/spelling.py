"""One way to write the name of a place, used both for the tables and for what people type.

Knows letters, accents, apostrophes, "St" and "Saint", "Rd" and "Road", and where a clause ends. Knows no places.
"""

import re
import unicodedata

_SHORT = {
    "street": "st", "saint": "st", "road": "rd", "avenue": "ave", "av": "ave", "square": "sq", "gardens": "gdns",
    "pk": "park", "bway": "broadway", "hosp": "hospital", "stn": "station", "junc": "junction", "jct": "junction",
    "grn": "green", "nth": "north", "sth": "south", "&": "and", "n": "and", "est": "estate", "uni": "university",
    "center": "centre", "ct": "court",
}  # fmt: skip
STOP = re.compile(r"[,.;:!?()\n…،。，؟|/–—-]")  # a clause ends
_APOSTROPHES = "'’‘`ʼ"
_LATIN = r"0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff"  # a word ends where another script begins
_AT = rf"[dln](?=[{_APOSTROPHES}][{_LATIN}]{{4}})"  # "près d'Hammersmith", "jetoj n'Fulham": a word of its own
_WORD = re.compile(rf"{_AT}|[{_LATIN}]+(?:[{_APOSTROPHES}][{_LATIN}]+)*|&|[^\W_{_LATIN}]+", re.IGNORECASE)
# "Soho'da", "New Malden’den": at, from (Turkish); "Kingston'ın": of, to.
THERE = r"[dt][ae](?:ki|n|y[iı][mz])?"
_CASE = re.compile(rf"(?<=...)[{_APOSTROPHES}](?:{THERE}|y[ae]|n?[iıuü]n)$")
_AT_CASE = re.compile(rf"[{_APOSTROPHES}]{THERE}$", re.IGNORECASE)
# Letters that Arabic, Persian and Urdu keyboards write differently, and the joiner that some leave out, and the
# hyphen that others set: one for one.
_SCRIPT = str.maketrans("كيىةأإآٱہۃھؤئۀې\u200c-", "کییهااااهههویهی  ")
_SCRIPT |= {code: ord(chr(code).lower()) for code in range(0x400, 0x530)}  # a phone does not always set a capital


def word_form(word: str) -> str:
    """One word of a name: small letters without accents or apostrophes, the words of roads short."""
    small = _CASE.sub("", word.casefold())
    if not (small.isascii() and small.isalnum()):
        small = unicodedata.normalize("NFKD", small)
        if not small.isalnum():  # marks and apostrophes are neither letters nor figures
            small = "".join(char for char in small if not unicodedata.combining(char) and char not in _APOSTROPHES)
    return _SHORT.get(small, small)


def says_where(written: str) -> bool:
    """Whether a word as it was typed ends as one that says where somebody is, or from where: "Barking'te"."""
    return bool(_AT_CASE.search(written))


def words(text: str) -> list[tuple[str, int, int]]:
    """The folded words of a text, each with its span."""
    return [(word_form(found.group()), found.start(), found.end()) for found in _WORD.finditer(text)]


def name_form(name: str) -> str:
    """A whole name folded."""
    return " ".join(map(word_form, _WORD.findall(name)))


def script_form(text: str) -> str:
    """A text in another script with one form for each letter, sign for sign."""
    return text.translate(_SCRIPT)
