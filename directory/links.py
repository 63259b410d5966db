"""Which web addresses of a catalogue no longer answer.

Knows how to ask an address whether it is there; needs a network, and `signpost check --links` alone uses it.
"""

import http.client
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Sequence

from directory.model import Service
from directory.yamlfile import Document, Fault, Trail

PATIENCE = 10  # seconds
GONE = frozenset({404, 410, 451})
BROKEN = 500  # this status and those above it


def status(url: str) -> int:
    """The status that an address answers with, after any redirects; raises OSError where nobody answers."""
    request = urllib.request.Request(url, headers={"User-Agent": "Mozilla/5.0 (link check)"})  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310  # the model lets only http in
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code
    except (http.client.HTTPException, ValueError) as error:
        raise OSError(str(error)) from error


def dead(document: Document, services: Sequence[Service], ask: Callable[[str], int] = status) -> Iterator[Fault]:
    """A warning for each address that is gone, each asked once; a page that only refuses machines is not gone."""
    known: dict[str, str] = {}
    for index, service in enumerate(services):
        for trail, url in _addresses(service):
            if url not in known:
                known[url] = _wrong(url, ask)
            if known[url]:
                where = document.line((index, *trail))
                yield Fault(where, service.id, ".".join(map(str, trail)), known[url], "the page's new address")


def _addresses(service: Service) -> Iterator[tuple[Trail, str]]:
    for index, contact in enumerate(service.contacts):
        if contact.kind == "website":
            yield ("contacts", index, "value"), contact.value
    for index, source in enumerate(service.sources):
        if source.url.startswith("http"):
            yield ("sources", index, "url"), source.url


def _wrong(url: str, ask: Callable[[str], int]) -> str:
    try:
        code = ask(url)
    except OSError as error:
        return f"{url} does not answer ({getattr(error, 'reason', None) or error})"
    return f"{url} answers {code}" if code in GONE or code >= BROKEN else ""
