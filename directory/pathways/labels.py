"""What the codes of the pathways are called among professionals, in English.

Knows the sector's own words; what somebody who needs help is told is in `wording`.
"""

from collections.abc import Mapping

AREA = {
    "westminster": "Westminster",
    "kensington-and-chelsea": "Kensington and Chelsea",
    "hammersmith-and-fulham": "Hammersmith and Fulham",
    "wandsworth": "Wandsworth",
    "kingston": "Kingston upon Thames",
    "london": "London",
    "england": "England",
    "uk": "the United Kingdom",
}
SETTING = {
    "gp": "GP surgery",
    "hospital-ae": "Hospital, A&E",
    "midwifery": "Midwifery",
    "mental-health": "Mental health",
    "substance-use": "Substance use",
    "school": "School or college",
    "childrens-services": "Children’s services",
    "adult-social-care": "Adult social care",
    "housing": "Housing",
    "police": "Police",
    "night-time-venue": "Night-time venue",
    "employer": "Employer",
    "faith-or-community": "Faith or community group",
}
RISK = {"standard": "Standard", "medium": "Medium", "high": "High"}
HARM = {
    "domestic-abuse": "Domestic abuse",
    "sexual-violence": "Sexual violence",
    "fgm": "FGM",
    "forced-marriage": "Forced marriage",
    "honour-based-abuse": "Honour-based abuse",
    "faith-based-abuse": "Faith-based abuse",
    "sexual-harassment": "Sexual harassment",
    "stalking": "Stalking",
    "modern-slavery": "Modern slavery",
    "sexual-exploitation": "Sexual exploitation",
    "image-based-abuse": "Image-based abuse",
    "elder-abuse": "Abuse of an older person",
    "child-abuse": "Child abuse",
}
ABOUT = {
    "adult": "An adult",
    "child": "A child",
    "young-person": "A young person",
    "man": "A man",
    "lgbt": "LGBT+",
    "older": "An older person",
    "disabled": "A disabled person",
    "pregnant": "Pregnant",
    "migrant": "A migrant",
    "sex-worker": "Somebody who sells sex",
    "rough-sleeper": "Somebody sleeping rough",
    "employee": "An employee",
    "perpetrator": "Somebody who abuses",
}
REFERRER = {
    "self": "the person herself",
    "friend-or-family": "a friend or relative",
    "professional": "any professional",
    "police": "the police",
    "marac": "MARAC",
    "gp": "GP surgeries",
    "hospital": "hospital staff",
    "midwifery": "midwifery",
    "school": "schools",
    "housing": "housing officers",
    "childrens-services": "children’s services",
    "adult-social-care": "adult social care",
    "night-time-venue": "night-time venues",
}
MEANS = {
    "read-copy": "read in a copy of the page, not rung",
    "own-page": "read on its own page",
    "rung": "checked by phone",
    "email": "checked by e-mail",
    "letter": "checked by letter",
}
CONFIDENCE = {
    "high": "Confirmed: the body’s own page, the law or statutory guidance says it.",
    "medium": "Read on a page that is undated, partly readable or second-hand, or in a strategy alone.",
    "low": "Not confirmed: old, inferred, or a gap.",
}
BY_NAME: Mapping[str, Mapping[str, str]] = {
    "area": AREA,
    "setting": SETTING,
    "risk": RISK,
    "harm": HARM,
    "about": ABOUT,
}
LEGENDS = {
    "area": "Where she lives",
    "setting": "Where you work",
    "risk": "Risk, as you judge it",
    "harm": "What is done to her",
    "about": "Who it is about",
}
