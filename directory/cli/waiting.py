"""Says on standard error that something still goes on, once it has taken two seconds."""

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

PATIENCE = 2.0  # seconds


@contextmanager
def waiting(what: str, patience: float = PATIENCE) -> Iterator[None]:
    """Tell `what` goes on and for how long, every two seconds, until it is done."""
    done, began = threading.Event(), time.monotonic()

    def telling() -> None:
        while not done.wait(patience):
            print(f"{what} ... {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)

    teller = threading.Thread(target=telling, daemon=True)
    teller.start()
    try:
        yield
    finally:
        done.set()
        teller.join()
