"""What is heard of a message, whoever hears it."""

from dataclasses import dataclass

from directory.places import Place
from directory.understanding.adding import NOTHING, Added
from directory.vocabulary import BOROUGHS, Area, Audience, Harm, Language, Need


@dataclass(frozen=True)
class Heard:
    """What a message says, best first; `understood` is false when nothing of it was recognised."""

    language: Language
    crisis: bool = False
    needs: tuple[Need, ...] = ()
    refused: tuple[str, ...] = ()
    harms: tuple[Harm, ...] = ()
    audiences: tuple[Audience, ...] = ()
    areas: tuple[Area, ...] = ()
    places: tuple[Place, ...] = ()
    understood: bool = False
    strangled: bool = False
    safe: bool = False  # she says that it is over
    unwell: bool = False  # she says how her body feels: after an overdose that is danger still
    grown: bool = False  # she says that she is of age
    added: Added = NOTHING  # what of all this only adds to what was told before, or counts for nothing then

    @property
    def past_strangling(self) -> bool:
        """Whether she tells of strangling that is over: not danger now, but worth a doctor's look."""
        return self.strangled and not self.crisis

    @property
    def area(self) -> str | None:
        """The borough, or "other" where the place, or most of it, lies outside the five; None where none was said."""
        if not self.areas:
            return None
        elsewhere = bool(self.places and self.places[0].council)
        return self.areas[0] if self.areas[0] in BOROUGHS and not elsewhere else "other"
