"""A small server that answers as Twilio's API does, written from its documentation; for tests of what asks it.

Knows the resources that `doctor` and `purge` use: their addresses, fields, pages of a list, and errors. It keeps what
it is given in `Standin`, and what was asked of it.
"""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import format_datetime
from typing import Any

from flask import Flask, Response, jsonify, request

from directory.cli.elsewhere import served

ACCOUNT, TOKEN = "AC" + "a" * 32, "the-account-s-token"
NUMBER = "+442079460123"
PAGE = 2  # few, so that every list has pages
ROOT = f"/api.twilio.com/2010-04-01/Accounts/{ACCOUNT}"


def rfc2822(moment: dt.datetime) -> str:
    """A moment as the API of 2010 writes it."""
    return format_datetime(moment)


@dataclass
class Standin:
    """What the account holds, and what was asked."""

    fallback: str = ""
    public: str = ""
    status: str = "active"
    numbers: list[dict[str, Any]] = field(default_factory=list)
    messages: list[dict[str, Any]] = field(default_factory=list)
    media: list[str] = field(default_factory=list)
    calls: list[dict[str, Any]] = field(default_factory=list)
    texting: tuple[str, ...] = ("GB",)
    ringing: tuple[str, ...] = ("GB",)
    triggers: list[dict[str, Any]] = field(default_factory=list)
    usage: list[dict[str, Any]] = field(default_factory=list)
    too_early: set[str] = field(default_factory=set)
    refusing: str = ""
    asked: list[tuple[str, str]] = field(default_factory=list)


def number(public: str, fallback: str, **other: Any) -> dict[str, Any]:
    """An IncomingPhoneNumber that is set up as the deployment guide says."""
    return {
        "sid": "PN" + "b" * 32,
        "account_sid": ACCOUNT,
        "phone_number": NUMBER,
        "capabilities": {"voice": True, "sms": True, "mms": False, "fax": False},
        "sms_url": f"{public}/sms",
        "sms_method": "POST",
        "sms_fallback_url": fallback,
        "sms_fallback_method": "POST",
        "sms_application_sid": "",
        "voice_url": f"{public}/voice",
        "voice_method": "POST",
        "voice_fallback_url": fallback,
        "voice_fallback_method": "POST",
        "voice_application_sid": "",
        **other,
    }


def message(sid: str, moment: dt.datetime, **other: Any) -> dict[str, Any]:
    """A Message resource."""
    return {
        "sid": sid,
        "account_sid": ACCOUNT,
        "to": NUMBER,
        "from": "+447700900123",
        "body": "marked words",
        "status": "received",
        "num_media": "0",
        "date_created": rfc2822(moment),
        "date_sent": rfc2822(moment),
        "subresource_uris": {"media": f"{ROOT}/Messages/{sid}/Media.json"},
        **other,
    }


def call(sid: str, moment: dt.datetime, **other: Any) -> dict[str, Any]:
    """A Call resource."""
    times = {"date_created": rfc2822(moment), "start_time": rfc2822(moment), "end_time": rfc2822(moment)}
    return {"sid": sid, "to": NUMBER, "from": "+447700900123", "status": "completed", **times, **other}


def site(account: Standin) -> Flask:
    """The API."""
    app = Flask("standin", static_folder=None)

    @app.before_request
    def authenticated() -> Response | None:
        account.asked.append((request.method, request.path))
        given = request.authorization
        if given is None or (given.username, given.password) not in {(ACCOUNT, TOKEN), ("SK1", "secret")}:
            return error(401, 20003, "Authenticate")
        if account.refusing and account.refusing in request.path:
            return error(500, 20500, "Internal Server Error")
        return None

    _account(app, account)
    _messages(app, account)
    _products(app, account)
    return app


def error(status: int, code: int, words: str) -> Response:
    """An error as the API writes it."""
    more = f"https://www.twilio.com/docs/errors/{code}"
    response = jsonify({"code": code, "message": words, "more_info": more, "status": status})
    response.status_code = status
    return response


def page(key: str, found: list[dict[str, Any]]) -> Response:
    """One page of a list, with the address of the next in the way of the API of 2010."""
    start = int(request.args.get("Page", 0)) * PAGE
    more = start + PAGE < len(found)
    names = {name: value for name, value in request.args.items() if name not in {"Page", "PageSize"}}
    query = "&".join(f"{name}={value.replace('+', '%2B')}" for name, value in names.items())
    path = request.path.removeprefix("/api.twilio.com")
    following = f"{path}?{query}&PageSize={PAGE}&Page={start // PAGE + 1}" if more else None
    return jsonify({key: found[start : start + PAGE], "next_page_uri": following, "page": start // PAGE, "uri": path})


def _account(app: Flask, account: Standin) -> None:
    @app.get(f"{ROOT}.json")
    def fetch() -> Response:
        return jsonify({"sid": ACCOUNT, "status": account.status})

    @app.get(f"{ROOT}/IncomingPhoneNumbers.json")
    def numbers() -> Response:
        wanted = request.args["PhoneNumber"]
        return page("incoming_phone_numbers", [one for one in account.numbers if one["phone_number"] == wanted])

    @app.get(f"{ROOT}/Usage/Triggers.json")
    def triggers() -> Response:
        return page("usage_triggers", account.triggers)

    @app.get(f"{ROOT}/Usage/Records/Daily.json")
    def usage() -> Response:
        assert request.args["Category"] == "sms-outbound"
        return page("usage_records", account.usage)


def _messages(app: Flask, account: Standin) -> None:
    def between(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
        names = {"To": "to", "From": "from"}
        return [one for one in found for name in names if request.args.get(name) == one[names[name]]]

    @app.get(f"{ROOT}/Messages.json")
    def messages() -> Response:
        assert "DateSent<" in request.args
        return page("messages", between(account.messages))

    @app.get(f"{ROOT}/Calls.json")
    def calls() -> Response:
        return page("calls", between(account.calls))

    @app.post(f"{ROOT}/Messages/<sid>.json")
    def redact(sid: str) -> Response:
        one = next(one for one in account.messages if one["sid"] == sid)
        one["body"] = request.form["Body"]
        return jsonify(one)

    @app.delete(f"{ROOT}/<kind>/<sid>.json")
    def delete(kind: str, sid: str) -> Response | tuple[str, int]:
        if sid in account.too_early:
            return error(409, 20009, "Cannot delete message because delivery has not been completed.")
        held = account.messages if kind == "Messages" else account.calls
        if sid not in {one["sid"] for one in held}:
            return error(404, 20404, "The requested resource was not found")
        held[:] = [one for one in held if one["sid"] != sid]
        return "", 204

    @app.get(f"{ROOT}/Messages/<sid>/Media.json")
    def media(sid: str) -> Response:
        return page("media_list", [{"sid": one, "parent_sid": sid} for one in account.media])

    @app.delete(f"{ROOT}/Messages/<_sid>/Media/<medium>.json")
    def unmedia(_sid: str, medium: str) -> tuple[str, int]:
        account.media.remove(medium)
        return "", 204


def _products(app: Flask, account: Standin) -> None:
    @app.get("/accounts.twilio.com/v1/Messaging/GeoPermissions")
    def texting() -> Response:
        every = [("GB", "GB" in account.texting), ("FR", "FR" in account.texting), ("US", "US" in account.texting)]
        listed = [{"country_code": code, "type": "country", "enabled": on} for code, on in every]
        return jsonify({"permissions": listed})

    @app.get("/voice.twilio.com/v1/DialingPermissions/Countries")
    def ringing() -> Response:
        assert request.args["LowRiskNumbersEnabled"] == "true"
        listed = [{"iso_code": code, "low_risk_numbers_enabled": True} for code in account.ringing]
        return jsonify({"content": listed, "meta": {"key": "content", "next_page_url": None, "page": 0}})


@contextmanager
def running(account: Standin) -> Iterator[str]:
    """The address at which the API answers meanwhile."""
    with served(site(account)) as port:
        yield f"http://127.0.0.1:{port}"
