"""The one style and the one script that every page carries, made small, with their hashes.

Knows the two files beside the templates; a page stays one request because they travel inside it.
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


@functools.cache
def load() -> Inline:
    """Both files, minified once a process."""
    folder = resources.files(__package__) / "templates" / "inline"
    style = rcssmin.cssmin((folder / "style.css").read_text(encoding="utf-8"))
    script = rjsmin.jsmin((folder / "script.js").read_text(encoding="utf-8"))
    return Inline(style, script, _hash(style), _hash(script))


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
