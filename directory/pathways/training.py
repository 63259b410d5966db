"""For training: ten questions that a professional might bring, each with the route that is right.

Knows the questions and the names of the rules that answer them; tests hold that the finder finds them.
"""

from dataclasses import dataclass

from directory.pathways.asking import Asking


@dataclass(frozen=True)
class Question:
    """One question in words, as it is asked of the finder, and the rules that must answer it, in this order."""

    words: str
    asking: Asking
    route: tuple[str, ...]
    why: str


QUESTIONS = (
    Question(
        "You are a midwife in Kingston. She ticks 15 on the DASH and does not want the police.",
        Asking("kingston", "midwifery", "high", ("domestic-abuse",), ("pregnant",)),
        ("kingston-hospital", "kingston-marac", "kingston-victim-support-idva"),
        "15 is visible high risk. The hospital’s advocate is reached through midwifery; the MARAC opens the Victim "
        "Support IDVA, and needs no police report. Without her agreement: Annex A.",
    ),
    Question(
        "A patient tells you, her GP in Hammersmith, of shouting and shoving. No count is high.",
        Asking("hammersmith-and-fulham", "gp", "medium", ("domestic-abuse",)),
        ("hammersmith-and-fulham-gp-iris", "hammersmith-and-fulham-angelou-front-door"),
        "IRIS if your surgery has it, with her consent; otherwise Angelou, whose contact nobody has confirmed.",
    ),
    Question(
        "A girl of 14 tells you, her teacher in Wandsworth, that she was cut.",
        Asking("wandsworth", "school", None, ("fgm",), ("child",)),
        ("england-fgm-known-under-18", "wandsworth-children"),
        "You ring 101 yourself, normally by the close of the next working day, and the lead refers to the MASH.",
    ),
    Question(
        "A young man in Westminster says that his parents will marry him abroad next week.",
        Asking("westminster", "faith-or-community", "high", ("forced-marriage",), ("young-person", "man")),
        ("westminster-faith-community", "england-forced-marriage"),
        "One chance: see him alone, no word to the family, the Forced Marriage Unit, children’s services if under 18.",
    ),
    Question(
        "A council tenant in Hammersmith and Fulham cannot go home tonight.",
        Asking("hammersmith-and-fulham", "housing", None, ("domestic-abuse",), ("adult",)),
        ("hammersmith-and-fulham-homeless",),
        "The same day in office hours, by phone otherwise. Priority need is automatic, and no proof is demanded.",
    ),
    Question(
        "In your bar in Kingston somebody asks for Angela.",
        Asking("kingston", "night-time-venue", None, ("sexual-harassment",), ("adult",)),
        ("kingston-night-time",),
        "A safe place, what she wants, 999 in danger. The formal route to the VAWG service is a promise: give her its "
        "details.",
    ),
    Question(
        "A social worker of Achieving for Children sees medium risk to a mother and her children.",
        Asking("kingston", "childrens-services", "medium", ("domestic-abuse",), ("adult",)),
        ("kingston-families-first",),
        "Families First, which only Achieving for Children teams refer to.",
    ),
    Question(
        "A woman was raped four days ago and wants no police.",
        Asking("kensington-and-chelsea", "hospital-ae", None, ("sexual-violence",), ("adult",)),
        ("chelsea-and-westminster-hospital", "london-sexual-assault-13-and-over"),
        "Ring the Havens together: evidence is usually taken within seven days, and kept while she decides.",
    ),
    Question(
        "A cleaner in Westminster has no passport, no wages and no way out.",
        Asking("westminster", "employer", None, ("modern-slavery",), ("adult", "migrant")),
        ("england-nrm-adult",),
        "Only a first responder makes the NRM referral, with the adult’s consent: ring one.",
    ),
    Question(
        "He asks you, in Wandsworth, for help to stop.",
        Asking("wandsworth", "gp", None, ("domestic-abuse",), ("perpetrator",)),
        ("wandsworth-perpetrator",),
        "The Respect Phoneline is confirmed. Whether a local programme takes referrals is not known.",
    ),
)
