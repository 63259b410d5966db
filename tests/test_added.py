"""What a short text adds to the one before it, never in the place of that; and that a change of mind is one."""

import pytest
from conftest import NOW

from directory import conversation
from directory.edition import Edition
from directory.saying import Words
from directory.situation import Answer, Step

FIRST = {
    "rape": "i was raped last night, Fulham",
    "cutting": "they want to cut my daughter, Fulham",
    "bed": "i need a bed tonight, Fulham",
    "lawyer": "i need a lawyer, my husband hits me, Fulham",
    "sister": "my sister is hit by her husband, Fulham",
    "hit": "my husband hits me, Fulham",
}
HURTS = (
    "it hurts | عندي وجع | byewja3ni | ব্যথা করছে | betha kore | me duele mucho | درد دارم | dard daram | masakit"
    "| ça fait mal | 아파요 | boli mnie | dói muito | mă doare | xanuun baan qabaa | më dhemb | வலிக்குது | valikuthu"
    "| çok ağrıyor | болить | درد ہو رہا ہے | dard ho raha hai | 很痛"
)
DRINKS = (
    "he drinks a lot | بيسكر كتير | beyeshrab keteer | ও মদ খায় | o mod khay | toma mucho | مشروب میخوره"
    "| mashroob mikhore | lagi syang lasing | il boit beaucoup | 술을 많이 마셔요 | on pije | ele bebe muito | bea mult"
    "| khamri buu cabbaa | ai pi shumë | குடிச்சிட்டு வருவார் | kudichitu varuvaar | çok içiyor | він п'є"
    "| وہ شراب پیتا ہے | wo sharab peeta hai | 他喝酒"
)
AFRAID = (
    "she is afraid of the police | بتخاف من الشرطة | police ke bhoy pay | পুলিশকে ভয় পায় | le da miedo la policía"
    "| میترسه از پلیس | az polis mitarse | takot sya sa pulis | elle a peur de la police | 경찰 무서워해요"
    "| boi się policji"
    "| tem medo da polícia | se teme de politie | booliska way ka baqaysaa | ka frikë nga policia | police ku bayam"
    "| polisten korkuyor | вона боїться поліції | wo police se darti hai | 她怕警察 | 경찰에 말하기 싫어요"
)
POOR = (
    "no money | i have no money | ما معي مصاري | taka nai | no tengo dinero | پول ندارم | wala akong pera"
    "| je n'ai pas d'argent | 돈이 없어요 | nie mam pieniędzy | não tenho dinheiro | nu am bani | lacag ma haysto"
    "| skam leke | kaasu illa | param yok | немає грошей | paise nahi hain | 没有钱"
)
NOW_OK = (
    "im ok now | انا منيحة هلق | এখন ভালো আছি | ya estoy bien | الان خوبم | ok na ako | ça va maintenant"
    "| 지금은 괜찮아요 | już jest ok | agora estou bem | acum sunt ok | hadda waan fiicanahay | tani jam mirë"
    "| இப்ப பரவாயில்லை | şimdi iyiyim | зараз все добре | ab theek hoon | ab main theek hoon | 我现在没事了"
)
PREGNANT = (
    "i am pregnant | انا حامل | ami pregnant | estoy embarazada | باردارم | bardaram | buntis ako | je suis enceinte"
    "| 임신했어요 | jestem w ciąży | estou grávida | sunt însărcinată | uur baan leeyahay | jam shtatzënë"
    "| நான் கர்ப்பமா இருக்கேன் | hamileyim | я вагітна | میں حاملہ ہوں | 我怀孕了"
)
UNDOCUMENTED = (
    "she has no papers | elle n'a pas de papiers | ela não tem documento | no tiene papeles | wala syang papeles"
)
WHAT_NOW = "شو اعمل | maxaan sameeyaa | qué hago | chikar konam | ki korbo | what do i do"
TRAVEL = "bisha soo socota ayay safrayaan | waxay tagaysaa Soomaaliya"
LAWYER = (
    "actually i need a lawyer | بدي محامي | محتاجة محامي | ukil lagbe | necesito un abogado | وکیل میخوام"
    "| kailangan ko ng abogado | je veux un avocat | 변호사가 필요해요 | potrzebuję prawnika | preciso de advogado"
    "| am nevoie de avocat | qareen baan rabaa | dua avokat | vakeel venum | avukat istiyorum | потрібен адвокат"
    "| vakeel chahiye | 我要律师"
)
TONIGHT = (
    "i have nowhere to sleep tonight | no tengo dónde dormir | je n'ai nulle part où dormir | 오늘밤 잘 곳이 없어요"
    "| nie mam gdzie spać | não tenho onde dormir | 今晚没地方住 | kalacak yerim yok | немає де ночувати"
)


def listed(words: str) -> list[str]:
    return [word.strip() for word in words.split("|")]


def talked(edition: Edition, *texts: str) -> tuple[Step, Answer]:
    step, answer = conversation.reply(Step(), Words(texts[0]), edition, NOW)
    for text in texts[1:]:
        step, answer = conversation.reply(step, Words(text), edition, NOW)
    return step, answer


@pytest.mark.parametrize(
    ("first", "then"),
    [
        *(("rape", word) for word in listed(HURTS)),
        *(("hit", word) for word in listed(DRINKS)),
        *(("sister", word) for word in listed(AFRAID)),
        *(("rape", word) for word in listed(AFRAID)),
        *(("bed", word) for word in listed(POOR)),
        *(("lawyer", word) for word in listed(POOR)),
        *(("hit", word) for word in listed(PREGNANT)),
        *(("sister", word) for word in listed(UNDOCUMENTED)),
        *(("cutting", word) for word in listed(WHAT_NOW)),
        *(("cutting", word) for word in listed(TRAVEL)),
    ],
)
def test_what_she_adds_leaves_what_she_told_first(edition: Edition, first: str, then: str) -> None:
    """The harm and the need that she told first stay first, and so does the number for them; no alarm, no police."""
    before, told = talked(edition, FIRST[first])
    after, answer = talked(edition, FIRST[first], then)

    assert after.situation.harms == before.situation.harms
    assert after.situation.needs[:1] == before.situation.needs[:1]
    assert answer.matches[0].service.id == told.matches[0].service.id
    assert not after.situation.crisis
    assert "police" not in set(after.situation.needs) - set(before.situation.needs)


@pytest.mark.parametrize("then", listed(AFRAID))
def test_who_is_afraid_of_the_police_is_sent_to_none(edition: Edition, then: str) -> None:
    """Also where it is a friend of whom it is told."""
    step, answer = talked(edition, FIRST["sister"], then)
    assert step.situation.no_police
    assert not any(match.of_the_police for match in answer.matches)


@pytest.mark.parametrize("first", ["rape", "bed", "hit", "sister"])
@pytest.mark.parametrize("then", listed(LAWYER))
def test_a_change_of_mind_is_one(edition: Edition, first: str, then: str) -> None:
    """What she asks for in so many words comes in the place of what she asked before."""
    step, _ = talked(edition, FIRST[first], then)
    assert step.situation.needs[0] == "legal"


@pytest.mark.parametrize("then", listed(TONIGHT))
def test_a_bed_is_asked_for_whatever_was_before(edition: Edition, then: str) -> None:
    """It is no lack of something beside her need: it is the need."""
    step, _ = talked(edition, FIRST["lawyer"], then)
    assert step.situation.needs[0] in {"safe-place", "housing"}


@pytest.mark.parametrize(
    ("then", "harm"),
    [
        ("he raped me", "sexual-violence"),
        ("me violó", "sexual-violence"),
        ("they want to marry me off", "forced-marriage"),
        ("he posted my nudes", "image-based-abuse"),
        ("he follows me everywhere", "stalking"),
        ("chcą mnie wydać za mąż", "forced-marriage"),
    ],
)
def test_a_harm_that_is_said_is_heard_however_short(edition: Edition, then: str, harm: str) -> None:
    """Only what is guessed of few words is left out."""
    step, _ = talked(edition, FIRST["hit"], then)
    assert harm in step.situation.harms


@pytest.mark.parametrize("then", listed(NOW_OK))
def test_after_strangling_a_doctor_is_named_when_it_is_over(edition: Edition, then: str) -> None:
    """What was danger now is over; what it did to her may show days later."""
    _, alarmed = talked(edition, "my husband strangled me last night, Fulham")
    assert not alarmed.past_strangling

    step, answer = talked(edition, "my husband strangled me last night, Fulham", then)
    assert not step.situation.crisis
    assert answer.past_strangling


@pytest.mark.parametrize(
    "text",
    [
        "my husband took my passport. kingston",
        "زوجي اخذ جوازي, Kingston",
        "shohar ne passport le liya hai, Fulham",
        "mon mari garde mon passeport. Fulham",
        "my in laws took my passport. Kingston",
    ],
)
def test_a_passport_that_her_family_keeps(edition: Edition, text: str) -> None:
    """Who knows domestic abuse first, slavery behind; where it is a boss, slavery first."""
    step, answer = talked(edition, text)
    assert step.situation.harms[:2] == ("domestic-abuse", "modern-slavery")
    assert answer.matches[0].service.id == "national-domestic-abuse-helpline"
    assert any("modern-slavery" in match.service.harms for match in answer.matches)
    assert talked(edition, "my boss took my passport. kingston")[0].situation.harms[0] == "modern-slavery"
