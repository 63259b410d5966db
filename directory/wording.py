"""What each code of the vocabulary is called, for a person; translated by gettext.

Knows labels only, each a whole phrase that can stand on a button of its own or in a list. Sentences around
them are in the templates and in `sms_text`; the codes themselves in `vocabulary`.
"""

from directory.i18n import lazy_gettext as _l
from directory.i18n import lazy_pgettext as _p

# Buttons: what somebody would say she needs. First person would tell a bystander too much.
NEEDS = {
    "emergency": _l("Help in an emergency"),
    "talk": _l("Somebody to talk to"),
    "advocacy": _l("A worker who helps with next steps"),
    "safe-place": _l("A safe place to stay"),
    "housing": _l("Housing"),
    "legal": _l("Legal help"),
    "police": _l("Reporting to the police"),
    "immigration": _l("Visa and immigration"),
    "money": _l("Money and benefits"),
    "health": _l("Health care"),
    "counselling": _l("Counselling"),
    "substance-use": _l("Drink or drugs"),
    "children": _l("Help for children"),
    "walk-in": _l("A place to walk into"),
    "group": _l("A group to meet others"),
    "sexual-health": _l("Sexual health"),
    "tech-safety": _l("A safer phone or account"),
    "home-security": _l("Locks and a safer home"),
    "change-behaviour": _l("Changing my own behaviour"),
    "worried-about-someone": _l("I am worried about someone"),
    "night-safety": _l("Safe at night, going out"),
    "work": _l("Work"),
}

# The same in a word or two, for a numbered menu in a text.
SHORT_NEEDS = {
    "talk": _p("menu in a text", "talk"),
    "safe-place": _p("menu in a text", "place to stay"),
    "housing": _p("menu in a text", "housing"),
    "legal": _p("menu in a text", "legal"),
    "health": _p("menu in a text", "health"),
    "money": _p("menu in a text", "money"),
    "children": _p("menu in a text", "children"),
    "immigration": _p("menu in a text", "visa"),
}

HARMS = {
    "domestic-abuse": _l("Hurt, scared or controlled by a partner or family"),
    "sexual-violence": _l("Sexual assault"),
    "fgm": _l("Female genital cutting (FGM)"),
    "forced-marriage": _l("Being made to marry"),
    "honour-based-abuse": _l("Threats about family honour"),
    "faith-based-abuse": _l("Harm in the name of faith or spirits"),
    "sexual-harassment": _l("Unwanted sexual comments or touching"),
    "stalking": _l("Being followed or watched"),
    "modern-slavery": _l("Made to work, or papers taken"),
    "sexual-exploitation": _l("Made to have sex for money or a place to stay"),
    "image-based-abuse": _l("Private pictures shared or threatened"),
    "elder-abuse": _l("Harm to an older person"),
    "child-abuse": _l("Harm to a child"),
}

AUDIENCES = {
    "women": _l("Women"),
    "men": _l("Men"),
    "lgbt": _l("Lesbian, gay, bi or trans people"),
    "young-person": _l("Young people"),
    "older": _l("Older people"),
    "disabled": _l("Disabled people"),
    "deaf": _l("Deaf people"),
    "black-and-minoritised": _l("Black and minoritised people"),
    "arabic-speaking": _l("Arabic speakers"),
    "migrant": _l("People with a visa, or without papers"),
    "sex-worker": _l("People who sell sex"),
    "rough-sleeper": _l("People sleeping outside"),
    "perpetrator": _l("People who want to stop hurting others"),
    "professional": _l("Professionals"),
}

AREAS = {
    "westminster": "Westminster",
    "kensington-and-chelsea": "Kensington and Chelsea",
    "hammersmith-and-fulham": "Hammersmith and Fulham",
    "wandsworth": "Wandsworth",
    "kingston": "Kingston upon Thames",
    "london": _p("area", "London"),
    "england": _p("area", "England"),
    "uk": _p("area", "the United Kingdom"),
}

ACCESS = {
    "phone": _l("by phone"),
    "text": _l("by text message"),
    "online": _l("online"),
    "walk-in": _l("walk in, no appointment"),
    "appointment": _l("by appointment"),
    "outreach": _l("a worker comes to you"),
    "by-referral": _l("somebody refers you"),
}

REFERRERS = {
    "self": _l("you yourself"),
    "friend-or-family": _l("a friend or relative"),
    "professional": _l("any professional"),
    "police": _l("the police"),
    "marac": _l("the meeting about high danger (MARAC)"),
    "gp": _l("a doctor’s surgery (GP)"),
    "hospital": _l("hospital staff"),
    "midwifery": _l("a midwife"),
    "school": _l("a school"),
    "housing": _l("a housing officer"),
    "childrens-services": _l("children’s services"),
    "adult-social-care": _l("adult social care"),
    "night-time-venue": _l("staff of a bar or club"),
}

CONTACT_LABELS = {
    "main": _l("Phone"),
    "advice": _l("Advice line"),
    "office": _l("Office"),
    "switchboard": _l("Switchboard"),
    "out-of-hours": _l("Evenings, nights and weekends"),
    "emergency": _l("Emergency"),
    "non-emergency": _l("Not an emergency"),
    "urgent-housing": _l("Urgent housing"),
    "appointments": _l("Appointments"),
    "relay": _l("Text relay"),
    "professionals": _l("For professionals only"),
}

MEANS = {
    "read-copy": _l("read in a copy of the page, not rung"),
    "own-page": _l("read on its own page"),
    "rung": _l("checked by phone"),
    "email": _l("checked by e-mail"),
    "letter": _l("checked by letter"),
}


def label(code: str) -> object:
    """What a need, harm, audience or area is called."""
    for words in (NEEDS, HARMS, AUDIENCES, AREAS):
        if code in words:
            return words[code]
    raise KeyError(code)
