"""The server as `make run` starts it, with what `signpost forensics` needs inside it and nobody else may have.

A message with one word in it crashes, one with another takes long, and one address walks over every living object of
the worker that answers. Started as a module of its own; nothing else imports it but the tests.
"""

import gc
import multiprocessing
import os
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from flask import Flask, Response, request

from directory import conversation
from directory.cli import main, serve
from directory.saying import Words

CRASH, SLOW = "crashnow", "slownow"  # words that no list of ours knows
SECONDS = 3  # how long a slow answer takes
HELD = "/held"


def texts(thing: Any) -> Iterator[Any]:
    """The texts that a thing refers to, through containers that the collector does not list by themselves."""
    try:
        waiting: list[Iterable[Any]] = [gc.get_referents(thing)]
    except ReferenceError:
        return
    while waiting:
        for value in waiting.pop():
            if isinstance(value, str | bytes | bytearray):
                yield value
            elif not gc.is_tracked(value) and isinstance(value, tuple | dict):
                waiting.append([*value.keys(), *value.values()] if isinstance(value, dict) else value)


def held(backwards: list[bytes]) -> int:
    """How many texts with one of the marks living objects hold; given backwards, so that none of ours holds one."""
    gc.unfreeze()  # what was read at the start is frozen, and what is put into it later is not looked for there
    gc.collect()
    return sum(_marked(value, backwards) for thing in gc.get_objects() for value in texts(thing))


def _marked(value: str | bytes | bytearray, backwards: list[bytes]) -> bool:
    """A function of its own, so that what it turns round is not among the objects that are walked over."""
    text = (value.encode("utf-8", "replace") if isinstance(value, str) else bytes(value))[::-1]
    return any(mark in text for mark in backwards)


def _walked() -> Response:
    return Response(f"{os.getpid()} {held(request.get_data().split(b'/'))}", mimetype="text/plain")


def _breaking(reply: Callable[..., Any]) -> Callable[..., Any]:
    def broken(step: Any, said: Any, *given: Any) -> Any:
        if isinstance(said, Words) and CRASH in said.text:
            raise RuntimeError(f"could not answer {said} at {step}")
        if isinstance(said, Words) and SLOW in said.text:
            time.sleep(SECONDS)
        return reply(step, said, *given)

    return broken


def _watching(load: Callable[..., Flask]) -> Callable[..., Flask]:
    def loaded(*given: Any) -> Flask:
        app = load(*given)
        app.add_url_rule(HELD, "held", _walked, methods=["POST"])
        return app

    return loaded


if __name__ == "__main__":
    multiprocessing.set_start_method("fork")  # the workers inherit what stands here
    conversation.reply = _breaking(conversation.reply)
    serve.loaded = _watching(serve.loaded)
    raise SystemExit(main(["serve"]))
