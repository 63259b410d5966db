"""What a text says that is not a need, in any language: who is this, thanks, a greeting, a place taken back."""

import re

import pytest
from conftest import NOW
from flask import Flask

from directory import exchange, numbered, only_text, questions, takenback, texting, thread, tongues, understanding
from directory.i18n import gettext, speaking
from directory.questions import Topic
from directory.saying import Again, Choose, Skip, Words
from directory.situation import Question, Situation, Step
from directory.texting import Command
from directory.vocabulary import LANGUAGES, Language

BEGUN = Step(Situation(needs=("housing",), language="pl"))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("not kingston, W10", "W10"),
        ("no, not in kingston. fulham", "fulham"),
        ("Kingston değil, W10", "W10"),
        ("Kingston değil W10", "W10"),
        ("nie Kingston, tylko W10", "tylko W10"),
        ("不是 Kingston，W10", "W10"),
        ("ليس Kingston، W10", "W10"),
        ("mesh kingston, fulham", "fulham"),
        ("kingston nist, fulham", "fulham"),
        ("nahi fulham nahi, putney", "putney"),
        ("kingston nahi hammersmith", "hammersmith"),
        ("Wandsworth nahi, Kingston", "Kingston"),
        ("kingston na, fulham", "fulham"),
        ("kingston illa, tooting", "tooting"),
        ("kingston இல்ல, tooting", "tooting"),
        ("kingston degil, fulham", "fulham"),
        ("kingston maaha fulham", "fulham"),
        ("nuk jam në kingston, fulham", "fulham"),
        ("не Kingston, Fulham", "Fulham"),
        ("нет kingston, fulham", "fulham"),
        ("hindi sa Chelsea, Fulham", "Fulham"),
        ("na Kingston, Fulham", "na Kingston, Fulham"),
        ("jestem na Putney, nie Fulham", "jestem na Putney"),
        ("putney, not kingston", "putney"),
        ("W10, Kingston değil", "W10"),
        ("kingston sorry i mean putney", "putney"),
        ("kingston i mean putney. need a lawyer", "putney. need a lawyer"),
        ("fulham no wait hammersmith no kingston", "kingston"),
        ("im in kingston, oops, tooting", "im in tooting"),
        ("kingston, perdón, quise decir fulham", "fulham"),
        ("fulham, désolée je voulais dire kingston", "kingston"),
        ("from kingston to putney", "from kingston to putney"),
        ("kingston and putney", "kingston and putney"),
        ("no, kingston, surrey", "no, kingston, surrey"),
        ("i left kingston, not safe in fulham", "i left kingston, not safe in fulham"),
        ("i do not feel safe in kingston, my mum is in W10", "i do not feel safe in kingston, my mum is in W10"),
        ("not kingston", "not kingston"),
        ("he is not here, kingston", "he is not here, kingston"),
    ],
)
def test_a_place_taken_back_is_gone(text: str, kept: str) -> None:
    """A denied place goes where another is named; a sentence that only holds a "not" stays whole."""
    assert takenback.without(text).strip() == kept


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("hola", "es"),
        ("السلام علیکم", "ur"),
        ("سلام", "fa"),
        ("kim bu?", "tr"),
        ("salamat po", "fil"),
        ("W10", "en"),
        ("iska waran", "so"),
        ("sidee tahay?", "so"),
        ("asc", "so"),
        ("marhaba", "ar"),
        ("كيف حالك", "ar"),
        ("وقت بخیر", "fa"),
        ("bjr", "fr"),
        ("oie", "pt"),
        ("magandang umaga po", "fil"),
        ("vanakam", "ta"),
        ("여보세요", "ko"),
        ("witam", "pl"),
        ("noroc", "ro"),
        ("হাই", "bn"),
        ("assalam o alaikum", "ur"),
        ("добридень", "uk"),
        ("здравствуйте", "uk"),
        ("tjeta", "sq"),
        ("iyi günler", "tr"),
    ],
)
def test_a_first_text_that_asks_nothing_tells_the_language(text: str, language: Language) -> None:
    """A greeting, thanks or "who is this" is answered in its own language, once nothing went before."""
    assert thread.in_her_language(text, Step()).situation.language == language
    assert thread.in_her_language(text, BEGUN) == BEGUN


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        (
            "en",
            (
                "english please; English pls; speak english; in english; do you speak English?; Inglés; "
                "engleza; în engleză vă rog; po angielsku; انجليزي; بالإنجليزية; انگلیسی; به انگلیسی لطفا; "
                "anglais svp; en anglais; inglês por favor; ingles po; ஆங்கிலம்; ஆங்கிலத்தில்; 영어; 영어로 해주세요; "
                "Ingiriisi; af ingiriis fadlan; ইংরেজি; ইংরেজিতে বলুন; انگریزی; angrezi; angrezi me baat karo; 英文; "
                "说英语; i want english; англійською будь ласка; "
                "请用英语; англійська; anglisht; në anglisht ju lutem; İngilizce; ingilizce lütfen"
            ),
        ),
        ("pl", "polish please; po polsku; polski; polonais; 폴란드어; польська; czy mówicie po polsku?"),
        ("ro", "in romaneste va rog; Rumuński; romanian; vorbiți română?"),
        ("ar", "arabic; arabic please; عربي; بالعربي; 3arabi; arabe; arapça"),
        ("zh-Hans", "中文; 请说中文; chinese please; mandarin; китайська; 중국어"),
        ("so", "af soomaali; somali please; i speak somali"),
        ("uk", "українською; по-українськи; ukrainian pls; ucraniano"),
        ("tr", "türkçe; turkish please; turecki; Türkçe konuşun lütfen; ingilizce yok türkçe"),
        ("ur", "no english. urdu; urdu, no english; sorry no english only urdu; انگریزی نہیں اردو"),
        ("ta", "no english, tamil pls; i dont speak english, tamil please"),
        ("es", "no inglés, español; no english please spanish"),
    ],
)
def test_a_language_is_asked_for_by_name(language: Language, texts: str) -> None:
    """In any language's word for it, with the words that people put around it."""
    others = [text for text in texts.split("; ") if tongues.named(text) != language]
    assert not others


@pytest.mark.parametrize(
    "text",
    [
        "",
        "i dont speak english",
        "i have no english",
        "nie mówię po angielsku",
        "no hablo inglés",
        "my husband is english",
        "english man hit me",
        "does she speak english",
        "she speaks tamil and he hits her",
        "bangladesh",
        "is there someone who speaks polish",
        "我说" * 20,
    ],
)
def test_a_language_spoken_of_is_not_asked_for(text: str) -> None:
    """Who does not speak it, and what else holds its name, is read as words."""
    assert tongues.named(text) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("i only speak arabic. kingston", "ar"),
        ("my husband hits me, W6. i speak polish", "pl"),
        ("she speaks tamil. he hits her. w6", None),
        ("woman, polish, needs a refuge", None),
        ("needs refuge, spanish only, w6", None),
        ("i speak polish", None),
    ],
)
def test_a_language_is_told_beside_other_things(text: str, language: Language | None) -> None:
    """In a sentence of its own that says who speaks it; what is said of somebody else is none."""
    assert tongues.beside(text) == language


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("no english", True),
        ("sorry no english", True),
        ("i dont speak english", True),
        ("I have no English!", True),
        ("nie mówię po angielsku", True),
        ("no english. urdu", False),
        ("english", False),
        ("he is not english", False),
        ("no english man hit me", False),
    ],
)
def test_english_is_refused(text: str, *, refused: bool) -> None:
    """Where the whole text says so and names no other language."""
    assert tongues.refused(text) is refused


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("كنسينغتون", "ar"),
        ("واندزورث", "fa"),
        ("ٹوٹنگ", "ur"),
        ("வெஸ்ட்மின்ஸ்டர்", "ta"),
        ("뉴몰든", "ko"),
        ("ওয়েস্টমিনস্টার", "bn"),
        ("金斯顿", "zh-Hans"),
        ("Вестмінстер", "uk"),
        ("Kensington – Chelsea", "ar"),
        ("W10", "ta"),
        ("Wandsworth", "pl"),
    ],
)
def test_a_place_alone_keeps_the_language(app: Flask, text: str, language: Language) -> None:
    """Where she is, in her own letters or in ours, is an answer to our question and in no other language."""
    with app.app_context():
        said = texting.meant(text, Step(Situation(needs=("housing",), language=language)))
    assert isinstance(said, Words)
    assert said.language == language


@pytest.mark.parametrize(
    ("text", "language"), [("كنسينغتون", "ar"), ("ٹوٹنگ", "ur"), ("کنزینگتون", "fa"), ("뉴몰든", "ko"), ("W10", "en")]
)
def test_a_place_that_comes_first_is_answered_in_its_script(app: Flask, text: str, language: Language) -> None:
    """A place alone tells a language by its letters, before anything else was said or after English alone."""
    with app.app_context():
        for step in (Step(), Step(Situation(areas=("wandsworth",)))):
            said = texting.meant(text, step)
            assert isinstance(said, Words)
            assert said.language == language


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("in badan", Command.MORE),
        ("ka badan", Command.MORE),
        ("bishtar", Command.MORE),
        ("다른 번호", Command.MORE),
        ("Kto to?", Command.WHO),
        ("dziękuję!", Command.THANKS),
        ("więcej", Command.MORE),
        ("누구세요?", Command.WHO),
    ],
)
def test_short_words_of_any_language_are_known(app: Flask, text: str, meant: Command) -> None:
    """Who is this, thanks and more are heard in whatever language, in the middle of another."""
    with app.app_context():
        assert texting.meant(text, BEGUN) is meant


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_beside_0_is_known(app: Flask, language: Language) -> None:
    """What a reply calls the numbers that follow, she may write instead of 0."""
    with app.app_context(), speaking(language):
        reply = gettext("%(place)s. 0: more.", place="Kingston")
    word = re.split("0 ?[:：]?", reply)[1].strip(" .。।۔")
    with app.app_context():
        assert texting.meant(word, BEGUN) is Command.MORE


FOR_HER = "For Kensington & Chelsea / Westminster. 0: more.\n0808 2000 247\nIn danger 999."


@pytest.mark.parametrize(
    "around",
    [
        "👍 to “{}”",
        "\u200a\u200b👍\u200b to “\u200a{}\u200a”\u200a",
        '👍 to "{}"',
        "Liked “{}”",
        "Removed a ❤️ from “{}”",
        "Reacted 😂 to “{}”",
        "A réagi avec ❤️ à « {} »",
        "A aimé « {} »",
        "N’a pas aimé « {} »",
        "Le gusta “{}”",
        "Ha reaccionado con 👍 a “{}”",
        "Reagiu com 👍 a “{}”",
        "Gostou de “{}”",
        "Reagoval(a) 👍 na „{}”",
        "Zareagowano 👍 na „{}”",
        "Polubiono „{}”",
        "A reacționat cu 👍 la „{}”",
        "Вподобано «{}»",
        "👍 до «{}»",
        "“{}” iletisini beğendi",
        "“{}” ifadesini beğendi",
        "تم الإعجاب بـ “{}”",
        "👍 إلى “{}”",
        "“{}”을(를) 좋아함",
        "“{}”에 👍 반응을 보냄",
        "对“{}”表示喜欢",
        "赞了“{}”",
        "👍 “{}”",
        "Liked “For Kensington & Chelsea…",
    ],
)
def test_a_thumb_in_any_language_is_silence(app: Flask, around: str) -> None:
    """What a phone sends for a reaction quotes us: no place, no danger and no need are read in it."""
    with app.app_context():
        for quoted in (FOR_HER, "Ring 999 now if you can"):
            assert texting.meant(around.format(quoted), BEGUN) is Command.NOTHING


@pytest.mark.parametrize(
    "text",
    [
        "he said “i will kill you” 😭",
        "“i will kill you” 😭😭 he texted me",
        "“W10”",
        "on powiedział „zabiję cię” 😭",
        "i loved him and he hits me",
        "👍",
    ],
)
def test_a_quote_of_hers_is_read(app: Flask, text: str) -> None:
    """Somebody's words in a message of hers are no reaction."""
    with app.app_context():
        assert texting.meant(text, BEGUN) is not Command.NOTHING


# The word for money in each language's menu, chosen after another word of it.
MONEY_INSTEAD: dict[Language, str] = {
    "en": "actually money; sorry i meant money; no wait, money instead; i mean money",
    "ar": "في الحقيقة مال; أقصد مال; آسفة قصدي مال",
    "fa": "در واقع پول; منظورم پول بود; ببخشید منظورم پول",
    "fr": "en fait argent; plutôt argent; pardon je voulais dire argent",
    "pt": "na verdade dinheiro; desculpe, quis dizer dinheiro; afinal dinheiro",
    "es": "mejor dinero; perdón, quise decir dinero; en realidad dinero",
    "fil": "pera pala; ibig kong sabihin pera; sorry, actually pera",
    "ta": "உண்மையில் பணம்; நான் சொன்னது பணம்; actually பணம்",
    "ko": "사실은 돈; 아니 그게 아니라 돈; 제 말은 돈",
    "pl": "jednak pieniądze; przepraszam, chodziło mi o pieniądze; właściwie pieniadze",
    "ro": "de fapt bani; scuze, voiam să spun bani; mai bine bani",
    "so": "runtii lacag; waxaan ula jeeday lacag; waxaan ka wadaa lacag",
    "bn": "আসলে টাকা; মানে টাকা; sorry, আসলে টাকা",
    "ur": "دراصل پیسے; میرا مطلب پیسے; sorry میرا مطلب تھا پیسے",
    "zh-Hans": "其实钱; 我是说钱; 对不起，说错了，钱",
    "uk": "насправді гроші; вибачте, мала на увазі гроші; краще гроші",
    "sq": "në fakt para; me falni, doja të thosha para; më mirë para",
    "tr": "aslında para; pardon, para demek istedim; daha doğrusu para",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_of_the_menu_is_chosen_instead(app: Flask, language: Language) -> None:
    """“Actually money” is the choice that “money” is: the old list with “not understood” was told."""
    step = Step(Situation(needs=("housing",), areas=("kingston",), language=language))
    with app.app_context():
        meant = {text: texting.meant(text, step) for text in MONEY_INSTEAD[language].split("; ")}

    assert not {text: said for text, said in meant.items() if said != Choose("money")}


@pytest.mark.parametrize("text", ["actually he hits me", "i meant it", "actually", "no money", "money instead of"])
def test_more_than_a_word_of_the_menu_stays_her_words(app: Flask, text: str) -> None:
    """Only the menu's own word is chosen so; a sentence is heard whole."""
    with app.app_context():
        assert isinstance(texting.meant(text, Step(Situation(needs=("housing",)))), Words)


DOES_NOT_KNOW: dict[Language, str] = {
    "en": "I don't know; idk; not sure sorry; rather not say; anything",
    "ar": "لا أعرف; مش عارفة; ما بعرف; ma ba3ref; mesh 3arfa; أي شيء",
    "fa": "نمی‌دانم; نمیدونم; nemidunam; فرقی نمی‌کند",
    "fr": "je ne sais pas; jsp; j'sais pas désolée; peu importe",
    "pt": "não sei; nao sei desculpa; tanto faz; prefiro não dizer",
    "es": "no sé; no lo se; me da igual; prefiero no decirlo",
    "fil": "hindi ko alam; di ko po alam; ewan; kahit ano",
    "ta": "எனக்கு தெரியவில்லை; தெரியல; theriyala; enakku theriyathu",
    "ko": "모르겠어요; 잘 모르겠어요; 몰라요; 아무거나요",
    "pl": "nie wiem; nwm; nie jestem pewna; wszystko jedno, dziękuję",
    "ro": "nu știu; nu stiu; nu sunt sigură; nu vreau să spun",
    "so": "ma aqaan; ma hubo; ma garanayo; mid kasta",
    "bn": "জানি না; আমি জানি না; jani na; যেকোনো",
    "ur": "پتہ نہیں; مجھے نہیں معلوم; pata nahi; mujhe nahi pata; کوئی بھی",
    "zh-Hans": "不知道; 我不清楚; 不想说; 随便",
    "uk": "не знаю; я не знаю; не впевнена; не скажу",
    "sq": "nuk e di; s'e di; nuk dua ta them; çfarëdo",
    "tr": "bilmiyorum; emin değilim; söylemek istemiyorum; fark etmez",
}
BEGINS_ANEW: dict[Language, str] = {
    "en": "start again; from the beginning; new question please",
    "ar": "من البداية; سؤال جديد; min el awal",
    "fa": "از اول; دوباره شروع کن; soal jadid",
    "fr": "recommencer; depuis le début svp; nouvelle question",
    "pt": "começar de novo; do início; nova pergunta",
    "es": "empezar de nuevo; desde el principio; nueva pregunta por favor",
    "fil": "magsimula ulit; mula sa simula; bagong tanong po",
    "ta": "மீண்டும் தொடங்கு; ஆரம்பத்திலிருந்து; mudhalil irundhu",
    "ko": "처음부터 다시; 다시 시작; 새 질문",
    "pl": "od nowa; od początku proszę; nowe pytanie",
    "ro": "de la început; de la capat; altă întrebare",
    "so": "bilow mar kale; bilowga ka bilow; su'aal cusub",
    "bn": "আবার শুরু; প্রথম থেকে; notun proshno",
    "ur": "دوبارہ شروع; شروع سے; naya sawal",
    "zh-Hans": "重新开始; 从头开始; 新问题",
    "uk": "спочатку; почати заново; нове питання",
    "sq": "nga fillimi; fillo nga e para; pyetje e re",
    "tr": "baştan başla; yeniden başla; yeni soru",
}


@pytest.mark.parametrize("question", [Question.NEED, Question.PLACE])
@pytest.mark.parametrize("language", LANGUAGES)
def test_not_to_know_settles_the_question(app: Flask, language: Language, question: Question) -> None:
    """Whoever does not know or would rather not say is asked no more, and nothing else is read in it."""
    asked = Step(Situation(language=language), asking=question)
    for text in DOES_NOT_KNOW[language].split("; "):
        with app.app_context():
            assert texting.meant(text, asked) == Skip(question)
            after, _reply = exchange.answer(asked, text, NOW)
        assert after
        assert question in after.settled
        assert after.situation == asked.situation


@pytest.mark.parametrize("language", LANGUAGES)
def test_not_to_know_is_no_need_unasked(app: Flask, language: Language) -> None:
    """Before anything it brings the menu in that language; after numbers the same ones again."""
    for text in DOES_NOT_KNOW[language].split("; "):
        with app.app_context():
            first, _reply = exchange.answer(Step(), text, NOW)
            after, _reply = exchange.answer(BEGUN, text, NOW)
        assert first
        assert (first.situation, first.asking) == (Situation(language=language), Question.NEED)
        assert after
        assert after.situation == BEGUN.situation


@pytest.mark.parametrize("question", [None, Question.NEED, Question.PLACE])
@pytest.mark.parametrize("language", LANGUAGES)
def test_to_start_again_forgets_all_but_the_language(app: Flask, language: Language, question: Question | None) -> None:
    """At any point, and with a politeness."""
    known = Situation(needs=("housing",), areas=("kingston",), language=language)
    begun = Step(known, settled=frozenset({Question.NEED}), asking=question)
    for text in BEGINS_ANEW[language].split("; "):
        with app.app_context():
            after, _reply = exchange.answer(begun, text, NOW)
        assert after
        assert (after.situation, after.settled) == (Situation(language=language), frozenset())


def test_thanks_before_anything_is_the_menu(app: Flask) -> None:
    """Thanks that come first ask nothing, and get the menu."""
    with app.app_context():
        assert texting.meant("gracias", Step()) == Again()


@pytest.mark.parametrize(
    ("text", "language", "need"),
    [
        ("tirahan, W10", "fil", "housing"),
        ("житло, W10", "uk", "housing"),
        ("j'ai besoin d'un avocat", "fr", "legal"),
        ("the council ate my homework", "en", None),
    ],
)
def test_one_plain_word_names_the_need(app: Flask, text: str, language: Language, need: str | None) -> None:
    """The example that we give is understood as given; a word that speakers keep says its need, but not in English."""
    with app.app_context():
        said = texting.meant(text, Step())
        assert isinstance(said, Words)
        named = said.need or next(iter(understanding.hear(said.text).needs), None)
        assert (said.language, named) == (language, need)


@pytest.mark.parametrize(
    ("topic", "texts"),
    [
        (
            Topic.COST,
            (
                "is this free; how much does it cost?; هل هذا مجاني; e gratis?; 免费吗; "
                "czy to jest za darmo; é de graça?; sa kushton; bedava mı; 무료인가요; lacag ma yahay; c’est "
                "gratuit ?; "
                "¿es gratis?; libre ba ito; இது இலவசமா?; এটা কি ফ্রি?; کیا یہ مفت ہے؟; آیا این رایگان است؟; це "
                "безкоштовно?; "
                "e gratuit?; ok but is it free pls"
            ),
        ),
        (
            Topic.PAY,
            (
                "does she have to pay; should i pay; do i have to pay anything; tengo que pagar?; dois-je payer; "
                "czy muszę płacić; tenho que pagar?; trebuie să plătesc; 我需要付钱吗; 돈 내야 하나요"
            ),
        ),
        (
            Topic.SEEN,
            (
                "who sees this; is this confidential; will you tell my mum; do you tell police; how do i delete this; "
                "هل هذا سري; qui voit ça; kto to widzi; 会报警吗; 谁会看到这个; bunu kim görüyor; хто це бачить; "
                "이거 누가 봐요?; "
                "¿quién ve esto?; quem vê isto; cine vede asta; kush e sheh këtë; yaa arka kan; یہ کون دیکھتا ہے; كيف "
                "أحذف هذا"
            ),
        ),
        (
            Topic.REAL,
            (
                "are you real; is this a bot; can you call me; r u a robot; هل أنت روبوت; czy jesteś botem; "
                "你是机器人吗; "
                "robot musun; es-tu un robot; ¿eres un robot?; ти робот?; 사람인가요?; ești robot?; call me back"
            ),
        ),
        (
            Topic.HOURS,
            (
                "what time is it open; is it open now; متى يفتح; o której otwierają; 几点开门; kaçta açılıyor; "
                "quels sont les horaires; a qué hora abren; коли відкриваються; 몇 시에 열어요?; kur hapet"
            ),
        ),
        (
            Topic.ADDRESS,
            (
                "what is the address; what’s the address; where is it; ما هو العنوان; jaki jest adres; 地址在哪里; "
                "adresi nedir; où est-ce; ¿cuál es la dirección?; яка адреса; 주소가 어디예요?"
            ),
        ),
        (
            Topic.SPEECH,
            (
                "do they speak tamil; do they speak somali; interpreter; هل يتكلمون العربية; czy mówią po polsku; "
                "有翻译吗; türkçe konuşuyorlar mı; ¿hablan español?; чи говорять українською; 통역 있나요?; af "
                "soomaali ma ku "
                "hadlaan"
            ),
        ),
        (
            Topic.OTHERS,
            (
                "is there anyone else; who else can i call; any other numbers?; others?; what else; "
                "another number pls; that number is busy; its engaged; it's engaged; nobody answers; "
                "number doesnt work; give me more; they dont answer; no answer; cant get through; any "
                "others; il y a quelqu'un d'autre; personne ne répond; c'est occupé; hay otro número; "
                "nadie contesta; hay alguien más; nikt nie odbiera; inny numer; numer zajęty; alt "
                "număr; nu răspunde nimeni; başka numara var mı; kimse açmıyor; meşgul; ka numër "
                "tjetër; askush nuk përgjigjet; є інший номер; ніхто не відповідає; 还有别的号码吗; 没人接; 占线; "
                "다른 번호 있나요; 아무도 안 받아요; 통화 중이에요; வேறு எண் இருக்கா; யாரும் எடுக்கவில்லை; অন্য নম্বর "
                "আছে; কেউ ধরছে না; کوئی اور نمبر ہے; کوئی فون نہیں اٹھاتا; شماره دیگه دارید; کسی جواب "
                "نمیده; هل يوجد رقم آخر; لا احد يرد; الرقم مشغول; cid kale ma jirtaa; cidna ma "
                "jawaabto; may iba pa bang number; walang sumasagot; há outro número; ninguém atende; "
                "não atendem; tem mais alguém"
            ),
        ),
        (
            Topic.RULES,
            (
                "do they tell police; do they tell social services; will social services take my "
                "kids?; will they take my kids; do i have to give my name?; will they tell my "
                "husband; vont ils me prendre mes enfants; je dois donner mon nom; tengo que dar mi "
                "nombre; czy zabiorą mi dzieci; czy muszę podać imię; îmi vor lua copiii; çocuklarımı "
                "alırlar mı; adımı söylemem gerekir mi; чи вони заберуть дітей; 他们会带走我的孩子吗; 要说名字吗; "
                "아이를 데려가나요; 이름을 말해야 하나요; هل سيأخذون اطفالي; آیا باید اسمم را بگویم; کیا وہ میرے بچے "
                "لے جائیں گے; আমার নাম বলতে হবে; do m'i marrin fëmijët; kukunin ba nila ang anak ko; "
                "vão me tirar os filhos; magacayga ma sheegaa; என் பெயரை சொல்ல வேண்டுமா"
            ),
        ),
        (
            Topic.REFUGE,
            (
                "what is the address of the refuge in wandsworth; where is the refuge in kingston; "
                "where is the nearest refuge; où est le refuge à kingston; dónde está el refugio en "
                "kingston; gdzie jest schronisko w kingston; sığınma evi nerede; اين الملجأ; 庇护所在哪里; "
                "쉼터 어디예요"
            ),
        ),
        (
            Topic.COST,
            (
                "will it show on my phone bill?; will it show on my bill; does it show on bill; who "
                "pays for this; ça apparaît sur ma facture; aparece en mi factura; czy to będzie na "
                "rachunku; faturada görünür mü; 会显示在账单上吗; هل يظهر في الفاتورة"
            ),
        ),
        (
            Topic.SEEN,
            ("can i trust you; puedo confiar en ustedes; czy mogę wam ufać; size güvenebilir miyim; 我可以相信你们吗"),
        ),
    ],
    ids=lambda value: value.value if isinstance(value, Topic) else "",
)
def test_a_question_about_us_is_heard(topic: Topic, texts: str) -> None:
    """The commonest questions are known in every language, with and without a politeness."""
    unheard = [
        text for text in texts.split("; ") if (found := questions.asked(text)) is None or found.topic is not topic
    ]
    assert not unheard


@pytest.mark.parametrize(
    "text",
    [
        "",
        "is there free legal help W10",
        "who can see this visa letter",
        "can i talk to someone",
        "what is this",
        "who are you",
        "can he see my phone",
        "he will tell my mum",
        "how do i delete the photos he posted",
        "can you call the police",
        "i need a place open now",
        "do i have to go back to him",
        "is there someone who speaks tamil and can help me leave",
        "free legal help",
        "more help with housing",
        "no one answers me at home, he beats me",
        "another man hit me",
        "they are taking my kids",
        "social services took my kids",
        "he says they will take my kids",
        "i need a refuge in kingston",
        "is there a refuge in kingston",
        "مأوى في كينغستون",
        "drugi",
        "alguém",
        "other",
        "help",
        "1",
    ],
)
def test_a_message_is_no_question_about_us(text: str) -> None:
    """What says more, or asks for help, is read as her own words."""
    assert questions.asked(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "wrong number soz",
        "sorry wrong number mate",
        "Désolé, mauvais numéro",
        "lo siento, número equivocado",
        "对不起，打错了",
    ],
)
def test_a_wrong_number_is_told_what_this_is(app: Flask, text: str) -> None:
    """With a politeness before or behind it too, and never with the menu."""
    with app.app_context():
        assert texting.meant(text, Step()) is Command.WHO
        assert texting.meant(text, BEGUN) is Command.WHO


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_is_known_in_every_language(language: Language) -> None:
    """No language is without a way to ask, and nothing at all is no question."""
    for topic in Topic:
        assert not questions._pattern(topic, language).fullmatch("")


@pytest.mark.parametrize(
    ("text", "so_far", "language"),
    [("免费吗", "en", "zh-Hans"), ("is this free", "pl", "pl"), ("e gratis?", "ro", "ro"), ("sa kushton", "en", "sq")],
)
def test_a_question_is_answered_in_its_language(text: str, so_far: Language, language: Language) -> None:
    """A question in another language than the thread's is in hers; English is everybody's."""
    asked = questions.asked(text)
    assert asked
    step = Step(Situation(needs=("housing",), language=so_far))
    assert thread.in_one_of(asked.languages, text, step).situation.language == language


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("number 2 i think", "en", 2),
        ("the first one", "en", 1),
        ("its the second one", "en", 2),
        ("the third", "pl", 3),
        ("الثاني", "ar", 2),
        ("دومی", "fa", 2),
        ("le deuxième", "fr", 2),
        ("o segundo", "pt", 2),
        ("la primera", "es", 1),
        ("pangalawa po", "fil", 2),
        ("இரண்டாவது", "ta", 2),
        ("두 번째요", "ko", 2),
        ("2번", "ko", 2),
        ("drugi", "pl", 2),
        ("a doua", "ro", 2),
        ("labaad", "so", 2),
        ("দুই নম্বর", "bn", 2),
        ("دوسرا", "ur", 2),
        ("第二个", "zh-Hans", 2),
        ("дві", "uk", 2),
        ("e dyta", "sq", 2),
        ("ikinci", "tr", 2),
        ("no one", "en", None),
        ("i have two kids", "en", None),
        ("i want one", "en", None),
        ("نه", "fa", None),
        ("yes", "en", None),
    ],
)
def test_a_number_in_words_is_a_number(text: str, language: Language, number: int | None) -> None:
    """What people answer a numbered question with, in each language; a number beside other words is none."""
    assert numbered.number(text, language) == number


def test_a_number_in_words_answers_a_question_only(app: Flask) -> None:
    """“The second one” is a choice of a menu, and her own words where no menu was sent."""
    with app.app_context():
        assert texting.meant("the second one", Step(asking=Question.NEED)) == Choose("safe-place")
        assert isinstance(texting.meant("the second one", BEGUN), Words)


@pytest.mark.parametrize(
    ("text", "outcode"),
    [("ZZ9 9ZZ", None), ("SW99", None), ("W1OO", None), ("SW1O", "SW10"), ("swi5", "SW15"), ("W6 OLG", "W6")],
)
def test_a_whole_text_meant_for_a_postcode(app: Flask, text: str, outcode: str | None) -> None:
    """One that does not exist is told so; letters that look like figures are read as those where that is one."""
    with app.app_context():
        said = texting.meant(text, BEGUN)
    assert said is Command.NOWHERE if outcode is None else isinstance(said, Words) and said.text == outcode


@pytest.mark.parametrize("text", ["gr8", "so", "hi", "of 2", "i think its 2 kids", "SW15 and ZZ9"])
def test_what_is_no_postcode_is_read_as_words(app: Flask, text: str) -> None:
    """A word with a figure in it, or more than a postcode, is not told that it cannot be placed."""
    with app.app_context():
        assert texting.meant(text, BEGUN) is not Command.NOWHERE


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("im deaf", "en"),
        ("i am deaf and he hits me. kingston", "en"),
        ("i am deaf and my husband hits me, Kingston", "en"),
        ("soy sorda y mi marido me pega", "es"),
        ("cant call can only text", "en"),
        ("can i text instead of calling", "en"),
        ("i can’t talk on the phone", "en"),
        ("أنا صماء", "ar"),
        ("ناشنوا هستم", "fa"),
        ("je suis sourde", "fr"),
        ("não posso falar ao telefone", "pt"),
        ("soy sorda", "es"),
        ("hindi ako makatawag", "fil"),
        ("எனக்கு காது கேட்காது", "ta"),
        ("전화 못 해요", "ko"),
        ("nie mogę rozmawiać przez telefon", "pl"),
        ("nu pot vorbi la telefon", "ro"),
        ("ma wici karo", "so"),
        ("ফোন করতে পারি না", "bn"),
        ("میں فون نہیں کر سکتی", "ur"),
        ("我不能打电话", "zh-Hans"),
        ("не можу дзвонити", "uk"),
        ("nuk mund të flas në telefon", "sq"),
        ("telefonda konuşamıyorum", "tr"),
        ("by text?", "en"),
        ("par sms ?", "fr"),
        ("por mensaje?", "es"),
        ("문자로 되나요?", "ko"),
        ("可以短信吗？", "zh-Hans"),
        ("mesajla olur mu?", "tr"),
        ("we're deaf, my husband hits me, putney", "en"),
        ("we are both deaf, he hits me. Fulham", "en"),
        ("me and my mum are deaf. dad hits us. Kingston", "en"),
        ("he is deaf and so am i. he hits me. chelsea", "en"),
        ("نحن صم وزوجي يضربني", "ar"),
        ("ما ناشنوا هستیم", "fa"),
        ("nous sommes sourds tous les deux, mon mari me frappe", "fr"),
        ("somos surdas, o meu pai bate-nos", "pt"),
        ("somos sordas y mi papá nos pega", "es"),
        ("bingi kami ng nanay ko", "fil"),
        ("எங்களுக்கு காது கேட்காது", "ta"),
        ("우리는 농인이에요", "ko"),
        ("jesteśmy głusi, mąż mnie bije", "pl"),
        ("suntem surde, tata ne bate", "ro"),
        ("dhagool baan nahay", "so"),
        ("আমরা বধির, স্বামী মারে", "bn"),
        ("ہم بہرے ہیں، شوہر مارتا ہے", "ur"),
        ("我们都是聋人，丈夫打我", "zh-Hans"),
        ("ми глухі, чоловік мене б'є", "uk"),
        ("jemi të shurdhër, burri më rreh", "sq"),
        ("biz sağırız, kocam beni dövüyor", "tr"),
        ("i am deaf and my husband hits me", "en"),
        ("im deaf my dad hits me", "en"),
        ("she is deaf", "en"),
        ("shes deaf", "en"),
        ("my sister is deaf and her husband hits her", "en"),
        ("اختي صماء وزوجها يضربها", "ar"),
        ("خواهرم ناشنوا است", "fa"),
        ("elle est sourde", "fr"),
        ("ma soeur est sourde et son mari la frappe, Kingston", "fr"),
        ("ela é surda", "pt"),
        ("mi hermana es sorda y su marido le pega", "es"),
        ("bingi siya", "fil"),
        ("bingi ang kapatid ko, sinasaktan siya", "fil"),
        ("அம்மாவுக்கு காது கேட்காது", "ta"),
        ("언니가 청각장애인이에요", "ko"),
        ("ona jest głucha", "pl"),
        ("sora mea e surdă", "ro"),
        ("walaashay waa dhagool", "so"),
        ("আমার বোন কানে শোনে না", "bn"),
        ("میری بہن بہری ہے", "ur"),
        ("meri behen behri hai, uska shohar marta hai", "ur"),
        ("她是聋人", "zh-Hans"),
        ("我姐姐听不见，她老公打她", "zh-Hans"),
        ("вона глуха", "uk"),
        ("motra ime është e shurdhër", "sq"),
        ("kız kardeşim sağır", "tr"),
    ],
)
def test_who_can_only_text_is_heard(text: str, language: Language) -> None:
    """In each language, alone or beside what happened."""
    said = only_text.said(text)
    assert said
    assert language in said.languages


@pytest.mark.parametrize(
    "text",
    [
        "i cant call the police because of my visa",
        "no puedo llamar a la policía",
        "nie mogę zadzwonić na policję",
        "پولیس کو فون نہیں کر سکتی",
        "i cant call him",
        "i cant call my mum",
        "he texts me all day",
        "my son is deaf",
        "mon fils est sourd",
        "mój syn jest głuchy",
        "he is deaf to my pleas",
        "my kids are deaf",
        "il me menace par sms",
        "me amenaza por mensaje",
        "he threatens me by text",
        "my husband is deaf and hits me",
    ],
)
def test_whom_she_cannot_ring_is_another_matter(text: str) -> None:
    """Not to ring the police, or him, is no wish to text."""
    assert only_text.said(text) is None


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        (
            "en",
            (
                "far; na; um; creche; thanks hun; ok hun; hun; school?; carer; mon; coke; facebook; husband; dad; cat; "
                "arrears; sanctuary; sanctuary?; my dad; a creche; mon or tue"
            ),
        ),
        ("pl", "facebook; husband; housing; school?; hun; um; dad; creche"),
        ("es", "facebook; husband; sanctuary; arrears; carer; merci"),
        ("fr", "husband; cat; dad; hun; ok hun; mon"),
        ("fa", "merci; na; dad"),
        ("so", "husband; mon; sanctuary"),
    ],
)
def test_a_loaned_word_leaves_the_thread_in_its_language(app: Flask, language: Language, texts: str) -> None:
    """One or two words that are English, too, or are lent to it, tell no language; nor are they another's question."""
    before = Step(Situation(needs=("housing",), areas=("kingston",), language=language))
    with app.test_request_context():
        after = {text: exchange.answer(before, text, NOW)[0] for text in texts.split("; ")}

    assert not [text for text, step in after.items() if step is None or step.situation.language != language]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("vivienda", "es"),
        ("mam dwoje dzieci", "pl"),
        ("mon mari me frappe", "fr"),
        ("kocam beni dövüyor", "tr"),
        ("mujhe ghar chahiye", "ur"),
        ("cuánto cuesta", "es"),
        ("advogado", "pt"),
        ("мене б'є чоловік", "uk"),
    ],
)
def test_words_of_another_language_change_the_thread(app: Flask, text: str, language: Language) -> None:
    """A word or a sentence that is no English one is answered in its language, as before."""
    before = Step(Situation(needs=("housing",), areas=("kingston",)))
    with app.test_request_context():
        after, _ = exchange.answer(before, text, NOW)

    assert after is not None
    assert after.situation.language == language
