"""What place somebody means: outcodes, aliases, typing mistakes, and words that are no places."""

import argparse
import csv
import itertools
import math
import re
import time
from pathlib import Path
from statistics import median

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from directory import codepoint, gazetteer, grid, places, postcodes, scripts, sightings, spelling, typos
from directory.cli import places as command
from directory.vocabulary import BOROUGHS, Area

SHARED = Path(__file__).parents[2] / "shared" / "data"
TABLES = Path(gazetteer.__file__).parent / "data"
shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the reference data are not beside the project")

W: tuple[Area, ...] = ("westminster",)
KC: tuple[Area, ...] = ("kensington-and-chelsea",)
HF: tuple[Area, ...] = ("hammersmith-and-fulham",)
WA: tuple[Area, ...] = ("wandsworth",)
KI: tuple[Area, ...] = ("kingston",)
LONDON: tuple[Area, ...] = ("london",)
ENGLAND: tuple[Area, ...] = ("england",)
UK: tuple[Area, ...] = ("uk",)

# A text that is only a place, what it is printed as, and in which areas it lies.
ONE_PLACE: list[tuple[str, str, tuple[Area, ...]]] = [
    # outcodes and postcodes
    ("KT1", "KT1", KI),
    ("kt1", "KT1", KI),
    ("w'minster", "Westminster", W),
    ("wminster", "Westminster", W),
    ("kt 1", "KT1", KI),
    ("kt1 1aa", "KT1", KI),
    ("w 10", "W10", KC + W),
    ("W10", "W10", KC + W),
    ("SW1A 2AA", "SW1A", W),
    ("sw15 2ab", "SW15", WA + KI),
    ("sw152ab", "SW15", WA + KI),
    ("i live in w6", "W6", HF),
    ("w8 a minute away", "W8", KC),
    ("КТ3", "KT3", KI),  # Cyrillic letters that look like ours
    ("ＳＷ１８", "SW18", WA),  # full width
    ("SW1", "SW1", W + KC),
    ("w1", "W1", W),
    ("CF10", "CF10", UK),
    ("BT1", "BT1", UK),
    ("EH1 1AA", "EH1", UK),
    ("LS1", "LS1", ENGLAND),
    ("N1", "N1", LONDON),
    # boroughs and what they are called
    ("RBKC", "Kensington and Chelsea", KC),
    ("k&c", "Kensington and Chelsea", KC),
    ("K & C", "Kensington and Chelsea", KC),
    ("kensington & chelsea", "Kensington and Chelsea", KC),
    ("ken and chelsea", "Kensington and Chelsea", KC),
    ("h&f", "Hammersmith and Fulham", HF),
    ("LBHF", "Hammersmith and Fulham", HF),
    ("hammersmith & fulham council", "Hammersmith and Fulham", HF),
    ("city of westminster", "Westminster", W),
    ("borough of westminster", "Westminster", W),
    ("WCC", "Westminster", W),
    ("rbk", "Kingston upon Thames", KI),
    ("kingston council", "Kingston upon Thames", KI),
    ("royal borough of kingston", "Kingston upon Thames", KI),
    ("surbiton council", "Kingston upon Thames", KI),
    ("wandsworth borough council", "Wandsworth", WA),
    ("croydon council", "Croydon", LONDON),
    ("elmbridge council", "Elmbridge", ENGLAND),
    # borough names that are places
    ("kingston", "Kingston upon Thames", KI),
    ("Kingston-upon-Thames", "Kingston upon Thames", KI),
    ("westminster", "Westminster", W),
    ("w'minster", "Westminster", W),
    ("hammersmith", "Hammersmith", HF),
    ("kensington", "Kensington", KC),
    ("chelsea", "Chelsea", KC),
    ("richmond", "Richmond", LONDON),
    # neighbourhoods, stations, estates, hospitals, roads
    ("north ken", "North Kensington", KC),
    ("n. kensington", "North Kensington", KC),
    ("high st ken", "High Street Kensington", KC),
    ("earls ct", "Earls Court", KC),
    ("st johns wood", "St Johns Wood", W),
    ("saint john's wood", "St Johns Wood", W),
    ("shep bush", "Shepherds Bush", HF),
    ("shepherdsbush", "Shepherds Bush", HF),
    ("clapham junc", "Clapham Junction", WA),
    ("victoria station", "Victoria station", W),
    ("near putney heath please", "Putney Heath", WA),
    ("lisson green", "Lisson Green Estate", W),
    ("the alton", "Alton Estate", WA),
    ("clem attlee", "Clem Attlee Court", HF),
    ("grenfell", "Grenfell Tower", KC),
    ("charing cross hospital", "Charing Cross Hospital", HF),
    ("charing cross", "Charing Cross", W),
    ("st george's", "St George's Hospital", WA),
    ("chelwest", "Chelsea and Westminster Hospital", KC),
    ("kingston hosp", "Kingston Hospital", KI),
    ("portobello rd", "Portobello Road", KC),
    ("edgware road", "Edgware Road", W),
    ("edgware", "Edgware", LONDON),
    # over a border
    ("clapham", "Clapham", (*WA, "london")),
    ("vauxhall", "Vauxhall", LONDON),  # a corner of SW8 alone is Wandsworth's
    ("SW19", "SW19", (*WA, "london")),
    ("wandsworth bridge", "Wandsworth Bridge", WA + HF),
    # typing mistakes
    ("kingstn", "Kingston upon Thames", KI),
    ("kensignton", "Kensington", KC),
    ("hamersmith", "Hammersmith", HF),
    ("puttney", "Putney", WA),
    ("putny", "Putney", WA),
    ("wansworth", "Wandsworth", WA),
    ("westminister", "Westminster", W),
    ("battersee", "Battersea", WA),
    ("surbition", "Surbiton", KI),
    ("new maldon", "New Malden", KI),
    ("shepards bush", "Shepherds Bush", HF),
    ("notting hil", "Notting Hill", KC),
    # elsewhere
    ("london", "London", LONDON),
    ("brum", "Birmingham", ENGLAND),
    ("kingston upon hull", "Hull", ENGLAND),
    ("glasgow", "Glasgow", UK),
    # other scripts
    ("كينغستون", "Kingston upon Thames", KI),
    ("ببطرسي", "Battersea", WA),
    ("وست‌مینستر", "Westminster", W),
    ("ٹوٹنگ", "Tooting", WA),
    ("ফুলহামে", "Fulham", HF),
    ("கிங்ஸ்டனில்", "Kingston upon Thames", KI),
    ("뉴몰든에", "New Malden", KI),
    ("肯辛顿", "Kensington", KC),
    ("牛津街", "Oxford Street", W),
    ("Кінгстоні", "Kingston upon Thames", KI),
]


@pytest.mark.parametrize(("text", "name", "areas"), ONE_PLACE)
def test_a_text_that_is_a_place_is_found(text: str, name: str, areas: tuple[Area, ...]) -> None:
    """Names, outcodes, councils and mistyped places lead to the right boroughs."""
    found = places.find(text)
    assert found, "not known"
    assert (found[0].name, found[0].areas) == (name, areas)


@pytest.mark.parametrize(
    ("text", "councils"),
    [
        ("Victoria", [None, "Hackney"]),
        ("world's end", [None, "Enfield"]),
        ("queens park", [None, "Brent"]),
        ("abbey road", [None, "Newham"]),
        ("fulham road", [None, None]),
        ("hayes", ["Bromley", "Hillingdon"]),
        ("motspur park", [None]),  # its station lies over the border: the same place
        ("westbourne grove", [None, None]),
    ],
)
def test_a_name_in_several_boroughs_asks_which(text: str, councils: list[str | None]) -> None:
    """Every place of one name comes back, the likeliest first."""
    assert [place.council for place in places.find(text)] == councils


@pytest.mark.parametrize(
    "text", ["", "   ", "zzzzzz", "help me", "king street", "kingston road", "pakistan", "w99", "ZZ1 1ZZ", "ring"]
)
def test_what_is_no_place_is_not_forced_to_be_one(text: str) -> None:
    """A text that is no place is answered with nothing."""
    assert places.find(text) == ()


@pytest.mark.parametrize(
    ("text", "council"),
    [
        ("KT4", "Sutton"),
        ("NW10", "Brent"),
        ("clapham", "Lambeth"),
        ("vauxhall", "Lambeth"),
        ("leeds", "Leeds"),
        ("TW9", "Richmond upon Thames"),
        ("KT1", None),
    ],
)
def test_most_of_a_place_outside_names_the_council_there(text: str, council: str | None) -> None:
    """The council of the district outside is named, and none for a place that is ours."""
    assert places.find(text)[0].council == council


@pytest.mark.parametrize("text", ["W1A", "EC1P", "SE1P", "NW1W", "TW98", "w1a 1aa"])
def test_a_box_or_large_user_cannot_be_placed(text: str) -> None:
    """A postcode without a place has no area and no distance."""
    (place,) = places.find(text)
    assert place.areas == ()
    assert places.distance(place, places.borough("westminster")) is None


# A message, and the places said in it.
SAID: list[tuple[str, list[str]]] = [
    ("can u send help to sw6 he broke the door down", ["SW6"]),
    ("foodbank voucher, W10 4", ["W10"]),
    ("145 King Street, W6 9JT", ["W6"]),
    ("stalked from work, kt 1", ["KT1"]),
    ("living at sw15 2ab now", ["SW15"]),
    ("我住KT3 想装警铃", ["KT3"]),
    ("W8", ["W8"]),
    ("my husband hits me. w8", ["W8"]),
    ("need housing w8", ["W8"]),
    ("2 kids. husband hits. w8, rent due", ["W8"]),
    ("husband hits me. w8, im scared", ["W8"]),
    ("need somewhere to stay, w8, with my son aged 14", ["W8"]),
    ("w8 need housing, kids aged 14", ["W8"]),
    ("need housing, w8, thanks", ["W8"]),
    ("GP w8, pt dv", ["W8"]),
    ("GP w8. pt raped 3 days ago", ["W8"]),
    ("midwife w8. dv disclosed", ["W8"]),
    ("w8 gp. dv patient", ["W8"]),
    ("bar manager chelsea, want ask for angela training", ["Chelsea"]),
    ("GP chelsea. pt disclosed DV", ["Chelsea"]),
    ("kingstom", ["Kingston upon Thames"]),
    ("putny", ["Putney"]),
    ("chelsey", ["Chelsea"]),
    ("chelse", ["Chelsea"]),
    ("husband hits me. fulhum", ["Fulham"]),
    ("fulhum, husband hits me", ["Fulham"]),
    ("мене б'є чоловік, кінгстон", ["Kingston upon Thames"]),
    ("кенсінгтон", ["Kensington"]),
    ("хаммерсміт", ["Hammersmith"]),
    ("ونڈزورتھ", ["Wandsworth"]),
    ("ওয়েস্টমিনিস্টার", ["Westminster"]),
    ("ফুলহ্যাম", ["Fulham"]),
    ("வான்ட்ஸ்வர்த்", ["Wandsworth"]),
    ("my parents want me to marry a man i dont know, chelsea", ["Chelsea"]),
    ("im in n1", ["N1"]),
    ("vivo em w10 com ele", ["W10"]),
    ("I LIVE IN KT3", ["KT3"]),
    ("my daughter is in B12 with him", ["B12"]),
    ("LS6 student", ["LS6"]),
    ("tooting broadway, he is throwing plates", ["Tooting Broadway"]),
    ("lisson green, its going on while i type", ["Lisson Green Estate"]),
    ("i live in chelsea", ["Chelsea"]),
    ("chelsea", ["Chelsea"]),
    ("divorced mums reading group, chelsea", ["Chelsea"]),
    ("en chelsea cuido a dos viejitos", ["Chelsea"]),
    ("住chelsea 有没有读书会", ["Chelsea"]),
    ("near victoria station", ["Victoria station"]),
    ("arts and crafts with other mums, hook", ["Hook"]),
    ("i live in reading now", ["Reading"]),
    ("nights on the strand with my dog", ["Strand"]),
    ("scared to walk marylebone high st", ["Marylebone"]),
    ("wardour street, a bar", ["Wardour Street"]),
    ("i moved from leeds to putney", ["Leeds", "Putney"]),
    ("surrey side of kingston", ["Kingston upon Thames"]),
    ("stuck in hamersmith all night", ["Hammersmith"]),
    ("staying near shepards bush", ["Shepherds Bush"]),
    ("oyle bi kapi, Paddingtonda temizlige geliyorum", ["Paddington"]),
    ("Leeds'te ablam var", ["Leeds"]),
    ("arkadaşım soho'da kaldırımda yatıyor", ["Soho"]),
    ("New Malden'de bakıcı kadın geliyor", ["New Malden"]),
    ("Earl’s Court’tan yazıyorum", ["Earls Court"]),
    ("Barking'te kahve arkadasi bile olur", ["Barking"]),
    ("ми на вокзалі Waterloo", ["Waterloo"]),
    ("живу біля Chelsea з дітьми", ["Chelsea"]),
    ("در chelsea زندگی میکنم", ["Chelsea"]),
    ("chelsea에 살아요", ["Chelsea"]),
    ("میں chelsea میں رہتی ہوں", ["Chelsea"]),
    ("our Church Street estate, tenant fleeing", ["Church Street Market"]),
    ("在唐人街端盘子", ["Chinatown"]),
    ("از معلم یک مدرسه در هانسلو هستم", ["Hounslow"]),
    ("انا في فينسبري بارك", ["Finsbury Park"]),
    ("اب سربیٹن میں ہوں", ["Surbiton"]),
    ("써비튼 사는 남자입니다", ["Surbiton"]),
    ("стою в Саттоні на платформі", ["Sutton"]),
    ("ночую біля Ковент-Гарден", ["Covent Garden"]),
    ("im in n9", ["N9"]),
    ("the N9 area", ["N9"]),
    ("mieszkam na Fulhamie", ["Fulham"]),
    ("j'habite près d'Hammersmith", ["Hammersmith"]),
    ("je suis à côté d’Earl's Court", ["Earls Court"]),
    ("shoqja jeton n'Fulham", ["Fulham"]),
    ("my sister in law rang from Heathrow", ["Heathrow Airport"]),
    ("يمكن ما الي دخل بس جارتنا بكنغستون تصيح", ["Kingston upon Thames"]),
    ("kingston or surbiton", ["Kingston upon Thames", "Surbiton"]),
    ("tooting st georges hospital", ["Tooting", "St George's Hospital"]),
    ("midwife st georges. dv", ["St George's Hospital"]),
    ("A&E nurse st marys, DV pt", ["St Mary's Hospital"]),
    ("midwife queen charlottes, FGM disclosed", ["Queen Charlotte's & Chelsea Hospital"]),
    ("A&E chelsea and westminster, dv pt", ["Chelsea and Westminster Hospital"]),
    ("my mate hits his mrs. fulham", ["Fulham"]),
    ("my mates beating his mrs. battersea", ["Battersea"]),
    ("شوهرم منو میزنه. ومبلدون", ["Wimbledon"]),
]
# A word before a place, with and without a comma, is no part of that place's name mistyped.
ASKED_BEFORE = [
    "rehab, kingston",
    "rehab kingston",
    "chirie, kingston",
    "clés, kingston",
    "shaqo ayaan rabaa, kingston",
]


@pytest.mark.parametrize("text", ASKED_BEFORE)
def test_what_is_asked_before_a_place_is_no_part_of_it(text: str) -> None:
    """The word stays for whoever hears what she needs."""
    (mention,) = places.mentions(text)

    assert text[mention.start : mention.end] == "kingston"
    assert mention.places[0].name == "Kingston upon Thames"


@pytest.mark.parametrize(("text", "names"), SAID)
def test_places_said_in_passing_are_heard(text: str, names: list[str]) -> None:
    """A place inside a sentence is found, in whatever language and spelling."""
    assert [mention.places[0].name for mention in places.mentions(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "my friend chelsea is hurt",
        "chelsea says hi",
        "i told chelsea everything",
        "going to the chelsea match",
        "fulham fans shouting at us",
        "my name is victoria",
        "victoria told me to text",
        "thanks victoria",
        "dr surbiton was kind",
        "mrs kingston was kind",
        "he lives on Richmond Road",
        "5 kingston rd",
        "high street",
        "king street",
        "i live on church road",
        "fulham road",
        "go home now",
        "money from the bank",
        "no angel himself",
        "he went to temple",
        "its the worlds end for me and him",
        "reading a book in the bath",
        "in reading my texts he",
        "the dog was barking all night",
        "hook up",
        "he hit me b4 work",
        "HE HIT ME B4",
        "thx m8",
        "l8r",
        "gr8 thx",
        "n1 mate",
        "N1 THANKS A LOT",
        "please, he wanted a private question walked away",
        "تجهيز الاوراق",  # "preparing" ends as Hayes is written
        "w8 a minute",
        "sorry i cant w8",
        "w8, what",
        "he is here w8 hes gone",
        "please, w8, he is here",
        "thanks, chelsea",
        "i know chelsea",
        "e2e encrypted",
        "vitamin b12",
        "on the M25",
        "i sleep on the n9 end to end",
        "slept on the night bus again, I feel safer on the N9 than in a hostel",
        "the N9",
        "n29 bus home",
        "got the e3 bus, he got on too",
        "mieszkam tu od 6 lat, W 6 miesiecy",
        "com 2 filhos e 3 malas",
        "às 3 da manhã",
        "se 5 personas vienen",
        "its 2am and i am 5ft 2in",
        "call 020 7946 0958",
        "from pakistan",
        "my somalia passport",
        "uk visa",
        "came to london alone",
        "left kingston jamaica at six",
        "the victorian house",
        "victorian",
        "my manager chelsea, she knows",
        "tell the gp w8 for me",
        "cant w8. he hits me",
        "footing",
        "my friend chelsey, she saw it",
        "він порядний і путній",
        "я була з балем",
        "a working woman dealing with it",
        "a rainha da casa",
        "시리즈",  # "series" ends as Leeds is written
        "هارون",  # a name that begins as Harrow is written
    ],
)
def test_words_that_are_no_places_here_are_left_alone(text: str) -> None:
    """Friends, teams, verbs and figures that look like places are none."""
    assert places.mentions(text) == ()


def test_a_narrow_place_is_surer_than_a_town_and_a_postcode_surest() -> None:
    """How sure a mention is grows with how little it may mean."""
    sure = {mention.places[0].name: mention.sure for mention in places.mentions("from leeds, now putney, SW15 2AB")}
    assert sure["Leeds"] < sure["Putney"] < sure["SW15"] == 1.0


def test_where_she_came_from_is_less_sure_than_where_she_is() -> None:
    """A place that was left counts less than the one she is in."""
    left, here = places.mentions("moved from croydon, now in hackney")
    assert left.sure < here.sure


def test_one_way_to_write_a_name() -> None:
    """Capitals, apostrophes, Saint and Road do not tell two names apart."""
    assert spelling.name_form("Saint James’s Park Rd.") == spelling.name_form("st jamess PARK road")
    assert spelling.name_form("K&C") == spelling.name_form("k and c")


def test_a_mention_says_where_it_stands() -> None:
    """The span is that of the words as they were typed."""
    text = "help, i am in Shepards Bush now"
    (mention,) = places.mentions(text)
    assert text[mention.start : mention.end] == "Shepards Bush"


@pytest.mark.parametrize(
    ("text", "outcode"),
    [
        ("145 King Street, W6 9JT", "W6"),
        ("PO Box 12, SW1A 2AA", "SW1A"),
        ("near W8, at W14 0AA", "W14"),
        ("Hope House, kt2", "KT2"),
        ("a street", None),
    ],
)
def test_the_outcode_of_an_address(text: str, outcode: str | None) -> None:
    """A whole postcode is taken before an outcode, and nothing where there is none."""
    found = places.outcode_in(text)
    assert (found.name if found else None) == outcode


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("im at SW15 2AB ok", "im at SW15 ok"),
        ("kt11aa", "kt1"),
        ("W69JT.", "W6."),
        ("sw1a-2aa", "sw1a"),
        ("W6\n9JT", "W6"),
        ("W6 \u200b9JT", "W6"),
        ("ＫＴ１ １ＡＡ", "ＫＴ１"),
        ("кв 5 КТ1 1АА", "кв 5 КТ1"),
        ("kt١ ١aa", "kt١"),
        ("W6 9JT, KT1 1AA", "W6, KT1"),
        ("b4 2am", "b4 2am"),
        ("m8 3pm", "m8 3pm"),
        ("W10 4", "W10 4"),
        ("no postcode", "no postcode"),
    ],
)
def test_a_full_postcode_is_cut_to_its_outcode(text: str, cut: str) -> None:
    """However it is spaced, the inward half is gone and the rest stays."""
    assert places.cut(text) == cut


WHOLE = re.compile(
    r"(?<![a-z0-9])[a-z]{1,2}[0-9][a-z0-9]?[\s-]*[0-9][abd-hjlnp-uw-z]{2}(?![a-z0-9])", re.IGNORECASE | re.ASCII
)
like_postcodes = st.text(alphabet="sSwWkKtT1256 09aAbBjJ-\n,.é住", max_size=40)


@given(st.text(max_size=200) | like_postcodes)
@example("a1 1aa 1aa")
@example("kt1 1kt1 1aaaa")
def test_cutting_leaves_no_postcode_and_once_is_enough(text: str) -> None:
    """Whatever the text, no whole postcode is left, and cutting twice changes nothing."""
    once = places.cut(text)
    assert not WHOLE.search(once)
    assert places.cut(once) == once


@given(
    st.text(max_size=60),
    st.from_regex(r"(KT[1-9]|SW1[0-9]|W[1-9]|SW1[AEPVWXY]|NW8) ?[0-9][ABDEFGHJLNP-UW-Z]{2}", fullmatch=True),
    st.text(max_size=60),
)
def test_a_postcode_is_cut_wherever_it_stands(before: str, postcode: str, after: str) -> None:
    """What stands around a postcode does not hide it."""
    assert postcode[-3:] not in places.cut(
        f"{before.replace(postcode[-3:], '')} {postcode} {after.replace(postcode[-3:], '')}"
    )


@settings(deadline=1000)
@given(
    st.text(max_size=1600)
    | st.lists(
        st.sampled_from(
            ["high", "st", "new", "kt1", "sw15", "2ab", "chelsea", "worlds", "end", "n", ",", "é", "서", "ي"]
        )
    ).map(" ".join)
)
@example("in " * 1600)
@example("new malden " * 200)
def test_any_text_gets_an_answer_in_order_and_in_time(text: str) -> None:
    """Any Unicode: mentions inside the text, in order, none over another."""
    found = places.mentions(text)
    places.find(text)
    assert all(
        0 <= mention.start < mention.end <= len(text) and 0 < mention.sure <= 1 and mention.places for mention in found
    )
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


def test_a_message_is_read_fast() -> None:
    """A long message takes milliseconds."""
    text = (
        "he was outside my work agian in hamersmith last nite, kids are wth my sister in new malden KT3, "
        "dont want police jsut somone to tlk to urgntly plase"
    )
    assert _milliseconds(text) < 2  # measured: 0.2
    assert _milliseconds(text * 10) < 20  # measured: 1.5


def _milliseconds(text: str) -> float:
    places.mentions(text)
    times = []
    for _ in range(9):
        began = time.perf_counter()
        places.mentions(text)
        times.append(time.perf_counter() - began)
    return 1000 * median(times)


def test_nothing_typed_is_kept() -> None:
    """No cache grows with what people type."""
    places.find("zzyzx"), places.mentions("zzyzx near kingston")
    for module in (places, gazetteer, postcodes, scripts, sightings, spelling, typos):
        caches = [value.cache_info() for value in vars(module).values() if hasattr(value, "cache_info")]
        assert all(cache.currsize <= 1 for cache in caches), module


def test_the_code_of_a_place_is_its_position() -> None:
    """Codes fit two bytes, and one that is no place's is a LookupError."""
    every = gazetteer.load().places
    assert [place.code for place in every] == list(range(len(every)))
    assert len(every) < 0xFFFF
    assert places.at(every[-1].code) is every[-1]
    for code in (-1, len(every)):
        with pytest.raises(LookupError):
            places.at(code)


def test_each_borough_is_a_place_of_its_own() -> None:
    """The five have a place each, the wider areas none."""
    assert [places.borough(area).areas for area in BOROUGHS] == [(area,) for area in BOROUGHS]
    with pytest.raises(LookupError):
        places.borough("london")


def test_distance_is_the_way_between_two_middles() -> None:
    """Metres agree with plain geometry, the same both ways."""
    (kt1,), (w10,) = places.find("KT1"), places.find("W10")
    metres = places.distance(kt1, w10)
    assert metres == places.distance(w10, kt1)
    assert metres is not None
    assert math.isclose(
        metres,
        math.hypot((51.5234 - 51.4078) * 111_195, (0.2984 - 0.2140) * 111_195 * math.cos(math.radians(51.47))),
        rel_tol=0.001,
    )
    assert places.distance(kt1, kt1) == 0
    assert kt1.radius_m == 1324


def test_the_tables_hold_no_postcode_are_small_and_say_whose_they_are() -> None:
    """No whole postcode is carried, and every table has its attribution."""
    texts = {file.name: file.read_text(encoding="utf-8") for file in TABLES.glob("*.csv")}
    attribution = (TABLES / "ATTRIBUTION.md").read_text(encoding="utf-8")
    for name, text in texts.items():
        assert name in attribution
        assert not WHOLE.search(text.replace(",", "|")), name
    assert sum(len(text.encode()) for text in texts.values()) < 560_000
    for line in ("Contains OS data ©", "Contains Royal Mail data ©", "Powered by TfL Open Data", "GeoNames, CC BY 4.0"):
        assert line in attribution


def test_every_other_name_leads_to_a_place() -> None:
    """No name stands for nothing, and each is folded once for all."""
    known = gazetteer.load()
    with (TABLES / "places_careful.csv").open(encoding="utf-8", newline="") as lines:
        whys = {row["why"] for row in csv.DictReader(lines)}
    assert whys == {"never", "wide", "person", "word", "road", "other"}
    for form, meant in known.named.items():
        assert meant, form
        assert form == spelling.name_form(form)


def test_the_grid_agrees_with_ordnance_surveys_own_example() -> None:
    """Ordnance Survey's worked example comes out where it says."""
    lat, lon = grid.wgs84(651_409.903, 313_177.270)  # the guide's worked example, as a receiver would show it
    assert (round(lat, 4), round(lon, 4)) == (52.6580, 1.7161)


def originals(folder: Path) -> Path:
    """A small Code-Point Open: three streets of KT1, a delivery office, and boxes."""
    kingston, richmond = "E09000021", "E09000027"
    rows = [
        ("KT1 1AA", 518_000, 169_000, kingston),
        ("KT1 1AB", 518_200, 169_000, kingston),
        ("KT1 1AD", 518_100, 169_300, richmond),
    ]
    rows += [(f"KT1 9{letter}Z", 530_000, 180_000, kingston) for letter in "ABDEFGHJLNPQRST"]
    rows += [
        ("SW95 9AA", 530_000, 180_000, kingston),
        ("TW98 1AA", 0, 0, ""),
        ("W1B 1AA", 529_000, 181_000, "E09000033"),
    ]
    where = folder / "Data" / "CSV"
    where.mkdir(parents=True)
    with (where / "kt.csv").open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines).writerows(
            [code, 10, east, north, "E92000001", "", "", "", gss, ""] for code, east, north, gss in rows
        )
    return folder


def test_code_point_open_is_read_into_outcodes(tmp_path: Path) -> None:
    """Streets, boxes and groups of a small original are told apart."""
    found = {outcode.name: outcode for outcode in codepoint.read(originals(tmp_path))}
    middle = grid.wgs84(518_100, 169_100)
    assert list(found) == ["KT1", "SW95", "TW98", "W1", "W1B"]
    assert found["KT1"].kind == "non_geographic"  # three streets to eighteen postcodes
    assert found["TW98"].kind == "no_position"
    assert found["W1"].kind == "group"
    assert found["W1"].shares == (("E09000033", 10_000),)
    assert middle == pytest.approx((51.4086, -0.3034), abs=0.001)


def test_an_office_that_sorts_post_does_not_move_the_middle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fifteen postcodes at one point do not draw an outcode to it."""
    monkeypatch.setattr(codepoint, "FEW", 0.1)
    kt1 = codepoint.read(originals(tmp_path))[0]
    lat, lon = grid.wgs84(518_100, 169_100)
    assert (kt1.lat, kt1.lon) == (round(lat, 4), round(lon, 4))
    assert kt1.shares == (("E09000021", 6667), ("E09000027", 3333))
    assert kt1.radius_m == 188  # from 141, 141 and 200 metres


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    command.add(parser.add_subparsers(required=True))
    options = parser.parse_args(["places", *arguments])
    return int(options.run(options))


def test_the_command_writes_outcodes_from_the_originals(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`signpost places build` reads the public original."""
    assert run("build", "--code-point-open", str(originals(tmp_path / "in")), "--to", str(tmp_path / "new")) == 0
    with (tmp_path / "new" / "outcodes.csv").open(encoding="utf-8", newline="") as lines:
        written = {row["outcode"]: row for row in csv.DictReader(lines)}
    assert written["W1B"]["shares"] == "E09000033:10000"
    assert "BT1" in written  # the originals know Great Britain only
    assert "outcodes.csv" in capsys.readouterr().out


def test_the_command_says_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without its sources the command says so and fails."""
    assert run("build", "--from", str(tmp_path), "--to", str(tmp_path / "to")) == 1
    assert run("build", "--code-point-open", str(tmp_path)) == 1
    assert "Data/CSV" in capsys.readouterr().err


def test_the_command_says_what_a_text_is_taken_for(capsys: pytest.CaptureFixture[str]) -> None:
    """`signpost places find` shows what a text is taken for, and fails where it is nothing."""
    assert run("find", "north", "ken") == 0
    assert run("find", "w1a") == 0
    assert run("find", "zzzz") == 1
    out = capsys.readouterr().out
    assert "North Kensington: locality, kensington-and-chelsea" in out
    assert "cannot be placed" in out


def read_shared(name: str) -> list[dict[str, str]]:
    with (SHARED / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@shared
def test_the_tables_are_what_the_command_makes_of_the_reference(tmp_path: Path) -> None:
    """What is carried is what the command makes, byte for byte."""
    for name in command.build(SHARED, tmp_path):
        assert (tmp_path / name).read_bytes() == (TABLES / name).read_bytes(), name


@shared
def test_every_outcode_is_as_the_reference_has_it() -> None:
    """Middles and sizes are those of the reference."""
    for row in read_shared("outcodes.csv"):
        (place,) = places.find(row["outcode"])
        assert place.name == row["outcode"]
        if row["kind"] in {"geographic", "group"}:
            assert (f"{place.lat:.4f}", f"{place.lon:.4f}", "" if place.radius_m is None else str(place.radius_m)) == (
                row["lat"],
                row["lon"],
                row["radius_m"],
            )
        else:
            assert (place.areas, place.lat) == ((), None)


@shared
def test_every_share_of_a_borough_is_as_the_reference_has_it() -> None:
    """A borough covers what the reference says it covers."""
    shares: dict[str, dict[str, float]] = {}
    for row in read_shared("outcode_districts.csv"):
        if row["kind"] != "non_geographic":
            shares.setdefault(row["outcode"], {})[row["gss"]] = float(row["share"])
    for outcode, districts in shares.items():
        ours = [
            gazetteer.OWN[gss]
            for gss, share in sorted(districts.items(), key=lambda item: -item[1])
            if gss in gazetteer.OWN and share >= 0.02
        ]
        (place,) = places.find(outcode)
        assert [area for area in place.areas if area in BOROUGHS] == ours, outcode
        assert (place.council is None) == (max(districts, key=lambda gss: districts[gss]) in gazetteer.OWN), outcode


@shared
def test_every_place_of_the_five_boroughs_is_found_by_its_own_name() -> None:
    """No place of ours is lost under its own name."""
    for row in read_shared("places.csv"):
        if row["gss"] in gazetteer.OWN and int(row["rank"]) <= 3 and row["name"] != "London":
            areas = {area for place in places.find(row["name"]) for area in place.areas}
            assert gazetteer.OWN[row["gss"]] in areas, row["name"]
