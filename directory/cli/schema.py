"""`signpost schema`: the JSON Schema of the catalogue, for editors that complete and underline while one types."""

import argparse
import json
from typing import Any

from pydantic import TypeAdapter

from directory.model import Service


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "schema",
        help="print the JSON Schema of a catalogue",
        description="Prints the JSON Schema that docs/services.schema.json holds.",
        epilog="example: signpost schema",
    )
    parser.set_defaults(run=run)


def schema() -> dict[str, Any]:
    """The shape of a catalogue's file; rules between fields and between services are `signpost check`'s alone."""
    shape = TypeAdapter(list[Service]).json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A catalogue of Signpost", **shape}


def run(_options: argparse.Namespace) -> int:
    """Print it."""
    print(json.dumps(schema(), ensure_ascii=False, indent=2))
    return 0
