"""`signpost understand`: how well messages are understood; with `--train`, learn anew from the phrases."""

import argparse
import importlib.resources
from pathlib import Path

from directory.settings import HERE


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "understand",
        help="measure how well messages are understood, or learn anew",
        description="Prints a table of hits by language over labelled messages; --train makes the model again.",
        epilog="example: signpost understand --messages tests/phrases",
    )
    parser.add_argument("--messages", type=Path, default=HERE / "tests" / "phrases", help="a folder of .jsonl files")
    parser.add_argument(
        "--train", action="store_true", help="learn from directory/understanding/phrases and words first"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Train where asked, then print the table."""
    from directory.understanding import model, report, training  # heavy: scikit-learn is for this command alone

    if options.train:
        rows = training.messages()
        print(f"learning from {len(rows)} messages and the word lists ...", flush=True)
        target = Path(str(importlib.resources.files("directory.understanding"))) / model.FILE
        training.train(rows, target)
        print(f"{target.name}: {target.stat().st_size:,} bytes")
    rows = training.messages(options.messages)
    print(report.table(rows))
    return 0
