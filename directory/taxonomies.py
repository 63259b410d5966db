"""The closed vocabulary as four HSDS taxonomies: needs, harms, audiences and areas, each term with its id.

Knows which taxonomy a code belongs to and what it is called in English; the codes are `vocabulary`'s, the words
`wording`'s. The same codes are in the spreadsheets.
"""

import functools
from dataclasses import dataclass
from typing import Any

from directory import wording
from directory.gazetteer import OWN
from directory.identity import identified
from directory.vocabulary import AREAS, AUDIENCES, HARMS, NEEDS

Record = dict[str, Any]
_OFTEN = {"fgm": "FGM", "lgbt": "LGBT", "uk": "United Kingdom", "kingston": "Kingston upon Thames"}
# The Office for National Statistics' codes: the boroughs', London's, England's, the United Kingdom's.
GSS: dict[str, str] = {str(area): code for code, area in OWN.items()}
GSS |= {"london": "E12000007", "england": "E92000001", "uk": "K02000001"}


@dataclass(frozen=True)
class Term:
    """One code of the vocabulary as a taxonomy term."""

    taxonomy: "Taxonomy"
    code: str
    label: str

    @property
    def id(self) -> str:
        """Its id, the same in every edition."""
        return identified("term", self.taxonomy.code, self.code)

    def record(self) -> Record:
        """The term as HSDS writes it."""
        return {
            "id": self.id,
            "code": self.code,
            "name": self.label,
            "description": f"{self.taxonomy.name}: {spelt(self.code)}",
            "taxonomy": self.taxonomy.name,
            "taxonomy_id": self.taxonomy.id,
        }


@dataclass(frozen=True)
class Taxonomy:
    """One of the four lists."""

    code: str
    name: str
    description: str
    codes: tuple[str, ...]

    @property
    def id(self) -> str:
        """Its id, the same in every edition."""
        return identified("taxonomy", self.code)

    @property
    def terms(self) -> tuple[Term, ...]:
        """Its terms, in the order of the vocabulary."""
        labels = {**wording.NEEDS, **wording.HARMS, **wording.AUDIENCES, **wording.AREAS}
        return tuple(Term(self, code, str(labels[code])) for code in self.codes)

    def row(self) -> Record:
        """The taxonomy without its terms."""
        return {"id": self.id, "name": self.name, "description": self.description}

    def record(self) -> Record:
        """The taxonomy with its terms."""
        return {**self.row(), "taxonomy_terms": [term.record() for term in self.terms]}


TAXONOMIES = (
    Taxonomy("need", "Needs", "What a person may need from a service.", NEEDS),
    Taxonomy("harm", "Harms", "What a person may have suffered, in plain words.", HARMS),
    Taxonomy("audience", "Audiences", "Whom a service is for; a service with none of them is for everyone.", AUDIENCES),
    Taxonomy("area", "Areas", "Where a person must live or be, from a borough to the whole country.", AREAS),
)


@functools.cache
def terms() -> dict[tuple[str, str], Term]:
    """Every term, by the code of its taxonomy and its own."""
    return {(taxonomy.code, term.code): term for taxonomy in TAXONOMIES for term in taxonomy.terms}


def spelt(code: str) -> str:
    """A code as words: `domestic-abuse` is “Domestic abuse”."""
    return _OFTEN.get(code) or code.replace("-", " ").capitalize()
