"""How to come to each kind of page, by taps."""

from collections.abc import Callable

from browser.screen import Screen

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
    "error": lambda it: it.open("/en/nowhere/"),
}
