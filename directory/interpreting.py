"""How to be understood on the phone by somebody who speaks English: what to know, and the one line to say.

Knows the line and how it sounds; which languages a service's workers speak is a fact, said by `phrasing`.
Needs a language to be in force.
"""

from directory import phrasing
from directory.i18n import BY_CODE, pgettext
from directory.situation import Match
from directory.vocabulary import Language


def sounds() -> str:
    """The line to say, as it sounds, in the letters of the language in force."""
    # translators: write in your own letters how an English speaker says “Spanish interpreter, please”, but with
    # the English name of your own language, in round brackets. In Latin letters: spell it as it sounds to you.
    return pgettext("how it sounds", "(interpreter, please)")


def lines(match: Match, language: Language, *, signed: bool = False) -> list[str]:
    """For a text: what is known of the languages of who answers, if it helps, then the line to say; none in English.

    Those that are `signed` are told to Deaf people.
    """
    if language == "en":
        return []
    service = match.owner
    known = language in service.languages or service.interpreters
    asking = f"{BY_CODE[language].english} interpreter, please {sounds()}"
    return [*([phrasing.languages(service, signed=signed)] if known else []), asking]
