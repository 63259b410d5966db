"""A keeper's questions on paper and as e-mails: what we have, what to ask, boxes to tick.

Knows how a sheet and a letter look; sends nothing. What to ask, and in which order, is `rounds`'.
"""

import datetime as dt
from collections.abc import Iterable
from email.message import EmailMessage
from email.policy import SMTP
from html import escape

from directory.model import Contact
from directory.rounds import Question

STYLE = (
    "body{font:12pt/1.4 sans-serif;margin:1.5cm}section{break-after:page}h1{font-size:16pt}"
    "td,th{border:1px solid #999;padding:.3em;text-align:left;vertical-align:top}table{border-collapse:collapse}"
)
ASK = (
    "Who may send somebody to you: she herself, a friend, a professional? With which form?",
    "Whom do you not take (age, area, no recourse to public funds, children)?",
    "Which languages do your workers speak? Do you have interpreters?",
)


def organizations(questions: Iterable[Question]) -> dict[str, list[Question]]:
    """The questions by organization, the one with the most harmful first."""
    found: dict[str, list[Question]] = {}
    for question in questions:
        found.setdefault(question.service.organization, []).append(question)
    return found


def html(questions: Iterable[Question], today: dt.date) -> str:
    """A page for each organization, to be printed; complete HTML."""
    pages = "".join(_page(name, asked, today) for name, asked in organizations(questions).items())
    head = f'<meta charset="utf-8"><title>Call sheet</title><style>{STYLE}</style>'
    return f'<!doctype html><html lang="en">{head}{pages}</html>\n'


def _page(name: str, questions: list[Question], today: dt.date) -> str:
    rows = "".join(map(_row, questions))
    asked = "".join(f"<li>☐ {escape(one)}</li>" for one in ASK)
    return (
        f"<section><h1>{escape(name)}</h1><p>Call sheet of {today}. Spoke to: ____________ on ____________</p>"
        f"<table><tr><th>Service</th><th>What we have</th><th>Ask</th></tr>{rows}</table><ul>{asked}</ul></section>"
    )


def _row(question: Question) -> str:
    boxes = "☐ right ☐ new: ____________<br>☐ hours: ____________<br>☐ may be published ☐ not to be published"
    have = f"{escape(_held(question.contact))}<br><small>{escape(question.why)}</small>"
    return f"<tr><td>{escape(question.service.name)}</td><td>{have}</td><td>{boxes}</td></tr>"


def _held(contact: Contact | None) -> str:
    if contact is None:
        return "nothing: ask for a number"
    return f"{contact.kind} ({contact.label}): {contact.value}; hours: {contact.hours or 'not known'}"


def emails(questions: Iterable[Question]) -> dict[str, EmailMessage]:
    """A letter to each organization, by the id of its first service; to its own address where one is held."""
    return {asked[0].service.id: _letter(name, asked) for name, asked in organizations(questions).items()}


def _letter(name: str, questions: list[Question]) -> EmailMessage:
    held = [contact for one in questions for contact in one.service.contacts if contact.kind == "email"]
    mail = EmailMessage(policy=SMTP)
    mail["To"] = next((contact.value for contact in sorted(held, key=lambda one: not one.confirmed)), "")
    mail["Subject"] = f"Are your contact details right? {name}"
    mail["X-Unsent"] = "1"  # mail programs open it as a draft
    body = [
        "Hello,",
        "We keep a directory of local services for people hurt by abuse. This is what we hold about you:",
        "\n".join(f"- {one.service.name}: {_held(one.contact)}" for one in questions),
        "Is it right, and may it be published? If it is not, what would be right?",
        "\n".join(f"- {one}" for one in ASK),
        "Please do not tell us the address of a refuge or of a place that is kept private.",
        "Thank you.",
    ]
    mail.set_content("\n\n".join(body))
    return mail
