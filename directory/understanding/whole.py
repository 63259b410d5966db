"""What a whole message is made of: whether some phrases, and words such as stand around them, are all of it.

Knows how phrases are counted off a message. Which phrases there are is `lists`'s, what they mean is left to others.
"""

from collections.abc import Iterable, Iterator

from directory.understanding import finding, lists
from directory.understanding.finding import Find
from directory.understanding.folding import Folded

MOST = 240  # letters: who writes more says more than phrases that count only alone


def only_where(said: Folded) -> bool:
    """Whether a message, without the places in it, has no other words than those that people put around a place."""
    return lists.load().where.issuperset(said.words)


def alone(said: Folded, finds: Iterable[Find]) -> tuple[Find, ...]:
    """The finds, in any language, that are all that was said: “shtëpi”, “alcool”, “ya hovayus”."""
    asked = (find._replace(kind=find.kind.removeprefix(lists.ALONE)) for find in _whole(said, finds))
    return tuple(find for find in asked if find.kind in lists.ASKED)


def spoken_in(said: Folded, finds: Iterable[Find]) -> frozenset[str]:
    """The languages whose lists keep all that was said as one phrase; none where it asks and tells of nothing."""
    finds = tuple(finds)
    return frozenset(find.language for find in _whole(said, finds)) if alone(said, finds) else frozenset()


def _whole(said: Folded, finds: Iterable[Find]) -> Iterator[Find]:
    last = len(finding.mended(said.text)) - 1
    return (find for find in finds if find.start <= 1 and find.end >= last - 1)


def only(said: Folded, finds: Iterable[Find], code: str, *beside: str, around: str = "where") -> bool:
    """Whether phrases of this code that count only alone are all that was said: “he is here, I can't speak”.

    Beside them may stand other phrases of the code, words that people put around a place, or those
    `around` something else, and finds of the kinds `beside`; “I can't speak English” says more.
    """
    finds = tuple(finds)
    if len(said.text) > MOST or not any(find.code == code and find.kind.startswith(lists.ALONE) for find in finds):
        return False
    covered = (find for find in finds if find.code == code or find.kind.removeprefix(lists.ALONE) in beside)
    return only_around(said, covered, around)


def held(finds: Iterable[Find], code: str, by: str) -> bool:
    """Whether each phrase of `code` that counts only alone stands inside one of `by`: “not an emergency”."""
    finds = tuple(finds)
    phrases = (find for find in finds if find.code == code and find.kind.startswith(lists.ALONE))
    return all(any(other.code == by and other.holds(find) for other in finds) for find in phrases)


def only_marked(said: Folded, finds: Iterable[Find], mark: str) -> bool:
    """Whether beside the phrases of a mark there are only everyday words, and such as stand around a place."""
    finds = tuple(finds)
    covered = [find for find in finds if find.kind in {mark, "common"}]
    return any(find.kind == mark for find in covered) and only_around(said, covered)


def only_around(said: Folded, finds: Iterable[Find], around: str = "where") -> bool:
    """Whether beside these finds there are only words such as stand around a place, or `around` something else."""
    known = lists.load().where | lists.load().around[around]
    return known.issuperset(blanked(finding.mended(said.text), finds).split())


def letters_beside(said: Folded, finds: Iterable[Find]) -> int:
    """How many letters, with the spaces between them, are said beside these finds."""
    return len(" ".join(blanked(finding.mended(said.text), finds).split()))


def blanked(text: str, finds: Iterable[Find]) -> str:
    """The text with spaces where the finds stand."""
    left = list(text)
    for find in finds:
        left[find.start : find.end + 1] = " " * len(left[find.start : find.end + 1])
    return "".join(left)


def of_family(text: str) -> bool:
    """Whether all words are such as people put around a child: “with”, “two”, “little”."""
    around, unparted = lists.load().around["beside-child"] | lists.load().around["offspring"], lists.load().unparted
    return all(word in around or unparted.fullmatch(word) for word in text.split())


def has_offspring(said: Folded) -> bool:
    """Whether a word for her child stands there that is none of the ideas: “twins”."""
    return not lists.load().around["offspring"].isdisjoint(said.words)
