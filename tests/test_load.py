"""`signpost load`: what it counts is right, so that a server that loses answers cannot look well."""

import asyncio
import itertools
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TypeVar

import pytest

from directory.cli import load, main
from directory.cli.pressure import Crowd, Tally

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<Message>"
ASKED = [(b"POST /sms HTTP/1.1\r\nContent-Length: 0\r\n\r\n", b"<Message>")]
T = TypeVar("T")
Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Coroutine[None, None, None]]


def apart(work: Callable[[], T]) -> T:
    """What `work` gives in a thread of its own: the driver of the browser tests leaves its loop running in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(work).result()


def against(handler: Handler, rate: float = 0.0, seconds: float = 0.3) -> Tally:
    """What is counted of a server that answers so; at a pace where one is given."""
    tasks: set[asyncio.Task[None]] = set()

    async def tidy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tasks.add(asyncio.current_task())  # type: ignore[arg-type]  # there is one within a task
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            await handler(reader, writer)
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    async def run() -> Tally:
        server = await asyncio.start_server(tidy, "127.0.0.1", 0)
        crowd = Crowd(server.sockets[0].getsockname()[1], 3)
        done = crowd.at_a_pace(ASKED, seconds, rate) if rate else crowd.as_fast_as_it_goes(ASKED, seconds)
        tally = await done
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return tally

    return apart(lambda: asyncio.run(run()))


async def well(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A server that answers everything, in two pieces."""
    while await reader.readline():
        await reader.readuntil(b"\r\n\r\n")
        for piece in (ANSWER[:20], ANSWER[20:]):
            writer.write(piece)
            await writer.drain()


def test_every_answer_is_counted() -> None:
    """At a pace as many answers as were asked for, none wrong, none lost."""
    tally = against(well, rate=100)

    assert (len(tally.delays), tally.wrong, tally.lost, tally.retried) == (30, 0, 0, 0)
    assert against(well).rate > 100


def test_a_wrong_answer_is_counted() -> None:
    """An answer without what it must hold is wrong, however fast it came."""

    async def wrong(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while await reader.readline():
            await reader.readuntil(b"\r\n\r\n")
            writer.write(ANSWER.replace(b"<Message>", b"<nothing>"))

    assert against(wrong, rate=50).wrong == 15


def test_a_broken_connection_is_tried_once_more() -> None:
    """A request whose connection broke is asked again; answered then, it is not lost."""
    connections = itertools.count()

    async def breaking(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if next(connections) < 2:
            await reader.readuntil(b"\r\n\r\n")
            writer.close()
        else:
            await well(reader, writer)

    tally = against(breaking, rate=50, seconds=1.0)

    assert tally.retried in {1, 2}  # a connection that breaks unasked costs no request
    assert (tally.lost, len(tally.delays)) == (0, 50)


@pytest.mark.parametrize("hangs_up", [True, False])
def test_what_is_never_answered_is_lost(hangs_up: bool) -> None:
    """A server that takes requests and says nothing loses every one."""

    async def deaf(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        if hangs_up:
            writer.close()
        else:
            await asyncio.sleep(9)

    tally = against(deaf, rate=20)

    assert (len(tally.delays), tally.lost) == (0, 6)


def test_delays_are_told_by_their_share() -> None:
    """Of delays of one to a hundred milliseconds, half are within about fifty, nearly all within a hundred."""
    tally = Tally(delays=[number / 1000 for number in range(1, 101)])

    assert (round(tally.delay(0.5)), round(tally.delay(0.99))) == (51, 100)


def test_a_missed_goal_fails_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    """Where a ratio is worse than its goal the row says so, and the command exits 1; with all met, 0."""
    fast = Tally(seconds=1, used=1, delays=[0.01] * 100)
    slow = Tally(seconds=1, used=1, delays=[0.01] * 10)

    assert load.told({"empty": fast, "signed": fast, "forged": fast}, fast, fast, 1, 0) == 0
    assert "missed" not in capsys.readouterr().out
    assert load.told({"empty": fast, "signed": slow, "forged": fast}, fast, fast, 1, 0) == 1
    assert "| 0.10 | at least 0.3 | missed |" in capsys.readouterr().out
    assert load.told({"empty": fast, "signed": fast, "forged": fast}, fast, fast, 1, kept=1) == 1


def test_the_requests_are_twilios() -> None:
    """Signed ones carry a signature for their own fields, each of another phone; forged ones a wrong one."""
    signed, forged = (load.requests(kind, 8000, "t") for kind in ("signed", "forged"))

    assert len({request for request, _holds in signed}) == load.NUMBERS
    assert all(b"X-Twilio-Signature: " in request for request, _holds in (*signed, *forged))
    assert {holds for _request, holds in signed} == {b"<Message>"}
    assert {holds for _request, holds in forged} == {b" 403 "}


@pytest.mark.slow
def test_the_real_server_answers(capsys: pytest.CaptureFixture[str]) -> None:
    """The command itself, briefly: nothing is lost, nothing wrong, and no number is in what the server said."""
    apart(lambda: main(["load", "--seconds", "0.5", "--kills", "0"]))
    told = capsys.readouterr().out

    assert "| 0 | 0 |  |" in told.split("lost of")[1]
    assert "wrong answers | 0 | 0 |  |" in told
