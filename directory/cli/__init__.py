"""The command `signpost`: one module a command, joined here."""

import argparse
import sys
from importlib import import_module

COMMANDS = (
    "check",
    "import",
    "find",
    "pathway",
    "hear",
    "text",
    "serve",
    "publish",
    "report",
    "scale",
    "places",
    "segments",
    "translate",
    "understand",
    "weigh",
    "pictures",
    "leaflet",
    "traces",
    "forensics",
    "doctor",
    "purge",
    "load",
    "review",
    "add",
    "diff",
    "schema",
)


def parser() -> argparse.ArgumentParser:
    """The parser with every command; each module adds its own."""
    top = argparse.ArgumentParser(prog="signpost", description="Points people to the right local service.")
    commands = top.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for name in COMMANDS:
        import_module(f"directory.cli.{name}").add(commands)
    return top


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns its exit status."""
    options = parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # the reader of our output has gone: nothing is wrong
        sys.stderr.close()
        return 0
