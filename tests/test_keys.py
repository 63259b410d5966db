"""Keys: derived ones outlive a restart, made ones are shared with the workers and forgotten for good."""

import multiprocessing
import multiprocessing.connection
import time
from itertools import chain, repeat

import pytest

from directory.keys import Derived, Made, keep_turning
from directory.seal import NotSealedError, Seal

PERIOD = 12 * 3600
AT = 1_800_000_000.0
NUMBER = int(AT) // PERIOD


def turned(at: float = AT) -> Made:
    """Keys as a parent has them at a moment."""
    made = Made(PERIOD)
    made.turn(at)
    return made


def test_derived_keys_are_the_same_after_a_restart() -> None:
    """One secret gives one key for a period and a purpose, another for the next, another for another purpose."""
    keys = [Derived(b"s" * 32, "web").key(1), Derived(b"s" * 32, "web").key(2), Derived(b"s" * 32, "sms").key(1)]

    assert Derived(b"s" * 32, "web").key(1) == keys[0]
    assert len(set(keys)) == 3


def test_a_made_key_is_forgotten() -> None:
    """A step opens in its own period and the next; a period later its key is nowhere in the memory of anybody."""
    made = turned()
    seal = Seal(made, PERIOD, "web")
    token, key = seal.close(b"step", AT), made.key(NUMBER)
    assert key
    for periods in (0, 1):
        made.turn(AT + periods * PERIOD)
        assert seal.open(token, AT + periods * PERIOD) == b"step"

    made.turn(AT + 2 * PERIOD)
    with pytest.raises(NotSealedError):
        seal.open(token, AT + 2 * PERIOD)
    with pytest.raises(NotSealedError):
        seal.open(token, AT)  # nor with the clock put back
    assert made.key(NUMBER) is None
    assert key not in bytes(made._memory)


def test_made_keys_are_another_server_s_each_time() -> None:
    """No two parents make the same keys, and no setting has a part in them."""
    assert turned().key(NUMBER) != turned().key(NUMBER)


def test_a_key_stands_while_its_period_does() -> None:
    """Turning again changes nothing that is still in use."""
    made = turned()
    before = [made.key(NUMBER), made.key(NUMBER + 1)]
    for seconds in range(0, PERIOD, 977):
        made.turn(NUMBER * PERIOD + seconds)

    assert [made.key(NUMBER), made.key(NUMBER + 1)] == before


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_workers_read_what_the_parent_makes(method: str) -> None:
    """A worker reads the keys that were made before it began, and those made afterwards."""
    context = multiprocessing.get_context(method)
    made = turned()
    ours, theirs = context.Pipe()
    worker = context.Process(target=_worker, args=(made, theirs))  # type: ignore[attr-defined]
    worker.start()
    assert ours.recv() == made.key(NUMBER)
    made.turn(AT + 2 * PERIOD)
    ours.send(NUMBER + 2)

    assert ours.recv() == made.key(NUMBER + 2) is not None
    worker.join(10)


def _worker(made: Made, line: "multiprocessing.connection.Connection") -> None:
    line.send(made.key(NUMBER))
    line.send(made.key(line.recv()))


def test_a_clock_that_leaps_gives_a_page_all_the_same() -> None:
    """Where the machine slept past the keys that were made, a step is sealed, and at worst starts again."""
    seal = Seal(turned(), PERIOD, "web")
    token = seal.close(b"step", AT + 9 * PERIOD)

    with pytest.raises(NotSealedError):
        seal.open(token, AT + 9 * PERIOD)


def test_the_parent_keeps_turning() -> None:
    """In the parent a thread turns the keys for as long as it lives."""
    made, moments = Made(PERIOD), chain([AT], repeat(AT + 2 * PERIOD))
    keep_turning(made, lambda: next(moments), every=0.01)
    assert made.key(NUMBER)
    end = time.monotonic() + 10
    while made.key(NUMBER) and time.monotonic() < end:
        time.sleep(0.01)

    assert made.key(NUMBER) is None
    assert made.key(NUMBER + 2)
