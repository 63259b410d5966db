"""The bytes of an answer as they travel: brotli, gzip or plain, padded to one of a few sizes.

Knows encodings and sizes, so that neither the encoding costs her data nor the length tells which page she
read. What is on a page is not its business. The padding is inside the encoded body, where both formats
have room for bytes that a reader skips: an empty metadata block in brotli (RFC 7932, 9.2), the extra
field in gzip (RFC 1952, 2.3.1.1); a plain body gets blanks after its last tag.
"""

import struct
import zlib
from http import HTTPStatus

import brotli
from flask import Flask, Request, Response, request

# Body sizes: the first that fits. All stay, with headers, inside the 14,600 bytes of a first flight.
SIZES = (6144, 8192, 10240, 13312)
QUALITY = 5  # brotli: a better one costs more milliseconds than it saves
LEAST = 256  # shorter bodies (health, empty refusals) say nothing worth hiding


def init_app(app: Flask) -> None:
    """Encode every page on its way out."""
    app.after_request(_encode)


def _encode(response: Response) -> Response:
    if response.status_code == HTTPStatus.NOT_MODIFIED:  # no body, and none may be made of it
        return response
    if response.direct_passthrough or response.mimetype != "text/html" or "Content-Encoding" in response.headers:
        return response
    encoding = chosen(request)
    response.set_data(encoded(response.get_data(), encoding))
    if encoding:
        response.headers["Content-Encoding"] = encoding
    response.headers["Vary"] = "Accept-Encoding, Accept-Language"
    return response


def chosen(asking: Request) -> str:
    """The best encoding that the browser takes: br, gzip, or none."""
    accepted = asking.accept_encodings
    return next((name for name in ("br", "gzip") if accepted[name] > 0), "")


def encoded(body: bytes, encoding: str) -> bytes:
    """The body encoded and padded."""
    if encoding == "br":
        return _brotli(body)
    if encoding == "gzip":
        return _gzip(body)
    return body + b" " * _missing(len(body))


def _missing(length: int) -> int:
    """How many bytes are missing to the next size; none where the body is past the largest or tiny."""
    target = next((size for size in SIZES if size >= length), length)
    return target - length if length >= LEAST else 0


def _brotli(body: bytes) -> bytes:
    compressor = brotli.Compressor(mode=brotli.MODE_TEXT, quality=QUALITY)
    stream: bytes = compressor.process(body) + compressor.flush()  # a flush ends on a byte
    return stream + _metadata(_missing(len(stream) + len(_LAST))) + _LAST


_LAST = b"\x03"  # the last block, empty
_NOTHING = b"\x06"  # a metadata block of no length


def _metadata(size: int) -> bytes:
    """`size` bytes of metadata blocks.

    From the lowest bit: not last 0, metadata 11, reserved 0, then how many bytes the length takes (two bits) and the
    length less one. A length byte more than needed makes a stream invalid, hence the two forms.
    """
    if size <= 2 or size == 2 + 256 + 1:
        return _NOTHING * min(size, 2) if size <= 2 else _NOTHING + _metadata(size - 1)
    if size <= 2 + 256:
        return (0b01_0_11_0 | (size - 3) << 6).to_bytes(2, "little") + bytes(size - 2)
    return (0b10_0_11_0 | (size - 4) << 6).to_bytes(3, "little") + bytes(size - 3)


def _gzip(body: bytes) -> bytes:
    compressor = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    stream = compressor.compress(body) + compressor.flush()
    trailer = struct.pack("<II", zlib.crc32(body), len(body) & 0xFFFFFFFF)
    filler = bytes(_missing(len(stream) + len(trailer) + 16))
    # Magic, deflate, flags (4: an extra field follows), no time, best compression, unknown system.
    extra = b"XX" + struct.pack("<H", len(filler)) + filler
    return b"\x1f\x8b\x08\x04" + bytes(4) + b"\x02\xff" + struct.pack("<H", len(extra)) + extra + stream + trailer
