"""Fixtures that the tests share: one edition, one application, one clock."""

import datetime as dt
from collections.abc import Iterator

import pytest
from browsing import Browser
from flask import Flask
from flask.testing import FlaskClient
from phone import Clock, Phone

from directory import catalogue
from directory.app import create_app
from directory.edition import Edition
from directory.hours import UK
from directory.settings import Settings

# A Tuesday in office hours, far from a bank holiday: no test reads today's date.
NOW = dt.datetime(2026, 11, 24, 11, 0, tzinfo=UK)
TOKEN = "12345"
PUBLIC_URL = "https://example.org"


@pytest.fixture(scope="session")
def edition() -> Edition:
    """The shipped catalogue."""
    return Edition(catalogue.load(Settings.catalogue, NOW.date()))


@pytest.fixture(scope="session")
def settings() -> Settings:
    """Settings of a server for tests: one number writes more there than any person would."""
    many = 1_000_000
    return Settings(
        secret=b"0" * 32, public_url=PUBLIC_URL, twilio_token=TOKEN, texts_per_number=many, texts_overall=many
    )


@pytest.fixture(scope="session")
def app(settings: Settings) -> Flask:
    """The application at NOW."""
    return create_app(settings, clock=lambda: NOW)


@pytest.fixture
def client(app: Flask) -> Iterator[FlaskClient]:
    """A browser without scripts, cookies or manners."""
    with app.test_client() as client:
        yield client


@pytest.fixture
def page(client: FlaskClient, edition: Edition) -> Browser:
    """A browser that gives back only pages which keep the house rules."""
    return Browser(client, edition)


@pytest.fixture(scope="session")
def clock() -> Clock:
    """The clock of the phone's application."""
    return Clock(NOW)


@pytest.fixture(scope="session")
def texted(settings: Settings, clock: Clock) -> Flask:
    """An application whose clock can be moved."""
    return create_app(settings, clock=clock)


@pytest.fixture
def phone(texted: Flask, clock: Clock) -> Phone:
    """A phone that has never texted us, at NOW."""
    clock.now = NOW
    return Phone(texted, PUBLIC_URL, TOKEN, clock)
