"""What stands behind the question mark of an address, whatever bytes came.

Knows that Flask's own reader breaks on bytes that are no UTF-8. What may be asked there is each page's and the feed's.
"""

from typing import Any

from flask import Request


class ReadableRequest(Request):
    """A request whose query can be read: what is no UTF-8 in it is replaced by the sign for that."""

    def __init__(self, environ: dict[str, Any], *args: Any, **named: Any) -> None:
        """As Flask makes it; what was sent stays in `environ` as it came, for a signature."""
        super().__init__(environ, *args, **named)
        self.query_string = self.query_string.decode(errors="replace").encode()
