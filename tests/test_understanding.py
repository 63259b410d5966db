"""What is heard in her own words: the contract, the rules of danger, and any Unicode whatever.

How well the test messages are heard is printed by `make understand`; here stand the things that must not break.
"""

import io
import json
import sys
import time
from collections import Counter
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz import fuzz, process

from directory import understanding
from directory.cli import hear as command
from directory.understanding import LONGEST, concepts, finding, folding, hear, model, person, report
from directory.vocabulary import AUDIENCES, HARMS, LANGUAGES, NEEDS, Language

TESTED = Path(__file__).parent / "phrases"
BESIDE = 0.9  # share of two clauses beside each other that are heard as the telling one alone
ALIKE = 80  # rapidfuzz ratio above which two messages are one message

DANGER = [
    "hes got a knife",
    "halp he lockd me in",
    "he is hitting me now",
    "he just strangled me",
    "im hiding in the bathroom and hes kicking the door",
    "my ex is following me right now",
    "he says he will kill me",
    "i want to kill myself",
    "suicide",
    "took 20 paracetamol",
    "999",
    "they take me to the airport tomorrow to marry",
    "me tiene encerrada y tiene un cuchillo",
    "il essaie de casser la porte aidez moi",
    "زوجي معه سكين ويهددني",
    "میخوام خودمو بکشم",
    "on ma nóż i grozi że mnie zabije",
    "quero morrer",
]
NO_DANGER = [
    "my phone battery is dying",
    "this homework is killing me",
    "last year he strangled me",
    "did chelsea win last night",
    "reading a crime novel where the wife gets murdered",
    "whats the weather tomorrow",
    "he hits me",
    "i have nowhere to sleep tonight",
    "domestic violence",
    "rape",
    "need to leave my husband, kingston",
    "mi marido me pega",
    "mąż mnie bije",
    "남편이 때려요",
    "ana khayfa mn jozi",
    "amar shami amake mare",
]
NOTHING_OF_OURS = [
    "angelou",
    "asdkjh askjd",
    "whats the weather tomorrow",
    "where do i pay a parking fine",
    "you won a prize click here to claim",
    "did chelsea win last night",
    "lacag ma yahay",  # Somali: does it cost anything
    "",
    "?!",
    "👍",
]


@pytest.mark.parametrize("text", DANGER)
def test_danger_is_heard(text: str) -> None:
    """Danger now is found in any language, and its first need is the emergency."""
    heard = hear(text)

    assert heard.crisis
    assert heard.needs[0] == "emergency"


@pytest.mark.parametrize("text", NO_DANGER)
def test_what_is_no_danger_now_raises_no_alarm(text: str) -> None:
    """A harm, a past one, a story or a figure of speech is no emergency, and `emergency` is then never a need."""
    heard = hear(text)

    assert not heard.crisis
    assert "emergency" not in heard.needs


@pytest.mark.parametrize("text", NOTHING_OF_OURS)
def test_what_is_not_ours_is_left_alone(text: str) -> None:
    """Spam, weather, parking, gibberish and silence: nothing is understood, and nothing made up."""
    heard = hear(text)

    assert (heard.understood, heard.needs, heard.harms) == (False, (), ())


# The plainest words of each language: a wish to die, a threat to kill, a knife; and a bare harm, which is no alarm.
PLAINEST = {
    "en": ("i want to die", "he will kill me", "he has a knife", "he hits me"),
    "ar": ("أريد أن أموت", "سيقتلني", "معه سكين", "زوجي يضربني"),
    "fa": ("می‌خواهم خودم را بکشم", "منو میکشه", "چاقو داره", "شوهرم منو میزنه"),
    "fr": ("je veux mourir", "il va me tuer", "il a un couteau", "il me frappe"),
    "pt": ("quero morrer", "ele vai me matar", "ele tem uma faca", "ele me bate"),
    "es": ("quiero morir", "me va a matar", "tiene un cuchillo", "mi marido me pega"),
    "fil": ("gusto ko nang mamatay", "papatayin niya ako", "may kutsilyo siya", "sinasaktan ako ng asawa ko"),
    "ta": ("நான் சாக விரும்புகிறேன்", "என்னை கொன்னுடுவான்", "கத்தி வச்சிருக்கான்", "கணவர் அடிக்கிறார்"),
    "ko": ("죽고 싶어요", "나를 죽이겠대요", "칼을 들고 있어요", "남편이 때려요"),
    "pl": ("chcę umrzeć", "zabije mnie", "ma nóż", "mąż mnie bije"),
    "ro": ("vreau să mor", "o să mă omoare", "are un cuțit", "mă bate"),
    "so": ("waxaan rabaa inaan dhinto", "wuu i dili doonaa", "mindi ayuu haystaa", "wuu i garaacaa"),
    "bn": ("আমি মরতে চাই", "আমাকে মেরে ফেলবে", "তার হাতে ছুরি", "স্বামী মারে"),
    "ur": ("میں مرنا چاہتی ہوں", "مجھے مار دے گا", "us ke paas chaku hai", "mera shohar mujhe marta hai"),
    "zh-Hans": ("我想死", "他要杀我", "他有刀", "老公打我"),
    "uk": ("хочу померти", "він мене вб'є", "у нього ніж", "чоловік мене б'є"),
    "sq": ("dua të vdes", "do më vrasë", "ka thikë", "më rreh"),
    "tr": ("ölmek istiyorum", "beni öldürecek", "bıçağı var", "beni dövüyor"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plainest_requests_are_heard(language: str) -> None:
    """“I need a lawyer”, “I have no money”: what is said in the fewest words is heard in every language."""
    also = {"safe-place": {"housing"}, "counselling": {"talk"}, "talk": {"counselling", "advocacy"}}
    asked = yaml.safe_load((TESTED.parent / "plainest_requests.yaml").read_text(encoding="utf-8"))[language]
    wrong = [
        (text, said)
        for need, texts in asked.items()
        for text in texts
        if not (said := hear(text).needs) or said[0] not in {need, *also.get(need, ())}
    ]

    assert wrong == []


@pytest.mark.parametrize("beside", ["", ", kingston", ", SW11"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_short_words_of_danger_are_heard_and_short_calm_words_raise_no_alarm(language: str, beside: str) -> None:
    """A threat to kill, a knife, a door being broken, as `plainest_danger.yaml` has them, with a place beside or not.

    What he does at times, what is over and what is only said are calm there.
    """
    said = yaml.safe_load((TESTED.parent / "plainest_danger.yaml").read_text(encoding="utf-8")).get(language, {})

    assert [text for text in said.get("danger", ()) if not hear(text + beside).crisis] == []
    assert [text for text in said.get("calm", ()) if hear(text + beside).crisis] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_is_heard_beside_a_harmless_clause_and_calm_stays_calm(language: str) -> None:
    """A battery, a match, “I left him years ago” beside it hide no danger: `phrases/among.yaml` joins them."""
    said = yaml.safe_load((TESTED / report.AMONG).read_text(encoding="utf-8"))[language]
    danger = list(report.beside(said["danger"], said["beside"]))
    calm = list(report.beside(said["calm"], said["beside"]))

    assert sum(hear(text).crisis for text in danger) >= BESIDE * len(danger)
    assert sum(not hear(text).crisis for text in calm) >= BESIDE * len(calm)


@pytest.mark.parametrize("beside", ["good morning", "thank you so much", "we watched a film", "he plays football"])
@pytest.mark.parametrize(
    ("text", "need"),
    [("i need a solicitor for a divorce", "legal"), ("i need a refuge for me and my kids", "safe-place")],
)
def test_a_request_is_heard_beside_a_greeting_or_small_talk(text: str, need: str, beside: str) -> None:
    """Thanks, a greeting or a film beside it make no request a matter that is none of ours."""
    assert need in hear(f"{beside}. {text}").needs
    assert need in hear(f"{text}. {beside}").needs


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plainest_words_of_danger_are_heard_and_a_bare_harm_is_no_alarm(language: str) -> None:
    """Whatever the trained weights do elsewhere: a wish to die, a threat to kill and a knife are never missed."""
    *danger, harm = PLAINEST[language]

    assert [text for text in danger if hear(text).needs[:1] != ("emergency",)] == []
    assert not hear(harm).crisis
    assert "domestic-abuse" in hear(harm).harms


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("shtepi", "housing"),
        ("casa, SW11", "housing"),
        ("doktor", "health"),
        ("locks", "home-security"),
        ("집", "housing"),
    ],
)
def test_one_word_that_is_all_is_heard(text: str, need: str) -> None:
    """A single everyday word is a request where nothing else is said, in whatever language; among others it is none."""
    assert hear(text).needs[:1] == (need,)
    assert "housing" not in hear("the house next door is for sale").needs


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("fil", "nasa Kingston Bridge ako, sa dulo", "rape"),
        ("ro", "cât stau la voi sa aștept pt ajutor", "rape"),
        ("ro", "am o întrebare pt voi", "professional"),
        ("sq", "sa kohë duhet", "rape"),
        ("pl", "od wczoraj nie śpię", "overdose"),
        ("pl", "co mam robić, dzwonią z sąd, sad", "rape"),
        ("tr", "üç gün oldu", "weapon"),
        ("tr", "üç gün oldu", "money"),
        ("fr", "il est même venu chez ma mère", "unreal"),
        ("fr", "mon chef me parle mal", "unreal"),
        ("es", "él come y duerme a mi lado", "cry"),
        ("bn", "du mash dhore", "children"),
        ("fil", "grabe na talaga", "hit"),
        ("es", "lo empecé a grabar", "hit"),
        ("es", "me molesta en el trabajo", "rape"),
        ("en", "i am so sad today", "rape"),
        ("en", "is the non molestation order still on", "rape"),
        ("en", "my battery is nearly dead", "hit"),
    ],
)
def test_a_word_of_her_own_language_is_none_of_english(language: Language, text: str, code: str) -> None:
    """Filipino "sa" was sexual assault in every text, Turkish "gün" a gun, French "même" a joke."""
    found = finding.spoken(finding.hits(understanding.apart(text)), language)

    assert code not in {find.code for find in found}


def test_a_word_of_another_language_is_no_mistyped_english_word() -> None:
    """French `mariage`, Portuguese `bater`: words that some list keeps are left as they are."""
    assert hear("mariage forcé").harms[:1] == ("forced-marriage",)
    assert hear("ele vai me bater").crisis


@pytest.mark.parametrize(
    ("text", "understood"),
    [
        ("kingston", True),
        ("i live near the town hall in fulham", True),
        ("vivo en wandsworth", True),
        ("我住在金斯顿 kingston", True),
        ("i think kingston", True),
        ("im in putney i think", True),
        ("i am currently in SW11", True),
        ("between kingston and wandsworth", True),
        ("mieszkam w kingston", True),
        ("நான் கிங்ஸ்டனில் இருக்கேன்", True),
        ("원즈워스에 살아요", True),
        ("what time does the market in balham shut on sundays", False),
        ("hi is the sofa in kingston still available", False),
    ],
)
def test_a_place_alone_is_understood_and_a_place_in_somebody_elses_matter_is_not(text: str, understood: bool) -> None:
    """Where she is, is an answer to us; the hours of a market in a borough are not ours, though the place is heard."""
    heard = hear(text)

    assert heard.understood is understood
    assert heard.places
    assert (heard.crisis, heard.needs, heard.harms) == (False, (), ())


@pytest.mark.parametrize(
    ("text", "needs", "harms"),
    [
        ("need a refuge SW15", {"safe-place"}, set()),
        ("necesito un lugar seguro esta noche", {"safe-place", "housing"}, set()),
        ("بدي مكان آمن", {"safe-place"}, set()),
        ("visa run out he says he will report me W2", {"immigration", "legal"}, {"domestic-abuse"}),
        ("he posted my nudes online", {"tech-safety", "police"}, {"image-based-abuse"}),
        ("i was cut when i was little, it hurts when i pee", {"health"}, {"fgm"}),
        ("my ex keeps waiting outside my work every day", {"police", "advocacy"}, {"stalking"}),
        ("my parents want me to marry my cousin", {"advocacy", "talk"}, {"forced-marriage"}),
        (
            "the family i clean for took my passport and dont pay me",
            {"advocacy", "work", "police", "immigration"},
            {"modern-slavery"},
        ),
        ("i hit my wife last night and i want to stop", {"change-behaviour"}, {"domestic-abuse"}),
        ("i need help to stop drinking", {"substance-use"}, set()),
    ],
)
def test_the_first_need_and_harm(text: str, needs: set[str], harms: set[str]) -> None:
    """The need that a worker would take up first, and the harm that says most."""
    heard = hear(text)

    assert heard.needs[0] in needs
    assert not harms or heard.harms[0] in harms


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("i dont want to be evicted", "housing"),
        ("i don't want to be homeless", "housing"),
        ("i dont want to lose my kids", "children"),
        ("i dont want to be deported", "immigration"),
        ("no quiero que me deporten", "immigration"),
        ("no quiero perder a mis hijos", "children"),
        ("je ne veux pas être expulsée", "housing"),
        ("je ne veux pas perdre mes enfants", "children"),
        ("não quero perder meus filhos", "children"),
        ("nie chcę stracić dzieci", "children"),
        ("nie chce byc bezdomna", "housing"),
        ("nuk dua te humb femijet", "children"),
        ("çocuklarımı kaybetmek istemiyorum", "children"),
        ("evsiz kalmak istemiyorum", "housing"),
        ("не хочу втратити дітей", "children"),
        ("не хочу щоб мене депортували", "immigration"),
        ("我不想被赶出去", "housing"),
    ],
)
def test_who_does_not_want_to_lose_a_thing_asks_for_it(text: str, need: str) -> None:
    """What nobody wants is no offer that she turns down: to be put out, sent away, to lose her children."""
    heard = hear(text)

    assert heard.needs[:1] == (need,)
    assert not heard.refused
    assert not heard.crisis


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("not the police, just someone to talk to", {"talk"}),
        ("no police please i will lose my kids", {"advocacy", "children", "talk"}),
        ("no quiero policía, solo hablar con alguien", {"talk"}),
        ("nie chce policji tylko prawnika", {"legal"}),
        ("avukat istiyorum polis istemiyorum", {"legal"}),
        ("police nahi chahiye wakeel chahiye", {"legal"}),
        ("경찰 말고 변호사", {"legal"}),
    ],
)
def test_a_refused_need_is_left_out(text: str, needs: set[str]) -> None:
    """Who does not want the police is not sent to them, verb last or not; what she wants instead stays."""
    heard = hear(text)

    assert heard.needs[0] in needs
    assert heard.refused == ("police",)
    assert "police" not in heard.needs


@pytest.mark.parametrize(
    "text",
    [
        "no police please",
        "she doesnt want the police",
        "no quiero policía",
        "je ne veux pas la police",
        "nu vreau poliția",
        "polis istemiyorum",
        "پلیس نمیخوام",
        "পুলিশ চাই না",
        "போலீஸ் வேண்டாம்",
        "ما بدي شرطة",
        "我不想报警",
        "ma rabo booliska",
        "booliis ma rabo",
        "iyadu booliska ma rabto",
        "ajo nuk do polici",
        "ayoko sa pulis",
        "ayaw niya sa pulis",
        "친구는 경찰에 가기 싫대요",
        "ella no quiere policía",
        "elle ne veut pas la police",
        "ela não quer polícia",
        "ona nie chce policji",
        "policji nie chce",
        "ea nu vrea politia",
        "arkadaşım polis istemiyor",
        "вона не хоче поліцію",
        "поліції не хоче",
        "پلیس نمی‌خواهد",
        "ما بدها شرطة",
        "সে পুলিশ চায় না",
        "wo police nahi chahti",
        "அவளுக்கு போலீஸ் வேண்டாமாம்",
        "她不想报警",
    ],
)
def test_who_only_refuses_asks_for_nothing_new(text: str) -> None:
    """A refusal alone is understood, and no need or harm is guessed from it."""
    heard = hear(text)

    assert heard.understood
    assert (heard.crisis, heard.needs, heard.harms, heard.refused) == (False, (), (), ("police",))


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("I live in Kingston, my sister lives in Battersea and her husband hits her", "wandsworth"),
        ("im in fulham but my friend who is being abused lives in kingston", "kingston"),
        ("my sister is in wandsworth, im in kingston, her husband beats her", "wandsworth"),
        ("im in fulham, he hits me, my mum lives in kingston", "hammersmith-and-fulham"),
    ],
)
def test_the_place_is_where_help_is_needed(text: str, area: str) -> None:
    """Who is worried about somebody means the place where she lives, wherever it stands."""
    assert hear(text).area == area


@pytest.mark.parametrize(
    "text",
    [
        "i can't speak",
        "he is here i can't speak",
        "je peux pas parler",
        "não posso falar",
        "no puedo hablar",
        "nie mogę mówić",
        "nu pot vorbi",
        "burada, konuşamıyorum",
        "не можу говорити",
        "هو هنا ما بقدر احكي",
        "نمی‌توانم حرف بزنم",
        "말을 못해요",
        "ma hadli karo",
        "hindi ako makapagsalita",
        "nuk flas dot",
        "பேச முடியாது",
        "সে এখানে, কথা বলতে পারছি না",
        "wo yahan hai, bol nahi sakti",
        "我不能说话",
    ],
)
def test_who_cannot_speak_is_in_danger_and_nothing_else_is_guessed(text: str) -> None:
    """That he is near and she cannot speak, and no more: the number to press is all that helps."""
    heard = hear(text)

    assert (heard.crisis, heard.needs, heard.harms) == (True, ("emergency",), ())


@pytest.mark.parametrize(
    "text",
    [
        "i cant speak english",
        "no puedo hablar inglés",
        "je peux pas parler anglais",
        "nie mogę mówić po angielsku",
        "ingilizce konuşamıyorum",
        "나는 영어로 말을 못해요",
        "i cant speak to my husband about it",
        "burada",
    ],
)
def test_who_speaks_no_english_is_not_in_danger(text: str) -> None:
    """A language that she does not speak, and a place without anybody in it, are no danger."""
    assert not hear(text).crisis


@pytest.mark.parametrize(
    "text",
    [
        "he's gone",
        "il est parti",
        "se fue",
        "foi embora",
        "już poszedł",
        "a plecat, sunt bine",
        "gitti",
        "він пішов",
        "iku",
        "wuu tagay",
        "wala na siya",
        "راح",
        "رفت",
        "갔어요",
        "他走了",
        "போய்விட்டார்",
        "நான் நலம்",
        "চলে গেছে",
        "আমি ভালো আছি",
        "wo chala gaya",
    ],
)
def test_that_he_has_gone_is_understood_and_calm(text: str) -> None:
    """It asks for nothing new, so nothing is guessed; gone for a knife is another thing."""
    heard = hear(text)

    assert heard.understood
    assert (heard.crisis, heard.needs, heard.harms, heard.audiences) == (False, (), (), ())
    assert hear("il est parti chercher un couteau").crisis
    assert hear("راح جاب سكين وراح يقتلني").crisis


@pytest.mark.parametrize(
    "text",
    [
        "my friend was raped",
        "mon amie a été violée",
        "violaron a mi amiga",
        "minha amiga foi estuprada",
        "moja przyjaciółka została zgwałcona",
        "prietena mea a fost violată",
        "arkadaşım tecavüze uğradı",
        "мою подругу зґвалтували",
        "yung kaibigan ko ginahasa",
        "saaxiibtay waa la kufsaday",
        "صديقتي اغتصبت",
        "به دوستم تجاوز شده",
        "친구가 강간당했어요",
        "我朋友被强奸了",
        "আমার বান্ধবীকে ধর্ষণ করা হয়েছে",
        "meri dost ka rape hua hai",
        "என் தோழி கற்பழிக்கப்பட்டாள்",
    ],
)
def test_a_rape_told_without_a_time_is_calm(text: str) -> None:
    """It is over, for all that is said; one that was just now, or is going on, is danger still."""
    heard = hear(text)

    assert heard.harms[:1] == ("sexual-violence",)
    assert not heard.crisis
    assert hear("my friend was just raped").crisis
    assert hear("він щойно зґвалтував мене").crisis


def test_what_he_does_at_times_is_calm_in_latin_letters_too() -> None:
    """Persian has one form for what he does and what he is doing; alone it is the habit."""
    assert not hear("shoharam mano mizane, chelsea").crisis
    assert hear("shoharam dare mano mizane, chaghoo dare").crisis


@pytest.mark.parametrize(
    "text",
    [
        *("mi jefa no me deja salir, Kensington", "minha patroa não me deixa sair de casa", "雇主不让我出去"),
        *("ma patronne ne me laisse pas sortir", "patronum dışarı çıkmama izin vermiyor", "مديرتي ما بتخليني اطلع"),
        *("господиня не випускає мене з дому", "malkin mujhe bahar nahi jane deti", "punëdhënësi nuk më lë të dal"),
        *("hindi ako pinapalabas ng amo ko", "patroana nu mă lasă să ies din casă", "사장님이 밖에 못 나가게 해요"),
    ],
)
def test_an_employer_who_keeps_her_in_is_slavery_and_no_alarm(text: str) -> None:
    """It goes on for months; locked in by whoever it may be, it is danger still."""
    heard = hear(text)

    assert heard.harms[:1] == ("modern-slavery",)
    assert not heard.crisis
    assert hear("mi jefa me tiene encerrada, Kensington").crisis


@pytest.mark.parametrize(
    ("text", "harm"),
    [
        ("ma fille de 8 ans, on veut l'exciser cet été. Kingston", "fgm"),
        ("sa grand-mère veut l'exciser. Fulham", "fgm"),
        ("господар хоче секс замість оренди, Fulham", "sexual-exploitation"),
        ("படத்தை வெளியிடுவேன்னு மிரட்டுறான், Kingston", "image-based-abuse"),
    ],
)
def test_a_cutting_behind_a_pronoun_and_sex_for_rent_are_heard(text: str, harm: str) -> None:
    """Each without a near date: told in the first text, it is heard and calm."""
    heard = hear(text)

    assert heard.harms[:1] == (harm,)
    assert not heard.crisis
    assert hear("господар хоче секс замість оренди, Fulham").needs[0] == "housing"


@pytest.mark.parametrize(
    "text",
    [
        *("my landlord wants sex for the rent", "صاحب البيت بدو الجنس مقابل الايجار", "صاحبخونه میگه سکس به جای کرایه"),
        *(
            "le proprio veut du sexe contre le loyer",
            "o senhorio quer sexo em troca da renda",
            "casero pide sexo por la renta",
        ),
        *(
            "gusto ng may-ari sex kapalit ng upa",
            "வீட்டுக்காரர் வாடகைக்கு பதில் செக்ஸ் கேக்குறார்",
            "집주인이 월세 대신 성관계를 요구해요",
        ),
        *(
            "wlasciciel chce seksu zamiast czynszu",
            "proprietarul vrea sex in loc de chirie",
            "mulkiiluhu wuxuu rabaa galmo beddelkii kirada",
        ),
        *("বাড়িওয়ালা ভাড়ার বদলে শারীরিক সম্পর্ক চায়", "malik makan kiraye ke badle ganda kaam mangta hai", "房东要我陪睡抵房租"),
        *(
            "господар хоче сексу замість оренди",
            "pronari do seks ne vend te qirase",
            "ev sahibi kira yerine seks istiyor",
        ),
    ],
)
def test_sex_for_a_room_is_one_harm_and_asks_for_housing(text: str) -> None:
    """What else might be guessed of it, harassment or a rape, leads to other lines and hides the council's number."""
    heard = hear(text)

    assert heard.harms == ("sexual-exploitation",)
    assert "housing" in heard.needs


@pytest.mark.parametrize("text", ["babae siya", "she is a woman", "elle est une femme", "to kobieta", "她是女的"])
def test_who_says_who_she_is_asks_for_nothing_new(text: str) -> None:
    """The answer to a question of ours, or to none: no need or harm is guessed from it."""
    heard = hear(text)

    assert heard.audiences == ("women",)
    assert (heard.crisis, heard.needs, heard.harms) == (False, (), ())


@pytest.mark.parametrize(
    ("text", "harm"),
    [
        ("meri saas mujhe tang karti hai, Kingston", "domestic-abuse"),
        ("میری ساس مجھے تنگ کرتی ہے", "domestic-abuse"),
        ("婆婆虐待我", "domestic-abuse"),
        ("soacra mă chinuie", "domestic-abuse"),
        ("prietena mea e obligata sa se prostitueze, sta in Hammersmith", "modern-slavery"),
        ("zmuszają mnie do prostytucji", "modern-slavery"),
    ],
)
def test_in_laws_and_forced_prostitution_are_heard(text: str, harm: str) -> None:
    """What her husband's family does is domestic abuse; who is made to sell sex is kept as a slave."""
    assert harm in hear(text).harms
    assert hear("nu are acte").needs[:1] == ("immigration",)


@pytest.mark.parametrize(
    ("denied", "meant"),
    [
        (
            "he has never once threatened to kill me, he only shouts and slams doors. does that count",
            "he has threatened to kill me, he shouts and slams doors. he is downstairs",
        ),
        (
            "nunca me amenazó de muerte, solo grita y rompe platos. ¿esto es maltrato?",
            "me amenazó de muerte, grita y rompe platos. tengo miedo esta noche",
        ),
        (
            "nu vreau sa mor, sunt doar obosita de tot si as vrea sa vorbesc cu cineva",
            "vreau sa mor, sunt obosita de tot si nu mai pot, nu vreau sa vorbesc cu nimeni",
        ),
        (
            "hindi po ako suicidal, pagod lang talaga sa lahat at gusto ko ng kausap",
            "suicidal na po ako, pagod na talaga sa lahat at wala na akong kausap",
        ),
    ],
)
def test_an_alarm_that_is_denied_is_none(denied: str, meant: str) -> None:
    """Among other words the weights have a say, and know a word of denial; without it the same words are danger."""
    assert not hear(denied).crisis
    assert hear(meant).crisis


@pytest.mark.parametrize(
    "text",
    [
        "Vëllai tha se do më vrasë për nderin e familjes sepse u largova nga burri. E di ku punoj. Nuk kam ku shkoj",
        "আমি ১৪। সৎ বাবা এখন আমার ছোট বোনের রুমে ঢুকে দরজা লাগায় দিছে, ও কাঁদতেছে। আগে আমার সাথেও খারাপ কাজ করত। আম্মু কাজে",
    ],
)
def test_danger_among_what_else_she_tells_is_danger(text: str) -> None:
    """A threat to kill that nothing denies, and a child shut in with him now, though most of the text is past."""
    assert hear(text).crisis


@pytest.mark.parametrize(
    ("text", "harms"),
    [
        ("mi-au luat actele si ma tin incuiata, diseara vin clientii", ("sexual-exploitation", "modern-slavery")),
        ("zabrali mi paszport i każą przyjmować klientów", ("sexual-exploitation", "modern-slavery")),
        ("他把护照收走了，锁着门，逼我们接客", ("sexual-exploitation", "modern-slavery")),
        ("zabrali mi paszport i zmuszają do pracy na farmie", ("modern-slavery",)),
    ],
)
def test_who_is_sold_is_told_so_before_the_papers_that_are_kept(text: str, harms: tuple[str, ...]) -> None:
    """A passport is kept from a farm worker too; clients say which help she needs."""
    assert hear(text).harms[: len(harms)] == harms


def test_past_strangling_is_told_of() -> None:
    """Strangling that is over is no emergency, but the answer says why it is serious."""
    assert hear("last year he strangled me").past_strangling
    assert not hear("he just strangled me").past_strangling


@pytest.mark.parametrize(
    ("text", "man"),
    [
        ("i'm a trans woman and my partner hits me, Fulham", False),
        ("soy mujer trans y mi novio me pega, Fulham", False),
        ("sou mulher trans e meu namorado me bate, Fulham", False),
        ("я транс-жінка, мій хлопець мене б'є", False),
        ("میں ٹرانس عورت ہوں، میرا بوائے فرینڈ مارتا ہے", False),
        ("i'm a lesbian, my girlfriend hits me", False),
        ("soy lesbiana, mi novia me pega, Kingston", False),
        ("我是女同性恋，女朋友打我", False),
        ("i am a trans man, my boyfriend hits me", True),
        ("soy hombre trans, mi novio me pega", True),
        ("gay man here, a woman at work is harassing me and my boyfriend hits me", True),
    ],
)
def test_a_trans_woman_or_a_lesbian_is_no_man(text: str, man: bool) -> None:
    """Men's lines are not hers; who says that he is a man, or trans and a man, is heard as one."""
    audiences = hear(text).audiences

    assert "lgbt" in audiences
    assert ("men" in audiences) is man


def test_a_language_is_no_identity() -> None:
    """Writing in Arabic alone does not make her Arabic-speaking; saying so does."""
    assert "arabic-speaking" not in hear("زوجي يضربني كل يوم").audiences
    assert "arabic-speaking" in hear("i want to talk to somebody who speaks arabic").audiences


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ana khayfa mn jozi", "ar"),
        ("shoharam mano mizane", "fa"),
        ("amar shami amake mare", "bn"),
        ("mera shohar mujhe marta hai", "ur"),
        ("chcę rozwodu", "pl"),
        ("mă bate", "ro"),
        ("kocam beni dövüyor", "tr"),
        ("burri me rreh", "sq"),
        ("ninkaygu wuu i garaacaa", "so"),
        ("чоловік б'є", "uk"),
    ],
)
def test_the_language_is_the_one_written(text: str, language: str) -> None:
    """Short messages, Latin letters for another script, and letters without their signs."""
    assert hear(text).language == language


@pytest.mark.parametrize("text", ["4471", "4", "07700 900123", "😂😂😂", "kjhgg jjhfd", "llllkkj", "!?", "Arben"])
def test_what_nothing_tells_is_not_chinese(text: str) -> None:
    """Digits, signs, struck keys and a name have no letter of Chinese, Korean or Ukrainian."""
    assert hear(text).language not in ("zh-Hans", "ko", "uk")


@pytest.mark.parametrize(
    ("text", "language"),
    [("😂😂😂 hajde mo", "sq"), ("jiu ming ta na dao le", "zh-Hans"), ("nampyeoni jigeum ttaeryeoyo", "ko")],
)
def test_latin_letters_are_another_script_only_where_they_say_so(text: str, language: str) -> None:
    """Two Albanian words are no Chinese; Chinese and Korean spelt out are still themselves."""
    assert hear(text).language == language


@pytest.mark.parametrize(
    "text",
    [
        "मेरा पति मुझे मारता है",
        "મારો પતિ મને મારે છે",
        "ਮੇਰਾ ਪਤੀ ਮੈਨੂੰ ਮਾਰਦਾ ਹੈ",
        "ο άντρας μου με χτυπάει",
        "ባለቤቴ ይመታኛል",
        "בעלי מכה אותי",
        "夫に殴られています",
        "สามีตีฉัน",
        "ქმარი მცემს",
        "ամուսինս ծեծում է ինձ",
    ],
)
def test_another_script_is_answered_in_english(text: str) -> None:
    """Letters of none of the eighteen languages are not taken for Chinese or Korean."""
    assert hear(text).language == "en"


@pytest.mark.parametrize(
    "text",
    [
        "he’s going to kill me",
        "i can’t walk there without shaking",
        "need new lock in W12, baby’s father got out",
        "чоловік б’є",
    ],
)
def test_a_phones_own_apostrophe_is_an_apostrophe(text: str) -> None:
    """What phones make of ' changes nothing of what is heard."""
    assert hear(text) == hear(text.replace("’", "'"))


def test_a_place_is_no_need() -> None:
    """A friend called Chelsea and a borough are told apart from what is asked."""
    assert hear("refuge in chelsea").area == "kensington-and-chelsea"
    assert hear("my friend chelsea hits me").crisis is False
    assert hear("kingston").needs == ()


@pytest.mark.parametrize(
    "text",
    [
        "client is at risk of imminent harm, perp en route",
        "Perp is en route to client's address now, kingston",
        "perp on way to client now. W6",
        "Client reports perp has a knife at property. Fulham",
        "alleged perpetrator is outside the property",
        "suspect on his way to her address",
        "Threat to life, client at home with perp. SW11",
        "immediate risk to life, client in flat with perp. kingston",
        "waters broke he wont take me hospital",
        "contractions started and he wont take me hospital",
        "contractions started, husband wont take me to hospital. tooting",
        "im in labour and he took the car keys",
    ],
)
def test_danger_in_a_workers_words_and_in_labour_is_heard(text: str) -> None:
    """Who hurts her is called the perp there; a birth that begins is no matter for a helpline."""
    assert hear(text).crisis


@pytest.mark.parametrize(
    "text",
    [
        "client says there is no threat to life, needs refuge. kingston",
        "no immediate risk to life, needs an advocate",
        "client at imminent risk of homelessness, wandsworth",
        "how do i refer a perp to a programme",
        "last year he wouldnt take me to hospital when my waters broke",
    ],
)
def test_a_workers_calm_words_raise_no_alarm(text: str) -> None:
    """What is denied, over, or about a home is no danger now."""
    assert not hear(text).crisis


@pytest.mark.parametrize(
    "text",
    [
        "im a lesbian and my gf hits me. kensington",
        "My wife hits me. I'm a woman. Putney",
        "my girlfriend hits me, we're both women",
        "im trans (mtf) and my partner hits me",
        "im a trans girl and my bf hits me",
        "je suis une femme et ma femme me frappe",
        "je suis lesbienne, ma copine me frappe",
        "soy lesbiana y mi novia me pega",
        "soy mujer y mi mujer me pega",
        "sou lésbica e minha namorada me bate",
        "jestem lesbijką, moja dziewczyna mnie bije",
        "sunt lesbiană și iubita mă bate",
        "sunt femeie și soția mă bate",
        "kadınım ve kız arkadaşım beni dövüyor",
        "jam lezbike dhe e dashura më rreh",
        "я лесбійка, дівчина мене б'є",
        "من لزبین هستم دوست دخترم منو میزنه",
        "أنا مثلية وصديقتي تضربني",
        "میں لیزبین ہوں میری گرل فرینڈ مجھے مارتی ہے",
        "আমি লেসবিয়ান, আমার গার্লফ্রেন্ড আমাকে মারে",
        "நான் லெஸ்பியன், என் காதலி அடிக்கிறாள்",
        "저는 레즈비언인데 여자친구가 때려요",
        "我是拉拉，女朋友打我",
        "lesbian ako, sinasaktan ako ng girlfriend ko",
        "waxaan ahay lesbian, saaxiibtay way i garaacdaa",
    ],
)
def test_a_woman_with_a_woman_and_a_trans_woman_are_not_heard_as_men(text: str) -> None:
    """“My wife hits me” is most often a man's; not where she says who she is."""
    assert "men" not in hear(text).audiences


@pytest.mark.parametrize(
    "text",
    [
        "gay man, husband controlling me, W2",
        "gay bloke, my bf controls my money. putney",
        "I'm a gay man and my husband hits me",
        "my wife hits me",
        "je suis gay, mon mari me frappe",
        "soy un hombre gay y mi marido me pega",
        "sou gay e meu marido me bate",
        "jestem gejem, mój chłopak mnie bije",
        "sunt bărbat gay și soțul mă bate",
        "eşcinsel erkeğim, kocam beni dövüyor",
        "jam burrë gej, burri më rreh",
        "я гей, мій хлопець мене б'є",
        "من مرد گی هستم شوهرم منو میزنه",
        "أنا رجل مثلي وزوجي يضربني",
        "میں گے مرد ہوں، میرا پارٹنر مجھے مارتا ہے",
        "আমি সমকামী পুরুষ, আমার স্বামী মারে",
        "நான் ஒரு ஆண், என் கணவர் அடிக்கிறார்",
        "게이 남자인데 남자친구가 때려요",
        "我是男同，男朋友打我",
        "lalaki ako, sinasaktan ako ng asawa ko",
        "nin baan ahay, ninkaygu wuu i garaacaa",
    ],
)
def test_a_gay_man_is_heard_as_a_man(text: str) -> None:
    """The words for a man in a speaker's own mouth are enough, whoever his partner is."""
    assert "men" in hear(text).audiences


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("they said no", ()),
        ("he said no", ()),
        ("they won't help me", ()),
        ("they said they cant help me", ()),
        ("they wont help. putney", ()),
        ("they said no. wandsworth council wont house me", ("housing",)),
        ("they turned me down for housing. kingston", ("housing",)),
        ("they cant help me, what now", ()),
        ("i asked for help they said no", ()),
    ],
)
def test_who_was_turned_away_is_in_no_danger_by_that(text: str, needs: tuple[str, ...]) -> None:
    """A service that said no is neither an alarm nor a harm; only the need that is named there is heard."""
    heard = hear(text)

    assert heard.understood
    assert (heard.crisis, heard.needs, heard.harms) == (False, needs, ())


@pytest.mark.parametrize(
    "text",
    [
        "they wont help me and he has a knife",
        "i said no and he raped me last night",
        "police said no hes breaking in now",
    ],
)
def test_danger_beside_a_refusal_is_danger(text: str) -> None:
    """Being turned away quiets no alarm."""
    heard = hear(text)

    assert heard.crisis or "sexual-violence" in heard.harms


@pytest.mark.parametrize(
    "text", ["I work in Westminster but live in Croydon, ex stalking me at work", "my ex turns up at my work. w6"]
)
def test_a_workplace_is_no_slavery(text: str) -> None:
    """Modern slavery is said, or very plain."""
    assert "modern-slavery" not in hear(text).harms


@pytest.mark.parametrize(
    "text",
    [
        "my dad hits me. im 30. kingston",
        "my dad hits me. im 42 Putney",
        "im 25 and my parents beat me. fulham",
        "my mum hits me, i am 19",
        "my dad hits me, 33 years old",
    ],
)
def test_an_adult_hit_by_a_parent_is_no_child(text: str) -> None:
    """Who says her age is sent to no children's team."""
    heard = hear(text)

    assert "child-abuse" not in heard.harms
    assert "children" not in heard.needs
    assert heard.harms[:1] == ("domestic-abuse",)


@pytest.mark.parametrize(
    "text",
    [
        "my dad hits me. fulham, im 14",
        "im 30, he hits my kids",
        "im 45 and was sexually abused as a child",
        "im 30 weeks pregnant, my dad hits me and im in year 11",
        "neighbour hits her son. w6",
        "my neighbour slaps her little boy",
    ],
)
def test_a_child_is_heard_as_a_child(text: str) -> None:
    """Her own age of less, her children, her childhood, a neighbour's boy; and no old person is guessed from a son."""
    heard = hear(text)

    assert "child-abuse" in heard.harms
    assert "elder-abuse" not in heard.harms


@pytest.mark.parametrize("text", ["do u have female staff", "is there female staff kingston", "any women workers?"])
def test_who_asks_for_women_tells_of_no_harm(text: str) -> None:
    """A question about who works there changes nothing else."""
    heard = hear(text)

    assert heard.understood
    assert (heard.needs, heard.harms, heard.audiences) == ((), (), ("women",))


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("Need to refer perp to a DVPP in westminster", ("change-behaviour",)),
        ("Refer client to DVPP. Fulham", ("change-behaviour",)),
        ("DVPP in Kingston?", ("change-behaviour",)),
        ("mash number wandsworth", ("children",)),
        ("number for mash in kingston", ("children",)),
    ],
)
def test_a_service_asked_for_by_its_name_is_the_need(text: str, needs: tuple[str, ...]) -> None:
    """Workers write DVPP and MASH, and mean just that; nobody is called an abuser for it."""
    heard = hear(text)

    assert heard.understood
    assert heard.needs == needs
    assert "perpetrator" not in heard.audiences


# --- Any input whatever


@settings(max_examples=300, deadline=None)
@given(st.text(st.characters(), max_size=2 * LONGEST))
def test_any_unicode_gets_an_answer_in_the_closed_words(text: str) -> None:
    """Whatever is written, the answer is in closed words and the same each time; `emergency` goes with danger only."""
    heard = hear(text)

    assert heard == hear(text)
    assert set(heard.needs) <= set(NEEDS)
    assert set(heard.harms) <= set(HARMS)
    assert set(heard.audiences) <= set(AUDIENCES)
    assert heard.language in LANGUAGES
    assert ("emergency" in heard.needs) == heard.crisis


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(DANGER), st.sampled_from(["", "...", "!!", " pls", "\n\n", " kingston", " W10"]))
def test_danger_is_heard_whatever_surrounds_it(danger: str, around: str) -> None:
    """Danger words are not lost among signs, spaces or a place."""
    assert hear(f"{around} {danger} {around}").crisis or danger == "999"


LONG = ["a" * LONGEST, "he hit me " * 160, "ض" * LONGEST, "打我" * 800, "a b " * 400, "\u0301" * LONGEST]


@pytest.mark.parametrize("text", LONG, ids=range(len(LONG)))
def test_the_longest_text_is_read_in_a_moment(text: str) -> None:
    """Sixteen hundred letters take a fraction of a second on a busy machine."""
    hear("warm")
    began = time.perf_counter()
    hear(text)

    assert time.perf_counter() - began < 0.5


def test_hear_answers_line_by_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """`signpost hear --jsonl`: an object a line, in order, with the fields of the contract."""
    lines = b"refuge SW15\n\nKT1 legal help\n\xff\xfe\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines)))
    command.run(None)  # type: ignore[arg-type]
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert len(told) == 4
    assert [one["area"] for one in told] == ["wandsworth", None, "kingston", None]
    assert [one["place"] for one in told] == ["SW15", None, "KT1", None]
    assert set(told[0]) == {"language", "crisis", "needs", "harms", "audiences", "area", "place", "understood"}


# --- The project's own phrases


@pytest.fixture(scope="module")
def learnt() -> list[dict[str, Any]]:
    """The training messages."""
    return report.messages(Path(str(resources.files("directory.understanding") / "phrases")))


@pytest.fixture(scope="module")
def tested() -> list[dict[str, Any]]:
    """The test messages."""
    return report.messages(TESTED)


def test_no_test_message_was_learnt(learnt: list[dict[str, Any]], tested: list[dict[str, Any]]) -> None:
    """No message of the test part is nearly one of the training part: a rapidfuzz ratio above 80 is refused."""
    pairs = []
    for code in LANGUAGES:
        ours, theirs = ([row["text"] for row in rows if row["language"] == code] for rows in (tested, learnt))
        close = process.cdist(ours, theirs, scorer=fuzz.ratio, score_cutoff=ALIKE + 0.01, dtype=np.uint8)
        pairs += [(ours[one], theirs[other]) for one, other in np.argwhere(close)]

    assert pairs == []


def test_there_are_messages_enough(learnt: list[dict[str, Any]], tested: list[dict[str, Any]]) -> None:
    """At least 60 in each language, 700 in English, 250 of danger, 150 of nothing of ours, in closed words only."""
    rows = [*learnt, *tested]
    languages = Counter(row["language"] for row in rows)

    assert languages["en"] >= 700
    assert min(languages[code] for code in LANGUAGES) >= 60
    assert sum(row["crisis"] for row in rows) >= 250
    assert sum(not row["understood"] for row in rows) >= 150
    assert {code for row in rows for code in row["needs"]} <= set(NEEDS)
    assert {code for row in rows for code in row["harms"]} <= set(HARMS)
    assert all((row["needs"][:1] == ["emergency"]) == row["crisis"] for row in rows if row["needs"])


def test_every_language_has_words_for_the_ideas() -> None:
    """Each file of ideas has ideas of the English file and no others, most of them, as lists of words."""
    folder = Path(understanding.__file__).parent / "concepts"
    for code in LANGUAGES:
        content = yaml.safe_load((folder / f"{code}.yaml").read_text("utf-8"))
        assert set(content) <= set(concepts.ideas()), code
        assert len(content) > len(concepts.ideas()) / 2, code
        assert {type(word) for words in content.values() for word in words} <= {str, int}, code


def test_the_model_is_small() -> None:
    """No model over 5 MB."""
    assert (Path(understanding.__file__).parent / model.FILE).stat().st_size <= 5_000_000


def test_the_report_names_each_term_with_hits_misses_and_false_alarms() -> None:
    """Whoever corrects a list sees which need or harm it misses and which it hears where nobody said it."""
    blank = {"language": "en", "crisis": False, "harms": [], "audiences": [], "area": None, "understood": True}
    rows = [
        {**blank, "text": "i need help to stop drinking", "needs": ["substance-use"]},
        {**blank, "text": "need a refuge tonight", "needs": ["housing"]},
        {**blank, "text": "my ex keeps following me home", "needs": ["police", "advocacy"], "harms": ["fgm"]},
    ]

    lines = set(report.terms(rows).splitlines())

    assert "| need: substance-use | 1 | 1 | 0 | 0 |" in lines
    assert "| need: housing | 1 | 0 | 1 | 0 |" in lines
    assert "| need: safe-place | 0 | 0 | 0 | 1 |" in lines
    assert "| harm: fgm | 1 | 0 | 1 | 0 |" in lines
    assert "| harm: stalking | 0 | 0 | 0 | 1 |" in lines


def _plainest_person(kind: str) -> list[tuple[str, str]]:
    tables = yaml.safe_load((TESTED.parent / "plainest_person.yaml").read_text(encoding="utf-8"))
    assert tables.keys() == set(LANGUAGES)
    places = [*((text, text) for table in tables.values() for text in table[kind])]
    return [(text, text + beside) for text, _ in places for beside in ("", ", kingston")]


@pytest.mark.parametrize(
    ("kind", "needs", "audiences"),
    [
        ("grown", (), ()),
        ("young", (), ("young-person",)),
        ("children", (), ()),
        ("refused", (), ()),
        ("unwell", ("health",), ()),
        ("nothing", (), ()),
    ],
)
def test_who_she_is_and_no_more_makes_no_need_and_no_harm(kind: str, needs: Any, audiences: Any) -> None:
    """Her age, her children, a refusal, how she feels: whatever the weights guess, nothing is made of them."""
    heard = [hear(said) for _, said in _plainest_person(kind)]
    wrong = [
        (said, one.crisis, one.needs, one.harms, one.audiences)
        for (_, said), one in zip(_plainest_person(kind), heard, strict=True)
        if (one.crisis, one.understood, one.needs, one.harms, one.audiences) != (False, True, needs, (), audiences)
    ]

    assert wrong == []
    assert all(one.grown == (kind == "grown") for one in heard)
    assert all(one.unwell == (kind == "unwell") for one in heard)
    assert all(("police" in one.refused) == (kind == "refused") for one in heard)


@pytest.mark.parametrize(
    "text",
    [
        "hes got my kids",
        "he has my daughter",
        "he took my son",
        "my baby is not moving",
        "im on the street with my baby",
        "my kids are not safe",
        "no kids",
        "im 16 weeks",
        "im 10 minutes away",
        "wiilkayga ayuu haystaa",
    ],
)
def test_what_says_more_than_who_she_is_is_heard_whole(text: str) -> None:
    """“He has my kids” is no mother's “I have kids”, and 16 weeks are no age."""
    said = folding.fold(text)

    assert not person.is_all(said, finding.hits(said), finding.ideas(said))


@pytest.mark.parametrize(
    "text",
    [
        "my son hits me, hes 15. kingston",
        "my 16 yr old son hits me. fulham",
        "my son hits me hes 15. Wimbledon park SW18",
        "im 22 and my dad hits me. fulham",
        "he hits me. my son is 15. kingston",
        "mi marido me pega. mi hijo tiene 15 años. fulham",
        "my husband hits me, with my daughter aged 12. putney",
    ],
)
def test_who_is_hit_by_her_son_or_of_age_is_no_child(text: str) -> None:
    """An age that is her son's makes nobody young but him, and no child is hurt."""
    heard = hear(text)

    assert "young-person" not in heard.audiences
    assert "child-abuse" not in heard.harms
    assert "domestic-abuse" in heard.harms


@pytest.mark.parametrize("text", ["im 15 and my dad hits me", "im 17, he hits me. fulham"])
def test_a_child_that_tells_is_young(text: str) -> None:
    """A girl's own age, whatever else she tells."""
    assert "young-person" in hear(text).audiences


@pytest.mark.parametrize(
    "text",
    [
        "mój chłopak mnie dusił wczoraj, Kingston",
        "чоловік душив мене вчора, Фулхем",
        "mój mąż dusił mnie wczoraj",
        "чоловік мене душив вчора",
        "my boyfriend strangled me yesterday",
        "anoche me estranguló",
        "kocam dün boğazımı sıktı",
    ],
)
def test_who_was_strangled_a_short_while_ago_is_in_danger(text: str) -> None:
    """It can kill days later; long over it is told calmly."""
    assert hear(text).crisis
    assert not hear("he strangled me years ago").crisis


@pytest.mark.parametrize(
    "text",
    [
        "he wants to come back. Fulham",
        "midwife. my patient is being hit by her partner. Kingston",
        "midwife at chelsea and westminster, patient being hit by partner",
        "gp here, patient is being beaten by her husband",
        "남자친구가 스토킹해요, 풀럼",
        "남자친구가 스토킹해요, 윔블던",
        "on chce wrócić",
    ],
)
def test_what_is_told_of_and_not_going_on_is_no_danger(text: str) -> None:
    """A wish to come back, a patient at home, a stalker told of; beside a word of now each would be."""
    assert not hear(text).crisis
    assert hear("nurse here, patient is being hit by her husband right now in the ward").crisis
    assert hear("he is coming back").crisis


@pytest.mark.parametrize(
    ("text", "harms"),
    [
        ("my boyfriend raped me last night", {"sexual-violence", "domestic-abuse"}),
        ("raped by my ex", {"sexual-violence", "domestic-abuse"}),
        ("kocam bana tecavüz etti", {"sexual-violence", "domestic-abuse"}),
        ("chłopak mnie zgwałcił", {"sexual-violence", "domestic-abuse"}),
        ("i was raped at work", {"sexual-violence"}),
    ],
)
def test_a_rape_by_a_partner_is_domestic_abuse_too(text: str, harms: set[str]) -> None:
    """Who is raped at home needs the line for that as well, and the doctors first."""
    heard = hear(text)

    assert heard.harms[0] == "sexual-violence"
    assert set(heard.harms) - {"stalking"} == harms


@pytest.mark.parametrize(
    "text",
    [
        "my sister in law is flying out with her girls tomorow to gambia to get them cut, how do i stop it",
        *("السفر بكرة", "farda parvaz daram", "yarın uçağım var", "berri waan duulaynaa", "neser kam avionin"),
        *("내일 비행기예요", "jutro lot", "mâine e zborul", "நாளைக்கு விமானம்", "le vol est demain", "明天的飞机"),
        *("flight is tomorrow", "kal flight hai", "কাল ফ্লাইট", "завтра літак", "bukas na ang flight"),
        *("mañana es el vuelo", "o voo é amanhã", "on va l'exciser demain", "ils partent samedi pour l'exciser"),
        "ma tante m'emmène à Conakry samedi, elle a dit que là bas on va faire de moi une vraie femme. j'ai 14 ans",
    ],
)
def test_a_flight_that_is_near_is_danger(text: str) -> None:
    """To be taken abroad to be cut or married within days is danger now."""
    assert hear(text).crisis


@pytest.mark.parametrize(
    "text",
    [
        *(
            "tonight",
            "tomorrow?",
            "sonte",
            "please help me",
            "yardım edin",
            "tulong po",
            "도와주세요",
            "допоможіть",
        ),
        *("he is asleep", "hes gone out", "hes in the shower", "he said sorry", "il dort", "está dormido", "نايم"),
        *(
            "nasa trabaho sya ngayon",
            "지금 남편은 회사에 있어요",
            "এখন ও কাজে গেছে",
            "abhi wo kaam pe hai",
            "він зараз спить",
        ),
        *("ippo thoongitu irukaar", "kudichitu varuvaar", "il boit beaucoup", "他喝酒", "بيسكر كتير", "çok içiyor"),
        *("she has two kids", "بچه داره", "دو تا بچه داره", "elle a un enfant", "ella tiene un niño", "у неї дитина"),
        *("خونه نیست", "śpi", "doarme", "wuu hurdaa", "ঘুমাচ্ছে", "wo so raha hai", "他睡着了", "він спить", "ai po fle"),
    ],
)
def test_what_tells_nothing_new_changes_nothing(text: str) -> None:
    """A time, a cry, or that he is away or sorry, as the whole text: no need, harm or danger is guessed from it."""
    heard = hear(text)

    assert heard.understood
    assert (heard.crisis, heard.needs, heard.harms) == (False, (), ())


@pytest.mark.parametrize(
    "text",
    [
        *("no police he is here", "wag police andito na siya", "he is coming home drunk", "kudichitu vandhutaar"),
        *("uyuyor, kapıyı kilitledi", "he is asleep, he hit me and im bleeding", "nasa bahay na siya, lasing"),
        *("wo bachon ko le gaya", "il a emmené ma fille au Maroc", "남편이 아이를 데리고 공항에 갔어요"),
    ],
)
def test_danger_beside_what_is_no_news_is_danger(text: str) -> None:
    """That he sleeps or drinks, a child he wants to take, a refusal of the police quieten nothing that is said more."""
    assert hear(text).crisis


@pytest.mark.parametrize(
    "text",
    [
        "woman spiked, barely conscious",
        "customer spiked and passing out. fulham",
        "he is coming tonight",
        "help hes here",
    ],
)
def test_a_body_that_fails_and_who_is_near_are_danger(text: str) -> None:
    """Drugged and helpless is danger whoever tells it; a time beside who comes is no mere time."""
    assert hear(text).crisis


@pytest.mark.parametrize(
    "text",
    [
        "policía no",
        "경찰은 안 돼요",
        "police vendam",
        "boolis maya",
        "لا شرطة",
        "jo policia",
        "bez policji",
        "wag police please",
        "bidoon police please",
    ],
)
def test_no_police_in_two_words_is_a_refusal(text: str) -> None:
    """Two words tell no language: whoever says so, no police is what they say."""
    heard = hear(text)

    assert heard.refused == ("police",)
    assert (heard.crisis, heard.needs, heard.harms) == (False, (), ())


@pytest.mark.parametrize(
    "text", ["ISVA referral kingston", "police. need isva for victim, fulham", "ISVA please, westminster"]
)
def test_an_isva_is_for_those_who_were_raped(text: str) -> None:
    """Workers write ISVA: the adviser beside an IDVA, for sexual violence."""
    assert hear(text).harms[:1] == ("sexual-violence",)


@pytest.mark.parametrize(
    ("text", "health"),
    [
        ("GP kingston. pt disclosed dv", False),
        ("midwife, DV disclosed, kingston", False),
        ("health visitor. mum disclosed dv. wandsworth", False),
        ("GP here patient has bruises and needs her injuries seen", True),
    ],
)
def test_a_worker_s_title_asks_for_no_doctor(text: str, health: bool) -> None:
    """Who writes as a GP or a midwife asks for the one she cares for; her title is no wish for a doctor."""
    assert ("health" in hear(text).needs) is health


def test_a_grown_child_of_a_beaten_mother_is_no_child() -> None:
    """Who says that she is forty is not sent to a child's line for what her father does to her mother."""
    assert "young-person" not in hear("my dad hits my mum. im 40. Fulham").audiences


@pytest.mark.parametrize(
    "text",
    [
        *("third", "just asking", "not me", "he's gone to bed", "hes nice tho", "he says hes 15", "hes 17"),
        *("its quiet now", "all quiet now", "he is my husband", "he is husband", "will they come to my house"),
        *(
            "not in danger",
            "its not an emergency",
            "ok im back",
            "its fine now",
            "sorry wrong button",
            "ok i rang them",
        ),
    ],
)
def test_small_words_that_are_all_change_nothing(text: str) -> None:
    """An answer, a doubt, that all is quiet or was a slip: no danger and no need is guessed from it."""
    heard = hear(text)

    assert heard.understood
    assert (heard.crisis, heard.needs, heard.harms) == (False, (), ())


@pytest.mark.parametrize(
    "text",
    [
        *("he says hes 10 mins away", "he says hes coming", "police", "send police?", "police now?"),
        *("its gone quiet i think hes dead", "hes gone to bed with a knife", "not me my sister hes hitting her"),
        *(
            "he is my husband and he is hitting me",
            "hes gone out to get a knife",
            "cant talk rn",
            "im back home hes here",
        ),
    ],
)
def test_small_words_beside_danger_quieten_nothing(text: str) -> None:
    """What is calm alone is no more than its own words: beside others they are looked at as ever."""
    assert hear(text).crisis


def test_a_question_for_the_police_is_no_cry() -> None:
    """One word for what she needs, as a question, asks; fear alone is calm, and leaves a danger told before."""
    assert (hear("police?").crisis, hear("police?").needs) == (False, ("police",))
    assert not hear("i afraid").crisis
    assert hear("i afraid").unwell


@pytest.mark.parametrize(
    "text",
    [
        *("blood everywhere", "theres blood everywhere. fulham", "lots of blood. putney", "little blood", "spotting"),
        *("husband kicked me im pregnant and spotting. fulham", "i pregnant 5 month he kick stomach. w6"),
        "hes punched me im 20 weeks pregnant and bleeding",
    ],
)
def test_blood_and_a_blow_to_an_unborn_child_are_danger(text: str) -> None:
    """Blood that is all she says, or beside a blow with a child to come; a test of it, or one of long ago, is none."""
    assert hear(text).crisis
    for calm in ("blood test", "lots of blood tests", "im pregnant he hits me and i need a blood test"):
        assert not hear(calm).crisis
    assert not hear("he hit me years ago when i was pregnant and i bled").crisis
    assert not hear("he hits me, im 5 months pregnant").crisis


@pytest.mark.parametrize(
    "text",
    [
        *(
            "he is throwing me out the window",
            "he is hitting me and kicking me out",
            "hes kicking me out he has a knife",
        ),
        *("my brother is hitting his wife now help", "neighbour is hitting his wife", "my mums bf is hitting her"),
        *("help neighbour is being hit by her husband", "a man wont leave me alone on the bus", "they wont let me out"),
        *("guy wont leave me alone hes right behind me", "my ex text me hes coming", "i was spiked tonight"),
        *("dad wont let me go out on my own he beats me and locked me in", "i was spiked saturday and cant move"),
        "husband took her passport and flies tonight",
    ],
)
def test_what_may_be_a_habit_is_danger_where_it_goes_on(text: str) -> None:
    """To be put out of the home, a text of his, what a relative does, with what is going on beside it."""
    assert hear(text).crisis


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("he lives in kingston i live in balham. ex wont stop texting", "wandsworth"),
        ("my ex is in fulham, i live in new malden", "kingston"),
        ("he moved to kingston, i stayed in putney", "wandsworth"),
        ("i work in fulham, live in kingston", "kingston"),
        ("my mum lives in kingston, i live in fulham", "hammersmith-and-fulham"),
        ("moved from fulham to tooting", "wandsworth"),
        ("i ran from wandsworth to kingston", "kingston"),
        ("i live in surbiton but work in fulham", "kingston"),
        ("trabajo en Fulham, vivo en Kingston", "kingston"),
        ("él en Westminster, yo en Wandsworth, me amenaza", "wandsworth"),
        ("mąż w Kingston, ja w Wandsworth, bije mnie", "wandsworth"),
        ("他住富勒姆，我住金斯顿，前夫打我", "kingston"),
    ],
)
def test_where_she_is_and_not_where_he_is(text: str, area: str) -> None:
    """Of two boroughs the first was taken, though it was his, her mother's, her work's or the one she had left."""
    assert hear(text).area == area


@pytest.mark.parametrize("text", ["my bloke hits me", "my bloke raped me. Kingston", "i live with a bloke who hits me"])
def test_a_bloke_is_whom_she_lives_with(text: str) -> None:
    """She was sent to lines for men."""
    assert "men" not in hear(text).audiences


@pytest.mark.parametrize(
    "text", ["i took pics of my bruises", "i have videos of him hitting me", "should i take photos of my bruises"]
)
def test_proof_is_no_image_based_abuse(text: str) -> None:
    """Pictures that she took of her injuries led to the Revenge Porn Helpline."""
    assert "image-based-abuse" not in hear(text).harms
    assert "image-based-abuse" in hear(f"{text} and he posted my nudes online").harms


@pytest.mark.parametrize(
    ("text", "harm"),
    [
        *(("raped on saturday", "sexual-violence"), ("raped on tuesday. Fulham", "sexual-violence")),
        *(("beaten last night", "domestic-abuse"), ("he battered me at the weekend", "domestic-abuse")),
        *(("strangled. putney", "domestic-abuse"), ("he killed my cat", "domestic-abuse")),
        ("they say im possessed and want pastor to beat it out", "faith-based-abuse"),
        *(("étranglée, Kingston", "domestic-abuse"), ("duszona", "domestic-abuse"), ("خنقني زوجي", "domestic-abuse")),
        *(("frappée hier soir", "domestic-abuse"), ("昨晚被打", "domestic-abuse"), ("강간 토요일", "sexual-violence")),
    ],
)
def test_a_harm_told_in_two_words_is_heard(text: str, harm: str) -> None:
    """Without “I was” they were not understood at all."""
    heard = hear(text)
    assert heard.understood
    assert heard.harms[0] == harm


@pytest.mark.parametrize(
    "text",
    [
        *("he is here now. w6", "please help me quick. Kingston", "hes lost it. help", "i wish i was dead"),
        *("baby has stopped moving since he hit me", "he tampered with my brakes", "two people are following me"),
        *("he told me hes thought about killing me", "he said my days are numbered", "i wish i could die"),
        *("kocam burada", "mon mari est ici", "زوجي هنا", "nandito siya", "他现在在家", "mój mąż jest tutaj"),
        *("rabatne bel ta5et", "amare mare ebo police dako", "منو به صندلی بسته", "999에 신고해주세요"),
    ],
)
def test_danger_in_words_that_were_missed(text: str) -> None:
    """Each was answered calmly once."""
    assert hear(text).crisis


@pytest.mark.parametrize(
    "text",
    [
        *("i dont want to live with him", "dont want to live with my parents any more", "he is doing my head in"),
        *(
            "nie chcę już z nim żyć",
            "不想和他一起生活",
            "我害怕",
            "남편이 쫓아냈어요",
        ),
        *("partner kicked me out", "my husband has a gun licence", "he has a knife collection", "im not suicidal"),
        *("what happens if i call 999", "i called 999 yesterday", "is 999 free", "my ex text me. kingston"),
        *("es gratis el 999", "c'est gratuit le 999 ?", "999 ücretsiz mi", "어제 999에 전화했어요", "999 ولا 101"),
        *("wyrzucił mnie z domu", "m-a dat afară din casă", "вигнав мене з дому", "libre ba ang 999"),
        *("liguei para o 999 ontem", "shalay ayaan 999 wacay", "999 kaun uthata hai", "колекціонує ножі"),
    ],
)
def test_a_word_of_danger_that_goes_on_harmlessly_is_none(text: str) -> None:
    """What was put out, owned, denied, asked or told of an earlier call: each was an alarm by a word in it."""
    assert not hear(text).crisis


@pytest.mark.parametrize(
    "text",
    [
        *(
            "he threw me out of the window",
            "he is kicking me",
            "is 999 free he has a knife",
            "kicked me out im on the roof",
        ),
        *("i dont want to live with this pain", "i dont want to live in this world", "no quiero vivir en este mundo"),
        *("nuk dua te jetoj me", "не хочу жити з цим болем", "i cant live with myself i want to die"),
        *("he kicked me out and raped me just now", "can i text 999 he is here", "he owns a gun and says its for me"),
        *("i dont want to kill myself but i might", "999 never came help"),
        *("told them im not suicidal but i took all the pills", "he has a knife at work and he is coming"),
    ],
)
def test_danger_beside_what_goes_on_harmlessly_is_danger(text: str) -> None:
    """Another word of danger stands as ever, and so does one that goes on further."""
    assert hear(text).crisis


@pytest.mark.parametrize(
    "text", ["years ago", "10 years ago", "last year", "not his fault", "not my ex", "do i tell my parents"]
)
def test_a_time_long_past_or_a_fault_changes_nothing(text: str) -> None:
    """What she told before stays; a rape of years ago is no other harm by that, and no danger."""
    heard = hear(text)

    assert heard.understood
    assert (heard.crisis, heard.needs, heard.harms) == (False, (), ())
    assert hear("years ago").safe


@pytest.mark.parametrize(
    "text",
    [
        *("my cousin forced me. im 15. kingston", "my cousin forced me to do it. im 16. fulham"),
        *("my uncle forced himself on me. im 16", "my cousin made me do sexual stuff. im 14. w6"),
    ],
)
def test_who_is_forced_by_a_relative_is_not_forced_to_marry(text: str) -> None:
    """A wedding is heard where one was said, or a journey; what an uncle does to a girl is another harm."""
    assert "forced-marriage" not in hear(text).harms
    assert "sexual-violence" in hear(text).harms
    assert "forced-marriage" in hear("my uncle is forcing me to marry my cousin. im 16").harms
    assert "forced-marriage" in hear("my parents want to send me to pakistan to my cousin. im 16").harms
