"""Numbers, e-mails and web addresses that may be printed, and how a number is linked."""

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from directory import contacts

GOOD_NUMBERS = [
    "0808 2000 247",  # Refuge's way of writing it, not the library's
    "0800 1111",  # Childline
    "116 123",  # Samaritans
    "116 000",
    "999",
    "101",
    "111",
    "112",
    "105",
    "119",
    "18000",
    "18001 0808 2000 247",
    "85258",  # Shout
    "60777",
    "61016",
    "78866",
    "020 7946 0958",
    "02079460958",
    "0121 496 0000",
    "0300 123 1110",
    "0345 600 1115",
    "0800 917 1414",
    "07400 123456",
    "07970 350366",
    "0118 949 5000",  # Reading's own prefix, not a directory
    "016977 2345",  # a number of ten digits
]
PREMIUM_NUMBERS = [
    "0909 879 0000",
    "0905 123 4567",
    "0871 200 0000",
    "0870 123 4567",
    "0844 123 4567",
    "0843 123 4567",
    "070 1234 5678",
    "118 118",
    "118500",
    "18001 0909 879 0000",
]
WRONG_NUMBERS = [
    "",
    " ",
    "0",
    "00",
    "1",
    "1234",
    "0808 2000",
    "0808 2000 2477",
    "020 7946",
    "0500 123456",
    "44 20 7946 0958",
    "+44 20 7946 0958",
    "0044 20 7946 0958",
    "0044 909 879 0000",
    "00 33 1 42 68 53 00",
    "0" * 40,
    "1" * 40,
    "٠٨٠٨ ٢٠٠٠ ٢٤٧",
    "０８０８ ２０００ ２４７",
    "0808-2000-247",
    "(020) 7946 0958",
    "0808 2000 247 (free)",
    "0808 HELP",
    "18001 18001 0909 879 0000",
]


@pytest.mark.parametrize("kind", ["phone", "text"])
@pytest.mark.parametrize("number", GOOD_NUMBERS)
def test_numbers_of_this_country_are_right(number: str, kind: str) -> None:
    """Numbers as helplines write them, short codes and the text relay are printed as they are."""
    assert contacts.wrong(kind, number) is None


@pytest.mark.parametrize("kind", ["phone", "text"])
@pytest.mark.parametrize("number", PREMIUM_NUMBERS)
def test_numbers_that_cost_are_never_right(number: str, kind: str) -> None:
    """09, 087, 084, 070 and 118 are refused, behind the relay's prefix too."""
    wrong = contacts.wrong(kind, number)

    assert wrong
    assert wrong[0] == f"{number} is a premium-rate number"


@pytest.mark.parametrize("number", WRONG_NUMBERS)
def test_what_is_no_number_here_is_wrong(number: str) -> None:
    """Too short, too long, of another country or in other figures: said in words, never raised."""
    wrong = contacts.wrong("phone", number)

    assert wrong
    assert "premium" not in wrong[0]


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("email", "a@example.org"),
        ("email", "first.last+box@mail.example.org.uk"),
        ("website", "https://example.org"),
        ("website", "https://www.example.org/a/b?c=d"),
        ("chat", "https://example.org/chat"),
        ("address", "Guildhall 2, Kingston upon Thames"),
    ],
)
def test_other_contacts_that_are_right(kind: str, value: str) -> None:
    """E-mail and https addresses are as they should be; an address may be in any words."""
    assert contacts.wrong(kind, value) is None


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("email", "a example.org"),
        ("email", "a@example"),
        ("email", "a@b@example.org"),
        ("website", "http://example.org"),
        ("website", "example.org"),
        ("website", "https://"),
        ("website", "https://example"),
        ("website", "https://user:word@example.org/"),
        ("website", "https://example.org/a b"),
        ("website", "javascript:alert(1)"),
        ("chat", "http://example.org/chat"),
    ],
)
def test_other_contacts_that_are_wrong(kind: str, value: str) -> None:
    """Plain http, a missing host and spaces are refused, with what would be right."""
    wrong = contacts.wrong(kind, value)

    assert wrong
    assert value in wrong[0]
    assert wrong[1]


@pytest.mark.parametrize(
    ("number", "address"),
    [
        ("999", "tel:999"),
        ("0808 2000 247", "tel:08082000247"),
        ("116 123", "tel:116123"),
        ("0800 1111", "tel:08001111"),
        ("18001 0808 2000 247", "tel:1800108082000247"),
    ],
)
def test_a_link_dials_what_is_printed(number: str, address: str) -> None:
    """Never with a country's code: 999 and 116 123 would ring elsewhere."""
    assert contacts.tel(number) == address


@given(st.text(alphabet="0123456789 +-٠٩", max_size=24) | st.text(max_size=24))
@trying(deadline=None, max_examples=300)
def test_any_value_is_right_or_wrong_but_never_raised_over(value: str) -> None:
    """Whatever a keeper writes, the answer is words; what is right dials figures that are not premium."""
    for kind in ("phone", "text", "email", "website", "chat", "address"):
        wrong = contacts.wrong(kind, value)
        assert wrong is None or all(wrong)
    if contacts.wrong("phone", value) is None:
        assert contacts.tel(value).removeprefix("tel:").isascii()
        assert not contacts.digits(value).startswith(("09", "087", "084", "070", "00", "118"))
