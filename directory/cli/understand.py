"""`signpost understand`: how well messages are understood; with `--train`, learn anew from the phrases."""

import argparse
import importlib.resources
from pathlib import Path

from directory.once import once
from directory.settings import HERE
from directory.vocabulary import LANGUAGES


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "understand",
        help="measure how well messages are understood, or learn anew",
        description="Prints hits by language and by term over labelled messages, and what hearing costs; "
        "--train makes the model again.",
        epilog="example: signpost understand --messages tests/phrases",
    )
    parser.add_argument("--messages", type=Path, default=HERE / "tests" / "phrases", help="a folder of .jsonl files")
    parser.add_argument("--language", choices=LANGUAGES, help="only the messages of this language")
    parser.add_argument(
        "--train", action="store_true", help="learn from directory/understanding/phrases and words first"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Train where asked, then print the tables."""
    from directory.understanding import report  # the cost is measured before anything heavy is read

    rows = report.messages(options.messages)
    if options.train:
        _train()
    else:
        print(report.cost(rows), end="\n\n")
    chosen = [row for row in rows if options.language in {None, row["language"]}]
    with once():  # both tables ask what each message says
        print(report.table(chosen), report.terms(chosen), sep="\n\n")
    if (options.messages / report.AMONG).is_file():
        print("", report.among(options.messages), sep="\n")
    return 0


def _train() -> None:
    from directory.understanding import model, report, training  # heavy: scikit-learn is for this alone

    folder = Path(str(importlib.resources.files("directory.understanding")))
    rows = report.messages(folder / "phrases")
    print(f"learning from {len(rows)} messages and the word lists ...", flush=True)
    target = folder / model.FILE
    training.train(rows, target)
    print(f"{target.name}: {target.stat().st_size:,} bytes")
