"""Which translations a person has checked, and when.

Knows `translations/REVIEW.yaml` and nothing of the words themselves. English is the original.
"""

import functools
from importlib import resources
from typing import Any

import yaml

from directory.vocabulary import Language


@functools.cache
def record() -> dict[str, Any]:
    """Each language's entry: who checked it, and when; none where nobody has."""
    file = resources.files(__package__) / "translations" / "REVIEW.yaml"
    content: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return content


def checked(language: Language) -> bool:
    """Whether a person has checked this language's words."""
    return language == "en" or bool((record().get(language) or {}).get("checked"))
