"""Stable ids: the UUID of everything in the feed, made from our own names for it.

Knows UUIDs (RFC 9562, version 5) and nothing of what they name: the same name has the same id in every edition, on
every machine, without a table of ids to keep.
"""

import uuid

SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:signpost:hsds-uk")


def identified(kind: str, *parts: str) -> str:
    """The id of the thing of this kind with this name."""
    return str(uuid.uuid5(SPACE, "/".join((kind, *parts))))
