"""Forty referral questions, written from the boroughs' strategies and the facts: what a right answer must hold.

Each: the question in words, the choices in the finder, the services in the order that matters, what must be said
(steps, documents, consent, time limits), and where it was read, with that page's or strategy's own date.
"""

from typing import NamedTuple


class Question(NamedTuple):
    """One question, and what its answer must hold."""

    words: str
    query: str
    services: tuple[str, ...]
    says: tuple[str, ...]
    source: str


QUESTIONS = (
    # Kingston's strategy names its pathways one by one.
    Question(
        "I am a midwife in Kingston, she ticks 15 on the DASH, she does not want the police.",
        "area=kingston&setting=midwifery&risk=high&harm=domestic-abuse&about=pregnant",
        ("kingston-hospital-idva", "kingston-marac", "kingston-victim-support-idva"),
        ("A&E and midwifery teams", "14 or more yes on the DASH", "Annex A", "Kingston MARAC referral form"),
        "Kingston strategy (strategy 2025-2030)",
    ),
    Question(
        "A&E at Kingston Hospital: her arm is broken and he waits outside.",
        "area=kingston&setting=hospital-ae&harm=domestic-abuse&about=adult",
        ("kingston-hospital-idva",),
        ("the way to her leads through A&E and midwifery", "Duty to refer somebody who may be homeless"),
        "Kingston strategy (strategy 2025-2030)",
    ),
    Question(
        "Police in Kingston: high risk after a call-out.",
        "area=kingston&setting=police&risk=high&harm=domestic-abuse&about=adult",
        ("kingston-victim-support-idva", "kingston-marac"),
        ("takes referrals from the police and from MARAC", "24 to 48 hours"),
        "Kingston strategy (strategy 2025-2030)",
    ),
    Question(
        "Who opens the Victim Support IDVA in Kingston, if I am neither police nor MARAC?",
        "area=kingston&setting=housing&risk=high&harm=domestic-abuse&about=adult",
        ("kingston-marac", "kingston-victim-support-idva"),
        ("The police or MARAC, and nobody else: a MARAC referral opens it.",),
        "Kingston strategy (strategy 2025-2030)",
    ),
    Question(
        "I work for Achieving for Children: medium risk, two small children.",
        "area=kingston&setting=childrens-services&risk=medium&harm=domestic-abuse&about=adult",
        ("kingston-families-first",),
        ("Only teams of Achieving for Children (AfC)", "medium-risk survivors and their children"),
        "Kingston strategy (strategy 2025-2030)",
    ),
    Question(
        "The father in a family open to Achieving for Children wants to change.",
        "area=kingston&setting=childrens-services&harm=domestic-abuse&about=perpetrator",
        ("kingston-afc-perpetrator-programme",),
        ("while the children are open to it", "Families First supports the survivor separately"),
        "Kingston strategy (strategy 2025-2030)",
    ),
    Question(
        "Drug and alcohol service in Kingston: she tells me that he beats her.",
        "area=kingston&setting=substance-use&harm=domestic-abuse&about=adult",
        ("kingston-enhanced-support-team",),
        ("sit inside the substance use service and the mental health trust",),
        "Kingston strategy (strategy 2025-2030)",
    ),
    Question(
        "Mental health trust in Kingston, she has no settled status.",
        "area=kingston&setting=mental-health&harm=domestic-abuse&about=migrant",
        ("kingston-enhanced-support-team", "kingston-mental-health-crisis-line"),
        ("insecure immigration status", "Immigration advice only from a qualified adviser"),
        "Kingston strategy (strategy 2025-2030)",
    ),
    Question(
        "A bar in Kingston: a customer says that her date will not let her go.",
        "area=kingston&setting=night-time-venue&harm=sexual-harassment&about=adult",
        ("kingston-safe-zone", "kingston-da-vawg-service"),
        ("has not been seen at work", "Ask for Angela"),
        "Kingston strategy (strategy 2025-2030)",
    ),
    Question(
        "A GP in Kingston, standard risk.",
        "area=kingston&setting=gp&risk=standard&harm=domestic-abuse&about=adult",
        ("kingston-da-vawg-service",),
        ("single point of contact for professionals", "The patient’s, below high risk."),
        "Kingston strategy (strategy 2025-2030)",
    ),
    Question(
        "A community leader in Kingston fears a killing for honour.",
        "area=kingston&setting=faith-or-community&risk=high&harm=honour-based-abuse&about=adult",
        ("kingston-marac", "karma-nirvana"),
        ("Honour-based violence suspected: automatic. Name every possible abuser.", "Never contact the family"),
        "kingston.gov.uk",
    ),
    Question(
        "In Kingston a grown son hits his mother of 70.",
        "area=kingston&setting=adult-social-care&risk=high&harm=elder-abuse&about=older",
        ("kingston-marac", "kingston-adult-social-care"),
        ("adult children who abuse a parent or grandparent", "Care Act 2014, section 42."),
        "Kingston strategy (strategy 2025-2030)",
    ),
    Question(
        "A school in Kingston, a girl of 15, her boyfriend is violent.",
        "area=kingston&setting=school&harm=domestic-abuse&about=young-person",
        ("kingston-single-point-of-access", "kingston-early-intervention-worker"),
        ("Early Intervention Worker", "A decision within 24 hours.", "young person’s version"),
        "Kingston strategy (strategy 2025-2030)",
    ),
    Question(
        "Housing in Kingston: she slept in the car, the council where she fled from says wait.",
        "area=kingston&setting=housing&risk=medium&harm=domestic-abuse&about=adult",
        ("kingston-da-vawg-service",),
        ("Kingston’s single point of contact", "Housing in Kingston"),
        "Kingston strategy (strategy 2025-2030)",
    ),
    # Angelou is the front door of three boroughs.
    Question(
        "Adult social care in Westminster, medium risk: where is the front door?",
        "area=westminster&setting=adult-social-care&risk=medium&harm=domestic-abuse&about=adult",
        ("angelou-partnership", "national-domestic-abuse-helpline"),
        ("single front door", "No phone, address or form could be confirmed", "Not confirmed."),
        "Westminster Kensington Chelsea strategy (strategy 2021-2026)",
    ),
    Question(
        "A pharmacist in Kensington hears of stalking by a former husband.",
        "area=kensington-and-chelsea&harm=stalking&about=adult",
        ("angelou-partnership", "national-stalking-helpline", "paladin"),
        ("ask for Angelou", "Paladin takes referrals from professionals"),
        "Westminster Kensington Chelsea strategy (strategy 2021-2026)",
    ),
    Question(
        "H&F, sexual violence two years ago, she wants to talk.",
        "area=hammersmith-and-fulham&harm=sexual-violence&about=adult",
        ("angelou-partnership", "rape-crisis-247"),
        ("More than 12 months ago", "24/7 Rape and Sexual Abuse Support Line"),
        "Hammersmith Fulham strategy (strategy 2022-2027)",
    ),
    Question(
        "A GP in Hammersmith: does my surgery have IRIS?",
        "area=hammersmith-and-fulham&setting=gp&harm=domestic-abuse&about=adult",
        ("iris-hf-westminster", "asian-womens-resource-centre"),
        ("IRIS links advocates to surgeries here", "Anyone on the surgery’s staff, with the patient’s consent."),
        "Hammersmith Fulham strategy (strategy 2022-2027)",
    ),
    Question(
        "A GP in Westminster, the patient agrees to a referral.",
        "area=westminster&setting=gp&harm=domestic-abuse&about=adult",
        ("iris-hf-westminster",),
        ("refer to the advocate linked with yours", "IRIS referral form (not seen)"),
        "Westminster Kensington Chelsea strategy (strategy 2021-2026)",
    ),
    Question(
        "A GP in Chelsea: is there IRIS here too?",
        "area=kensington-and-chelsea&setting=gp&harm=domestic-abuse&about=adult",
        ("iris-kensington-chelsea", "angelou-partnership"),
        ("whether IRIS runs here now is not confirmed", "Not confirmed."),
        "undated",
    ),
    Question(
        "A housing officer in H&F: his tenant must leave tonight, and is there an IDVA in housing?",
        "area=hammersmith-and-fulham&setting=housing&harm=domestic-abuse&about=adult",
        ("hf-housing-domestic-abuse", "colocated-idvas-hf"),
        ("An IDVA sits in housing", "weekdays 9am to 5pm", "The same day in office hours"),
        "Hammersmith Fulham strategy (strategy 2022-2027)",
    ),
    Question(
        "A social worker in H&F wants the co-located IDVA.",
        "area=hammersmith-and-fulham&setting=childrens-services&harm=domestic-abuse&about=adult",
        ("colocated-idvas-hf", "safe-and-together"),
        ("refer the parent who is being hurt", "The parent’s, for the IDVA."),
        "Hammersmith Fulham strategy (strategy 2022-2027)",
    ),
    Question(
        "Police in Westminster: the case goes to court, who stands by her?",
        "area=westminster&setting=police&harm=domestic-abuse&about=adult",
        ("angelou-partnership", "advance-court-idva-westminster-kc"),
        ("court IDVAs", "women and girls of 13 and over"),
        "2 July 2015",
    ),
    Question(
        "Police in H&F: charge and court.",
        "area=hammersmith-and-fulham&setting=police&harm=domestic-abuse&about=adult",
        ("impact-project-hf", "specialist-domestic-abuse-court"),
        ("The specialist court at Westminster takes the cases",),
        "Hammersmith Fulham strategy (strategy 2022-2027)",
    ),
    Question(
        "A woman in prostitution in Westminster was attacked.",
        "area=westminster&setting=police&harm=sexual-violence&about=sex-worker",
        ("rahab", "national-ugly-mugs", "the-havens"),
        ("Rahab has worked here with the Metropolitan Police", "usually within seven days"),
        "Westminster Kensington Chelsea strategy (strategy 2021-2026)",
    ),
    Question(
        "And in Kensington?",
        "area=kensington-and-chelsea&harm=sexual-exploitation&about=sex-worker",
        ("rahab", "national-ugly-mugs"),
        ("Rahab", "National Referral Mechanism"),
        "Westminster Kensington Chelsea strategy (strategy 2021-2026)",
    ),
    Question(
        "A woman sleeping rough in Westminster flees a man.",
        "area=westminster&setting=housing&harm=domestic-abuse&about=rough-sleeper",
        ("marylebone-project-sanctuary", "westminster-vawg-housing-first"),
        ("for women only, day and night",),
        "Westminster Kensington Chelsea strategy (strategy 2021-2026)",
    ),
    Question(
        "Maternity at Chelsea and Westminster Hospital.",
        "area=kensington-and-chelsea&setting=midwifery&harm=domestic-abuse&about=pregnant",
        ("chelsea-westminster-hospital-domestic-abuse",),
        ("in maternity too", "the MARAC of the borough where she lives"),
        "October 2022",
    ),
    # Wandsworth.
    Question(
        "A teacher in Wandsworth: a girl of 12 says that she was cut.",
        "area=wandsworth&setting=school&harm=fgm&about=child",
        ("wandsworth-childrens-mash", "metropolitan-police", "nspcc-fgm-helpline"),
        ("Ring 101 and report it yourself", "by the close of the next working day", "section 5B"),
        "undated",
    ),
    Question(
        "MARAC in Wandsworth: which form, when?",
        "area=wandsworth&setting=housing&risk=high&harm=domestic-abuse&about=adult",
        ("wandsworth-marac",),
        ("Wandsworth MARAC referral form", "It meets monthly."),
        "wandsworth.gov.uk",
    ),
    Question(
        "A bar in Wandsworth.",
        "area=wandsworth&setting=night-time-venue&harm=sexual-harassment&about=adult",
        ("wandsworth-safe-havens",),
        ("They are not for emergencies", "Ask for Angela and WAVE"),
        "2022",
    ),
    Question(
        "Wandsworth, medium risk, from the library.",
        "area=wandsworth&risk=medium&harm=domestic-abuse&about=adult",
        ("wandsworth-hestia-domestic-abuse", "national-domestic-abuse-helpline"),
        ("check who provides it first", "Not confirmed."),
        "25 November 2022",
    ),
    Question(
        "An abuser in Wandsworth asks his GP for help.",
        "area=wandsworth&setting=gp&harm=domestic-abuse&about=perpetrator",
        ("south-london-prevent-and-change", "respect-phoneline"),
        ("funded to 31 March 2025, and no renewal was seen", "His, for a voluntary programme."),
        "7 September 2023",
    ),
    # London, England and the United Kingdom.
    Question(
        "A nurse: raped yesterday, she wants no police.",
        "area=westminster&setting=hospital-ae&harm=sexual-violence&about=adult",
        ("the-havens",),
        ("From 13 the police need not be told", "within about 90 minutes of the call"),
        "thehavens.org.uk",
    ),
    Question(
        "A teacher: a girl of 16 flies to her wedding on Friday.",
        "area=hammersmith-and-fulham&setting=school&harm=forced-marriage&about=young-person",
        ("hf-childrens-icat", "forced-marriage-unit"),
        ("You may have one chance only", "never mediation or a family meeting", "section 63Q"),
        "gov.uk",
    ),
    Question(
        "A GP: a man cleans for no wages, his passport was taken.",
        "area=kingston&setting=gp&harm=modern-slavery&about=man",
        ("salvation-army-modern-slavery", "modern-slavery-helpline"),
        ("A GP, a hospital, a school, an employer or a bar is no first responder", "An adult must consent."),
        "gov.uk",
    ),
    Question(
        "A council officer: a possible victim of slavery will not agree to anything.",
        "area=wandsworth&setting=adult-social-care&harm=modern-slavery&about=adult",
        ("salvation-army-modern-slavery",),
        ("an NRM referral with consent, or a notification without", "Modern Slavery Act 2015, section 52."),
        "gov.uk",
    ),
    Question(
        "An employer in Westminster: a worker is stalked by her former partner.",
        "area=westminster&setting=employer&harm=stalking&about=employee",
        ("national-stalking-helpline",),
        ("Recognise, respond, refer, record.", "With the employee’s consent."),
        "undated",
    ),
    Question(
        "A school is told by the police of last night.",
        "area=kensington-and-chelsea&setting=school&harm=domestic-abuse&about=child",
        ("rbkc-childrens-services",),
        ("before the next school day", "statutory guidance of November 2025"),
        "gov.uk",
    ),
    Question(
        "Outside the five: a youth worker in Camden, private pictures of a girl of 15 are passed round.",
        "area=london&setting=school&harm=image-based-abuse&about=young-person",
        ("childline", "report-remove"),
        ("Do not look at the image", "Immediately."),
        "gov.uk",
    ),
)
