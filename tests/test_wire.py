"""The bytes of an answer: one page in any encoding, a few sizes, never more than a first flight."""

import gzip
import io
import zlib

import brotli
import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import given, settings
from hypothesis import strategies as st

from directory import wire
from directory.cli import main, weigh
from directory.headers import PERMISSIONS

DECODE = {"br": brotli.decompress, "gzip": gzip.decompress, "": bytes}
ENCODINGS = sorted(DECODE)


def test_a_reader_skips_the_metadata() -> None:
    """Brotli's filler is exactly as long as asked, whatever the length, and says nothing."""
    for size in (*range(901), 4096, 16_640, 65_000):
        filler = wire._metadata(size)
        compressor = brotli.Compressor(mode=brotli.MODE_TEXT, quality=5)
        stream = compressor.process(b"a page") + compressor.flush() + filler + wire._LAST
        assert len(filler) == size
        assert brotli.decompress(stream) == b"a page", size


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("length", [0, 1, 255, 256, 257, 6143, 6144, 6145, 8704, 13_312, 13_313, 60_000])
def test_bodies_at_the_edges_of_a_size(encoding: str, length: int) -> None:
    """A body as long as a size, one less and one more, empty and huge, comes back whole."""
    body = bytes(31 + i * i * 7 % 91 for i in range(length))

    assert DECODE[encoding](wire.encoded(body, encoding)).rstrip(b" ") == body.rstrip(b" ")


@given(st.text(max_size=6000), st.sampled_from(ENCODINGS))
@settings(max_examples=60, deadline=None)
def test_any_text_decodes_to_itself(text: str, encoding: str) -> None:
    """Whatever is written, the phone reads the same from every encoding; only a plain one has blanks at its end."""
    body = text.encode() + b"</html>"
    read = DECODE[encoding](wire.encoded(body, encoding))

    assert (read.rstrip(b" ") if encoding == "" else read) == body


@given(st.text(alphabet="page <p>", max_size=30_000), st.sampled_from(ENCODINGS))
@settings(max_examples=60, deadline=None)
def test_lengths_are_a_few(text: str, encoding: str) -> None:
    """A page on the wire has one of a few lengths, unless it is tiny or past them all."""
    length = len(wire.encoded(text.encode(), encoding))

    assert length in wire.SIZES or length < wire.LEAST or length > wire.SIZES[-1]


def test_gzip_is_read_by_a_strict_reader() -> None:
    """The filler lies in the header's own field: a reader that streams needs no tolerance, and nothing is left over."""
    stream = wire.encoded(b"a page " * 100, "gzip")
    reader = zlib.decompressobj(zlib.MAX_WBITS | 16)

    assert reader.decompress(stream) == b"a page " * 100
    assert (reader.eof, reader.unused_data) == (True, b"")
    assert gzip.GzipFile(fileobj=io.BytesIO(stream)).read() == b"a page " * 100


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ("br", "br"),
        ("gzip, deflate, br, zstd", "br"),
        ("gzip", "gzip"),
        ("GZIP;q=0.5", "gzip"),
        ("br;q=0, gzip", "gzip"),
        ("br;q=0, gzip;q=0", ""),
        ("identity", ""),
        ("deflate", ""),
        ("", ""),
        ("*", "br"),
        (";;;,q=", ""),
    ],
)
def test_the_phone_gets_what_it_reads(client: FlaskClient, asked: str, given: str) -> None:
    """Brotli where the phone takes it, else gzip, else plain; and caches are told that it depends."""
    answer = client.get("/en/", headers={"Accept-Encoding": asked})

    assert answer.headers.get("Content-Encoding", "") == given
    assert answer.headers["Vary"] == "Accept-Encoding, Accept-Language"
    assert DECODE[given](answer.get_data()).rstrip().endswith(b"</html>")
    assert int(answer.headers["Content-Length"]) == len(answer.get_data())


def test_every_page_fits_a_first_flight(app: Flask) -> None:
    """Each kind of page in English: one request, at most 14,600 bytes with brotli and with gzip, headers included."""
    weights = list(weigh.weigh(app, "en"))

    assert len(weights) >= 11
    assert {weight.requests for weight in weights} == {1}
    assert not [(weight.kind.name, weight.bytes) for weight in weights if weight.left < 0]


def test_the_headers_are_weighed_too(client: FlaskClient) -> None:
    """What is called the weight holds the first line, every header and what the server adds."""
    answer = client.get("/en/", headers={"Accept-Encoding": "br"})
    head = weigh.on_the_wire(answer) - len(answer.get_data())

    assert head > len(PERMISSIONS) + len(answer.headers["Content-Security-Policy"]) + len(weigh.SERVER)
    assert head < 1200


def test_a_fetch_would_be_counted() -> None:
    """A picture, a script file, a style sheet or a font in the style is one request more; an empty icon is none."""
    page = (
        '<link rel="icon" href="data:,"><link rel=stylesheet href="/a.css"><img alt="" src="/a.png">'
        '<script src="/a.js"></script><style>@import "/b.css";a{background:url(/c.png)}</style>'
    )

    assert len(weigh.FETCHED.findall(page)) == 5


def test_the_command_prints_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    """`signpost weigh` prints a Markdown table for each language asked for, and is content."""
    assert main(["weigh", "--language", "en", "--language", "ar"]) == 0
    lines = capsys.readouterr().out.splitlines()

    assert [line for line in lines if line.startswith("| Page")] == [
        "| Page (en) | Brotli | gzip | Plain | Requests | Left of 14,600 |",
        "| Page (ar) | Brotli | gzip | Plain | Requests | Left of 14,600 |",
    ]
    assert all(line.count("|") == 7 for line in lines if line)


def test_the_command_fails_where_a_page_is_too_heavy(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A page past the first flight is an error, so that a test of the weight can fail."""
    monkeypatch.setattr(weigh, "FIRST_FLIGHT", 5000)

    assert main(["weigh"]) == 1
    assert "| -" in capsys.readouterr().out
