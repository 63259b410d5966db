"""Which page shows an answer, and what its template is given.

Knows the pages of the survivor's journey; holds no rule about services. Requests are read in `web`,
words are in the templates.
"""

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Any, NamedTuple

from flask import current_app, g, render_template

from directory import i18n, interpreting, places, review, wording
from directory.i18n import Tongue
from directory.i18n import gettext as _
from directory.i18n import lazy_gettext as _l
from directory.press import Act, Press, Signs
from directory.saying import Again, All, Change, Choose, ChoosePlace, Look, Show, Skip
from directory.situation import Answer, Ending, Match, Question, Situation, Step, Tier, key
from directory.vocabulary import AUDIENCES, BOROUGHS, HARMS, Borough, Need

Token = Callable[[Press], str]


class Group(NamedTuple):
    """Needs that stand together under one heading."""

    title: object
    codes: tuple[Need, ...]


NEED_GROUPS = (
    Group(_l("To be safe"), ("safe-place", "police", "legal", "home-security", "tech-safety", "night-safety")),
    Group(_l("To talk"), ("talk", "advocacy", "counselling", "group", "walk-in", "worried-about-someone")),
    Group(_l("Home, money, papers"), ("housing", "money", "immigration", "work", "children")),
    Group(_l("Health and habits"), ("health", "sexual-health", "substance-use", "change-behaviour")),
)
WHOLE = 12  # services told in full in one answer; of more the name and the number, so that any list stays light
TIER_TITLES = {
    Tier.DANGER: _l("In danger"),
    Tier.LINE: _l("Ring first"),
    Tier.LOCAL: _l("Near you, or for you"),
    Tier.WIDER: _l("For everyone in London or the country"),
}
QUESTION_PAGES = {Question.NEED: "need.html", Question.PLACE: "place.html", Question.ABOUT: "about-you.html"}


def answer_page(step: Step, answer: Answer, seal: Token, notice: str = "") -> str:
    """The page for an answer: the next question, the list, one service, or a borough."""
    if answer.ending is Ending.NAMED:
        return service_page(step, answer.matches[0], seal)
    if answer.ask is not None and answer.ending is not Ending.DANGER:
        return _question_page(step, answer, seal, notice or _notice(answer))
    by_tier = groupby(answer.matches, key=lambda match: match.tier)
    return _render(
        "answer.html",
        step,
        seal,
        answer=answer,
        notice=_notice(answer),
        tiers=[(tier, list(matches)) for tier, matches in by_tier],
        tier_titles=TIER_TITLES,
        whole={match.service.id for match in answer.matches[:WHOLE]},
        here=[area for area in step.situation.areas if area in BOROUGHS],
    )


def _question_page(step: Step, answer: Answer, seal: Token, notice: str) -> str:
    assert answer.ask is not None
    return _render(
        QUESTION_PAGES[answer.ask],
        step,
        seal,
        answer=answer,
        notice=notice,
        best=answer.matches[0],
        need_groups=NEED_GROUPS,
        audiences=AUDIENCES,
        harms=HARMS,
        unclear_places=[places.at(code) for code in answer.unclear],
    )


def service_page(step: Step, match: Match, seal: Token) -> str:
    """One service in full."""
    return _render("service.html", step, seal, match=match)


def borough_page(step: Step, area: Borough, matches: Iterable[Match], seal: Token) -> str:
    """Every service of one borough."""
    return _render("borough.html", step, seal, area=area, matches=matches)


def signs_page(step: Step, seal: Token) -> str:
    """Signs that something is wrong."""
    return _render("signs.html", step, seal)


def plain_page(name: str, **given: Any) -> str:
    """A page with an address of its own, or an error: no step to keep."""
    return render_template(f"pages/{name}", **common(), **given)


def _notice(answer: Answer) -> str:
    return "" if answer.ending in {Ending.FOUND, Ending.WIDER, Ending.OPENING} else answer.ending.value


def _render(template: str, step: Step, seal: Token, **given: Any) -> str:
    def token(act: Act) -> str:
        return seal(Press(step, act))

    context = {
        **common(),
        **_acts(),
        "notice": "",
        "answer": None,
        "step": step,
        "step_token": "" if step.situation == Situation(language=step.situation.language) else token(Look()),
        "token": token,
    }
    return render_template(f"pages/{template}", **{**context, **given})


def common() -> dict[str, Any]:
    """What every page is given."""
    tongue: Tongue = g.tongue
    return {
        "site": i18n.site_name(current_app.config["SITE"]),
        "inline": current_app.config["INLINE"],
        "exit_site": current_app.config["EXIT_SITES"].get(tongue.code) or tongue.exit_site,
        "tongue": tongue,
        "tongues": current_app.config["TONGUES"].values(),
        "page_path": g.get("page_path", ""),
        "step_token": "",
        "wording": wording,
        "reviewed": review.checked(tongue.code),
        "sounds": interpreting.sounds(),
        "boroughs": BOROUGHS,
    }


def _acts() -> dict[str, Any]:
    return {
        "choose": Choose,
        "choose_place": ChoosePlace,
        "skip": Skip,
        "change": Change,
        "all_of": All,
        "show": lambda service_id: Show(key(service_id)),
        "again": Again(),
        "look": Look(),
        "back_to_list": Look(),
        "signs": Signs(),
        "questions": Question,
    }


def error_texts(status: int) -> tuple[str, str]:
    """The heading and the sentence for an error."""
    if status == 404:
        return _("This page is not here"), _("Nothing is wrong with your phone. You can start again.")
    if status in {400, 405, 413, 415}:
        return _("That could not be read"), _("It may have been too long, or changed on the way. You can start again.")
    return _("Something went wrong here"), _(
        "It is our fault, not yours, and nothing of it was kept. You can start again."
    )
