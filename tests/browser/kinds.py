"""How to come to each kind of page, by taps."""

from collections.abc import Callable

from browser.screen import Screen

PATHWAY = "area=kingston&setting=midwifery&risk=high&harm=domestic-abuse&about=pregnant"
KINDS: dict[str, Callable[[Screen], Screen]] = {
    "home": lambda it: it.open(),
    "place": lambda it: it.open().choose("safe-place"),
    "about-you": lambda it: it.open().choose("talk", "kensington-and-chelsea"),
    "answer": lambda it: it.open().choose("advocacy", "westminster", "skip"),
    "answer in Arabic": lambda it: it.open("/ar/").choose("talk", "kensington-and-chelsea", "arabic-speaking"),
    "danger": lambda it: it.open().say("he is going to kill me"),
    "not understood": lambda it: it.open().choose("talk").say("?!"),
    "service": lambda it: it.open().choose("safe-place", "kingston", "skip").tap("More about it"),
    "borough": lambda it: it.open().choose("talk").tap("Everything in Hammersmith and Fulham"),
    "signs": lambda it: it.open().tap("Is something wrong? Signs to look for"),
    "about": lambda it: it.open("/en/about/"),
    "using": lambda it: it.open("/en/using/"),
    "finder": lambda it: it.open("/professionals/"),
    "pathway": lambda it: it.open(f"/professionals/?{PATHWAY}"),
    "refused": lambda it: it.open("/professionals/?name=Jolanta"),
    "service for professionals": lambda it: it.open("/professionals/services/kingston-marac/"),
    "services for professionals": lambda it: it.open("/professionals/services/"),
    "rule": lambda it: it.open("/professionals/pathways/kingston-marac/"),
    "sheet": lambda it: it.open("/professionals/boroughs/hammersmith-and-fulham/"),
    "marac": lambda it: it.open("/professionals/marac/"),
    "dash": lambda it: it.open("/professionals/dash/"),
    "glossary": lambda it: it.open("/professionals/glossary/"),
    "training": lambda it: it.open("/professionals/training/"),
    "error": lambda it: it.open("/en/nowhere/"),
}
