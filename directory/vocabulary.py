"""The closed vocabulary: every code that a need, harm, audience, area or language may have.

Knows the codes, their order and which belong together. The order is stable, because a sealed
token writes a term as its position here: new codes go at the end. What a code is called in any
language is left to `wording`; what people type for it, to `understanding`.
"""

from typing import Literal, get_args

Need = Literal[
    "emergency",
    "talk",
    "advocacy",
    "safe-place",
    "housing",
    "legal",
    "police",
    "immigration",
    "money",
    "health",
    "counselling",
    "substance-use",
    "children",
    "walk-in",
    "group",
    "sexual-health",
    "tech-safety",
    "home-security",
    "change-behaviour",
    "worried-about-someone",
    "night-safety",
    "work",
]
NEEDS: tuple[Need, ...] = get_args(Need)

Harm = Literal[
    "domestic-abuse",
    "sexual-violence",
    "fgm",
    "forced-marriage",
    "honour-based-abuse",
    "faith-based-abuse",
    "sexual-harassment",
    "stalking",
    "modern-slavery",
    "sexual-exploitation",
    "image-based-abuse",
    "elder-abuse",
    "child-abuse",
]
HARMS: tuple[Harm, ...] = get_args(Harm)

Audience = Literal[
    "women",
    "men",
    "lgbt",
    "young-person",
    "older",
    "disabled",
    "deaf",
    "black-and-minoritised",
    "arabic-speaking",
    "migrant",
    "sex-worker",
    "rough-sleeper",
    "perpetrator",
    "professional",
]
AUDIENCES: tuple[Audience, ...] = get_args(Audience)

Borough = Literal[
    "westminster",
    "kensington-and-chelsea",
    "hammersmith-and-fulham",
    "wandsworth",
    "kingston",
]
BOROUGHS: tuple[Borough, ...] = get_args(Borough)

# From the nearest to the widest: a borough's own services come before London's, and so on.
Area = Literal[Borough, "london", "england", "uk"]
AREAS: tuple[Area, ...] = get_args(Area)
WIDER_AREAS = AREAS[len(BOROUGHS) :]

Language = Literal[
    "en",
    "ar",
    "fa",
    "fr",
    "pt",
    "es",
    "fil",
    "ta",
    "ko",
    "pl",
    "ro",
    "so",
    "bn",
    "ur",
    "zh-Hans",
    "uk",
    "sq",
    "tr",
]
LANGUAGES: tuple[Language, ...] = get_args(Language)

# Who may send somebody to a service (HSDS has no list of its own for this).
Referrer = Literal[
    "self",
    "friend-or-family",
    "professional",
    "police",
    "marac",
    "gp",
    "hospital",
    "midwifery",
    "school",
    "housing",
    "childrens-services",
    "adult-social-care",
    "night-time-venue",
]
REFERRERS: tuple[Referrer, ...] = get_args(Referrer)

Risk = Literal["standard", "medium", "high"]
RISKS: tuple[Risk, ...] = get_args(Risk)
