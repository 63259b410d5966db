"""Rules of the pathways: what a sound file is, every fault at once with its line, and which rule comes before which."""

import datetime as dt
from typing import Any

import pytest
import yaml
from conftest import NOW
from facts import TODAY, house, line

from directory import yamlfile
from directory.cli import main
from directory.edition import Edition
from directory.pathways import asking, choosing, loading
from directory.pathways.asking import Asking, BadAskingError
from directory.pathways.loading import BadPathwaysError, Pathways
from directory.pathways.rules import ABOUT, SETTINGS
from directory.settings import HERE, Settings
from directory.vocabulary import BOROUGHS, HARMS, RISKS
from directory.yamlfile import Fault

FACTS = HERE.parent / "shared" / "facts" / "pathways.yaml"


def wide(**changes: Any) -> dict[str, Any]:
    """A rule for England that any setting keeps."""
    return {
        "rule": "england-wide",
        "title": "The wide rule",
        "kind": "route",
        "area": "england",
        "setting": ["any"],
        "risk": ["any"],
        "harm": ["domestic-abuse"],
        "about": ["adult"],
        "steps": ["Ring 999 in danger.", "Then refer."],
        "services": ["a-line"],
        "confidence": "high",
        "checked": dt.date(2026, 11, 20),
        "means": "read-copy",
        "sources": [{"url": "https://example.org/", "date": "2 July 2015"}],
        **changes,
    }


def near(**changes: Any) -> dict[str, Any]:
    """Kingston's own rule on the same."""
    return {**wide(), "rule": "kingston-near", "area": "kingston", "narrows": ["england-wide"], **changes}


def faults_of(*entries: Any, today: dt.date = TODAY) -> list[Fault]:
    """What is wrong with these entries."""
    try:
        made(*entries, today=today)
    except BadPathwaysError as error:
        return list(error.faults)
    return []


def made(*entries: Any, today: dt.date = TODAY) -> Pathways:
    """The pathways of these entries."""
    text = yaml.safe_dump(list(entries), sort_keys=False, allow_unicode=True)
    return loading.build(yamlfile.parse(text), {"a-line", "b-house"}, today)


def told(pathways: Pathways, asked: Asking) -> list[str]:
    """The rules that are told in full."""
    return [one.rule.rule for one in choosing.choose(asked, pathways).main]


def test_the_shipped_pathways_are_sound(edition: Edition) -> None:
    """What the project ships loads, and every borough, setting, harm and person has a rule."""
    rules = loading.load(Settings.catalogue, {service.id for service in edition}, NOW.date()).rules

    assert len(rules) >= 150
    assert {rule.area for rule in rules} >= {*BOROUGHS, "london", "england", "uk"}
    assert {code for rule in rules for code in rule.setting} >= set(SETTINGS)
    assert {code for rule in rules for code in rule.about} >= set(ABOUT)
    assert {code for rule in rules for code in rule.harm} >= set(HARMS)


def test_every_rule_of_the_facts_is_there_and_no_surer() -> None:
    """Beside the facts that they are made from: each rule is told, in the same place, to the same people, no surer."""
    if not FACTS.is_file():
        pytest.skip("the facts are not beside this project")
    facts = {fact["id"]: fact for fact in yaml.safe_load(FACTS.read_text(encoding="utf-8"))}
    rules = {rule["rule"]: rule for rule in yaml.safe_load((HERE / "pathways.yaml").read_text(encoding="utf-8"))}
    rank = ("low", "medium", "high")

    assert set(rules) == set(facts)
    for name, rule in rules.items():
        same = {key: facts[name][key] for key in ("area", "setting", "risk", "harm", "about")}
        assert {key: rule[key] for key in same} == same, name
        assert rule["services"] == facts[name]["route_to"]
        assert rank.index(rule["confidence"]) <= rank.index(facts[name]["confidence"])
        read = {source.get("url") or source["seed"] for source in facts[name]["sources"]}
        assert {source["url"] for source in rule["sources"]} <= read


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([wide()], []),
        ([wide(), near()], []),
        ([wide(), wide()], ["rule", "rule"]),
        ([wide(), near(narrows=["england-wild"])], ["narrows.0"]),
        ([wide(), near(narrows=["kingston-near"])], ["narrows.0"]),
        ([wide(see=["nothing"])], ["see.0"]),
        ([wide(services=["a-line", "c-none"])], ["services.1"]),
        ([wide(setting=["surgery"])], ["setting.0"]),
        ([wide(risk=["extreme"])], ["risk.0"]),
        ([wide(about=[])], ["about"]),
        ([wide(steps=[])], ["steps"]),
        ([wide(sources=[])], ["sources"]),
        ([wide(sources=[{"date": "2 July 2015"}])], ["sources.0.url"]),
        ([wide(checked=dt.date(2999, 1, 1))], ["checked"]),
        ([wide(colour="blue")], ["colour"]),
        ([{key: value for key, value in wide().items() if key != "confidence"}], ["confidence"]),
    ],
    ids=str,
)
def test_what_is_wrong_is_told(entries: list[Any], expected: list[str]) -> None:
    """A name twice, a rule or service that is not there, a term outside the lists, no source, no date."""
    assert [fault.field for fault in faults_of(*entries)] == expected


@pytest.mark.parametrize(
    "words",
    [
        "Ring 020 7946 0958.",
        "Ring 0808 2000 247.",
        "Ring +44 20 7946 0958.",
        "Ring 116 123.",
        "Text 60777.",
        "Write to team@example.org.",
        "See https://example.org/form.",
        "See www.example.org.",
        "Go to KT1 1EU.",
    ],
)
def test_no_contact_stands_in_a_rule(words: str) -> None:
    """A number in a sentence would have no source, no date and no line in the catalogue: it is a fault."""
    (fault,) = faults_of(wide(steps=["Refer.", words]))

    assert "a contact stands in it" in fault.what
    assert fault.right == "the id of the service under services"


def test_emergency_numbers_laws_and_dates_are_no_contacts() -> None:
    """999, 101, 55 and 18000, a year, an amount of days and a section of an Act may be said."""
    assert not faults_of(wide(steps=["999, 101, 55, 18000. Since 31 October 2015, section 189(1)(e), 9am to 5pm."]))


def test_every_fault_is_told_at_once_with_its_line() -> None:
    """The keeper goes through the file once: each fault has its line, its rule, and what would be right."""
    text = yaml.safe_dump([wide(kind="rute"), near(services=["c-none"], area="kingstown")], sort_keys=False)
    with pytest.raises(BadPathwaysError) as caught:
        loading.build(yamlfile.parse(text), {"a-line"}, TODAY)
    lines = caught.value.lines("pathways.yaml")

    assert len(lines) == 3
    assert lines[0] == "pathways.yaml:3: england-wide: kind: “rute” is not in the vocabulary: perhaps “route”"
    numbered = text.splitlines()
    assert "kingstown" in numbered[int(lines[1].split(":")[1]) - 1]
    assert "c-none" in numbered[int(lines[2].split(":")[1]) - 1]


@pytest.mark.parametrize("text", ["[]", "{}", "word", "- word", "- &a b\n- *a", "a: 1"])
def test_what_is_no_list_of_rules_is_refused(text: str) -> None:
    """Another shape, an alias or a bare word is a fault with a line, never a crash."""
    with pytest.raises(BadPathwaysError) as caught:
        loading.build(yamlfile.parse(text), {"a-line"}, TODAY)

    assert caught.value.faults[0].line == 1


def test_check_tells_the_faults_of_both_files(tmp_path: Any, capsys: pytest.CaptureFixture[str]) -> None:
    """`signpost check` reads the pathways beside the catalogue, and a faulty catalogue hides none of their faults."""
    (tmp_path / "services.yaml").write_text(yaml.safe_dump([line(needs=["talking"]), house()]), encoding="utf-8")
    (tmp_path / "pathways.yaml").write_text(yaml.safe_dump([wide(services=["c-none"])]), encoding="utf-8")

    assert main(["check", str(tmp_path / "services.yaml")]) == 1
    out = capsys.readouterr().out
    assert "services.yaml:" in out
    assert "pathways.yaml:" in out
    assert "no service “c-none”" in out


def test_the_nearer_rule_comes_before_the_wider() -> None:
    """Kingston's own rule stands in the place of England's; elsewhere England's stands, and it is said why."""
    pathways = made(wide(), near())
    here = choosing.choose(Asking("kingston", harm=("domestic-abuse",)), pathways)
    there = choosing.choose(Asking("wandsworth", harm=("domestic-abuse",)), pathways)

    assert [one.rule.rule for one in here.found] == ["kingston-near"]
    assert [wide.rule for wide in here.found[0].wider] == ["england-wide"]
    assert [(one.rule.rule, one.silent) for one in there.found] == [("england-wide", True)]
    assert (here.is_local, there.is_local) == (True, False)


def test_an_unconfirmed_rule_hides_no_confirmed_one() -> None:
    """A borough's rule that nobody has confirmed stands beside England's, which is marked so."""
    found = choosing.choose(Asking("kingston", "gp"), made(wide(), near(confidence="low"))).found

    assert [(one.rule.rule, one.beside_unconfirmed) for one in found] == [
        ("kingston-near", False),
        ("england-wide", True),
    ]


def test_what_names_the_setting_comes_first() -> None:
    """A rule for midwifery comes before one for everybody; it is not there for a GP."""
    pathways = made(wide(), near(narrows=[]), near(rule="kingston-own", setting=["midwifery"], narrows=[]))

    assert told(pathways, Asking("kingston", "midwifery")) == ["kingston-own", "kingston-near", "england-wide"]
    assert told(pathways, Asking("kingston", "gp")) == ["kingston-near", "england-wide"]


@pytest.mark.parametrize(
    ("rule", "asked", "holds"),
    [
        ({"risk": ["high"]}, Asking("kingston", risk="high"), True),
        ({"risk": ["high"]}, Asking("kingston", risk="standard"), False),
        ({"risk": ["high"]}, Asking("kingston", "gp"), True),
        ({"harm": ["fgm"]}, Asking("kingston", harm=("stalking", "fgm")), True),
        ({"harm": ["fgm"]}, Asking("kingston", harm=("stalking",)), False),
        ({"about": ["adult"]}, Asking("kingston", about=("pregnant",)), True),
        ({"about": ["adult"]}, Asking("kingston", about=("child",)), False),
        ({"about": ["adult"]}, Asking("kingston", about=("perpetrator",)), False),
        ({"about": ["man"]}, Asking("kingston", about=("adult",)), False),
        ({"about": ["any"]}, Asking("kingston", about=("child",)), True),
        ({"area": "london"}, Asking("england", "gp"), False),
        ({"area": "london"}, Asking(None, "gp"), True),
        ({"area": "wandsworth"}, Asking("kingston", "gp"), False),
    ],
    ids=str,
)
def test_when_a_rule_holds(rule: dict[str, Any], asked: Asking, holds: bool) -> None:
    """Risk, harm, person and area each shut a rule out where they were chosen, and do not where they were not."""
    found = choosing.choose(asked, made(wide(**rule))).found

    assert bool(found) is holds


def test_duties_are_named_whatever_was_asked() -> None:
    """A duty of the setting is named though nobody asked about it: what is met may be more than what was asked."""
    duty = wide(rule="the-duty", kind="duty", harm=["fgm"], about=["child"], setting=["midwifery"])
    route = choosing.choose(Asking("kingston", "midwifery", harm=("domestic-abuse",)), made(wide(), duty))

    assert [one.rule.rule for one in route.binding] == ["the-duty"]
    assert choosing.choose(Asking("kingston", "employer"), made(wide(), duty)).binding == ()


@pytest.mark.parametrize(
    "given",
    [
        {"name": ["Jane"]},
        {"area": ["KT1 1EU"]},
        {"area": ["kingston", "wandsworth"]},
        {"risk": ["high", "standard"]},
        {"setting": ["gp", "police"]},
        {"about": ["child", "employee"]},
        {"about": ["pregnant", "man"]},
        {"about": ["young-person", "older"]},
        {"harm": ["elder-abuse"], "about": ["child"]},
        {"harm": ["child-abuse"], "about": ["adult"]},
        {"harm": ["fgm", "stalking", "elder-abuse", "child-abuse"]},
        {"setting": ["midwifery"], "about": ["older"]},
        {"area": ["Kingston"]},
        {"area": ["kingston "]},
        {"": ["x"]},
    ],
    ids=str,
)
def test_what_cannot_be_asked(given: dict[str, list[str]]) -> None:
    """Anything outside the lists and every contradiction is refused, in words that repeat nothing of it."""
    with pytest.raises(BadAskingError) as caught:
        asking.read(given)

    assert caught.value.faults
    assert not [word for word in ("Jane", "KT1", "1EU") if word in str(caught.value)]


def test_what_is_not_chosen_is_not_asked() -> None:
    """An empty value and “any” are choices that were not made; the same twice is once."""
    read = asking.read({"area": ["kingston", "kingston"], "setting": [""], "risk": ["any"], "harm": ["fgm", ""]})

    assert read == Asking("kingston", harm=("fgm",))
    assert read.given == {"area": ("kingston",), "harm": ("fgm",)}


def test_the_command_gives_the_same_route(capsys: pytest.CaptureFixture[str]) -> None:
    """`signpost pathway` is another coat of the finder: its rules, its services, and what it does not answer."""
    assert main(["pathway", "--area", "kingston", "--setting", "midwifery", "--risk", "high", "--json"]) == 0
    assert '"rule": "kingston-hospital"' in capsys.readouterr().out
    assert main(["pathway", "--area", "kingston", "--harm", "fgm"]) == 0
    assert "Professional judgement overrides." in capsys.readouterr().out
    assert main(["pathway", "--about", "child", "--about", "older"]) == 1
    assert "A child is not also an adult" in capsys.readouterr().err
    assert set(RISKS) == set(asking.LISTS["risk"])
