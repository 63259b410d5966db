"""The feed's addresses under `/api/`: HSDS-UK 3.0 as JSON, its OpenAPI document, and the tables to download.

Knows requests, pages and caches; what is served is `feed`'s, which parameters there are `parameters`'. Open to every
site (CORS), because nothing here is about anybody; nothing is logged, and no value is said again.
"""

import gzip
import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qsl

import brotli
from flask import Blueprint, Flask, Response, current_app, request
from werkzeug.exceptions import HTTPException, MethodNotAllowed, NotFound

from directory import feed, live, openapi, parameters, sifting, spreadsheet, web, wire
from directory.edition import Edition
from directory.parameters import PAGED, PER_PAGE, SIFTED, BadParameterError, UnknownPlaceError

PREFIX = "/api/"
VERSION = "HSDS-UK-3.0"
PROFILE = "https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md"
FRESH = "public, max-age=300"  # seconds: a wrong number that is put right must not live on for long
METHODS = ("GET", "HEAD", "OPTIONS")
MOST_PARAMETERS = 50
SMALL = 500  # bytes: below, an encoding costs more than it saves

api = Blueprint("api", __name__, url_prefix=PREFIX.rstrip("/"))


def init_app(app: Flask, public_url: str) -> None:
    """Add the feed; `public_url` is the scheme and host by which others reach it."""
    app.config["FEED_URL"] = f"{public_url}{PREFIX}"
    app.register_blueprint(api)
    for code in (404, 405):  # raised before any route is found
        app.register_error_handler(code, _not_routed)

    @app.after_request
    def _open(response: Response) -> Response:
        if _here():
            response.headers["Access-Control-Allow-Origin"] = "*"
            response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
            if request.method == "OPTIONS":
                response.headers["Access-Control-Allow-Methods"] = response.headers["Allow"] = ", ".join(METHODS)
                response.headers["Access-Control-Allow-Headers"] = "If-None-Match"
        return response


@api.get("/")
def root() -> Response:
    """What this feed is."""
    _asked()
    here = current_app.config["FEED_URL"]
    about = {"version": VERSION, "profile": PROFILE, "openapi_url": f"{here}openapi.json"}
    tables = {"services_csv": f"{here}services.csv", "services_xlsx": f"{here}services.xlsx"}
    return _answer({**about, **tables, "edition": _edition().hash})


@api.get("/openapi.json")
def document() -> Response:
    """The OpenAPI document."""
    _asked()
    return _answer(openapi.document(current_app.config["FEED_URL"], feed.of(_edition())))


@api.get("/services")
def services() -> Response:
    """The services that somebody asks for, a page of them."""
    return _sifted("services", SIFTED)


@api.get("/service_at_locations")
def service_at_locations() -> Response:
    """The services whose place is public, with it."""
    return _sifted("service_at_locations", (*SIFTED, "proximity"))


@api.get("/taxonomies")
def taxonomies() -> Response:
    """The four taxonomies."""
    return _sifted("taxonomies", ())


@api.get("/taxonomy_terms")
def taxonomy_terms() -> Response:
    """Every term of all taxonomies."""
    return _sifted("taxonomy_terms", ())


@api.get("/<any(services, service_at_locations, taxonomies, taxonomy_terms):name>/<own>")
def one(name: str, own: str) -> Response:
    """One thing of a list, with all that belongs to it."""
    _asked()
    found = feed.of(_edition()).lists[name].get(own.lower())
    if found is None:
        raise NotFound
    return _answer(found.whole)


@api.get("/services.csv")
def csv() -> Response:
    """The services as a table."""
    _asked()
    return _file(spreadsheet.csv_of(_edition()), "text/csv", "services.csv")


@api.get("/services.xlsx")
def xlsx() -> Response:
    """The services as a workbook."""
    _asked()
    return _file(spreadsheet.xlsx_of(_edition()), spreadsheet.XLSX, "services.xlsx")


def _here() -> bool:
    return request.path.startswith(PREFIX) or request.blueprint == api.name


def _edition() -> Edition:
    return live.edition()


def _asked(names: Sequence[str] = ()) -> dict[str, Any]:
    """The parameters of this request; whole postcodes are cut before anything else sees them."""
    try:
        query = parse_qsl(request.query_string.decode(), keep_blank_values=True, max_num_fields=MOST_PARAMETERS)
    except ValueError as error:
        raise BadParameterError("", f"more than {MOST_PARAMETERS} parameters") from error
    return parameters.read(query, names)


def _sifted(name: str, filters: Sequence[str]) -> Response:
    asked = _asked((*PAGED, *filters))
    number, size = asked.get("page", 1), asked.get("per_page", asked.get("perPage", PER_PAGE))
    found = sifting.sifted(feed.of(_edition()).lists[name].values(), asked)
    shown = found[(number - 1) * size : number * size]
    rows = [entry.whole if asked.get("full") == "true" else entry.row for entry in shown]
    return _answer(feed.page(rows, len(found), number, size))


def _answer(content: dict[str, Any]) -> Response:
    """An answer that may be kept, and asked for again by its edition."""
    body = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    return _kept(Response(body, mimetype="application/json"))


def _file(body: bytes, kind: str, name: str) -> Response:
    response = Response(body, mimetype=kind)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return _kept(response)


def _kept(response: Response) -> Response:
    response.headers["Cache-Control"] = FRESH
    response.headers["Vary"] = "Accept-Encoding"
    response.set_etag(feed.of(_edition()).hash, weak=True)  # weak: the same in every encoding
    response.make_conditional(request)
    if response.status_code == 200 and response.mimetype != spreadsheet.XLSX:  # a workbook is packed already
        _pack(response)
    return response


def _pack(response: Response) -> None:
    body, encoding = response.get_data(), wire.chosen(request)
    if encoding and len(body) >= SMALL:
        small = brotli.compress(body, quality=wire.QUALITY) if encoding == "br" else gzip.compress(body, 6, mtime=0)
        response.set_data(small)
        response.headers["Content-Encoding"] = encoding


@api.errorhandler(BadParameterError)
def _bad(error: BadParameterError) -> Response:
    status = 404 if isinstance(error, UnknownPlaceError) else 400
    return _refusal(status, error.right, parameter=error.name)


@api.errorhandler(HTTPException)
def _http(error: HTTPException) -> Response:
    return _refusal(error.code or 500, error.name)


@api.errorhandler(Exception)
def _own(_error: Exception) -> Response:
    current_app.logger.error("error")
    return _refusal(500, "Internal Server Error")


def _not_routed(error: HTTPException) -> Response | tuple[str, int]:
    """What no route was found for: a page outside the feed, and in it what a program can read."""
    if not _here():
        return web.http_error(error)
    if request.method in METHODS:
        return _refusal(404, NotFound().name)
    response = _refusal(405, MethodNotAllowed().name)
    response.headers["Allow"] = ", ".join(METHODS)
    return response


def _refusal(status: int, message: str, parameter: str = "") -> Response:
    said = {"status": status, "message": message, **({"parameter": parameter} if parameter else {})}
    response = Response(json.dumps(said, ensure_ascii=False), status, mimetype="application/json")
    response.headers["Cache-Control"] = "no-store"
    return response
