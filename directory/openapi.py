"""The feed's OpenAPI 3.1 document: which addresses there are, what may be asked, what comes back.

Knows OpenAPI. The schemas are data (`data/openapi.yaml`), the parameters the same table that reads them; a test asks
the feed everything that this document allows, and much that it does not.
"""

import functools
from importlib import resources
from typing import Any

import yaml

from directory import spreadsheet
from directory.feed import Feed
from directory.parameters import PAGED, PARAMETERS, SIFTED

Tree = dict[str, Any]
# Each list: its name, what one of it is called in the schemas, what it holds, what may be asked beside the page.
LISTS = (
    ("services", "Service", "services", SIFTED),
    ("taxonomies", "Taxonomy", "taxonomies", ()),
    ("taxonomy_terms", "TaxonomyTerm", "taxonomy terms", ()),
    ("service_at_locations", "ServiceAtLocation", "services at public places", (*SIFTED, "proximity")),
)
ABOUT = (
    "Services for people hurt by violence against women and girls in five London boroughs, as HSDS-UK 3.0. Open to "
    "all, without a key. Only confirmed contacts; no place of a refuge, nor of any service that advertises none. "
    "Nothing of a request is logged."
)


@functools.cache
def _schemas() -> Tree:
    text = (resources.files("directory") / "data" / "openapi.yaml").read_text(encoding="utf-8")
    schemas: Tree = yaml.safe_load(text)
    return schemas


def document(url: str, feed: Feed) -> Tree:
    """The document of the feed at `url`, with an id of each list as an example."""
    paths: Tree = {"/": _get("root", "What this feed is.", _json("Root"), 400)}
    for name, kind, holds, filters in LISTS:
        page = _get(f"list_{name}", f"A page of {holds}.", _json(f"{kind}Page"), *([400, 404] if filters else [400]))
        page["get"]["parameters"] = [_parameter(one) for one in (*PAGED, *filters)]
        example = next(iter(feed.lists[name]), None)
        single = _get(f"get_{name}", f"One of the {holds}, with all that belongs to it.", _json(kind), 400, 404)
        paths |= {f"/{name}": page, f"/{name}/{{id}}": {**single, "parameters": [_own(example)]}}
    paths["/openapi.json"] = _get(
        "openapi", "This document.", {"application/json": {"schema": {"type": "object"}}}, 400
    )
    for name, kind in (("csv", "text/csv; charset=utf-8"), ("xlsx", spreadsheet.XLSX)):
        paths[f"/services.{name}"] = _get(f"services_{name}", "The services as a table.", {kind: {}}, 400)
    return {
        "openapi": "3.1.0",
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "info": {"title": "Local information: services", "version": "1.0.0", "description": ABOUT},
        "servers": [{"url": url.rstrip("/")}],
        "paths": paths,
        "components": {"schemas": _schemas()},
    }


def _get(name: str, about: str, content: Tree, *refusals: int) -> Tree:
    answers: Tree = {"200": {"description": about, "content": content}}
    answers["304"] = {"description": "Not changed since the edition that If-None-Match names."}
    words = {400: "A parameter is unknown, or its value is not as it must be.", 404: "There is none."}
    answers |= {str(code): {"description": words[code], "content": _json("Refusal")} for code in refusals}
    return {"get": {"operationId": name, "summary": about, "responses": answers}}


def _json(schema: str) -> Tree:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}


def _parameter(name: str) -> Tree:
    known = PARAMETERS[name]
    return {"name": name, "in": "query", "required": False, "description": known.about, "schema": dict(known.schema)}


def _own(example: str | None) -> Tree:
    shown = {"example": example} if example else {}
    return {"name": "id", "in": "path", "required": True, "schema": {"type": "string", "format": "uuid"}, **shown}
