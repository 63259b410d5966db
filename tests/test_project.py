"""What the project promises of itself: who imports whom, how long things are, what stands in which file."""

import ast
import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path

import pytest
from conftest import NOW
from flask import Flask
from jinja2 import Environment, meta, nodes

from directory import catalogue, cli, settings

HERE = Path(__file__).parents[1]
PACKAGE = HERE / "directory"
TEMPLATES = PACKAGE / "templates"
CHECK_FACTS = HERE.parent / "shared" / "tools" / "check_facts.py"
FRAMEWORKS = {"flask", "flask_babel", "flask_wtf", "wtforms", "werkzeug", "jinja2", "sqlalchemy", "twilio", "granian"}
# The coats and what joins them may know a framework; every other module is an inner one.
COATS = {
    "api",
    "account",
    "asides",
    "app",
    "attributes",
    "cli",
    "edition",
    "feed",
    "exchange",
    "filters",
    "headers",
    "hsds",
    "i18n",
    "imported",
    "importing",
    "imports",
    "inline",
    "live",
    "logs",
    "openapi",
    "pages",
    "paper",
    "phrasing",
    "professionals",
    "proof",
    "query",
    "published",
    "reaching",
    "replies",
    "review",
    "sentences",
    "sifting",
    "sms",
    "fitting",
    "interpreting",
    "menus",
    "sms_text",
    "spreadsheet",
    "tabular",
    "taxonomies",
    "tallies",
    "texting",
    "thread",
    "tongues",
    "ways",
    "spoken",
    "tryout",
    "voice",
    "web",
    "webhook",
    "wire",
    "wording",
}
TOP_LEVEL = {
    ".ci",
    ".github",
    ".gitattributes",
    ".gitignore",
    "LICENSE",
    "Makefile",
    "README.md",
    "directory",
    "docs",
    "pathways.yaml",
    "pyproject.toml",
    "services.yaml",
    "tests",
    "wsgi.py",
}
CLOCKS = {"today", "utcnow", "now"}
MODULE_LINES, FUNCTION_LINES, SHORT_LINES, SHORT_SHARE = 250, 40, 20, 0.9
REASON = re.compile(r"#\s*long: \S.{10,}")  # a reason in one line lets a module or a function be longer
NAMELESS = frozenset({"utils", "util", "helpers", "helper", "common", "misc", "manager", "managers", "tools", "base"})


def modules() -> dict[str, Path]:
    """Each module of the package by its dotted name below it."""
    found = {}
    for file in sorted(PACKAGE.rglob("*.py")):
        parts = file.relative_to(PACKAGE).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
    return found


MODULES = modules()
TREES = {name: ast.parse(file.read_text(encoding="utf-8")) for name, file in MODULES.items()}
TEST_FILES = sorted((HERE / "tests").rglob("test_*.py"))


def imported(name: str) -> Iterator[str]:
    """Every module that a module imports, wherever in it, by its full name."""
    for node in ast.walk(TREES[name]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert not node.level, f"{name} imports by a relative name"
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def ours(name: str) -> set[str]:
    """The project's own modules among what a module imports."""
    below = (module.removeprefix("directory.") for module in imported(name) if module.startswith("directory."))
    return {module for module in below if module in MODULES}


def reached(name: str) -> set[str]:
    """The module and every module of the project that it leads to."""
    seen, ahead = set(), [name]
    while ahead:
        module = ahead.pop()
        if module not in seen:
            seen.add(module)
            ahead += ours(module)
    return seen


def is_coat(name: str) -> bool:
    return name.split(".", maxsplit=1)[0] in COATS or name in {"", "__main__"}


@pytest.mark.parametrize("name", [name for name in MODULES if not is_coat(name)])
def test_inner_modules_know_no_framework(name: str) -> None:
    """Neither an inner module nor any module that it leads to imports Flask, SQLAlchemy, Twilio or their like."""
    known = {
        f"{module} imports {whole}"
        for module in reached(name)
        for whole in imported(module)
        if whole.split(".")[0] in FRAMEWORKS
    }

    assert not known
    assert not {module for module in reached(name) if is_coat(module)}


def test_the_inner_modules_are_there() -> None:
    """The rule is about the modules that the design names."""
    inner = {name for name in MODULES if not is_coat(name)}

    assert inner >= {
        "model",
        "contacts",
        "vocabulary",
        "yamlfile",
        "catalogue",
        "faults",
        "pathways",
        "pathways.choosing",
        "places",
        "hours",
        "matching",
        "eligibility",
        "names",
        "situation",
        "conversation",
        "saying",
        "understanding",
        "understanding.crisis",
    }
    assert MODULES.keys() >= COATS


def data_lines(tree: ast.Module) -> int:
    """The lines of a module that are plain data: names given to literals at its top, or lists of words."""
    lines = 0
    for node in tree.body:
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        if value is not None and not any(isinstance(part, ast.Lambda | ast.ListComp) for part in ast.walk(value)):
            lines += (node.end_lineno or 0) - node.lineno + 1
    return lines


@pytest.mark.parametrize("name", MODULES)
def test_no_module_is_long(name: str) -> None:
    """250 lines at most, data aside, unless a line says why."""
    text = MODULES[name].read_text(encoding="utf-8")
    lines = len(text.splitlines()) - data_lines(TREES[name])

    assert lines <= MODULE_LINES or REASON.search(text), f"{MODULES[name].name} has {lines} lines"


def functions() -> Iterator[tuple[str, int, str]]:
    """Every function of the package: its name, its lines, its text."""
    for name, tree in TREES.items():
        lines = MODULES[name].read_text(encoding="utf-8").splitlines()
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                end = node.end_lineno or node.lineno
                yield f"{name}.{node.name}", end - node.lineno + 1, "\n".join(lines[node.lineno - 1 : end])


def test_no_function_is_long_and_most_are_short() -> None:
    """40 lines at most unless a line says why, and nine in ten of 20 at most."""
    every = list(functions())
    long = [name for name, lines, text in every if lines > FUNCTION_LINES and not REASON.search(text)]
    short = [name for name, lines, _ in every if lines <= SHORT_LINES]

    assert not long
    assert len(short) >= SHORT_SHARE * len(every)


def test_modules_are_named_for_what_they_know() -> None:
    """No module is called helpers, common, manager or misc."""
    assert not {name for name in MODULES if name.split(".")[-1] in NAMELESS}


@pytest.mark.parametrize("name", MODULES)
def test_every_module_says_what_it_knows(name: str) -> None:
    """Each begins with a sentence."""
    assert ast.get_docstring(TREES[name])


@pytest.mark.parametrize("file", TEST_FILES, ids=lambda file: file.name)
def test_tests_keep_the_house_rules(file: Path) -> None:
    """Each test says the promise it holds, and none reads today's date."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    named = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")]
    silent = [node.name for node in named if not ast.get_docstring(node)]
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    clocks = [call.attr for call in calls if isinstance(call, ast.Attribute) and call.attr in CLOCKS]

    assert ast.get_docstring(tree)
    assert not silent
    assert not clocks


def test_every_setting_is_in_the_readme() -> None:
    """Who runs it finds each variable that is read, and none that is not."""
    read = set(re.findall(r'"(SIGNPOST_[A-Z_]+|TWILIO_[A-Z_]+|PORT)"', MODULES["settings"].read_text(encoding="utf-8")))
    readme = (HERE / "README.md").read_text(encoding="utf-8")
    told = set(re.findall(r"\b(?:SIGNPOST_[A-Z_]+|TWILIO_[A-Z_]+|PORT)\b", readme))

    assert len(read) >= 8
    assert read - told == set(), "settings that the README does not name"
    assert told - read == set(), "settings in the README that nothing reads"


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_helps(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`signpost X --help` says what it does, with an example that the command itself would take."""
    with pytest.raises(SystemExit) as left:
        cli.main([name, "--help"])
    told = capsys.readouterr().out

    assert left.value.code == 0
    example = re.search(r"example:\s+(.*)", told, re.DOTALL)
    assert example, f"signpost {name} --help has no example"
    command = " ".join(example[1].split()).partition(f"signpost {name}")
    assert command[1], "the example is of another command"
    cli.parser().parse_args([name, *shlex.split(command[2].partition("|")[0])])


def test_every_command_is_a_module_and_every_module_a_command() -> None:
    """One file a command, none forgotten."""
    files = {file.stem for file in (PACKAGE / "cli").glob("*.py")} - {"__init__"}

    assert set(cli.COMMANDS) <= files
    assert {one for one in files if hasattr(import_module(f"directory.cli.{one}"), "add")} == set(cli.COMMANDS)


def tracked() -> list[Path]:
    """Every file that the repository holds."""
    try:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=HERE, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    return [HERE / name for name in listed.stdout.decode().split("\0") if name and (HERE / name).is_file()]


# Written in pieces, so that this file keeps the rule too.
REGISTRIES = [
    piece.replace("~", "")
    for piece in ("py~pi.org", "python~hosted.org", "npm~js.org", "crates~.io", "--index~-url", "/sim~ple/")
]
MACHINES = re.compile(r"(?<![\w.%-])/(?:home|root|work|Users|workspace)/[\w.]")


def test_no_file_names_a_registry_or_a_machine() -> None:
    """No package registry's host and no path of anybody's machine stands in any file."""
    found = []
    for file in tracked():
        text = file.read_text(encoding="utf-8", errors="ignore")
        if file.suffix in {".npz", ".png", ".webp", ".mo"}:
            continue
        found += [f"{file.relative_to(HERE)}: {word}" for word in (*REGISTRIES, f"{HERE}{os.sep}") if word in text]
        urls_aside = re.sub(r"https?://\S+", "", text)
        found += [f"{file.relative_to(HERE)}: {path.group()}" for path in MACHINES.finditer(urls_aside)]

    assert not found


def test_the_top_level_is_as_it_was_agreed() -> None:
    """Nothing lies about beside what the design names."""
    assert {file.relative_to(HERE).parts[0] for file in tracked()} <= TOP_LEVEL


def plain(name: str) -> str:
    """A package's name as all its spellings are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(lock: str) -> dict[str, int]:
    """Each package of a lock file with the number of its hashes."""
    text = (HERE / ".ci" / "locks" / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    found = {}
    for line in lines:
        pin = re.match(r"([a-z0-9][a-z0-9._-]*)==[0-9][\w.+!-]*(?: ;[^-]*)? ", line)
        assert pin, f"{lock}: {line[:60]}"
        found[pin[1]] = line.count("--hash=sha256:")
    return found


@pytest.mark.parametrize("lock", ["test.txt", "run.txt"])
def test_every_dependency_is_locked_with_its_hashes(lock: str) -> None:
    """What is installed is what was chosen, down to its bytes."""
    project = tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *(project["optional-dependencies"]["test"] if lock == "test.txt" else [])]
    pinned = pins(lock)

    assert all(pinned.values())
    assert {plain(re.split(r"[\[<>=; ]", one)[0]) for one in wanted} <= {plain(one) for one in pinned}


def test_both_locks_hold_the_same_versions() -> None:
    """What is tested is what runs."""
    texts = [(HERE / ".ci" / "locks" / name).read_text(encoding="utf-8") for name in ("run.txt", "test.txt")]
    versions = [set(re.findall(r"^[\w.-]+==\S+", text, re.MULTILINE)) for text in texts]

    assert versions[0] <= versions[1]


def test_the_two_commands_and_their_like_are_there() -> None:
    """Each target of the Makefile has a line of help; what it runs is a command; .ci/run runs the tests."""
    text = (HERE / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):.*## ", text, re.MULTILINE))
    phony = re.search(r"^\.PHONY: (.*)$", text, re.MULTILINE)

    assert targets >= {"setup", "run", "test", "test-all", "lint", "browser", "lock", "weigh", "clean", "help"}
    assert phony
    assert set(phony[1].split()) == targets
    assert set(re.findall(r"\$\(BIN\)/signpost ([a-z]+)", text)) <= set(cli.COMMANDS)
    for script in (".ci/run", ".ci/browser", ".ci/postgres"):
        assert os.access(HERE / script, os.X_OK), script
        assert (HERE / script).read_text(encoding="utf-8").startswith("#!/usr/bin/env bash\n")
    assert re.search(r"^(exec )?make test$", (HERE / ".ci" / "run").read_text(encoding="utf-8"), re.MULTILINE)


def test_the_entry_points_do_nothing_themselves() -> None:
    """wsgi.py joins settings and application; the licence is MIT's."""
    tree = ast.parse((HERE / "wsgi.py").read_text(encoding="utf-8"))

    assert sum(not isinstance(node, ast.Import | ast.ImportFrom | ast.Expr) for node in tree.body) <= 1
    assert (HERE / "LICENSE").read_text(encoding="utf-8").startswith("MIT License")


TEMPLATE_NAMES = sorted(str(file.relative_to(TEMPLATES)) for file in TEMPLATES.rglob("*.html"))
# Pages for professionals are English only.
TRANSLATED = [name for name in TEMPLATE_NAMES if not name.startswith("professionals/")]
IN_WORDS = re.compile(r"[A-Za-z]{2,}")
SPOKEN = frozenset({"aria-label", "aria-description", "title", "alt", "placeholder", "label", "summary"})
VOID = frozenset({"meta", "link", "input", "br", "hr", "img", "wbr"})
SAID = frozenset({"_", "gettext", "ngettext", "pgettext", "npgettext"})


def source(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


class Bare(HTMLParser):
    """Collects the words of a template that stand outside any expression, and in no element marked as English."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Words in an attribute that is shown or read out."""
        marked = ("lang", "en") in attrs or tag in {"script", "style"}
        if not marked:
            self.words += [value for name, value in attrs if name in SPOKEN and value and IN_WORDS.search(value)]
        if tag not in VOID:
            self.open.append((tag, marked))

    def handle_endtag(self, tag: str) -> None:
        """Out of the element again."""
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Words between tags."""
        if IN_WORDS.search(data) and not any(marked for _tag, marked in self.open):
            self.words.append(data.strip())


@pytest.mark.parametrize("name", TRANSLATED)
def test_no_bare_english_in_a_template(app: Flask, name: str) -> None:
    """Every word that is shown or read out goes through gettext."""
    tokens = [token for token in app.jinja_env.lexer.tokenize(source(name)) if token.type in {"data", "variable_begin"}]
    bare = Bare()
    bare.feed("".join(token.value if token.type == "data" else " " for token in tokens))

    assert not bare.words


@pytest.mark.parametrize("name", TRANSLATED)
def test_no_bare_english_in_an_expression(app: Flask, name: str) -> None:
    """A sentence in quotes that is shown is one that gettext was given."""
    tree = app.jinja_env.parse(source(name))
    translated = {
        id(part)
        for call in tree.find_all(nodes.Call)
        if isinstance(call.node, nodes.Name) and call.node.name in SAID
        for part in call.find_all(nodes.Const)
    }
    shown = [part for output in tree.find_all(nodes.Output) for part in output.find_all(nodes.Const)]
    texts = [part.value for part in shown if id(part) not in translated and isinstance(part.value, str)]

    assert not [text for text in texts if re.search(r"[A-Za-z]{2,} [A-Za-z]{2,}", text)]


def test_every_template_is_used(app: Flask) -> None:
    """Each page is named in the code, and each part in another template."""
    code = "\n".join(file.read_text(encoding="utf-8") for file in MODULES.values())
    environment: Environment = app.jinja_env
    named = {one for name in TEMPLATE_NAMES for one in meta.find_referenced_templates(environment.parse(source(name)))}
    unused = [name for name in TEMPLATE_NAMES if name not in named and f'"{name.removeprefix("pages/")}"' not in code]

    assert not unused
    assert {one for one in named if one} <= set(TEMPLATE_NAMES)


@pytest.mark.parametrize("name", TEMPLATE_NAMES)
def test_no_template_imports_what_it_does_not_use(app: Flask, name: str) -> None:
    """Each name that is imported is called; no template is longer than 120 lines."""
    text = source(name)
    given = [one for node in app.jinja_env.parse(text).find_all(nodes.FromImport) for one in node.names]

    assert not [one for one in given if len(re.findall(rf"\b{one}\b", text)) < 2]
    assert len(text.splitlines()) <= 120


def test_the_catalogue_keeps_the_project_s_own_rule() -> None:
    """What is shipped loads: every contact with its source and date, every front door with a number."""
    services = catalogue.load(settings.Settings.catalogue, NOW.date()).services

    assert all(contact.source and contact.source_date for service in services for contact in service.contacts)


def test_every_contact_is_one_of_the_facts() -> None:
    """Beside the facts that the catalogue is made from: every contact has its source there, at no higher confidence."""
    if not CHECK_FACTS.is_file():
        pytest.skip("the facts are not beside this project")
    command = [sys.executable, str(CHECK_FACTS), str(settings.Settings.catalogue)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)

    assert told.returncode == 0, told.stdout
    assert "every contact has a source" in told.stdout
