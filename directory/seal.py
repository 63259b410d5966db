"""Seal a few bytes so that only this server can read or make them, and all look alike.

Knows authenticated encryption and key rotation; not what is sealed, nor where the keys come from (`keys`):
the current one seals, the one before it is still read, older ones are not.
"""

import base64
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from directory.keys import LENGTH, Derived, Keys

NONCE = 12
LONGEST = 256  # a token longer than this was not made here


class NotSealedError(ValueError):
    """The token was not made here, was changed, is too old, or belongs to somebody else."""


class Seal:
    """Seals with a key that changes every `period` seconds: from `keys`, or derived from a secret.

    A token is read while the key of its period or of the one before stands: between one and two
    periods after it was made.
    """

    def __init__(self, keys: Keys | bytes, period: int, purpose: str) -> None:
        self._keys = Derived(keys, purpose) if isinstance(keys, bytes) else keys
        self._period = period

    def close(self, plain: bytes, at: float, whose: bytes = b"") -> str:
        """A token for `plain`, made at `at` (seconds since 1970), that opens only for `whose`."""
        nonce = os.urandom(NONCE)
        # Where the clock has leapt and no key is made yet, a page all the same, which starts again at the next step.
        key = self._keys.key(int(at) // self._period) or os.urandom(LENGTH)
        sealed = AESGCM(key).encrypt(nonce, plain, whose)
        return _encoded(nonce + sealed)

    def open(self, token: str, at: float, whose: bytes = b"") -> bytes:
        """What `close` sealed; raises NotSealedError."""
        raw = _decoded(token)
        number = int(at) // self._period
        for key in filter(None, (self._keys.key(number), self._keys.key(number - 1))):
            try:
                return AESGCM(key).decrypt(raw[:NONCE], raw[NONCE:], whose)
            except InvalidTag:
                continue
        raise NotSealedError("no key opens it")


def _encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _decoded(token: str) -> bytes:
    try:
        raw = base64.b64decode(token[:LONGEST] + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
    except ValueError as error:
        raise NotSealedError("not a token") from error
    if len(raw) <= NONCE or _encoded(raw) != token:  # a last letter may hold bits that nobody reads
        raise NotSealedError("not a token")
    return raw
