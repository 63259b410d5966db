"""Who the writer says she is: her age, and that she has children; and whether that is all she says.

Knows how an age is said in every language, and the family's words of `lists`. A bare “im 22 with a baby” tells of no
need and of no harm; what stood before stays. What else is heard is `hearing`'s.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from directory.understanding import finding, folding, whole
from directory.understanding.finding import Find
from directory.understanding.folding import Folded
from directory.vocabulary import Audience

GROWN, OLDER = 18, 65
UNPARTED = frozenset({"ko", "zh-Hans"})  # languages in which what follows a noun is glued to it
CHILDREN = frozenset({"child", "son", "daughter", "teenager"})
# "30 weeks" is how far a pregnancy is, "10 minutes" how far a bus.
_NO_AGE = (
    r"(?! (?:weeks?|wks?|months?|mths?|days?|mins?|minutes?|hours?|hrs?|miles?|km|stone|percent|w|st|th|rd|nd|pounds?|k"
    r"|minutos|horas|semanas|meses|semaines|mois|heures|tygodni|miesiecy|minut|saptamani|luni|ore)\b)"
)
# Her own age as she says it, in folded letters: words before the figures, the figures, words behind them.
_OWN = (
    ("im|i am|i m|me|age is|now", "(?:only |just |now |like |a )?", "(?:yo|yrs?|f|m)?", "years?|yrs?|yr|yo"),
    ("jai|j ai|tengo|tenho|mam|am|jam", "", "", "ans?|anos|lat|lata|de ani|ani|vjece?"),
    ("мені|мне|mne|meni", "", "", "років|роки|рік|лет|года|rokiv|roky"),
    ("عمری|عندی|سنم|عمرم|3omri|3ndi|3andi", "", "", "سنه|عام|سال|سنین|sanah?|3am"),
    ("yasim", "", "", ""),
    ("எனக்கு|நான்|naan|enakku", "", "", "வயது|வயசு|vayasu|vayathu"),
    ("আমার|আমি|আমার বয়স|amar|ami|amar boyosh|amar boys", "", "", "বছর|bochor|bosor"),
    ("میری عمر|umar|umr|meri umar|meri umr", "", "", "سال|saal|sal"),
    ("ako ay", "", "", "taong gulang|anyos"),
    ("waxaan ahay|waan ahay|waxaan jiraa|dadaydu waa", "", "", "sano jir|jir"),
)
_OWN_BEHIND = (
    "yasindayim|sal dame|sal damah|salame|سالمه|سالم|ساله هستم|ساله ام|سال دارم"
    "|(?:سال|saal|sal) (?:کی|کا|ki|ka) (?:هوں|hun|hoon|hu)|(?:taong gulang|anyos) (?:na )?ako|na ako|po ako"
    "|jir (?:baan|ayaan) ahay"
)
# Words behind an age that may be hers or somebody else's.
_YEARS = (
    "years?|yrs?|yr|yo|jir|vjece?|lat|lata|ans|anos|ani|років|років|рік|роки|лет|yasinda|বছর|bochor|saal|سال|ساله|سنه"
    "|வயது|வயசு|anyos|taong gulang"
)


def _pattern(*forms: str) -> re.Pattern[str]:
    return re.compile(unicodedata.normalize("NFKC", "|".join(forms)))


_HERS = _pattern(
    *(
        rf" (?:{before}) {between}(\d\d){glued}{_NO_AGE}(?: (?:{behind})(?: old)?)?(?= )"
        for before, between, glued, behind in _OWN
    ),
    rf" (\d\d) ?(?:{_OWN_BEHIND})(?= )",
    r" (?:저|저는|나|나는) ?(?:만 )?(\d\d) ?[살세]\w*(?= )",
    r" 我(?:今年)?(\d\d)岁?了?(?= )",
)
_SOMEBODYS = _pattern(
    rf" (?:aged?|is|hes|shes|he is|she is) (\d\d?)(?:yo|yrs?)?{_NO_AGE}(?: (?:years?|yrs?|yr|yo)(?: old)?)?(?= )",
)
_BARE = _pattern(
    rf" (?:tem |tiene |ma |are |ka )?(\d\d?) ?(?:{_YEARS})(?: old)?(?= )",
    r" ?(\d\d?) ?[살세岁]\w*(?= )",
)
_OLD = _pattern(rf" (?:aged? )?(\d\d) (?:years?|yrs?|yr|yo) old{_NO_AGE}(?= )", rf" aged? (\d\d){_NO_AGE}(?= )")
_AGED = re.compile(r"\d|\byo\b")  # "16" may be a child's age, or weeks, or minutes; "yo" may be a greeting
_THIRD = re.compile(r" (?:hes|shes|he is|she is) \d")
_AS_TOLD = re.compile(r" (?:he|she) (?:says|said|told me|reckons|claims)(?: that)?(?= (?:hes|shes|he is|she is)? *\d)")
_FIGURE, _STOPS = re.compile(r"\d"), re.compile(r"[.,;!?\n،。，؟]")
_FIGURES = re.compile(r"(?<= )\d{1,2}(?= )")


def age(said: Folded, about: Iterable[str], *, is_all: bool = False) -> int | None:
    """How old she says she is; the youngest age that is said counts. One that may be a child's is nobody's.

    Where it `is_all` she says, a bare “22 years” is her age; in a longer text it may be how long something lasts.
    """
    bare = _BARE if is_all else _OLD
    patterns = [_HERS] if CHILDREN & set(about) else [_HERS, bare]
    ages = [_figure(match) for pattern in patterns for match in pattern.finditer(said.text)]
    return min(ages, default=None)


def _figure(match: re.Match[str]) -> int:
    return int(next(filter(None, match.groups())))


def grown(said: Folded, found: Iterable[Find], about: Iterable[str], *, is_all: bool = False) -> bool:
    """Whether she says that she is of age."""
    years = age(said, about, is_all=is_all)
    return years >= GROWN if years is not None else any(find.kind == "grown" for find in found)


def by_age(years: int | None) -> tuple[Audience, ...]:
    """The audiences that an age makes."""
    if years is None or GROWN <= years < OLDER:
        return ()
    return ("young-person",) if years < GROWN else ("older",)


def is_all(said: Folded, finds: Sequence[Find], meaning: Iterable[Find]) -> bool:
    """Whether her age, or that she has children, is all she says; “he has my kids” says more."""
    left = finding.mended(said.text)
    named = (find for find in meaning if find.code in CHILDREN and not _AGED.search(left, find.start, find.end + 1))
    children = [_to_its_end(left, find) for find in named]
    of_age = [find for find in finds if find.kind == "grown"]
    aged = of_age or any(pattern.search(left) for pattern in (_HERS, _SOMEBODYS, _BARE))
    if not (aged or children or whole.has_offspring(said)):
        return False
    left = whole.blanked(left, [*children, *of_age])
    for pattern in (_AS_TOLD, _HERS, _SOMEBODYS, _BARE, _FIGURES):
        left = pattern.sub(" ", left)
    return whole.of_family(left)


def _to_its_end(text: str, find: Find) -> Find:
    """The find with the ending of its word, where the script parts words: “crianças”, “caruurtayda”."""
    return find if find.language in UNPARTED else find._replace(end=text.find(" ", find.end))


def told(said: Folded) -> Folded:
    """The message without clauses that only say how old her child is: “he hits me. my son is 15” tells of no child."""
    clauses = _STOPS.split(said.plain)
    left = [clause for clause in clauses if not (_FIGURE.search(clause) and _only_a_child_s(folding.fold(clause)))]
    return folding.fold(". ".join(left)) if len(left) < len(clauses) and any(map(str.strip, left)) else said


def _only_a_child_s(said: Folded) -> bool:
    """Whether it is the age of a child, and of another than the writer: “hes 15”, “with my daughter aged 12”."""
    ages = [match for pattern in (_SOMEBODYS, _BARE) for match in pattern.finditer(said.text)]
    if _HERS.search(said.text) or not ages or max(map(_figure, ages)) >= GROWN:
        return False
    meaning = finding.ideas(said)
    of = [
        find
        for find in meaning
        if find.code in CHILDREN - {"teenager"} and not any(_within(find, match) for match in ages)
    ]
    return bool(of or _THIRD.search(said.text)) and is_all(said, finding.hits(said), meaning)


def _within(find: Find, age_said: re.Match[str]) -> bool:
    return find.start < age_said.end() and age_said.start() < find.end
