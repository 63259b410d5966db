"""The headers of every answer: not kept, not framed, no referrer, a strict content policy.

Knows headers only; set here and not in a proxy, so that tests see them. The hashes of the one inline style
and script come from `inline`.
"""

from http import HTTPStatus

from flask import Flask, Response, g, request

from directory.inline import Inline

# Sensors and features a page could ask for: none is wanted.
_OFF = (
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "clipboard-read",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "screen-wake-lock",
    "usb",
)
PERMISSIONS = ", ".join(f"{feature}=()" for feature in _OFF)
OPEN_PATHS = ("/professionals/", "/api/")
YEARS_TWO = 63072000


def policy(inline: Inline) -> str:
    """The content policy: this page's own style and script, its own server, nothing else."""
    return (
        f"default-src 'none'; style-src '{inline.style_hash}'; script-src '{inline.script_hash}'; connect-src 'self'; "
        "img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )


def init_app(app: Flask, inline: Inline, *, production: bool) -> None:
    """Set the headers on every answer, errors too."""
    fixed = {
        "Content-Security-Policy": policy(inline),
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Permissions-Policy": PERMISSIONS,
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Embedder-Policy": "require-corp",
    }
    if production:
        fixed["Strict-Transport-Security"] = f"max-age={YEARS_TWO}; includeSubDomains; preload"

    @app.after_request
    def _set(response: Response) -> Response:
        response.headers.update(fixed)
        if "inline" in g:  # a page with a style and a script of its own
            response.headers["Content-Security-Policy"] = policy(g.inline)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        if not request.path.startswith(OPEN_PATHS) or response.status_code >= HTTPStatus.BAD_REQUEST:
            response.headers["Cache-Control"] = "no-store"
        if request.method == "POST":
            response.headers["X-Robots-Tag"] = "noindex, nosnippet"
        return response
