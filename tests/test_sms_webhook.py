"""Who may call the webhook, and that nothing that can be sent to it is a fault.

Every reply is also held to the rules in `phone`: budget, lock screen, links, numbers, 999.
"""

import re
from dataclasses import replace
from urllib.parse import urlencode
from xml.etree import ElementTree as ET

import pytest
from conftest import NOW, PUBLIC_URL, TOKEN
from flask import Flask
from hypothesis import HealthCheck, given
from hypothesis import settings as effort
from hypothesis import strategies as st
from phone import HALVES, MENU, NDAH, OURS, Clock, Phone
from twilio.request_validator import RequestValidator
from twilio.twiml.messaging_response import MessagingResponse
from werkzeug.datastructures import MultiDict

from directory import conversation, exchange, understanding, webhook
from directory.app import create_app
from directory.settings import Settings
from directory.situation import Situation, Step

XML = b'<?xml version="1.0" encoding="UTF-8"?>'
ANYTHING = st.text(alphabet=st.characters(exclude_categories=()), max_size=200)


def test_twilios_published_vector_is_accepted(settings: Settings) -> None:
    """The signature that Twilio prints in its documentation is right for its address and parameters."""
    form = {
        "CallSid": "CA1234567890ABCDE",
        "Digits": "1234",
        "From": "+14158675309",
        "To": "+18005551212",
        "Caller": "+14158675309",
    }
    published = "RSOYDt4T1cUTdK1PDd93/VVr8B8="
    app = create_app(replace(settings, public_url="https://mycompany.com"), clock=lambda: NOW)
    app.extensions["twilio-signers/sms"] = webhook.signers([TOKEN], "https://mycompany.com/myapp.php")
    phone = Phone(app, "https://mycompany.com", TOKEN, Clock(NOW))

    assert phone.send(form, signature=published, query="?foo=1&bar=2").status_code == 200
    assert phone.send({**form, "Digits": "1235"}, signature=published, query="?foo=1&bar=2").status_code == 403


@pytest.mark.parametrize("signature", ["", "x", "RSOYDt4T1cUTdK1PDd93/VVr8B8=", "é" * 28, "a" * 4000])
def test_a_wrong_signature_is_refused_with_nothing(phone: Phone, signature: str) -> None:
    """Who cannot sign gets an empty 403 and no cookie."""
    response = phone.send({"Body": "refuge SW15"}, signature=signature)

    assert (response.status_code, response.data) == (403, b"")
    assert "Set-Cookie" not in response.headers


def test_a_changed_word_is_refused(phone: Phone) -> None:
    """A signature is good for its own text only."""
    signed = RequestValidator(TOKEN).compute_signature(
        f"{PUBLIC_URL}/sms", {"Body": "hi", "From": phone.sender, "To": OURS}
    )

    assert phone.send({"Body": "hi"}, signature=signed).status_code == 200
    assert phone.send({"Body": "ho"}, signature=signed).status_code == 403


def test_a_browser_is_refused_with_nothing(phone: Phone) -> None:
    """GET and HEAD get an empty 403; no other method is answered."""
    client = phone.app.test_client()

    assert [(answer.status_code, answer.data) for answer in (client.get("/sms"), client.head("/sms"))] == [
        (403, b"")
    ] * 2
    assert client.put("/sms").status_code == 405


@pytest.mark.parametrize("token", ["12345", ""])
def test_without_a_token_nothing_is_answered(settings: Settings, token: str) -> None:
    """Where no token is set even a signature made with an empty one is refused."""
    app = create_app(replace(settings, twilio_token=""), clock=lambda: NOW)
    phone = Phone(app, PUBLIC_URL, token, Clock(NOW))

    response = phone.send({"Body": "hi"})

    assert (response.status_code, response.data) == (403, b"")


def test_both_tokens_count_while_one_takes_over(settings: Settings) -> None:
    """During rotation requests signed with the new token and with the one before are answered, no others."""
    app = create_app(replace(settings, twilio_token="new", twilio_token_previous="old"), clock=lambda: NOW)

    statuses = [
        Phone(app, PUBLIC_URL, token, Clock(NOW)).send({"Body": "hi"}).status_code for token in ("new", "old", TOKEN)
    ]

    assert statuses == [200, 200, 403]


def test_the_address_is_the_settings_not_the_requests(phone: Phone) -> None:
    """A request's own Host and forwarding headers have no say in what was signed."""
    form = {"Body": "hi", "From": "1", "To": "2"}
    signed = RequestValidator(TOKEN).compute_signature("https://evil.example/sms", form)
    response = phone.app.test_client().post(
        "/sms",
        data=form,
        base_url="https://evil.example",
        headers={"X-Twilio-Signature": signed, "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https"},
    )

    assert response.status_code == 403


@pytest.mark.parametrize(
    "public", ["https://example.org", "https://example.org:8443", "http://example.org:80", "http://a.b"]
)
def test_a_port_in_the_address_may_be_signed_or_not(settings: Settings, public: str) -> None:
    """We accept what the SDK's own validator accepts: the address with its port and without, no other port."""
    app = create_app(replace(settings, public_url=public), clock=lambda: NOW)
    form = {"Body": "hi", "From": "1", "To": "2"}
    for signed_for in (public, f"{public}:443", f"{public}:80", f"{public}:9", "https://example.org"):
        signature = RequestValidator(TOKEN).compute_signature(f"{signed_for}/sms", form)
        wanted = RequestValidator(TOKEN).validate(f"{public}/sms", form, signature)
        response = Phone(app, public, TOKEN, Clock(NOW)).send(form, signature=signature)
        assert response.status_code == (200 if wanted else 403), signed_for


@pytest.mark.parametrize("query", ["", "?a=1&b=2", "?a=", "?q=%C3%A9", "?%ff"])
def test_an_address_with_a_query_is_signed_whole(phone: Phone, query: str) -> None:
    """Whatever query the webhook's address carries is part of what is signed."""
    assert phone.send({"Body": "hi"}, query=query).status_code == 200


def test_raw_bytes_in_the_address_are_no_fault(phone: Phone) -> None:
    """Bytes that no address may hold are refused like any wrong signature."""
    response = phone.app.test_client().post("/sms", data={"Body": "hi"}, environ_overrides={"QUERY_STRING": "\xff"})

    assert (response.status_code, response.data) == (403, b"")


def test_raw_bytes_in_a_field_are_no_fault(phone: Phone) -> None:
    """A body that is no UTF-8 is refused or answered, never an error."""
    response = phone.app.test_client().post(
        "/sms",
        data=b"Body=\xed\xa0\xbd&From=%ED%A0%BD",
        content_type="application/x-www-form-urlencoded",
        headers={"X-Twilio-Signature": "x"},
    )

    assert (response.status_code, response.data) == (403, b"")


def test_repeated_keys_and_blank_values_are_signed(phone: Phone) -> None:
    """Fields that come twice, empty or with blanks around them are checked as they came."""
    form = MultiDict([("Body", "hi"), ("MediaUrl", "b"), ("MediaUrl", "a"), ("FromCity", ""), ("FromZip", "  x ")])

    assert phone.words(phone.send(form))


FIELDS = st.lists(
    st.tuples(
        st.one_of(st.sampled_from(["Body", "FromCity", "ProfileName", "é", ""]), st.text(max_size=8)),
        st.one_of(st.just(""), st.just("  x "), st.text(max_size=40)),
    ),
    max_size=8,
)


@effort(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    fields=FIELDS,
    public=st.sampled_from(["https://example.org", "https://example.org:8443", "http://example.org:80", "http://a.b"]),
    port=st.sampled_from(["", ":443", ":80", ":8443", ":9"]),
    path=st.sampled_from(["/sms", "/voice"]),
    query=st.sampled_from(["", "?on", "?a=1&b=2", "?q=%C3%A9", "?a="]),
    token=st.sampled_from([TOKEN, "another"]),
)
def test_we_agree_with_the_sdk_whatever_is_signed(
    servers: dict[str, Flask], fields: list[tuple[str, str]], public: str, port: str, path: str, query: str, token: str
) -> None:
    """Any fields, repeated, blank, in any script, for any port, behind any proxy: the SDK's validator decides."""
    pairs = [(name.encode("utf-8", "replace").decode(), HALVES.sub("?", value)) for name, value in fields]
    form = MultiDict(pairs)
    bare = re.sub(r":\d+$", "", public)
    signature = RequestValidator(token).compute_signature(f"{bare}{port}{path}{query}", form)
    wanted = RequestValidator(TOKEN).validate(f"{public}{path}{query}", form, signature)
    proxy = {"X-Forwarded-Host": "proxy.example", "X-Forwarded-Proto": "http", "X-Forwarded-Port": "1"}
    headers = {"X-Twilio-Signature": signature, "Host": "127.0.0.1:8000", **proxy}
    response = (
        servers[public]
        .test_client()
        .post(
            f"{path}{query}", data=urlencode(pairs), content_type="application/x-www-form-urlencoded", headers=headers
        )
    )

    assert response.status_code == (200 if wanted else 403)


@pytest.fixture(scope="module")
def servers(settings: Settings) -> dict[str, Flask]:
    """A server for each public address."""
    public = ("https://example.org", "https://example.org:8443", "http://example.org:80", "http://a.b")
    return {one: create_app(replace(settings, public_url=one), clock=lambda: NOW) for one in public}


@pytest.mark.parametrize("path", ["/sms", "/voice"])
def test_a_forged_text_is_not_read(phone: Phone, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    """A request with a wrong signature is refused before its cookie, its sender or its words are looked at."""

    def read(*_: object, **__: object) -> None:
        raise AssertionError("it was read")

    for module, name in ((understanding, "hear"), (webhook, "step"), (webhook, "admitted"), (conversation, "reply")):
        monkeypatch.setattr(module, name, read)
    form = {"From": phone.sender, "To": OURS, "Body": "refuge SW15", "Digits": "1"}
    response = phone.app.test_client().post(path, data=form, headers={"X-Twilio-Signature": "x" * 28})

    assert (response.status_code, response.data) == (403, b"")


def test_a_body_too_large_is_refused_with_nothing(phone: Phone) -> None:
    """More than any text can be is an empty 403, not a page."""
    response = phone.send({"Body": "x" * 20_000})

    assert (response.status_code, response.data) == (403, b"")


def test_each_field_doubled_emptied_or_huge_is_answered(phone: Phone) -> None:
    """Whatever field is there twice, empty or as long as a request may be: an answer, never an error."""
    whole = {"From": phone.sender, "To": OURS, "Body": "housing kingston", "NumMedia": "0", "MessageSid": "SM1"}
    for name in whole:
        for value in ("", "x" * 9000, "\U0010ffff" * 600, "+44" * 900, "-1", "NaN"):
            for form in ([*whole.items(), (name, value)], [*{**whole, name: value}.items()]):
                assert phone.words(phone.send(MultiDict(form))) or not phone.cookies


@pytest.mark.parametrize("plane", range(17))
def test_every_plane_of_unicode_is_answered(phone: Phone, plane: int) -> None:
    """Letters of all seventeen planes, with a place among them, are read as far as they mean anything."""
    odd = "".join(chr(plane * 0x10000 + offset) for offset in (0x21, 0x3041, 0x4E01, 0xA000, 0xF000, 0xFFFD))

    assert phone.text(odd)
    assert "Wandsworth" in phone.text(f"{odd} refuge SW15 {odd}")


def test_a_cookie_made_with_the_old_key_begins_anew(phone: Phone, settings: Settings) -> None:
    """After the secret was changed her next text is answered as a first one."""
    phone.text("housing")
    after = replace(phone, app=create_app(replace(settings, secret=b"1" * 32), clock=phone.clock))

    assert MENU in after.text("5")


@pytest.mark.parametrize("missing", ["From", "To", "Body"])
def test_a_missing_field_is_answered(phone: Phone, missing: str) -> None:
    """A text without sender, receiver or words is answered like a first one."""
    form = {name: value for name, value in {"From": "", "To": "", "Body": "hi"}.items() if name != missing}

    assert MENU in phone.words(phone.send(form))


@pytest.mark.parametrize("body", ["", " \n ", "😭🙏" * 20, "\u202e\u2066\u200d", "?!", "\x00\x01"])
def test_a_text_without_words_gets_the_menu(phone: Phone, body: str) -> None:
    """Nothing, blanks, pictures, signs and controls are no fault: the menu, with a number."""
    reply = phone.text(body, NumMedia="1")

    assert MENU in reply
    assert NDAH in reply


@pytest.mark.parametrize("body", ["a" * 1600, "refuge sw15 " * 133, "!" * 1600, "ﷺ" * 1600, "0" * 1600])
def test_the_longest_text_is_answered(phone: Phone, body: str) -> None:
    """The 1,600 characters that Twilio delivers at most are answered, whatever they are."""
    phone.text(body[:1600])


@effort(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(bodies=st.lists(ANYTHING, min_size=1, max_size=3))
def test_any_unicode_is_answered(phone: Phone, bodies: list[str]) -> None:
    """Any letters, signs and lone surrogates, one text after the other: a reply within the rules, or silence."""
    hers = phone.without_cookie()
    for body in bodies:
        reply = hers.words(hers.send({"Body": body}))
        if reply:
            hers.text(body)


def test_lone_surrogates_are_answered(phone: Phone) -> None:
    """Halves of an emoji, as a broken phone sends them, lose nothing else."""
    with phone.app.app_context():
        _, reply = exchange.answer(Step(Situation()), "\ud83drefuge SW15\ude00", NOW)

    assert "Wandsworth" in reply
    assert "Wandsworth" in phone.text("\ud83drefuge SW15\ude00")


def test_numbers_that_are_no_numbers_are_answered(phone: Phone) -> None:
    """From and To may hold anything: they are only hashed."""
    for sender in ("", "anonymous", "+", "\ud800", "x" * 5000):
        assert phone.words(phone.send({"Body": "hi", "From": sender}))


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=80))
def test_a_message_is_what_the_sdk_writes(body: str) -> None:
    """Silence, any letter and sign, controls and halves of emoji: byte for byte the SDK's XML."""
    twiml = MessagingResponse()
    if body:
        twiml.message(body)

    assert webhook.message(body).data == XML + ET.tostring(twiml.xml(), encoding="utf-8")
