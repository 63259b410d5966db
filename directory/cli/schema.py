"""`signpost schema`: the JSON Schema of the catalogue, for editors that complete and underline while one types."""

import argparse
import json
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from directory.model import Service
from directory.settings import HERE

FILE = HERE / "docs" / "services.schema.json"


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "schema",
        help="write the JSON Schema of a catalogue",
        description="Writes docs/services.schema.json anew from the model, or another file; - prints it.",
        epilog="example: signpost schema -",
    )
    parser.add_argument("file", nargs="?", default=str(FILE), help="where to (default: docs/services.schema.json)")
    parser.set_defaults(run=run)


def schema() -> dict[str, Any]:
    """The shape of a catalogue's file; rules between fields and between services are `signpost check`'s alone."""
    shape = TypeAdapter(list[Service]).json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A catalogue of Signpost", **shape}


def run(options: argparse.Namespace) -> int:
    """Write it or print it; 1 where the file cannot be written."""
    text = json.dumps(schema(), ensure_ascii=False, indent=2)
    if options.file == "-":
        print(text)
        return 0
    path = Path(options.file)
    try:
        path.write_text(f"{text}\n", encoding="utf-8")
    except OSError as error:
        print(f"{path}: cannot be written: {error.strerror}")
        return 1
    print(f"{path.name}: the shape of a service, {len(text.splitlines())} lines")
    return 0
