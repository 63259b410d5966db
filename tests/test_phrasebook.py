"""The phrases that speakers keep, one file a language: nothing is missing, nothing means two things, all can be met."""

import re
import unicodedata
from importlib import resources
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

from directory import numbered, only_text, phrasebook, questions, texting, tongues, understanding, yamlfile
from directory.questions import Topic
from directory.understanding.folding import word_form
from directory.vocabulary import LANGUAGES, Language

FOLDER = Path(str(resources.files("directory"))) / "phrasebook"
# Where a language may have no phrases: English ones are understood, or the language says it in another section.
MAY_BE_EMPTY = {
    "commands.not-behind",
    "language.not-before",
    "language.not-behind",
    "language.lent",
    "only_text.women",
    "only_text.is-deaf",
}
# Two names for one thing: to ask for another number is to ask for more; who is deaf is deaf, whoever says it.
ALIKE = {("more", "others"), ("deaf", "is-deaf")}
# Words that mean two things in the language itself; which is meant is told by what was asked.
BOTH = {("bn", "নয়"), ("ur", "دوسرے")}
IN_BRACKETS = {"questions", "reactions"}  # the sections in which (this|that) is read
WITHIN_WORDS = {" ", "'", "-"}  # folded away in a text as in a phrase
INNERMOST = re.compile(r"\(([^()]*)\)")


def content(language: Language) -> Any:
    """What a file holds, read strictly."""
    document = yamlfile.read(FOLDER / f"{language}.yaml")
    assert not document.faults, document.faults
    return document.data


def lists(language: Language) -> dict[str, tuple[str, ...]]:
    """The phrases of a language by section and name, as they are handed out."""
    book = vars(phrasebook.of(language))
    return {f"{section}.{name}": phrases for section, named in book.items() for name, phrases in named.items()}


def one_of(phrase: str) -> str:
    """A text that the phrase stands for: of each choice the first that says something."""
    while found := INNERMOST.search(phrase):
        chosen = next(filter(str.strip, found[1].split("|")), "")
        phrase = f"{phrase[: found.start()]}{chosen}{phrase[found.end() :]}"
    return phrase


def close(words: str) -> str:
    return word_form(words).replace(" ", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_section(language: Language) -> None:
    """No section is missing, is there twice or is called by another name; none is empty where a text would be lost."""
    empty = {name for name, phrases in lists(language).items() if not phrases}

    assert not list(phrasebook.wrong(content(language), content("en")))
    assert empty <= MAY_BE_EMPTY
    assert len(empty & {"only_text.women", "only_text.is-deaf"}) != 1
    assert len(empty & {"language.not-before", "language.not-behind"}) != 2


def test_there_is_a_file_for_each_language_and_no_other() -> None:
    """A file under a wrong name would be kept by somebody and never read."""
    assert {file.name for file in FOLDER.iterdir()} == {f"{language}.yaml" for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_means_two_things(language: Language) -> None:
    """“Thanks” is never “not”, nor one question another: she would get the answer to what she did not ask."""
    book = phrasebook.of(language)
    numbers = {name: said for name, said in book.numbers.items() if name not in {"before", "behind"}}
    asked = {name: said for name, said in book.questions.items() if name != "politeness"}
    twice = []
    for group in ({**book.commands, **numbers}, asked, book.only_text):
        folded = {name: {word_form(one) for one in said} for name, said in group.items()}
        twice += [(*pair, both) for pair in combinations(folded, 2) for both in folded[pair[0]] & folded[pair[1]]]

    known = {word_form(word) for other, word in BOTH if other == language}
    assert not [(one, other, both) for one, other, both in twice if (one, other) not in ALIKE and both not in known]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_command_is_a_question(language: Language) -> None:
    """Questions are looked for first: a command that is one would never be obeyed."""
    commands = phrasebook.of(language).commands
    both = [
        (name, topic.value, phrase)
        for name, phrases in commands.items()
        for phrase in phrases
        for topic in Topic
        if questions._pattern(topic, language).fullmatch(close(phrase))
    ]

    assert not [found for found in both if found[:2] not in ALIKE]


@pytest.mark.parametrize("name", ["again", "skip"])
def test_what_undoes_or_settles_means_nothing_else_anywhere(name: str) -> None:
    """In no language is it another command, a question, a number, a place or a language: any thread may hold it."""
    others = texting.MENU_WORDS | texting.SILENT
    for language in LANGUAGES:
        book = phrasebook.of(language).commands
        others |= {word_form(one) for other, said in book.items() if other != name for one in said}
    for phrase in (one for language in LANGUAGES for one in phrasebook.of(language).commands[name]):
        assert word_form(phrase) not in others, phrase
        readings = (questions.asked, only_text.said, tongues.named, tongues.refused)
        assert not [reading for reading in readings if reading(phrase)], phrase
        assert not understanding.hear(phrase).places, phrase
        assert not any(numbered.number(phrase, language) for language in LANGUAGES), phrase


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_holds_what_is_never_met(language: Language) -> None:
    """A star, a question mark or a bracket that a section does not read would be gone, and the phrase another one."""
    odd = []
    for name, phrases in lists(language).items():
        allowed = WITHIN_WORDS | set("(|)" if name.split(".")[0] in IN_BRACKETS else "")
        for phrase in phrases:
            signs = {sign for sign in phrase if not sign.isalnum() and not unicodedata.category(sign).startswith("M")}
            if signs - allowed or not word_form(one_of(phrase)) or phrase.count("(") != phrase.count(")"):
                odd.append((name, phrase))

    assert not odd


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", Topic)
def test_every_phrase_of_a_question_asks_it(topic: Topic, language: Language) -> None:
    """What a phrase stands for, as somebody would text it, is that question and fits into one."""
    said = phrasebook.of(language).questions
    phrases = [phrase for name in questions._ASKED_AS.get(topic, (topic.value,)) for phrase in said[name]]
    texts = [close(one_of(phrase)) for phrase in phrases]
    pattern = questions._pattern(topic, language)

    assert not [text for text in texts if not pattern.fullmatch(text) or len(text) > questions.LONGEST]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("more: [plus]", "mor: [plus]", "commands.more is missing; commands.mor is no section"),
        ("more: [plus]", "more: [no]", "commands.more: put the word that is read as False in quotes"),
        ("more: [plus]", "more: plus", "commands.more is no list; without phrases it is []"),
        ("more: [plus]", "more: ['({it}|{that}) plus']", "commands.more: {that} is no piece"),
        ("it: [this]", "it: ['{it}']", "pieces.it: {it} is no piece"),
        ("commands:", "command:", "commands.more is missing; command.more is no section"),
    ],
)
def test_a_slip_in_a_file_is_told(before: str, after: str, told: str) -> None:
    """Whoever corrects a language learns of each slip by its place; it is never read as something else."""
    text = "commands:\n  more: [plus]\npieces:\n  it: [this]\n"
    wanted, given = (yaml.load(one, Loader=yaml.CSafeLoader) for one in (text, text.replace(before, after)))

    assert not list(phrasebook.wrong(wanted, wanted))
    assert "; ".join(phrasebook.wrong(given, wanted)) == told


def test_pieces_stand_in_the_questions() -> None:
    """“Is this call free” is asked by a piece; none is left unfilled."""
    assert "(this|it|that|they" in phrasebook.of("en").questions["cost"][0]
    assert not [
        phrase for language in LANGUAGES for said in lists(language).values() for phrase in said if "{" in phrase
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_are_short_and_each_list_says_what_it_is_for(language: Language) -> None:
    """A speaker reads what a list is for above it, in the same words in every file, and sees in a diff what changed."""
    lines = (FOLDER / f"{language}.yaml").read_text(encoding="utf-8").splitlines()
    english = (FOLDER / "en.yaml").read_text(encoding="utf-8").splitlines()
    heads = [above for above, line in pairwise(lines) if re.match(r"(  )?[a-z-]+:", line)]

    assert not [line for line in lines if len(line) > 120]
    assert {head for head in heads if "#" in head} <= set(english)
    assert sum(head.lstrip().startswith("#") for head in heads) >= 41
