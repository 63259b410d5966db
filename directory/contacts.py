"""What a phone number, a text number, an e-mail or a web address must look like to be printed.

Knows which numbers are real, which cost too much to give to anyone and how each is linked. Whether a
contact may be shown to a given reader is `model`'s; its wording is the coats'.
"""

import re

import phonenumbers
from phonenumbers import shortnumberinfo

# Ofcom's number ranges: 09, 087 and 084 carry a service charge, 070 forwards at a price, 118 asks a directory.
PREMIUM = re.compile(r"^(0(9|87|84|70)|118)")
EMAIL = re.compile(r"^[\w.+-]+@[\w-]+(\.[\w-]+)+$")
WEB = re.compile(r"^https://[a-z0-9.-]+\.[a-z]{2,}(/\S*)?$", re.IGNORECASE)
SHORT = re.compile(r"^[1-9]\d{2,5}$")
# A whole number as it is dialled in the country: one 0, then nine or ten digits.
NATIONAL = re.compile(r"^0[1-9]\d{8,9}$")
# Text relay: 18001 before a number, 18000 for emergencies; phonenumbers knows neither.
RELAY = re.compile(r"^18001 ")
# Childline's old short form, and services that publish eight- or eleven-digit groups of their own.
CHILDLINE = "08001111"


def digits(number: str) -> str:
    """Only the digits that are dialled."""
    return re.sub(r"[^0-9]", "", number)


def wrong(kind: str, value: str) -> tuple[str, str] | None:
    """What is wrong with a contact and what would be right, or None."""
    match kind:
        case "phone" | "text":
            return _wrong_number(value)
        case "email" if not EMAIL.match(value):
            return f"“{value}” is no e-mail address", "name@host"
        case "website" | "chat" if not WEB.match(value):
            return f"“{value}” is no safe web address", "an address that begins with https://"
    return None


def _wrong_number(value: str) -> tuple[str, str] | None:
    if not re.fullmatch(r"[0-9 ]*[0-9][0-9 ]*", value):
        return f"“{value}” is no phone number", "digits and spaces, as the helpline writes it"
    number = digits(RELAY.sub("", value))
    if PREMIUM.match(number):
        return f"{value} is a premium-rate number", "a free or ordinary number (not 09, 087, 084, 070 or 118)"
    if _short(number) or number == CHILDLINE:
        return None
    if not NATIONAL.match(number) or not phonenumbers.is_valid_number(phonenumbers.parse(number, "GB")):
        return f"{value} is not a number of the United Kingdom", "a whole number with its 0"
    return None


def _short(number: str) -> bool:
    return bool(SHORT.match(number)) and shortnumberinfo.is_valid_short_number_for_region(
        phonenumbers.parse(number, "GB"), "GB"
    )


def tel(number: str) -> str:
    """The address of a `tel:` link: what the phone dials, never regrouped, short codes as they are."""
    dialled = digits(number)
    return f"tel:{dialled}"
