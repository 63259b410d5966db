"""The one style and the one script that a page carries, made small, with their hashes.

Knows the files beside the templates; a page stays one request because they travel inside it.
"""

import base64
import functools
import hashlib
from dataclasses import dataclass
from importlib import resources

import rcssmin
import rjsmin


@dataclass(frozen=True)
class Inline:
    """The minified style and script, and the hashes that the content policy names."""

    style: str
    script: str
    style_hash: str
    script_hash: str


def load() -> Inline:
    """What every page of hers carries, minified once a process."""
    return _made("script.js", "style.css")


def load_professional() -> Inline:
    """What a page for professionals carries: links and forms go their own way, so that an address can be shared."""
    return _made("professionals.js", "style.css", "professionals.css")


@functools.cache
def _made(script_name: str, *style_names: str) -> Inline:
    folder = resources.files(__package__) / "templates" / "inline"
    style = rcssmin.cssmin("".join((folder / name).read_text(encoding="utf-8") for name in style_names))
    script = rjsmin.jsmin((folder / script_name).read_text(encoding="utf-8"))
    return Inline(style, script, _hash(style), _hash(script))


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
