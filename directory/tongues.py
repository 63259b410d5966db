"""The language that a text asks to be answered in: its name, in whichever language, in a sentence of its own.

Knows the names, CLDR's and those that people write, the words that stand around them, and how English is refused. A
text about somebody who speaks a language is none of these.
"""

import functools
import re
from collections.abc import Mapping

from babel import Locale

from directory.i18n import TONGUES
from directory.understanding.folding import word_form
from directory.understanding.lists import GLUED
from directory.vocabulary import Language

LONGEST = 60  # letters of a text that asks for a language
NAMES_ONLY = 2  # words of a sentence that may be a name and an adverb
CLOSES = re.compile(r"[.,;:!?\n…،؛؟。，、！？।]+")


def named(text: str) -> Language | None:
    """The language that the whole text asks for, English refused or not; None where it says anything else."""
    said = word_form(text)
    if len(said) > LONGEST:
        return None
    found = _asking().fullmatch(" ".join(_refusal().sub("", said).split()))
    return _names()[found["name"]] if found else None


def beside(text: str) -> Language | None:
    """The language that one sentence asks for, or says to be spoken, among others that say more.

    Such a sentence has three words or more: "Polish" or "Polish only" may be said of somebody, too.
    """
    sentences = CLOSES.split(text)
    asking = (named(one) for one in sentences if len(word_form(one).split()) > NAMES_ONLY)
    return next(filter(None, asking), None) if len(sentences) > 1 else None


def refused(text: str) -> bool:
    """Whether the whole text says that English is not understood, and names no other."""
    said = word_form(text)
    rest, refusals = _refusal().subn("", said) if len(said) <= LONGEST else ("", 0)
    return bool(refusals and _around().fullmatch(" ".join([*rest.split(), ""])))


@functools.cache
def _names() -> dict[str, Language]:
    """Every name of each language, folded: what each of ours calls it, and what people write."""
    names: dict[str, Language] = {}
    for tongue in TONGUES:
        called = (str(other.locale.languages[_code(tongue.code)]) for other in TONGUES)
        names |= {
            word_form(name): tongue.code for name in (*called, tongue.autonym, *MORE_NAMES[tongue.code].split(","))
        }
    return {name: code for name, code in names.items() if name not in COUNTRIES}


def _code(language: Language) -> str:
    return Locale.parse(language.replace("-", "_")).language


@functools.cache
def _asking() -> re.Pattern[str]:
    """A name with words around it that ask for it; those of scripts without spaces stand close to it.

    Nothing is tried twice: words that may be parted in two ways would take for ever.
    """
    whole, glued = _words(AROUND)
    behind = f"(?: (?:{_any(whole)})| ?(?:{_any(glued)}))*+"
    return re.compile(f"{_around().pattern}(?P<name>{_any(set(_names()))}){behind}")


@functools.cache
def _around() -> re.Pattern[str]:
    """What may stand before a name, and nothing else."""
    whole, glued = _words(AROUND)
    return re.compile(f" ?(?:(?:{_any(whole)}) |(?:{_any(glued)}) ?)*+")


@functools.cache
def _refusal() -> re.Pattern[str]:
    """That it is not English, in any language."""
    english = _any({name for name, code in _names().items() if code == "en"})
    before, behind = (set().union(*_words(table)) for table in (NOT_BEFORE, NOT_BEHIND))
    return re.compile(rf"(?<!\S)(?:(?:{_any(before)}) ?(?:{english})|(?:{english}) ?(?:{_any(behind)}))(?!\S)")


def _words(table: Mapping[Language, str]) -> tuple[set[str], set[str]]:
    """The words of a table, folded, and those of scripts without spaces."""
    whole = {word_form(word) for one in table if one not in GLUED for word in table[one].split("|")}
    return whole, {word_form(word) for one in table if one in GLUED for word in table[one].split("|")}


def _any(words: set[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


# CLDR's name of a language that is a country's too: there it is a place.
COUNTRIES = frozenset({"bangladesh"})
# Names that people write, and the forms that a language gives them after "in" or "speak".
MORE_NAMES: dict[Language, str] = {
    "en": "inglish,englis,eng,انجليزي,انكليزي,انجليزية,بالانجليزي,بالانجليزية,بالانكليزي,inglizi,ingilizi,ingleezi,"
    "englizi,"
    "bel inglizi,انگلیسى,engelisi,inglisi,ingilisi,l'anglais,englesa,ingles,இங்கிலீஷ்,ஆங்கிலத்தில்,இங்கிலீஷ்ல,angilam,"
    "잉글리시,영어로,angielsku,angielskim,po angielsku,engleza,englezeste,englezește,in engleza,ingiriis,ingriis,"
    "af ingiriisi,af ingiriis,ইংরেজিতে,ইংলিশ,ইংলিশে,ingreji,ingrejite,engreji,انگلش,angrezi,angreji,inglish,"
    "英文,英語,yingyu,yingwen,англійською,англійську,по англійськи,по-англійськи,английский,по-английски,на английском,"
    "anglisht,ne anglisht,inglizce,ingilizcede",
    "ar": "arabic,العربي,عربي,بالعربي,بالعربية,3arabi,arabi,bel 3arabi,bil arabi,l'arabe,araba,arabeste,arabsku,"
    "arabskim,"
    "arabisht,арабською,阿拉伯文,arapca,af carabi",
    "fa": "farsi,dari,persian,parsi,به فارسی,دری,perse,le persan,farsi dili,فارسى,波斯文,перською,persane,af faarisi",
    "fr": "francais,le français,frances,franceza,franțuzește,francusku,francuskim,فرنسي,بالفرنسية,fransi,法文,"
    "французькою,frengjisht,fransizca,af faransiis",
    "pt": "portugues,brasileiro,portugheza,portugalsku,برتغالي,葡文,葡萄牙文,португальською",
    "es": "espanol,castellano,spaniola,spanish,hiszpańsku,hiszpansku,اسباني,西班牙文,іспанською,spanjolle,spanisht",
    "fil": "tagalog,pilipino,塔加洛语,тагальською",
    "ta": "tamizh,thamizh,thamil,tamil language,தமிழில்,தமிழ்ல,தமிழ் மொழி,泰米尔文,тамільською",
    "ko": "한국말,한국말로,한국어로,우리말,hangugeo,hangukmal,韩文,韓語,朝鲜语,корейською",
    "pl": "polsku,po polsku,polskim,język polski,poloneza,波兰文,польською,po polski",
    "ro": "romana,româna,românește,romaneste,limba română,limba romana,moldovenește,moldoveneste,rumuńsku,румунською",
    "so": "somali,soomaali,af soomaali,afsoomaali,af somali,soomaaliga,af soomaaliga,afka soomaaliga,صومالي,"
    "сомалійською",
    "bn": "bengali,bangla,sylheti,sileti,বাংলায়,বাংলাতে,সিলেটি,bangla te,banglay,бенгальською",
    "ur": "urdu,urdu me,urdu mein,urdu main,اردو میں,乌尔都文,урду",
    "zh-Hans": "中文,普通话,国语,汉语,华语,粤语,广东话,普通話,國語,mandarin,cantonese,simplified chinese,zhongwen,"
    "putonghua,"
    "китайською",
    "uk": "ukrainian,українською,по українськи,по-українськи,українську,ukrainsku,ucraineana,乌克兰文,ukrainska",
    "sq": "shqip,shqipe,shqipen,ne shqip,albaneza,albańsku,阿尔巴尼亚文,албанською",
    "tr": "turkce,turkçe,turki,تركي,turceste,turca,turecku,土耳其文,турецькою,turqishte,af turki",
}
# What may stand around a name that is asked for.
AROUND: dict[Language, str] = {
    "en": "please|pls|plz|in|to|i|we|want|need|would like|only|just|speak|talk|text|write|reply|answer|read|switch|"
    "change|"
    "change to|can|could|do|does|you|u|can we|it|this|language|the|my|is|for|me|ok|sorry|hi|hello|understand|use|"
    "try|say that|say it|thanks|thank you|instead|now|version",
    "ar": "من فضلك|لو سمحت|لو سمحتم|اريد|بدي|ابغى|ابي|عايزة|احكي|تحكي|تتكلم|تتكلمون|تتكلموا|هل|باللغة|اللغة|لغة|لغتي|"
    "ب|انا|"
    "اتكلم|ممكن|فقط|بس|اكتب|اكتبوا|رد|ردوا|please|min fadlak|bas|bidi|a7ki|te7ki",
    "fa": "لطفا|به|زبان|می خواهم|میخوام|فقط|من|حرف|صحبت|بزنید|کنید|کن|بنویسید|جواب|بدهید|بدید|باشه|می شود|میشه|آیا|"
    "شما|بلدید|"
    "be|lotfan|mikham",
    "fr": "en|svp|s'il vous plaît|s'il te plaît|stp|je|veux|voudrais|parle|parler|parlez|vous|tu|parles|l'|le|la|"
    "langue|"
    "répondez|réponse|écrivez|écrire|uniquement|seulement|est ce que|peut on|on|peut|bonjour|merci|ma|c'est",
    "pt": "em|por favor|quero|eu|falo|falar|fala|falam|vocês|você|só|somente|língua|idioma|a|o|minha|é|pode|podem|"
    "responder|"
    "responda|escrever|escreva|prefiro|obrigada|olá|oi",
    "es": "en|por favor|porfa|quiero|yo|hablo|hablar|habla|hablas|hablan|usted|ustedes|solo|sólo|idioma|lengua|el|mi|"
    "es|"
    "puede|pueden|responder|responda|escribir|escriba|prefiero|gracias|hola",
    "fil": "po|sa|paki|pwede|pwede ba|ba|gusto ko|gusto|ko|ng|mag|lang|wika|salita|nagsasalita|ka|kayo|naman|na|"
    "please|marunong",
    "ta": "தயவுசெய்து|எனக்கு|மட்டும்|வேண்டும்|வேணும்|மொழி|மொழியில்|பேசு|பேசுங்கள்|பேசுங்க|பேசவும்|பதில்|சொல்லுங்கள்|"
    "எழுதுங்கள்|"
    "தெரியுமா|பேசுவீர்களா|pls",
    "ko": "로|으로|요|해주세요|해 주세요|부탁해요|부탁드려요|부탁합니다|말해 주세요|말해주세요|답해 주세요|할 수 "
    "있어요|하세요|되나요|"
    "가능해요|가능한가요|주세요|써 주세요|저는|만|할 줄 아세요|할줄 아세요",
    "pl": "po|w|proszę|poproszę|chcę|mówić|mówię|mówisz|mówicie|czy|tylko|język|języku|mój|rozmawiać|pisać|pisz|"
    "piszcie|"
    "odpowiedź|można|jest|dziękuję|cześć|dzień dobry",
    "ro": "în|vă rog|te rog|vreau|vorbesc|vorbiți|vorbești|vorbi|vorbim|doar|numai|limba|mea|se poate|puteți|poți|"
    "scrie|"
    "scrieți|răspunde|răspundeți|mulțumesc|e|este|bună",
    "so": "fadlan|af|afka|waxaan|rabaa|doonayaa|ku|hadal|hadla|ma|hadashaa|hadashaan|aan|kaliya|keliya|luqadda|"
    "luuqadda|"
    "iigu|ii|qor|jawaab|baan|ayaan",
    "bn": "দয়া করে|প্লিজ|আমি|চাই|শুধু|ভাষা|ভাষায়|কি|কথা|বলুন|বলেন|বলতে|লিখুন|লিখেন|উত্তর|দিন|আপনি|পারেন|te|ami|"
    "chai|please|"
    "bolen|bolun",
    "ur": "براہ کرم|پلیز|میں|مجھے|چاہیے|صرف|زبان|بات|کریں|کرو|بولیں|بولو|لکھیں|جواب|دیں|آپ|کیا|بولتے|ہیں|me|mein|"
    "main|please|"
    "bat|baat|karo|karen|bolo|bolen|likho|likhen|jawab|do|sirf|mujhe|chahiye|kya|aap|ap|bolte|hain|zaban",
    "zh-Hans": "请|用|说|讲|请用|我要|我想|我说|我讲|可以|能|会|你会|你|您|吗|只|回复|回答|写|谢谢|的|吧|麻烦|换|"
    "换成|切换|改|改成|"
    "只会|我|我只会|說|講|請|請用|嗎",
    "uk": "будь ласка|на|хочу|я|говорю|говорити|розмовляю|розмовляти|ви|говорите|розмовляєте|чи|тільки|лише|мова|"
    "мовою|моя|"
    "мову|пишіть|писати|відповідайте|можна|дякую|привіт|пожалуйста|можно",
    "sq": "në|ju lutem|të lutem|dua|flas|flisni|flet|fol|flisja|a|vetëm|gjuha|gjuhën|ime|mund|të|shkruaj|shkruani|"
    "përgjigju|"
    "përgjigjuni|faleminderit|përshëndetje|po|unë",
    "tr": "lütfen|istiyorum|ben|konuş|konuşun|konuşuyorum|konuşalım|konuşur musun|konuşur musunuz|biliyor musun|"
    "biliyor musunuz|"
    "sadece|dil|dili|olarak|yaz|yazın|cevap|ver|verin|olsun|mi|mı|teşekkürler|merhaba",
}
# What refuses a language before its name, and behind it.
NOT_BEFORE: dict[Language, str] = {
    "en": "no|not|no speak|not speak|no understand|dont speak|do not speak|dont talk|dont know|dont understand|dont "
    "read|cant speak|cannot speak|cant read|cant understand|have no|dont have",
    "ar": "لا|ما|مش|مو|بدون|لا اتكلم|لا اعرف|لا افهم|ما بحكي|ما بعرف|ma b7ki|ma ba7ki",
    "fr": "pas|pas d'|non|je ne parle pas|je parle pas|je ne comprends pas|je comprends pas",
    "pt": "não|sem|não falo|não sei|não entendo|não percebo",
    "es": "no|sin|no hablo|no sé|no entiendo",
    "fil": "walang|hindi|hindi ako marunong ng|hindi ako marunong mag|di ako marunong mag",
    "pl": "nie|bez|nie mówię|nie znam|nie rozumiem",
    "ro": "nu|fără|nu vorbesc|nu știu|nu înțeleg",
    "so": "ma hadlo|ma aqaan|kuma hadlo",
    "zh-Hans": "不会|不会说|不懂|不说|不要|看不懂",
    "uk": "не|без|не говорю|не розмовляю|не знаю|не розумію",
    "sq": "jo|nuk flas|s'flas|nuk di|nuk kuptoj",
}
NOT_BEHIND: dict[Language, str] = {
    "en": "no",
    "fa": "بلد نیستم|نمی دانم|نمیدونم|نه",
    "so": "ma hadlo|ma aqaan|maya",
    "ta": "தெரியாது|வேண்டாம்|பேச தெரியாது",
    "ko": "못해요|못 해요|몰라요|말고|안 돼요",
    "bn": "জানি না|পারি না|না",
    "ur": "نہیں|نہیں آتی|نہیں آتا|nahi|nahi aati|nahi ati",
    "tr": "yok|değil|bilmiyorum|konuşamıyorum",
}
