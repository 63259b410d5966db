"""The OpenAPI document is the feed's own word: schemathesis asks all that it allows, and much that it does not."""

from typing import Any

import pytest
import schemathesis
from conftest import NOW
from flask import Flask
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode

from directory.app import create_app
from directory.settings import Settings

OPERATIONS = (
    "/",
    "/openapi.json",
    "/services",
    "/services/{id}",
    "/taxonomies",
    "/taxonomies/{id}",
    "/taxonomy_terms",
    "/taxonomy_terms/{id}",
    "/service_at_locations",
    "/service_at_locations/{id}",
    "/services.csv",
    "/services.xlsx",
)
RUN = settings(max_examples=60, deadline=None, database=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def served() -> Flask:
    """The application as it would be on a server."""
    return create_app(Settings(secret=b"0" * 32, public_url="https://example.org"), clock=lambda: NOW)


@pytest.fixture(scope="module")
def document(served: Flask) -> Any:
    """The document as schemathesis reads it, from the application itself and over no network."""
    return schemathesis.openapi.from_wsgi("/api/openapi.json", served)


def test_every_address_is_in_the_document(served: Flask, document: Any) -> None:
    """What is served under /api/ is what the document names, and nothing else."""
    rules = {rule.rule.removeprefix("/api") for rule in served.url_map.iter_rules() if rule.rule.startswith("/api/")}
    several = {rule for rule in rules if rule.startswith("/<any(")}
    lists = {path.partition("/{")[0] for path in OPERATIONS if "{" in path}

    assert set(document) == set(OPERATIONS)
    assert rules - several == {path for path in OPERATIONS if "{" not in path}
    assert lists == {f"/{name}" for rule in several for name in rule[6:].partition(")")[0].split(", ")}


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=lambda mode: mode.value)
@pytest.mark.parametrize("path", OPERATIONS)
def test_schemathesis_finds_nothing(document: Any, path: str, mode: GenerationMode) -> None:
    """With values right and values wrong, status, type and body of each answer are as the document says."""
    operation = document[path]["GET"]
    if mode is GenerationMode.NEGATIVE and not list(operation.iter_parameters()):
        return  # there is nothing that could be wrong

    @given(operation.as_strategy(generation_mode=mode))
    @RUN
    def asked(case: Any) -> None:
        case.call_and_validate(headers={"Accept-Encoding": "identity"})  # over WSGI it unpacks nothing

    asked()
