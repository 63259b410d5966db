"""Many requests at once to a server on this machine, over connections that stay open: how many it answers, how fast.

Knows sockets and time. The requests are made beforehand, so that little is measured of who asks. Two ways: as fast as
answers come, and at a steady pace, where a delay counts from the moment at which a request was due.
"""

import asyncio
import itertools
import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

HEAD_END = b"\r\n\r\n"
LENGTH = b"content-length:"
SETTLED = 0.5  # seconds after the last one is due until what has not been answered counts as lost
AGAIN = 0.5  # seconds until a request whose connection broke is tried once more: Twilio waits no less


@dataclass
class Tally:
    """What came of a run: the delay of each answer in seconds, and what went wrong."""

    seconds: float = 0.0
    used: float = 0.0  # seconds of processor time that the server took for it
    delays: list[float] = field(default_factory=list)
    retried: int = 0
    lost: int = 0
    wrong: int = 0

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.delays) / self.seconds

    @property
    def cost(self) -> float:
        """Processor time for one answer, in milliseconds: it does not depend on how busy the machine is otherwise."""
        return self.used / len(self.delays) * 1000

    def delay(self, share: float) -> float:
        """The delay, in milliseconds, within which this share of the answers came."""
        ordered = sorted(self.delays)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1000


@dataclass
class Wanted:
    """One request, what its answer must hold, when it was due, and whether it is tried again already."""

    request: bytes
    holds: bytes
    due: float
    again: bool = False


class Line(asyncio.Protocol):
    """One open connection; one request on it at a time."""

    def __init__(self, crowd: "Crowd") -> None:
        self.crowd = crowd
        self.wanted: Wanted | None = None
        self.read = bytearray()
        self.transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ready for the first request."""
        assert isinstance(transport, asyncio.WriteTransport)
        self.transport = transport
        self.crowd.idle(self)

    def ask(self, wanted: Wanted) -> None:
        """Send one request."""
        assert self.transport
        self.wanted = wanted
        self.transport.write(wanted.request)

    def data_received(self, data: bytes) -> None:
        """Another piece of the answer; all of it, once its length is there."""
        self.read += data
        end = self.read.find(HEAD_END)
        if end < 0 or self.wanted is None:
            return
        head = bytes(self.read[:end]).lower()
        length = int(head.partition(LENGTH)[2].partition(b"\r\n")[0] or 0)
        if len(self.read) >= end + len(HEAD_END) + length:
            wanted, answer, self.wanted = self.wanted, bytes(self.read), None
            self.read.clear()
            self.crowd.answered(wanted, answer)
            self.crowd.idle(self)

    def connection_lost(self, _error: Exception | None) -> None:
        """The other side is gone: what was asked is asked again on another line."""
        self.crowd.broken(self)


class Crowd:
    """Many lines to one port, and what is still to be asked on them."""

    def __init__(self, port: int, lines: int) -> None:
        self.port, self.lines = port, lines
        self.tally = Tally()
        self.waiting: deque[Wanted] = deque()
        self.free: list[Line] = []
        self.open: set[Line] = set()
        self.endless: Iterator[tuple[bytes, bytes]] | None = None
        self.until = 0.0

    async def dial(self) -> None:
        """One more line; tried until there is one, or the run is over."""
        while time.perf_counter() < self.until:
            try:
                await asyncio.get_running_loop().create_connection(lambda: Line(self), "127.0.0.1", self.port)
            except OSError:
                await asyncio.sleep(AGAIN / 5)
            else:
                return

    def idle(self, line: Line) -> None:
        """A line has nothing to do: the next request that waits, or the next of those without end."""
        self.open.add(line)
        if self.waiting:
            line.ask(self.waiting.popleft())
        elif self.endless and time.perf_counter() < self.until:
            line.ask(Wanted(*next(self.endless), time.perf_counter()))
        else:
            self.free.append(line)

    def answered(self, wanted: Wanted, answer: bytes) -> None:
        """Count one answer."""
        self.tally.delays.append(time.perf_counter() - wanted.due)
        self.tally.wrong += wanted.holds not in answer

    def broken(self, line: Line) -> None:
        """A line broke: another is dialled, and what was on it is tried once more, as Twilio would."""
        self.open.discard(line)
        if line in self.free:
            self.free.remove(line)
        wanted, loop = line.wanted, asyncio.get_running_loop()
        if time.perf_counter() < self.until:
            loop.create_task(self.dial())
        if wanted and wanted.again:
            self.tally.lost += 1
        elif wanted:
            wanted.again = True
            self.tally.retried += 1
            loop.call_later(AGAIN, self.due, wanted)

    def due(self, wanted: Wanted) -> None:
        """A request whose time has come."""
        if self.free:
            self.free.pop().ask(wanted)
        else:
            self.waiting.append(wanted)

    async def as_fast_as_it_goes(self, requests: Sequence[tuple[bytes, bytes]], seconds: float) -> Tally:
        """Each line asks again as soon as it has its answer."""
        self.endless = itertools.cycle(requests)
        await self._run(seconds)
        return self.tally

    async def at_a_pace(self, requests: Sequence[tuple[bytes, bytes]], seconds: float, rate: float) -> Tally:
        """So many a second, whether answers come or not."""
        start, loop, endless = time.perf_counter(), asyncio.get_running_loop(), itertools.cycle(requests)
        offset = loop.time() - start
        for number in range(int(seconds * rate)):
            at = start + number / rate
            loop.call_at(at + offset, self.due, Wanted(*next(endless), at))
        await self._run(seconds)
        return self.tally

    async def _run(self, seconds: float) -> None:
        start = time.perf_counter()
        self.until = start + seconds
        await asyncio.gather(*(self.dial() for _ in range(self.lines)))
        await asyncio.sleep(max(0.0, self.until - time.perf_counter()))
        self.tally.seconds = time.perf_counter() - start
        await asyncio.sleep(SETTLED + AGAIN)
        self.tally.lost += len(self.waiting) + sum(line.wanted is not None for line in self.open)
        for line in list(self.open):
            if line.transport:
                line.wanted = None
                line.transport.abort()
