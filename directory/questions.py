"""Questions about us, or about the numbers just told: is it free, who sees this, are you real, when, where, who else.

Knows how each is asked in a whole text, in each language, and in Latin letters where people write it so. A text that
says more is none of these, and is read as her own words. The answers are `asides`'s.
"""

import functools
import re
from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from directory import understanding
from directory.once import remembered
from directory.understanding.folding import word_form
from directory.vocabulary import LANGUAGES, Language

Lines = Mapping[Language, str]


class Topic(Enum):
    """What can be asked."""

    COST = "cost"
    SEEN = "seen"
    WATCHED = "watched"
    REAL = "real"
    HOURS = "hours"
    ADDRESS = "address"
    SPEECH = "speech"
    RULES = "rules"
    REFUGE = "refuge"
    OTHERS = "others"


ANYWHERE = frozenset({Topic.WATCHED, Topic.REFUGE})  # may be asked beside a place


class Asked(NamedTuple):
    """A question, and the languages in which it is put so."""

    topic: Topic
    languages: tuple[Language, ...]


def asked(text: str) -> Asked | None:
    """The question that the whole text is; None where it is no such thing."""
    said = _close(text)
    if len(said) > LONGEST:
        return None
    for topic in Topic:
        asks = _close(understanding.apart(text).text) if topic in ANYWHERE else said
        if not _in_any(topic).fullmatch(asks):
            continue
        if languages := tuple(one for one in LANGUAGES if _pattern(topic, one).fullmatch(asks)):
            return Asked(topic, languages)
    return None


@functools.cache
def _in_any(topic: Topic) -> re.Pattern[str]:
    """Every language's phrases at once: most texts are no question of ours, and this says so eighteen times as fast."""
    return re.compile("|".join(f"(?:{_expression(topic, language)})" for language in LANGUAGES))


@functools.cache
def _pattern(topic: Topic, language: Language) -> re.Pattern[str]:
    return re.compile(_expression(topic, language))


def load() -> None:
    """Make the patterns that every text is held against, so that the first text waits for none."""
    for topic in Topic:
        _in_any(topic)


def _expression(topic: Topic, language: Language) -> str:
    """One language's phrases, folded, with a few politenesses before or behind.

    Few, and no spaces: where a text can be parted in many ways, each of them would be tried before it is refused.
    """
    phrases = "|".join(_folded(phrase) for lines in _LINES[topic] for phrase in lines[language].split(","))
    edges = _folded(f"({EDGES['en']}|{EDGES[language]})")
    return f"(?:{edges}){{0,{POLITE}}}?(?:{phrases})(?:{edges}){{0,{POLITE}}}"


@remembered
def without_politeness(said: str) -> str:
    """Folded words without a politeness before or behind them; as they are where they hold nothing else."""
    return (_politeness().sub("", f" {said} ").strip() or said) if len(said) <= LONGEST else said


@functools.cache
def _politeness() -> re.Pattern[str]:
    """A politeness of any language at either end of words with a space around them."""
    edges = "|".join(dict.fromkeys(word_form(edge) for line in EDGES.values() for edge in line.split("|")))
    return re.compile(rf"^(?: (?:{edges})(?= ))+|(?:(?<= )(?:{edges}) )+$")


def _folded(phrase: str) -> str:
    """A phrase as an expression: the words folded, "(this|that|)" one of these or nothing."""
    parts = re.split(r"([()|])", phrase.replace("{tongue}", TONGUES_ASKED))
    return "".join({"(": "(?:"}.get(part, part) if part in "()|" else _close(part) for part in parts)


def _close(words: str) -> str:
    """Folded words without the spaces, which people leave out or put in."""
    return word_form(words).replace(" ", "")


POLITE = 4  # politenesses on either side of a question
LONGEST = 70  # letters of a text that is one question, spaces apart
TONGUES_ASKED = (
    "(arabic|farsi|persian|dari|pashto|french|portuguese|spanish|filipino|tagalog|tamil|korean|polish|romanian|somali|"
    "bengali|bangla|sylheti|urdu|punjabi|hindi|gujarati|chinese|mandarin|cantonese|ukrainian|russian|albanian|turkish|"
    "kurdish|tigrinya|amharic|italian|german|greek|hungarian|bulgarian|lithuanian|japanese|thai|vietnamese|nepali|"
    "sinhala|swahili|yoruba|english|bsl|sign language|(my|her|our|their|other|another|different) language(s|))"
)
# What may stand before a question or behind it.
EDGES: Lines = {
    "en": "hi|hello|hey|hiya|ok|okay|and|but|so|please|pls|plz|sorry|thanks|thank you|um|well|also|then|though|oh|wait|"
    "btw|x|xx|first|u know|soz|oops|mate|luv|hun|babe|my bad|lol",
    "ar": "مرحبا|السلام عليكم|من فضلك|من فضلكم|لو سمحت|لو سمحتم|شكرا|و|طيب|عفوا|آسف|آسفة",
    "fa": "سلام|لطفا|ببخشید|ممنون|و|خب|معذرت",
    "fr": "bonjour|bonsoir|salut|svp|s'il vous plaît|s'il te plaît|merci|et|mais|alors|pardon|excusez moi|"
    "désolé|désolée",
    "pt": "olá|oi|bom dia|boa tarde|boa noite|por favor|obrigada|obrigado|e|mas|desculpe|desculpa",
    "es": "hola|buenas|buenos días|buenas tardes|buenas noches|por favor|gracias|y|pero|perdón|disculpe|perdona|"
    "lo siento",
    "fil": "hello po|po|ba|ho|pasensya na|salamat|salamat po|at|pero|paki|magandang araw",
    "ta": "வணக்கம்|தயவுசெய்து|நன்றி|சரி",
    "ko": "안녕하세요|죄송하지만|저기요|감사합니다|그런데|근데|혹시|죄송합니다|미안해요|미안합니다",
    "pl": "dzień dobry|cześć|hej|proszę|przepraszam|dziękuję|a|i|ale",
    "ro": "bună|bună ziua|salut|vă rog|te rog|mulțumesc|și|dar|scuze|îmi pare rău",
    "so": "salaan|asalaamu calaykum|fadlan|mahadsanid|iyo|laakiin|waan ka xumahay",
    "bn": "হ্যালো|আসসালামু আলাইকুম|দয়া করে|প্লিজ|ধন্যবাদ|আচ্ছা|দুঃখিত",
    "ur": "السلام علیکم|سلام|براہ کرم|پلیز|مہربانی|شکریہ|اور|اچھا|assalam o alaikum|salam|معذرت|معاف کیجیے",
    "zh-Hans": "你好|您好|请问|谢谢|麻烦|那|那么|好的|啊|呢|呀|请|对不起|不好意思|抱歉",
    "uk": "добрий день|вітаю|привіт|будь ласка|дякую|перепрошую|вибачте|пробачте|а|і|але",
    "sq": "përshëndetje|tungjatjeta|ju lutem|të lutem|faleminderit|dhe|por|më falni",
    "tr": "merhaba|selam|lütfen|teşekkürler|ve|peki|pardon|acaba|özür dilerim|kusura bakmayın",
}
_IT = (
    "this|it|that|they|these|calling|ringing|texting|calls|texts|help|(the|a|this) (number|numbers|call|calls|line|"
    "text|texts|service|help)"
)
_OURS = (
    "this|it|that|these|them|this chat|this conversation|this thread|everything|(my|these|the|our) (texts|text|"
    "messages|message|chat|number|info|data)|what i (say|write|text|wrote|said)"
)
_KIN = (
    "(my |the |her |his |)(mum|mom|mam|mother|dad|father|parents|family|husband|hubby|partner|wife|boyfriend|bf|gf|"
    "ex|school|teacher|teachers|police|council|gp|doctor|social|social services|social worker|social workers|work|"
    "boss|home office|immigration|landlord)|anyone|anybody|someone|him|them|people"
)
COST: Lines = {
    "en": f"(is|are|r) ({_IT}) (really|all|totally|) (free|for free)(to (call|ring|text|use)|of charge|for (me|her|"
    f"us)|or not|),"
    "(is|are) (this|it|that) a free (number|line|service|call|text),free,is free,its free right,"
    f"how much (does|do|will|would|is|are|s|it|this) ({_IT}|)(cost|costs|)(me|her|us|)(to (call|ring|text)|),how much,"
    f"what (does|do|will|would) ({_IT}|you) (cost|charge)(me|her|us|),whats the (cost|price|charge),"
    f"(does|do|will|would) ({_IT}|you) (cost|charge)(me|her|us|)(money|anything|)(to (call|ring|text)|),"
    "(do|does|will|must|would|should) (i|she|we|he|you) (have to|need to|got to|gotta|has to|) pay"
    "(for (this|it|help|the call|calls)|anything|money|to (call|ring|text)|),have (i|we) got to pay,"
    "(is|are) there (a|any|) (charge|cost|fee)(s|)(for (this|it)|),cost,costs,any cost,is there any charge",
    "ar": "(هل|)(هذا|هذه|هذه الخدمة|الخدمة|المكالمة|الاتصال|الرقم|هذا الرقم|المساعدة|هو|هي|ده|هاد|هاي|هذي|)"
    "(مجاني|مجانية|مجانا|بالمجان|ببلاش|بلاش)(ام لا|),(كم|بكم|بكام|اديش|قديش|شكد)"
    "(التكلفة|السعر|الثمن|يكلف|تكلف|سعره|ثمنه|ستكلف|سيكلف|تكلفة)(هذا|هذه|ذلك|المكالمة|الاتصال|),بكم,بكم هذا,"
    "(هل|)(يجب|لازم|علي|يجب علي|يجب عليها|عليها)(ان|)(ادفع|تدفع|ندفع|الدفع)(شيئا|شيء|المال|فلوس|),"
    "(هل|)(يكلف|تكلف)(شيئا|شيء|المال|فلوس|مالا|),(هل|)(هناك|يوجد|توجد|في|فيه) (رسوم|تكلفة),"
    "(hal |)(hada|hatha|haza|hadha|da) (majani|majany|bibalash|bbalash),majani,majanan,bikam,b kam,"
    "(hada|hay|hayda|hatha|da|el tel|el ra2em|el telephone|) (b|bi|)(balash|blash|bbalash|majani|majanan|majany),("
    "adesh|addeish|2adesh|qadesh|bikam|b kam|bkam) (hada|byekalef|bikallef|el telephone|el mokalma|)",
    "fa": "(آیا|)(این|این خدمات|تماس|زنگ زدن|این شماره|کمک|)(رایگان|مجانی|مفت)(است|هست|ه|یه|),"
    "(هزینه|قیمت)(اش|ش|آن|این|تماس|) (چقدر|چند|چنده|چقدره)(است|می شود|میشه|),چقدر (هزینه دارد|میشه|می شود|هزینه داره),"
    "(آیا|) (هزینه|پول) (دارد|داره|می خواهد|میخواد|می گیرید|میگیرید),(آیا|)(باید|من باید|او باید) (پول|چیزی|هزینه|)"
    "(بدهم|بدم|بدهد|بده|پرداخت کنم|پرداخت کند|بپردازم),(in|aya in) (rayegan|majani|raygan)(e|ast|eh|),majanie,"
    "rayegane,hazine dare,"
    "(aya|) (in|tamas|zang zadan|inja|komak|shomare|) (rayegan|raygan|rayeghan|rayegun|majani|majjani|moft|mofti) (e|"
    "ast|eh|hast|ye|),(hazine|pool|pul) (dare|mikhad|dareh|darad|mikhaid|migirid|migirin),(hazine|hazinash|gheymat|"
    "gheymatesh) (cheghadr|chande|chand|cheghadre) (mishe|ast|),cheghadr (mishe|hazine dare|pool mikhad)",
    "fr": "(c'est|est ce que c'est|est ce|ce serait|le numéro est|l'appel est|ce numéro est|est ce que ce numéro est|"
    "est ce que l'appel est|) (gratuit|gratuite|gratos|payant)(ou pas|ou payant|pour moi|d'appeler|),c gratuit,cest "
    "gratuit,"
    "combien ((ça|cela) (coûte|coute)|coûte (l'appel|un appel|un sms|ça)),(ça|cela) coûte combien,c'est combien,"
    "combien,"
    "(est ce que|) (ça|cela) (coûte|est payant)(de l'argent|quelque chose|cher|),quel est le (prix|coût),c'est à "
    "quel prix,"
    "(est ce que|) (je|elle|on|il) (dois|doit|faut|devra) payer(quelque chose|),dois je payer,il faut payer,doit "
    "elle payer",
    "pt": "(isto|isso|ele|a chamada|a ligação|este número|esse número|o serviço|) (é|são|) (de graça|grátis|"
    "gratuito|gratuita|"
    "gratuitos|pago)(mesmo|ou não|),é de borla,de borla,(quanto) (custa|é|fica|custa a chamada|custa ligar|cobra|"
    "cobram)(isto|isso|),"
    "quanto,(isto|isso|)(custa|cobra|cobram) (dinheiro|alguma coisa|algo),(eu|ela|) (tenho|tem|preciso|precisa) "
    "(que|de|) pagar"
    "(alguma coisa|algo|),tem (custo|custos|taxa),qual é o (preço|custo)",
    "es": "(esto|eso|la llamada|este número|el servicio|llamar|) (es|son|) (gratis|gratuito|gratuita|gratuitos|de "
    "pago)(o no|),"
    "(cuánto) (cuesta|vale|es|cobran|sale)(esto|eso|la llamada|llamar|),cuánto,(esto|eso|) (cuesta|tiene costo|"
    "tiene coste|vale)"
    "(dinero|algo|),(tengo|tiene|hay|debo|debe|tenemos) (que|) pagar(algo|),tiene (algún|) (costo|coste),cuál es el "
    "(precio|costo)",
    "fil": "(libre|libre lang|free|walang bayad)(ba|po ba|) (ito|to|yan|ang tawag|tumawag|itong number|),(may|me) bayad"
    "(ba|po ba|)(ito|to|yan|ang tawag|),magkano(po|)(ito|to|ba|ang bayad|ang tawag|),(kailangan|dapat)(ko|niya|)(ba|"
    "bang|ko bang|"
    "niya bang) magbayad,magbabayad (ba|po ba) (ako|siya)",
    "ta": "(இது|இந்த சேவை|அழைப்பு|இந்த எண்|) (இலவசமா|இலவசம்|இலவசமானதா|ஃப்ரீயா|ப்ரீயா),(இதற்கு|) (எவ்வளவு|எத்தனை)"
    "(செலவு|செலவாகும்|கட்டணம்|ஆகும்|காசு|பணம்|)(ஆகும்|),(நான்|அவள்|) (பணம்|காசு|கட்டணம்) (கட்ட|செலுத்த|கொடுக்க) "
    "(வேண்டுமா|வேணுமா|வேண்டும்),கட்டணம் (உண்டா|உள்ளதா|இருக்கா),செலவாகுமா,(ithu|idhu) (ilavasama|free ya)",
    "ko": "(이거|이것은|이건|이 번호|이 전화|전화|이 서비스|통화|상담|)(는|은|가|이|) (무료|공짜)(인가요|예요|에요|"
    "입니까|인지요|야|죠|맞나요|냐|),"
    "(비용|요금|돈|통화료|가격)(이|은|을|) (얼마|드나요|들어요|있나요|내야 하나요|내야 해요|내야 되나요|나오나요|"
    "어떻게 되나요|얼마예요|"
    "얼마인가요|얼마나 드나요|내나요),얼마(예요|에요|인가요|입니까|나 하나요|),유료(인가요|예요|에요)",
    "pl": "(czy|) (to|to jest|jest to|ten numer jest|połączenie jest|rozmowa jest|jest|ta pomoc jest|) (za darmo|"
    "darmowe|darmowy|"
    "darmowa|bezpłatne|bezpłatny|bezpłatna|płatne|płatny|bezpłatnie|free),ile (to|) (kosztuje|płacę|się "
    "płaci)(połączenie|rozmowa|sms|to|),"
    "ile,(czy|) (to|) (coś|) kosztuje(coś|),(czy|) (muszę|musi|trzeba|ona musi|będę) (coś|za to|) (płacić|zapłacić|"
    "płaciła)(za to|coś|),jaki (jest|) koszt",
    "ro": "(asta|acest număr|apelul|serviciul|) (e|este|sunt|) (gratis|gratuit|gratuită|gratuite|moca|pe bani)(sau "
    "nu|asta|),"
    "cât (costă|e|este|costa)(asta|apelul|un apel|),cât,(asta|) costă (ceva|bani),(trebuie|trebuie să|am de|are de) "
    "(să|) "
    "(plătesc|plătească|plătim|plătit)(ceva|),se plătește(ceva|),are (vreun|) cost",
    "so": "(ma|) (lacag la'aan|bilaash|bilaa lacag|lacag la aan|free) (baa|ma|miyaa|tahay|)(tahay|yahay|) (kani|tani|),"
    "(lacag|bilaash|lacag la'aan) (ma|miyay|miyuu|miyaa) (yahay|tahay|noqonayaa|),(waa|kani waa|) (immisa|meeqa|imisa)"
    "(lacag|qiimaha|),(lacag|) ma (bixinayaa|bixinaysaa|la bixiyaa),lacag (ma|miyaa|miyaan) (bixiyaa|bixin|"
    "bixinayaa|la bixinayaa),"
    "(waan|in aan|) ma bixiyaa,qiimuhu waa immisa,tani ma lacag la'aan baa,kani ma bilaash baa,ma bilaash baa",
    "bn": "(এটা|এটি|এই সেবা|এই নম্বর|ফোন করা|কল|এইটা|) (কি|) (ফ্রি|বিনামূল্যে|বিনা মূল্যে|ফ্রী|বিনা পয়সায়)(কি|),"
    "(কত|কতো) "
    "(টাকা|খরচ|লাগে|লাগবে|পয়সা)(লাগে|লাগবে|হবে|),(এর|) (খরচ|দাম) (কত|কতো),(আমাকে|তাকে|আমার|) (কি|) (টাকা|পয়সা) (কি|) "
    "(দিতে হবে|লাগবে|লাগে)(কি|),(eta|ata) (ki|) free (ki|),(koto|kato) (taka|khoroch) (lage|lagbe|)",
    "ur": "(کیا|) (یہ|یہ سروس|کال|یہ نمبر|فون|) (مفت|فری|بلا معاوضہ)(ہے|میں ہے|),(کتنے|کتنا|کتنی) (پیسے|خرچ|خرچہ|"
    "قیمت|فیس)"
    "(لگتے|لگیں گے|ہے|ہیں|لگتا ہے|آتا ہے|ہوگا|)(ہیں|),(کیا|) (پیسے|فیس|کچھ) (دینے|دینا|دینی|لگتے|لگیں) (ہوں|ہوگا|"
    "ہیں|پڑیں|پڑے|گے|ہوگی)(گے|گا|),"
    "(kya|) (ye|yeh|call|) (free|muft|muft) (hai|h|),(kitne|kitna) (paise|kharcha|paisa) (lagte|lagega|lagenge|"
    ")(hain|hai|),"
    "(kya|) paise (dene|lagte|lagenge) (honge|hain|)",
    "zh-Hans": "(这|这个|这是|打电话|电话|服务|是|你们|短信|) (是|) (免费|不要钱|不用钱|收费)(的|) (吗|么|嘛|),"
    "要(不要|)(付|收|花|交|)(钱|费|费用)(吗|么),"
    "(多少钱|费用多少|怎么收费|收多少钱|要多少钱|需要多少钱|什么价格),(我|她|)(需要|要|得|用)(付钱|付费|交钱|花钱|"
    "付款|缴费)(吗|么),要钱吗,"
    "收不收费,是不是免费(的|),(这|这个|) (需要|) (花|收) (费|钱) (吗|么),這是免費的嗎,免費嗎",
    "uk": "(це|чи це|цей номер|дзвінок|послуга|чи|) (безкоштовно|безкоштовний|безкоштовна|безплатно|платно|платний|"
    "бесплатно),"
    "(скільки) (це|) (коштує|коштуватиме|платити)(дзвінок|це|),скільки,(чи|) (це|) (щось|) коштує (щось|грошей|),"
    "(чи|) (треба|потрібно|маю|мені треба|вона має|їй треба|мушу) (щось|за це|) (платити|заплатити)(за це|щось|),це "
    "бесплатно,"
    "(это|звонок|этот номер|эта услуга|) (бесплатно|бесплатный|бесплатная|платно|платный|платная) (или нет|),сколько "
    "(это|) (стоит|будет стоить) (звонок|это|),(надо|нужно|мне нужно|мне надо|я должна) (ли|) (платить|заплатить) ("
    "за это|что то|)",
    "sq": "(a|) (kjo|ky|telefonata|ky numër|) (është|eshte|) (falas|pa pagesë|gratis|me pagesë|pa pare|kjo falas|ky "
    "falas|kjo pa pagesë),"
    "(sa|kjo sa) (kushton|është|bën|kushtojnë)(kjo|telefonata|),(a|) (kushton|paguhet|duhet paguar)(kjo|gjë|),"
    "(a|) (duhet|duhet të|më duhet të) (të|) (paguaj|paguajë|paguajmë)(gjë|),sa",
    "tr": "(bu|bu numara|arama|aramak|hizmet|bu hizmet|) (bedava|ücretsiz|beleş|parasız|ücretli|paralı)(mı|mi|mıdır|"
    "midir|),"
    "(ne kadar|kaç para|kaça|ücreti ne kadar|fiyatı ne kadar|ne kadar tutar|kaç lira|kaç pound|ücret ne kadar)(bu|"
    "tutar|eder|),"
    "(para|ücret) (ödemem|ödemesi|vermem|ödeyecek|alıyor) (gerekir|gerekiyor|lazım|mu|mi|musunuz|miyim)(mu|mi|),"
    "(ücret|para) "
    "(alıyor musunuz|var mı),(para|ücret) öder miyim,paralı mı",
}
SEEN: Lines = {
    "en": f"who (else|) (sees|reads|can see|can read|will see|will read|gets|looks at|knows about) ({_OURS}),"
    f"(is|are|r) ({_OURS}|they|u|you|this (service|number)) (really|all|100|totally|) (confidential|private|secret|"
    f"safe|secure|anonymous|"
    "safe to (text|use)|recorded|being recorded|monitored|tracked|saved|logged|stored)(or not|),confidential,"
    f"(will|do|would|can|could|are|r|wil) (you|u) (going to|gonna|ever|) (tell|telling|inform|contact|ring|report "
    f"to|report me to|report this to|pass this to|talk to) "
    f"({_KIN})(about (this|me|it)|on me|what i (say|said|wrote)|),who do you tell,"
    f"(can|will|could|would) (he|she|anyone|anybody|someone|somebody|they|people|{_KIN}) (be able to|) (see|read|"
    f"find|find out about|know about|get) "
    f"({_OURS}|that i texted|i texted|i text you),(will|would|does|can) (he|she|anyone|anybody|my husband|my "
    f"partner|they) (know|find out)"
    "(i texted|i text you|about this|that i texted|im texting|),"
    f"(do|will|are) you (keep|keeping|save|saving|store|storing|record|recording|track|tracking|share|sharing|log|"
    f"have|see) ({_OURS}|me|a record|records|anything),"
    f"(how (do|can|should) (i|you|we)|how to|can (i|you|u)|could you|will you|i (want|need) to|please|) (delete|"
    f"erase|hide|clear|remove|get rid of|wipe) "
    f"({_OURS}|all (this|of this|my texts|texts))(from my phone|off my phone|from here|after|),delete,delete all,"
    f"(is|are|does|do) (anyone|anybody|someone|somebody|a person|a human|people|u|you) (else|) (reading|read|seeing|"
    f"see|looking at|watching|monitoring) ({_OURS}),(whos|who is|who s) (reading|seeing|looking at|monitoring) ("
    f"{_OURS}),where (do|does) (my|these|the) (texts|messages|text|message) go",
    "ar": "(هل|) (هذا|هذه|هذه الرسائل|المحادثة|الرسائل|) (سري|سرية|خاص|خاصة|آمن|آمنة|سري ام لا|سري تماما),"
    "من (يرى|يقرأ|يشوف|بيشوف|بيقرا|سيرى|يستطيع ان يرى|يمكنه رؤية|يطلع على) (هذا|هذه|هذه الرسائل|رسائلي|رسالتي|"
    "الرسائل|ما اكتب|ما اكتبه|كلامي),"
    "(هل|) (ستخبرون|ستخبر|ستخبرين|تخبرون|تخبر|ستقولون|تبلغون|ستبلغون|راح تخبرون|رح تخبروا|بتخبروا|هتقولوا|تقولون) "
    "(ل|)(امي|ابي|اهلي|عائلتي|زوجي|الشرطة|للشرطة|احد|احدا|لامي|لابي|لاهلي|لزوجي|لاحد|المدرسة|الهوم اوفيس|عائلتي),"
    "كيف (امسح|احذف|امحو|يمكنني حذف|يمكنني مسح|اخفي) (هذا|هذه|هذه الرسائل|الرسائل|المحادثة|رسائلي|الرسالة),(احذف|"
    "امسح) (هذا|الرسائل|المحادثة),"
    "(هل|) (تحفظون|تحتفظون ب|تخزنون|تسجلون) (هذا|رسائلي|رقمي|الرسائل|كلامي),(هل|) (يستطيع|يقدر|يمكن ل|ممكن) (زوجي|"
    "احد|هو|اهلي) "
    "(ان|) (يرى|يقرا|رؤية|قراءة|يشوف) (هذا|هذه|رسائلي|الرسائل|هذه الرسائل),"
    "(من|مين|منو|شكون) (اللي|الذي|الي|) (يرى|يقرأ|يشوف|بيشوف|بشوف|بيقرا|يقرا|سيرى|سيقرأ|راح يشوف|رح يشوف|حيشوف|هيشوف|"
    "عم يشوف|يطلع على|يقدر يشوف|ممكن يشوف|يستطيع ان يرى|يستطيع قراءة|كيشوف) (هذا|هذه|هي|هاي|ها|) (الرسائل|الرسايل|"
    "رسائل|رسايل|رسائلي|رسايلي|رسالتي|الرسالة|رسالة|المحادثة|المسجات|مسجاتي|هالرسايل|هالرسائل|الكلام|كلامي),"
    "(min|meen|mein|chkoun|men) "
    "(elli|illi|) (by|bi|be|b|y|ye|yi|ka|ki|)(shoof|shouf|shuf|chouf|2ra|qra|i2ra|e2ra) (el|l|al|) (rasa2el|rasayel|"
    "rasayli|rasa2li|messages|message|msg|msgs|risala|hada|hay|da)",
    "fa": "(آیا|) (این|این پیام ها|این گفتگو|این پیامها|اینجا|) (محرمانه|خصوصی|امن|سری)(است|هست|ه|ند|),"
    "(چه کسی|کی|چه کسانی|کیا) (این|این را|اینو|این ها|پیام هایم|پیام های من|پیامهایم|پیام هام|پیامم)(را|رو|) (می "
    "بیند|میبینه|می خواند|میخونه|"
    "می بینند|میبینن),(آیا|) (به) (مادرم|پدرم|خانواده ام|خانوادم|شوهرم|همسرم|پلیس|کسی|مامانم|بابام|والدینم) (می "
    "گویید|میگید|میگین|"
    "خبر می دهید|خبر میدید|اطلاع می دهید|خواهید گفت|می گین),(چطور|چگونه|چجوری) (این|این را|اینو|پیام ها|پیامها|این "
    "پیام ها)(را|رو|) "
    "(پاک کنم|حذف کنم|پاک کنیم),(آیا|) (این|پیام هایم|شماره ام|پیام ها)(را|رو|) (نگه می دارید|ذخیره می کنید|نگه "
    "میدارید|ضبط می کنید),"
    "(آیا|) (شوهرم|کسی|همسرم) (این|این را|پیام هایم|پیام ها)(را|رو|) (می بیند|می خواند|میبینه),"
    "(چه کسی|کی|کیا|چه کسانی|کسی) (این|) (پیام|پیام ها|پیامها|پیام هایم|پیام های من|پیامم|پیام هام|پیاما|پیامامو|"
    "پیامام|پیام هامو|پیاممو|اس ام اس هام|مسیج هام|مسیجامو|چت|گفتگو|حرف هام|حرفامو)(را|رو|و|) (می بیند|میبینه|می "
    "خواند|میخونه|می بینند|میبینن|می خوانند|میخونن|می تواند ببیند|میتونه ببینه|می تونه بخونه|خواهد دید),(این|) (پیام|"
    "پیام ها|پیام هایم|پیامم|پیامامو|پیام هامو|مسیج ها|) (را|رو|) (کی|چه کسی|کیا) (می بیند|میبینه|می خواند|میخونه|می "
    "بینند|میبینن),(ki|kia|che kasi|chekasi|kasi) (in|ino|) (payam|payamha|payam ha|payamam|payamamo|payam hamo|"
    "payamhamo|payamaro|message|messagamo|msg|msga|ino|inaro|) (ro|ra|o|) (mibine|mibinad|mibinan|mikhune|mikhone|"
    "mikhoone|mikhanad),(in|) (payam|payama|payamha|payam ha|payamamo|message|msg) (ro|ra|o|) (ki|kia) (mibine|"
    "mibinad|mibinan|mikhune|mikhone|mikhoone|mikhanad)",
    "fr": "qui (voit|lit|peut voir|peut lire|va voir|va lire|verra|lira) (ça|cela|ceci|mes (messages|sms|textos)|"
    "ces messages|ce que j'écris|tout ça),"
    "(c'est|est ce que c'est|est ce|) (confidentiel|privé|secret|sûr|sécurisé|anonyme|enregistré|"
    "confidentielle)(ici|ou pas|),"
    "(est ce que|) (vous|tu) (allez|vas|) (dire|le dire|parler|le direz|direz|prévenir|prévenez|prévenir|dites|le "
    "dites|appeler|en parler|en parlez) "
    "(à|au|aux|a|) (la|ma|mon|mes|l'|) (mère|maman|père|papa|parents|famille|mari|police|école|quelqu'un|conjoint|"
    "copain|ex|médecin),"
    "comment (je peux|puis je|on peut|je|on|) (effacer|supprimer|efface|supprime|cacher) (ça|cela|ceci|ces messages|"
    "mes messages|la conversation|cette conversation|les messages|tout ça),"
    "(est ce que|) (vous) (gardez|enregistrez|conservez) (ça|mes messages|mon numéro|mes données|tout),(est ce que|"
    ") (il|mon mari|quelqu'un|on) "
    "(peut|va|pourra) (voir|lire) (ça|mes messages|ces messages),(effacer|supprimer) (ça|tout|les messages),"
    "qui (d'autre|) (voit|lit|peut voir|peut lire|va voir|va lire|verra|lira|pourra voir|pourra lire|a accès à|est "
    "ce qui voit|reçoit) (ça|cela|ceci|(ce|mon|mes|ces|les|le|cette|la|ma) (message|messages|sms|texto|textos|texte|"
    "textes|conversation|discussion)),(est ce que|) (quelqu'un|une personne) (voit|lit|va lire|va voir|peut lire|"
    "peut voir) (ça|cela|ceci|(ce|mon|mes|ces|les|le|cette|la|ma) (message|messages|sms|texto|textos|texte|textes|"
    "conversation|discussion))",
    "pt": "quem (vê|lê|pode ver|pode ler|vai ver|vai ler|consegue ver) (isto|isso|(as minhas|minhas|estas|essas) "
    "mensagens|o que escrevo|o que eu escrevo),"
    "(isto|isso|) (é|) (confidencial|privado|secreto|seguro|anônimo|anónimo|sigiloso|gravado),"
    "(vocês|você|) (vão|vai|) (contar|dizer|avisar|contam|dizem|falar|falam|avisam|chamar) (para|à|ao|a|com|) (a|o|"
    ") (minha|meu|meus|minhas|) "
    "(mãe|pai|pais|família|marido|polícia|escola|alguém|ninguém|ex|companheiro|namorado),"
    "como (é que|) (eu|) (apago|posso apagar|apagar|excluir|deleto|eliminar|elimino|deletar|posso eliminar) (isto|"
    "isso|as mensagens|estas mensagens|essas mensagens|a conversa|esta conversa|tudo),"
    "(vocês|) (guardam|gravam|salvam|ficam com) (isto|isso|as minhas mensagens|minhas mensagens|meu número|o meu "
    "número),(ele|alguém|meu marido|o meu marido) "
    "(pode|consegue|vai) (ver|ler) (isto|isso|as mensagens|as minhas mensagens|minhas mensagens),apagar (isto|isso|"
    "tudo),"
    "(quem|alguém) (mais|é que|) (vê|lê|pode ver|pode ler|vai ver|vai ler|consegue ver|consegue ler|recebe) (isto|"
    "isso|(as|a|o|) (minhas|minha|meu|meus|estas|essas|esta|essa|este|esse|) (mensagens|mensagem|sms|conversa|texto|"
    "textos))",
    "es": "quién (ve|lee|puede ver|puede leer|va a ver|va a leer|verá) (esto|eso|(mis|estos|los) mensajes|lo que "
    "escribo),"
    "(esto|eso|) (es|) (confidencial|privado|secreto|seguro|anónimo|grabado),(van|vas|va|) (a|) (decir|decirle|"
    "contarle|contar|avisar|le dicen|"
    "le cuentan|avisan|llamar|dicen|informar|informan|le dirán)(a|) (la|el|mi|mis|) (mamá|madre|papá|padre|padres|"
    "familia|marido|esposo|policía|escuela|"
    "alguien|nadie|ex|pareja|novio),cómo (puedo|) (borro|borrar|elimino|eliminar|esconder) (esto|eso|(los|estos|"
    "mis) mensajes|la conversación|este chat|todo),"
    "(guardan|graban|conservan) (esto|mis mensajes|mi número|mis datos),(él|alguien|mi marido|mi esposo) (puede|va "
    "a) (ver|leer) (esto|mis mensajes|los mensajes),"
    "borrar (esto|todo|mensajes),"
    "(quién|quiénes|alguien) (más|) (ve|lee|ven|leen|puede ver|puede leer|pueden ver|va a ver|va a leer|verá|leerá|"
    "recibe) (esto|eso|(mis|mi|estos|este|los|el|esta|la|) (mensajes|mensaje|sms|textos|texto|conversación|chat))",
    "fil": "sino(po|) (ang|) (nakakakita|nakakabasa|makakakita|makakabasa|nagbabasa|makakabasa) (nito|ng mga text "
    "ko|ng mensahe ko|ng text ko|dito|ng mga mensahe ko),"
    "(confidential|pribado|sikreto|ligtas|private|kumpidensyal|lihim)(ba|po ba|) (ito|to|dito|),(sasabihin|"
    "isusumbong|sasabihan|ipapaalam)(ba|po ba|) "
    "(ninyo|niyo|nyo|mo) (ba|) (sa|ito sa|to sa|ang) (nanay|tatay|asawa|pulis|pamilya|mga magulang|magulang|mama|"
    "papa|iba|school)(ko|),"
    "(paano|pano)(ko|po|) (ba|) (burahin|idelete|i delete|buburahin|mabubura|alisin|itago) (ito|to|ang mga text|mga "
    "text|ang mga mensahe|lahat),"
    "(tinatago|itinatago|sine save) (ba|) (ninyo|niyo|nyo) (ito|ang text ko|ang number ko),(makikita|mababasa) ba "
    "(ito|to) (ng asawa ko|niya|ng iba),"
    "(sino|sinu-sino|sinu sino|may|may iba bang) (pa|) (po|) (ba|) (ang|) (makakakita|makakabasa|nakakakita|"
    "nakakabasa|nagbabasa|tumitingin|babasa|titingin) (ba|po ba|) (ng|sa|) (mga|) (message|messages|mensahe|text|"
    "texts|usapan|chat|sms) (ko|kong ito|na ito|nito|natin|na to|)",
    "ta": "(இதை|இவற்றை|என் செய்திகளை|என் செய்தியை) (யார்) (பார்ப்பார்கள்|படிப்பார்கள்|பார்க்கிறார்கள்|"
    "படிக்கிறார்கள்|பார்க்க முடியும்|படிக்க முடியும்|பார்ப்பாங்க),"
    "யார் இதை (பார்ப்பார்கள்|படிப்பார்கள்|பார்க்கிறார்கள்|பார்க்க முடியும்),(இது|) (ரகசியமா|ரகசியமானதா|"
    "பாதுகாப்பானதா|அந்தரங்கமா|இரகசியமா|பாதுகாப்பா)(க இருக்குமா|),"
    "(என்|) (அம்மாவிடம்|அப்பாவிடம்|கணவரிடம்|கணவனிடம்|குடும்பத்திடம்|பெற்றோரிடம்|காவல்துறையிடம்|போலீஸிடம்|போலீசிடம்|"
    "யாரிடமாவது|போலீஸ்கிட்ட) "
    "(சொல்வீர்களா|சொல்லுவீர்களா|சொல்வீங்களா),(இதை|செய்திகளை|இந்த செய்திகளை) (எப்படி) (அழிப்பது|நீக்குவது|அழிக்கலாம்|"
    "நீக்கலாம்),எப்படி (அழிப்பது|நீக்குவது),"
    "(இதை|என் எண்ணை|என் செய்திகளை) (சேமிப்பீர்களா|வைத்திருப்பீர்களா|சேமிக்கிறீர்களா),"
    "(இந்த|என்|என்னுடைய|) (செய்தி|செய்திகளை|செய்தியை|மெசேஜ்|மெசேஜை|மெசேஜ்களை|மெசேஜஸ்|குறுஞ்செய்தியை) யார் ("
    "பார்ப்பார்கள்|படிப்பார்கள்|பார்க்கிறார்கள்|படிக்கிறார்கள்|பார்ப்பாங்க|படிப்பாங்க|பார்க்குறாங்க|பாப்பாங்க|"
    "பார்க்க முடியும்|படிக்க முடியும்),யார் (இந்த|என்|என்னுடைய|) (செய்தி|செய்திகளை|செய்தியை|மெசேஜ்|மெசேஜை|மெசேஜ்களை|"
    "இதை|இத) (பார்ப்பார்கள்|படிப்பார்கள்|பார்க்கிறார்கள்|படிக்கிறார்கள்|பார்ப்பாங்க|படிப்பாங்க|பார்க்குறாங்க|"
    "பாப்பாங்க|பார்க்க முடியும்|படிக்க முடியும்),(yaar|yar) (en|intha|indha|) (message|msg|messages|ithai|idhai|itha|"
    "idha) (ai|a|) (paarpaanga|parpanga|paapanga|padipanga|padippanga|paakuranga|parkuranga),(en|intha|indha|) ("
    "message|msg|messages|ithai|idhai|itha|idha) (yaar|yar) (paarpaanga|parpanga|paapanga|padipanga|padippanga|"
    "paakuranga|parkuranga)",
    "ko": "(이거|이걸|이 문자|제 문자|내 문자|이 메시지|문자|제 메시지|이 내용)(를|을|는|은|) (누가|누구) (봐요|"
    "보나요|읽나요|읽어요|볼 수 있나요|볼 수 있어요|보고 있나요|보는 건가요),"
    "누가 (이거|이걸|이 문자를|문자를|제 문자를|내 문자를|) (봐요|보나요|읽나요|읽어요|볼 수 있나요),"
    "(이거|이건|이것은|대화|문자|상담|) (는|은|내용은|) (비밀|비밀 보장|비밀보장|비공개|안전)(이|한|은|) (인가요|"
    "예요|이에요|되나요|돼요|보장되나요|가요|한가요|해요|유지되나요),"
    "(엄마|어머니|아빠|아버지|부모님|남편|가족|경찰|학교|다른 사람|누구)(한테|에게|에|께) (말하나요|말할 건가요|"
    "알리나요|말해요|연락하나요|신고하나요|얘기하나요|말씀하시나요|알려요|말할 거예요),"
    "(이거|이걸|문자|이 문자|이 대화|대화|메시지)(를|을|는|) (어떻게) (지워요|지우나요|삭제하나요|삭제해요|지울 수 "
    "있나요),어떻게 (지워요|지우나요|삭제하나요|삭제해요),"
    "(제 번호|번호|문자|이거|기록)(를|을|이|) (저장하나요|저장되나요|남나요|보관하나요|기록하나요),"
    "누가 (이|제|내|우리|) (메시지|메세지|문자|대화|톡|글|내용|채팅)(를|을|들을|) (봐요|봐|보나요|보고 있나요|보고 "
    "있어요|읽나요|읽어요|볼 수 있나요|볼 수 있어요|보는 거예요|보는 건가요|보게 되나요|확인하나요|보죠|읽고 있나요),"
    "(이|제|내|우리|) (메시지|메세지|문자|대화|톡|글|내용|채팅)(를|을|는|은|) (누가|누구) (봐요|봐|보나요|보고 "
    "있나요|읽나요|읽어요|볼 수 있나요|볼 수 있어요|보는 거예요|보는 건가요|확인하나요|보죠),(누가|다른 사람이|"
    "누군가) (이|제|내|) (메시지|메세지|문자|대화)(를|을|) (보나요|봐요|볼 수 있나요|읽나요)",
    "pl": "kto (to|) (widzi|czyta|zobaczy|przeczyta|może zobaczyć|może przeczytać|może to zobaczyć|może to "
    "przeczytać|ma dostęp do) (to|tego|moje (wiadomości|smsy|sms-y)|te wiadomości|co piszę|),"
    "(czy|) (to|) (jest|) (to|) (poufne|prywatne|tajne|bezpieczne|anonimowe|dyskretne|nagrywane),"
    "(czy|) (powiecie|powiesz|mówicie|powiadomicie|zgłosicie|dzwonicie|zadzwonicie|zawiadomicie|informujecie|"
    "powiedzą państwo) (o tym|to|do|na|) "
    "(mojej|mojemu|moim|moją|) (mamie|matce|tacie|ojcu|rodzicom|rodzinie|mężowi|policji|policję|policje|szkole|"
    "komuś|nikomu|komukolwiek|partnerowi),"
    "jak (to|mogę to|mogę|te wiadomości|mam to|) (usunąć|skasować|wykasować|wymazać|ukryć)(to|wiadomości|te "
    "wiadomości|smsy|rozmowę|tę rozmowę|),"
    "(czy|) (zapisujecie|przechowujecie|nagrywacie|zachowujecie) (to|moje wiadomości|mój numer|rozmowy),(czy|) (on|"
    "mąż|mój mąż|ktoś|ktoś inny) "
    "(może|) (to|) (zobaczyć|przeczytać|zobaczy|przeczyta)(to|),(usuń|skasuj) to,"
    "kto (jeszcze|to|) (widzi|czyta|zobaczy|przeczyta|może zobaczyć|może przeczytać|może czytać|będzie czytać|będzie "
    "widział|dostaje) (tę wiadomość|moją wiadomość|tą wiadomość|wiadomości|moje wiadomości|te wiadomości|mojego smsa|"
    "moje smsy|te smsy|tego smsa|tę rozmowę|naszą rozmowę|to co piszę),(czy|) ktoś (to|) (widzi|czyta|przeczyta|"
    "zobaczy) (to|moje wiadomości|te wiadomości|moją wiadomość)",
    "ro": "cine (vede|citește|poate vedea|poate citi|o să vadă|va vedea|va citi) (asta|mesajele mele|mesajele|"
    "aceste mesaje|ce scriu),"
    "(asta|) (e|este|) (confidențial|privat|secret|sigur|anonim|confidențială|înregistrat)(asta|),(îi|o să îi|o să|"
    "le|veți|o să le|) "
    "(spuneți|spui|anunțați|chemați|sunați|anunța|spune) (la|pe|lui|) (mama|mamei|mamei mele|tata|tatălui|tatălui "
    "meu|părinților|părinților mei|"
    "soțului|soțului meu|familiei|familiei mele|poliție|poliția|poliției|școlii|cuiva|nimănui|soțul meu),"
    "cum (pot|) (șterg|șterge|să șterg|ascund) (asta|mesajele|aceste mesaje|conversația|tot),(păstrați|înregistrați|"
    "salvați) "
    "(asta|mesajele mele|mesajele|numărul meu),(poate|o să) (el|soțul meu|cineva|) (vedea|citi|vadă|citească) (asta|"
    "mesajele mele|mesajele),"
    "cine (mai|) (vede|citește|poate vedea|poate citi|poate să vadă|poate să citească|o să vadă|o să citească|va "
    "vedea|va citi|primește) (asta|(acest|acel|) (mesaj|mesajul|mesajele) (meu|mele|ăsta|acesta|astea|acestea|)|("
    "conversația|discuția) (asta|noastră|mea|)),(îmi|) (citește|vede) (cineva) (mesajele|mesajul|asta)",
    "so": "(yaa|ayaa|kuma ayaa|yaa ayaa) (arka|akhriya|arki kara|akhrin kara|akhrinaya|arkaya|arki doona) (kan|tan|"
    "farriintan|farriimahayga|fariintayda|farriinta|waxan|qoraalkan),"
    "(kani|tani|ma|) (ma|) (sir|qarsoodi|ammaan|asturan|gaar) (baa|ma|miyaa|miyay|waaye|) (yahay|tahay|),"
    "(ma|miyaad|miyaydin) (u sheegaysaa|u sheegaysaan|u sheegi doontaa|u sheegi doontaan|wargelinaysaan|"
    "sheegaysaan) (hooyaday|aabahay|ninkayga|qoyskayga|booliiska|cidna|qof|waalidkay|saygayga),"
    "(hooyaday|aabahay|ninkayga|qoyskayga|booliiska|cid kale|qof) (ma u|ma|miyaad u) (sheegaysaa|sheegaysaan|"
    "wargelinaysaan),"
    "sideen (u|kan u|tan u|ugu) (tirtiraa|tiraa|masaxaa|tirtiri karaa)(kan|tan|farriimaha|farriintan|),sidee loo "
    "(tirtiraa|tiraa)(kan|tan|farriimaha|),"
    "(yaa|ayaa|kuma ayaa|yaa ayaa|cid ma|qof ma) (arka|akhriya|arki kara|akhrin kara|akhrisan kara|akhrinaya|arkaya|"
    "arki doona|akhrin doona|akhrisanaya) (fariin|farriin|fariimaha|farriimaha|fariimahayga|farriimahayga|"
    "fariintayda|farriintayda|fariintan|fariimahan|farriimahan|messageka|message ka|messagekayga|qoraalka|"
    "qoraalkayga),(fariimahayga|farriimahayga|fariintayda|fariintan|farriintan|messageka|message ka) (yaa|ayaa) ("
    "arka|akhriya|arki kara|akhrin kara|arkaya|akhrisan kara)",
    "bn": "(এটা|এটি|আমার মেসেজ|এসব|এগুলো|আমার বার্তা) (কে|কারা) (দেখে|পড়ে|দেখবে|পড়বে|দেখতে পায়|দেখতে পারে|দেখেন|"
    "পড়েন),(কে|কারা) (এটা|এসব|আমার মেসেজ|এগুলো) (দেখে|পড়ে|দেখবে|পড়বে|দেখতে পারে|দেখতে পায়),"
    "(এটা|এটি|এখানে|) (কি|) (গোপন|গোপনীয়|নিরাপদ|ব্যক্তিগত)(থাকবে|থাকে|)(কি|),(আপনারা|আপনি|) (কি|) (আমার|) (মাকে|মা "
    "কে|আম্মুকে|বাবাকে|স্বামীকে|পরিবারকে|পুলিশকে|"
    "পুলিশ কে|কাউকে|পুলিশে|বাবা মাকে) (কি|) (বলবেন|জানাবেন|বলে দেবেন|বলেন|জানান),(এটা|এগুলো|মেসেজগুলো|মেসেজ|বার্তা) "
    "(কীভাবে|কিভাবে|কেমনে) (মুছব|মুছবো|ডিলিট করব|ডিলিট করবো|মুছে ফেলব|মোছা যায়),"
    "(কীভাবে|কিভাবে) (এটা|মেসেজ|এগুলো|) (মুছব|মুছবো|ডিলিট করব|ডিলিট করবো|মুছে ফেলব),(আপনারা|) (কি|) (এটা|আমার নম্বর|"
    "আমার মেসেজ) (রাখেন|সেভ করেন|রেকর্ড করেন),"
    "(এই|আমার|) (মেসেজ|মেসেজটা|মেসেজগুলো|মেসেজগুলা|বার্তা|এসএমএস|ম্যাসেজ) (কে|কারা|কে কে) (দেখে|পড়ে|দেখবে|পড়বে|"
    "দেখতে পায়|দেখতে পারে|দেখেন|পড়েন|দেখছে|পড়ছে|দেখতে পারবে|পাবে),(কে|কারা|কে কে) (এই|আমার|) (মেসেজ|মেসেজটা|"
    "মেসেজগুলো|মেসেজগুলা|বার্তা|এসএমএস|ম্যাসেজ|) (দেখে|পড়ে|দেখবে|পড়বে|দেখতে পায়|দেখতে পারে|দেখেন|পড়েন|দেখতে "
    "পারবে),(ke|kara|ke ke) (ei|amar|) (message|messages|msg|eta|sms|) (dekhbe|dekhe|porbe|pore|dekhte pare|dekhte "
    "parbe|porte pare),(ei|amar|) (message|messages|msg|eta|sms) (ke|kara|ke ke) (dekhbe|dekhe|porbe|pore|dekhte "
    "pare|dekhte parbe|porte pare)",
    "ur": "(یہ|میرے میسج|میرے پیغام|میرے پیغامات|اسے) (کون) (دیکھتا|پڑھتا|دیکھے|پڑھے|دیکھ سکتا|پڑھ سکتا|دیکھ رہا) "
    "(ہے|گا),کون (دیکھتا|پڑھتا|دیکھ سکتا|پڑھ سکتا) ہے,"
    "(کیا|) (یہ|) (راز|خفیہ|محفوظ|رازدارانہ|پرائیویٹ|راز میں)(رہے گا|ہے|رہتا ہے|),(کیا|) (آپ|) (میری|میرے|) (امی|"
    "ماں|ابو|والد|شوہر|گھر والوں|خاندان|پولیس|کسی|والدین|والدہ) "
    "(کو|سے|) (بتائیں|بتاتے|بتا دیں|خبر کریں|کہیں|بتائے) (گے|ہیں|گی),(یہ|اسے|میسج|پیغامات|میسجز|یہ میسج) (کیسے) "
    "(مٹاؤں|ڈیلیٹ کروں|مٹائیں|ڈیلیٹ کریں|ختم کروں),(کیسے) (ڈیلیٹ|مٹاؤں) (کروں|),"
    "(ye|yeh|mere message) kaun (dekhta|parhta|dekh sakta|parh sakta) hai,(kya|) (ye|yeh) (private|secret|safe|"
    "confidential) hai,"
    "(kya|) (aap|ap|) (meri|mere|) (ammi|maa|abbu|shohar|police|gharwalon|kisi) (ko|) (batayen|batain|bataoge|"
    "batao) (ge|gay|),(ye|yeh|isko|message) kaise delete (karun|karu|karoon|karen),"
    "(یہ|میرا|میرے|ان|) (پیغام|میسج|پیغامات|میسجز|مسیج|ایس ایم ایس|) کون (کون|) (دیکھے گا|پڑھے گا|دیکھتا ہے|پڑھتا ہے|"
    "دیکھ سکتا ہے|پڑھ سکتا ہے|دیکھ رہا ہے|پڑھ رہا ہے|دیکھیں گے) (یہ|),(یہ|میرا|میرے|) (پیغام|میسج|پیغامات|میسجز|) "
    "کوئی (اور|) (دیکھے گا|پڑھے گا|دیکھتا ہے|پڑھتا ہے|دیکھ سکتا ہے|پڑھ سکتا ہے),(ye|yeh|mera|mere|) (message|"
    "messages|msg|msgs|mesage|paigham|sms|) (kaun|kon) (kaun|kon|) (dekhega|dekhe ga|dekhay ga|parhega|parhe ga|"
    "parhay ga|padhega|dekhta|parhta|padhta|dekh sakta|parh sakta|padh sakta|dekh raha|parh raha) (hai|h|) (ye|yeh|"
    "isko|mera message|mere message|mere messages|)",
    "zh-Hans": "(谁|有谁|什么人|哪些人)(会|能|可以|在|) (看到|看见|看得到|看|读|读到) (这个|这些|这|我的短信|"
    "我的信息|我发的|短信|信息|我的消息|这些短信|我说的)(吗|),"
    "(这|这个|这里|这些|对话|内容|) (是|会|) (保密|私密|安全|隐私|匿名|机密)(的|) (吗|么|嘛|),保密吗,会(不会|"
    ")保密(吗|),"
    "(你们|你|您|) (会|会不会|要|) (告诉|通知|联系|报告|跟|告知) (我|) (的|) (妈妈|妈|母亲|爸爸|爸|父母|家人|老公|"
    "丈夫|先生|警察|学校|别人|任何人|其他人|移民局|他)(说|) (吗|"
    "么|),会报警吗,你们会报警吗,"
    "(怎么|如何|怎样|我怎么|我该怎么|能) (才能|把|) (这个|这些|这|短信|对话|聊天记录|信息|) (删除|删掉|删|清除|"
    "隐藏)(这个|这些|短信|对话|聊天记录|信息|记录|掉|)(吗|),"
    "(你们|) (会|) (保存|记录|保留|储存) (这个|这些|我的号码|我的短信|我的信息|记录|号码) (吗|么),(他|我老公|我丈夫|"
    "别人) (会|能|可以|) (看到|看见) (这个|这些|吗|我的短信|"
    "短信)(吗|),"
    "(谁|有谁|什么人|哪些人|有人|还有谁|会有人|有没有人)(会|能|可以|在|能够|) (看到|看见|看得到|看|读|读到|收到) ("
    "这条|这个|这些|我的|我发的|我写的|我们的|) (信息|短信|消息|聊天|对话|聊天记录|内容|简讯)(吗|呢|),(这条|这个|"
    "这些|我的|我发的|我写的) (信息|短信|消息|对话|聊天记录|内容) (谁|会有谁|有谁) (会|能|可以|) (看到|看见|看得到|"
    "看|读)",
    "uk": "хто (це|) (бачить|читає|побачить|прочитає|може побачити|може прочитати|може це побачити|бачить це|читає "
    "це) (це|мої (повідомлення|смс)|ці повідомлення|),"
    "(чи|) (це|) (є|) (це|) (конфіденційно|приватно|таємно|безпечно|анонімно|секретно|таємниця),(чи|) (ви|) "
    "(скажете|розкажете|повідомите|кажете|повідомляєте|викличете|подзвоните) "
    "(про це|в|у|до|) (моїй|моєму|моїм|) (мамі|матері|татові|батькові|батькам|родині|чоловікові|чоловіку|поліції|"
    "поліцію|комусь|школі|нікому),"
    "як (мені|я можу|) (це|ці повідомлення|повідомлення|) (видалити|стерти|сховати|приховати)(це|повідомлення|смс|"
    "переписку|ці повідомлення|листування|),"
    "(чи|) (ви|) (зберігаєте|записуєте) (це|мої повідомлення|мій номер),(чи|) (він|чоловік|мій чоловік|хтось|хтось "
    "інший) (може|) (це|) (побачити|прочитати|побачить|прочитає)(це|),"
    "хто (ще|це|) (бачить|читає|побачить|прочитає|може побачити|може прочитати|може бачити|може читати|отримує) (це|("
    "моє|мої|це|ці|наше|нашу|цю|) (повідомлення|смс|листування|переписку|розмову|есемески)),(чи|) хтось (це|) ("
    "бачить|читає|прочитає) (це|мої повідомлення|ці повідомлення|моє повідомлення|),кто (еще|это|) (видит|читает|"
    "увидит|прочитает|может видеть|может увидеть|может читать|может прочитать) (это|(мои|мое|мою|эти|это|наши|) ("
    "сообщения|сообщение|смс|переписку|переписка)|),(это|) (конфиденциально|анонимно|безопасно|секретно),вы (скажете|"
    "расскажете|сообщите) (об этом|) (моему|моей|моим|) (мужу|полиции|в полицию|маме|родителям|кому то|кому нибудь),"
    "как (это|сообщения|эти сообщения|) (удалить|стереть) (это|сообщения|переписку|)",
    "sq": "kush (e|i|) (sheh|lexon|shikon|mund ta shohë|mund ta lexojë|do ta shohë|do ta lexojë|mund t'i shohë) "
    "(këtë|kete|mesazhet e mia|mesazhet|),"
    "(a|) (është|) (kjo|) (është|) (konfidenciale|private|sekrete|e sigurt|e fshehtë|anonime|konfidencial|e besueshme),"
    "(a|) (do t'i|do ti|do|i|do të|po) (tregoni|thoni|njoftoni|lajmëroni|telefononi|thuani) (nënës|mamit|mamasë|"
    "babait|prindërve|familjes|burrit|policisë|policinë|dikujt|askujt|shkollës|burrin)(sime|tim|time|të mi|),"
    "si (mund|) (ta|t'i|ti|) (fshij|fshi|të fshij|heq|fsheh)(këtë|mesazhet|bisedën|këto mesazhe|),(a|) (i|e|) "
    "(ruani|mbani|regjistroni) (këtë|mesazhet e mia|numrin tim|mesazhet),"
    "(kush|dikush|a e sheh kush) (tjetër|) (e|i|) (sheh|lexon|shikon|mund ta shohë|mund ta lexojë|do ta shohë|do ta "
    "lexojë|mund t'i shohë|mund t'i lexojë|merr|do t'i lexojë|do t'i shohë) (këtë mesazh|këto mesazhe|mesazhin tim|"
    "mesazhin|mesazhet|mesazhet tona|bisedën|këtë bisedë|bisedën time)",
    "tr": "(bunu|bunları|mesajlarımı|mesajları|yazdıklarımı) (kim|kimler) (görüyor|görür|okuyor|okur|görebilir|"
    "okuyabilir|görecek),kim (görüyor|okuyor|görür|okur|görebilir)(bunu|),"
    "(bu|burası|yazışma|) (gizli|güvenli|özel|mahrem|güvende)(mi|mı|midir|kalır mı|kalacak mı|),(anneme|babama|"
    "kocama|eşime|aileme|polise|polise haber|"
    "birine|kimseye|okula|ailemi|polisi) (söyler misiniz|söyler misin|söyleyecek misiniz|söyleyecek misin|haber "
    "verir misiniz|verir misiniz|verecek misiniz|haber verecek misiniz|"
    "söylüyor musunuz|anlatır mısınız|anlatacak mısınız|arar mısınız|bildirir misiniz|bildiriyor musunuz),"
    "(bunu|bunları|mesajları|bu mesajları|konuşmayı|sohbeti) nasıl (silerim|silebilirim|silinir|silinir|silicem|"
    "gizlerim),nasıl silerim,nasıl silebilirim,(bunu|bunları|mesajlarımı|numaramı) "
    "(saklıyor musunuz|kaydediyor musunuz|tutuyor musunuz),(kocam|eşim|biri|başkası) (bunu|bunları|mesajlarımı) "
    "(görür mü|görebilir mi|okuyabilir mi|okur mu),"
    "(bu|benim|) (mesajı|mesajımı|mesajları|mesajlarımı|yazışmayı|yazışmamızı|konuşmayı|sms i|smsi) (kim|kimler|"
    "birileri|başkası) (görüyor|görür|okuyor|okur|görebilir|okuyabilir|görecek|okuyacak|görebiliyor|okuyabiliyor) ("
    "mu|),(kim|kimler) (bu|benim|) (mesajı|mesajımı|mesajları|mesajlarımı|yazışmayı|konuşmayı) (görüyor|görür|okuyor|"
    "okur|görebilir|okuyabilir|görecek|okuyacak|görebiliyor),(kim|kimler) (görüyor|görür|okuyor|okur|görebilir|"
    "okuyabilir|görecek|okuyacak) (bu|) (mesajı|mesajımı|mesajları|mesajlarımı|yazışmayı)",
}
REAL: Lines = {
    "en": "(are|r) (you|u) (a|an|) (real|actual|) (real|bot|human|robot|person|people|machine|computer|ai|human "
    "being|alive)(or (not|a bot|a robot|a person|real|human)|),"
    "(is this|is it|is that|am i (talking|speaking|texting|chatting) (to|with)) (a|an|) (real|actual|) (bot|robot|"
    "person|human|machine|ai|computer|real|automatic|automated|human being)"
    "(or (not|a bot|a robot|a person|real|human)|),is (anyone|anybody|someone|somebody) (real|) (there|here)(please|"
    "),anyone there,anybody there,"
    "(can|could|may) i (please|) (talk|speak|text|chat) (to|with) (a|) (real|actual|) (person|human|human being),i "
    "(want|need|would like) to (talk|speak) (to|with) a (real|actual|) (person|human|human being),"
    "(can|could|will|would|cud) (you|u|someone|somebody|anyone|anybody|a person) (please|pls|) (call|ring|phone) "
    "(me|us|her|back)(back|now|please|later|today|tomorrow|tonight|)(please|now|),"
    "(call|ring|phone) me(back|now|please|later|today|),can i (get|have) a call(back|),call back,callback",
    "ar": "(هل|) (انت|انتم|انتي|أنتِ|هذا) (روبوت|بوت|انسان|انسان حقيقي|حقيقي|حقيقية|شخص|شخص حقيقي|آلي|آلة|بشر|الة|"
    "رد آلي)(ام لا|ام روبوت|),(هل|) (يوجد|هناك|في|فيه) (احد|حدا|حد)(هنا|),"
    "(هل|) (يمكنكم|ممكن|تستطيعون|يمكن|تقدرون|بتقدروا|ممكن ان) (ان|) (تتصلوا|تتصلون|الاتصال|تتصل|تتصلي|تكلموني|"
    "تتصلوا بي|تدقوا|تدقون) (بي|علي|فيي|لي|) (الآن|لاحقا|),"
    "(اتصلوا|اتصل|اتصلي|كلموني|دقوا) (بي|علي|)(الآن|),"
    "(inta|enta|inti|enti|inte|ente|enty|hada) (robot|bot|insan|insana|7a2i2i|7aqiqi|real|bashar) (wala (robot|bot|"
    "insan)|),(fi|fe|fih|fee) (7ada|had|7ad|a7ad) (hon|hona|hena|hnak|)",
    "fa": "(آیا|) (شما|تو|این) (ربات|روبات|آدم|انسان|واقعی|یک ربات|یک انسان|آدم واقعی|انسان واقعی|بات)(هستید|هستی|"
    "است|ه|ی|ید|هستین|),(کسی|کسی آنجا|کسی اونجا) (هست|هستش),"
    "(آیا|) (می توانید|میتونید|می شود|میشه|میتونین|ممکنه|لطفا) (به|با|) (من) (زنگ|تماس) (بزنید|بگیرید|بزنین|بگیرین),"
    "به من زنگ بزنید,با من تماس بگیرید,بهم زنگ بزنید,(میشه|) بهم زنگ (بزنید|بزنین),"
    "(aya|) (shoma|to|in) (robot|adam|ensan|vagei|vaghei|yek robot|ye robot|adame vaghei|bot) (id|i|hasti|hastid|"
    "hastin|e|ast|eh|in|) (ya (robot|adam|ensan|bot)|) (id|i|hasti|hastid|hastin|),(mishe|mitunid|mitoonid|mitunin|"
    "mitoonin|lotfan|) (be man|behem|beman|bem) zang (bezanid|bezanin|bezan),(kasi|kesi) (hast|inja hast|onja hast)",
    "fr": "(es tu|êtes vous|vous êtes|tu es|t'es|c'est|est ce que c'est|est ce|est ce que vous êtes|est ce que tu "
    "es|je parle à) (un|une|) (vrai|vraie|réel|) (robot|bot|humain|humaine|personne|machine|réel|réelle|vrai|vraie "
    "personne|personne réelle|automatique),"
    "(il y a|y a t il|y a|est ce qu'il y a) quelqu'un,(pouvez vous|peux tu|est ce que vous pouvez|vous pouvez|tu "
    "peux|quelqu'un peut|pourriez vous|on peut) (m'appeler|me rappeler|m'appeller|me téléphoner|me "
    "joindre)(maintenant|),"
    "(appelez|rappelez|appelle|rappelle) moi,(je peux|puis je|est ce que je peux) parler à (une vraie personne|une "
    "personne|un humain)",
    "pt": "(você|vocês|tu|isto|isso|és|) (é|és|são|) (um|uma|) (robô|robot|bot|humano|humana|pessoa|pessoa real|"
    "real|máquina|pessoa de verdade|automático|de verdade),(tem|há|está) (alguém|alguem) (aí|ai|),"
    "(vocês|você|alguém|) (pode|podem|podes|poderia|poderiam) (me|) (ligar|telefonar|chamar|ligar-me|ligar me|"
    "telefonar-me)(para mim|me|de volta|agora|),(liga|ligue|liguem|ligem)(me|para mim|-me|pra mim),me (liga|ligue|"
    "liguem),"
    "posso falar com (uma pessoa|um humano|uma pessoa real|uma pessoa de verdade)",
    "es": "(eres|es|son|esto es|es usted|estoy hablando con) (un|una|) (robot|bot|humano|humana|persona|persona "
    "real|real|máquina|persona de verdad|de verdad|automático|contestador),hay alguien(ahí|),"
    "(me|) (puede|puedes|pueden|podría|podrían|alguien puede) (me|) (llamar|llamarme|telefonear)(me|ahora|por favor|"
    "),(llámame|llámenme|llámeme|llamame|me llaman|me llamas),(puedo|quiero) hablar con (una persona|un humano|una "
    "persona real|una persona de verdad)",
    "fil": "(robot|bot|tao|totoong tao|totoo|makina|real)(ba|po ba|) (kayo|ka|ito|to|kausap ko|ang kausap ko|),tao "
    "(ka|kayo) ba,(may|meron|me) tao(ng|) (ba|po ba)(diyan|dyan|jan|dito|),"
    "(pwede|puwede|maaari)(mo|nyo|ninyo|niyo|)(ba|bang|po bang|po ba|mo ba|nyo ba|niyo bang|nyo bang|mo bang|"
    ")(akong|ako|mo akong|niyo akong|nyo akong) (tawagan|tawagan ninyo|tawagan nyo)(ninyo|nyo|),(tawagan|tawagan "
    "nyo|tawagan ninyo|tawagan niyo|tawagan mo) (po|) ako",
    "ta": "(நீங்கள்|நீ|இது|) (ரோபோவா|ரோபோட்டா|மனிதரா|மனிதனா|உண்மையான மனிதரா|உண்மையானவரா|இயந்திரமா|பாட்டா|ஆளா|போட்டா|"
    "உண்மையா),(யாராவது|யாரும்) (இருக்கிறீர்களா|இருக்கீங்களா|இருக்காங்களா),"
    "(எனக்கு|என்னை) (போன்|ஃபோன்|கால்|தொலைபேசி|) (செய்ய முடியுமா|பண்ண முடியுமா|அழைக்க முடியுமா|செய்வீர்களா|பண்ணுங்க|"
    "செய்யுங்கள்|அழையுங்கள்|அழைப்பீர்களா|பண்ணுவீங்களா|கூப்பிட முடியுமா)",
    "ko": "(사람|진짜 사람|로봇|봇|기계|챗봇|자동응답|실제 사람|진짜|인공지능|에이아이|ai)(이|인|) (예요|에요|"
    "이에요|인가요|입니까|이세요|이신가요|야|맞나요|세요),(거기|) (누구|"
    "누가|사람) (있어요|있나요|계세요|계신가요|있습니까),"
    "(저한테|저에게|제게|나한테|저|) (전화|통화) (해 주세요|해주세요|해 줄 수 있나요|해줄 수 있나요|해 주실 수 "
    "있나요|해주실 수 있나요|주세요|줄 수 있나요|주실 수 있나요|해 줄 수 있어요|"
    "해줄 수 있어요|해 줘요|가능한가요|가능해요)",
    "pl": "(czy|) (jesteś|jest pan|jest pani|jesteście|to|to jest|jest to|rozmawiam z|piszę z) (prawdziwym|"
    "prawdziwą|żywym|) (robotem|robot|botem|bot|człowiekiem|człowiek|osobą|osoba|maszyna|maszyną|prawdziwy|"
    "prawdziwa|prawdziwi|automat|automatem|prawdziwa osoba),"
    "(jest|czy jest|czy) (tam|tu|ktoś) (ktoś|tam|tu|jest|)(jest|),(czy|) (możecie|możesz|może pan|może pani|ktoś "
    "może|może ktoś|mogą państwo|moglibyście) (do mnie|mi|) (zadzwonić|oddzwonić|dzwonić)(do mnie|teraz|),"
    "(zadzwoń|zadzwońcie|oddzwoń|oddzwońcie|proszę zadzwonić|proszę oddzwonić)(do mnie|),(czy|) (mogę|chcę) "
    "(porozmawiać|rozmawiać|pogadać) z (człowiekiem|prawdziwą osobą|żywym człowiekiem)",
    "ro": "(ești|sunteți|e|este|asta e|asta este|vorbesc cu) (un|o|) (robot|bot|om|persoană|persoană reală|real|"
    "reală|mașină|om real|om adevărat|ai|automat),(e|este) cineva (acolo|aici|),"
    "(puteți|poți|poate cineva|ați putea|mă puteți|mă poți|ma poate cineva) (să|) (mă|) (suna|sunați|suni|sune|"
    "contacta telefonic)(vă rog|acum|înapoi|),(sunați|sună)(mă|-mă|ma),pot vorbi cu (o persoană|un om|o persoană "
    "reală)",
    "so": "(ma|) (tahay|tihiin|waxaad tahay|) (qof|robot|mashiin|bot|qof dhab ah|dad|bini aadam) (baa|ma|miyaad|"
    "baad|miyaa|) (tahay|tihiin|yahay|),(qof|cid) (ma|miyaa) (joogtaa|joogaa|jiraa|jirtaa),(qof ma joogaa),"
    "(ma|miyaad) (i|ii|isoo|ii soo|i soo) (wici|wacdaa|wacaysaa|waci) (kartaa|kartaan|karaysaa|),(i|ii) soo (wac|"
    "waca|wici)(fadlan|),ma i soo wici (kartaa|kartaan)",
    "bn": "(আপনি|তুমি|এটা|আপনারা|) (কি|) (রোবট|মানুষ|আসল মানুষ|সত্যিকারের মানুষ|বট|মেশিন|আসল)(নাকি রোবট|)(কি|),(কেউ|"
    "ওখানে কেউ|এখানে কেউ) (আছেন|আছে|আছেন কি)(কি|),"
    "(আমাকে|আমারে|) (কি|) (ফোন|কল) (করতে পারবেন|করতে পারেন|করবেন|করুন|দিতে পারবেন|দিন|করতে পারবে|দিবেন)(কি|),(apni|"
    "tumi) ki (robot|manush|bot),amake (call|phone) (korben|koren|diben|korte parben),"
    "(apni|tumi|eta|apnara) (ki|) (robot|bot|manush|asol manush|real|machine) (ki|naki|na robot|na manush|),(amake|"
    "amare) (ki|) (call|phone|fon) (korben|korte parben|koren|dite parben|den|diben) (ki|)",
    "ur": "(کیا|) (آپ|یہ|تم) (روبوٹ|انسان|اصلی|مشین|بوٹ|اصلی انسان|حقیقی|اصل انسان|کوئی انسان)(ہیں|ہے|ہو|ہو کیا|),"
    "(کیا|) (کوئی|وہاں کوئی|یہاں کوئی) ہے,"
    "(کیا|) (آپ|کوئی|) (مجھے) (فون|کال) (کر سکتے ہیں|کر سکتا ہے|کریں گے|کریں|کر سکتی ہیں|کر دیں|کر سکتے ہو),(kya|) "
    "(aap|ap|ye|yeh|tum) (robot|insan|asli|bot|machine) (hain|hai|ho|),(kya|) (aap|ap|) mujhe (call|phone) (kar "
    "sakte hain|karen|karein|kar sakte ho|karo|karenge),"
    "(kya|) (aap|ap|tum|ye|yeh) (robot|bot|insan|insaan|machine|real|asli) (hain|hai|ho|h) (ya (robot|bot|insan|"
    "insaan)|),(kya|) (aap|ap|) (mujhe|mujhay|muje) (call|phone|fone) (kar|kr|) (sakte|sakti|karo|karen|karo ge|"
    "karenge|krdo|kar do) (hain|hai|ho|)",
    "zh-Hans": "(你|您|你们|这|这个|对面|)(是|是不是) (一个|个|) (机器人|真人|人|真的人|机器|电脑|ai|人工智能|"
    "自动回复|真的|自动的|活人)(吗|么|嘛|还是机器人|还是真人|),(有人|"
    "有没有人|那边有人|有真人) (在|)(吗|么),有人吗,真人吗,是真人吗,"
    "(你们|你|您|) (能|可以|可不可以|能不能|会|) (给我|帮我|打给我|给我回|打) (打电话|打个电话|回电话|回个电话|来电|"
    "电话|打过来|) (给我|) (吗|么),(打电话给我|给我打电话|打给我|"
    "回电给我|给我回电话),(能|可以|能不能) (给我打电话|打给我|打电话给我)(吗|么|)",
    "uk": "(ви|ти|чи ви|це|чи це|я розмовляю з) (робот|бот|людина|справжня людина|справжній|справжня|справжні|жива "
    "людина|машина|роботом|ботом|людиною|живий|автомат),(тут|там|є) (хтось|хто небудь|хто-небудь) (є|тут|там|),(є "
    "тут хтось|є хтось),"
    "(чи|) (можете|можеш|ви можете|хтось може|могли б ви|може хтось) (мені|) (подзвонити|зателефонувати|"
    "передзвонити|набрати)(мені|мене|зараз|),(подзвоніть|зателефонуйте|передзвоніть|наберіть)(мені|мене),(мені) "
    "(подзвоніть|зателефонуйте),"
    "(вы|ты|это) (робот|бот|человек|живой человек|настоящий человек|настоящий|машина) (или (робот|бот|человек)|),(вы|"
    ") (можете|можешь) (мне|) (позвонить|перезвонить) (мне|),(позвоните|перезвоните|позвони) мне,(здесь|там|тут) ("
    "кто нибудь|кто то) есть,есть (здесь|тут|там|) кто нибудь",
    "sq": "(a|) (je|jeni|është|eshte) (ti|ju|kjo|) (një|) (robot|bot|njeri|person|person i vërtetë|i vërtetë|e "
    "vërtetë|makinë|njeri i vërtetë|automatik|real),(a|) (ka|është) (njeri|dikush|ndonjë) (aty|këtu|),"
    "(a|) (mund|mundeni|mundesh|mund dikush) (të|) (më|) (telefononi|merrni|thërrisni|marrë|telefononi mua|"
    "telefonosh|marrësh)(në telefon|mua|),më (telefononi|merrni në telefon|telefono|thirrni)",
    "tr": "(sen|siz|bu|) (bir|gerçek|gerçek bir|) (robot|bot|insan|kişi|makine|gerçek|yapay zeka|gerçek kişi|"
    "otomatik)(mu|mü|mı|mi|misin|misiniz|musun|musunuz|mısın|mısınız|mudur|),(orada|) (kimse|biri|birisi) (var mı|"
    "var mi)(orada|),"
    "(beni|bana) (arayabilir misiniz|arayabilir misin|arar mısınız|arar mısın|arayın|ara|telefon eder misiniz|"
    "telefon açar mısınız|geri arar mısınız|arayabilir mi birisi|arayacak mısınız)",
}
HOURS: Lines = {
    "en": "(what|which|wat) (time|times|hours|day|days) (is|are|does|do|s|will|r) (it|they|this|that|these|the "
    "(line|number|service|office|place)|you|u) (be|) (open|opens|close|closes|opening|closing|shut|available|answer|"
    "start|finish)"
    "(till|until|to|today|now|at|tomorrow|tonight|on (sunday|saturday|weekends)|),when (is|are|does|do|will|r) (it|"
    "they|this|that|the (line|number|service|office|place)|you|u) (be|) (open|close|shut|available|answer|reopen|"
    "closed|opening)(today|tomorrow|now|again|till|until|),"
    "(is|are|r) (it|they|this|that|these|the (line|number|service|office|place)|you|u) (still|even|always|) (open|"
    "closed|shut|available|24 hours|24 7|247|24hrs|answering)(now|today|tonight|tomorrow|at night|at (the|) weekend|"
    "at weekends|on (a|) (sunday|saturday|weekend|weekends)|24 hours|24 7|late|right now|)(now|),"
    "(opening|open) (hours|times|time),open,open now,opening,(what are|whats|what is) (the|their|your|its) (opening|"
    "open|) (hours|times|time),(what time|when) can (i|she|we) (call|ring|phone)(them|it|),hours,til what time,"
    "until what time,till when,how late (is it|are they) open",
    "ar": "(متى|اي ساعة|في اي ساعة|امتى|ايمتى|اي وقت) (يفتح|يفتحون|تفتح|يغلق|تغلق|يغلقون|بيفتح|بيفتحوا|يعمل|يعملون|"
    "الدوام|مفتوح|يكون مفتوح|تفتحون|يمكنني الاتصال|اتصل),"
    "(هل|) (هو|هي|هم|المكان|الخط|المكتب|) (مفتوح|مفتوحة|مفتوحون|فاتح|فاتحين|مغلق|مغلقة|يعمل|متاح)(الآن|اليوم|هلق|"
    "دلوقتي|غدا|),(ما|ما هي|شو|) (ساعات|اوقات|مواعيد) (العمل|الدوام|الفتح|عملهم|عملكم|الافتتاح),(هل|) (يفتحون|يفتح|"
    "تفتح) (الآن|اليوم|غدا|يوم الاحد),"
    "(emta|imta|emtan|waqtesh|aymta|ay sa3a|ay se3a) (by|be|bi|b|y|ye|yi|t|te|ka|)(fta7|efta7|ifta7|ftah|eftah|"
    "sakkro|sakker|2fel|e2fel|fta7o|efta7o)(u|oo|o|),(maftoo7|maftouh|maftuh|fate7|fat7in|fatheen|fat7een) (hala2|"
    "halla2|dilwa2ti|delwa2ti|el youm|lyoum|hassa|daba|)",
    "fa": "(کی|چه ساعتی|چه موقع|ساعت چند|چه وقت|از کی) (باز|بسته|تعطیل) (است|می شود|میشه|هست|ه|میشن|می کند|هستند|می "
    "شوند|میکنن|اند),(آیا|) (الان|الآن|امروز|فردا|اکنون|) (باز|بسته|تعطیل)(است|هست|ه|اند|هستند|هستش|هستید|)(الان|),"
    "(ساعت|ساعات|ساعت های) (کاری|کار|کارشان|باز بودن)(چیست|چیه|چنده|چند است|شان|),چه ساعتی (زنگ بزنم|تماس بگیرم),کی "
    "می توانم (زنگ بزنم|تماس بگیرم),"
    "(key|kei|che saati|chesaati|saate chand|saat chand|az key|ta key|ta kei|ta che saati|ta saat chand) (baz|bazan|"
    "baze|bazand|baz mishe|baz mishan|baz ast|baste mishe|mibande|mibandan|mitunam zang bezanam|mishe zang zad),("
    "alan|emrooz|emruz|farda|hanooz|hanuz) (baze|baz ast|bazan|baz hast|bazand|baste|bastas)",
    "fr": "(c'est ouvert|vous êtes ouverts|est ce que c'est ouvert|est ce ouvert|ils sont ouverts|vous êtes ouvert|"
    "c'est fermé|est ce qu'ils sont ouverts|est ce que vous êtes ouverts|sont ils ouverts|ouvert|tu es "
    "ouvert)(maintenant|aujourd'hui|ce soir|demain|le dimanche|à quelle heure|quand|jusqu'à quand|),"
    "(à|a|) (quelle heure|quelles heures|quand) (est ce que|) (c'est ouvert|ça ouvre|ils ouvrent|vous ouvrez|ça "
    "ferme|ils ferment|ouvrent ils|ouvrez vous|fermez vous|est ce ouvert|je peux appeler|puis je appeler|peut on "
    "appeler|ouvre|ferme)(aujourd'hui|),"
    "(quels sont|c'est quoi|) (les|vos|leurs|) (horaires|heures d'ouverture|horaires d'ouverture),ça ouvre (quand|à "
    "quelle heure),ça ferme (quand|à quelle heure),jusqu'à quelle heure",
    "pt": "(a|) (que|qual) (horas|hora|horário) (é que|) (abre|abrem|fecha|fecham|está aberto|funciona|funcionam|"
    "posso ligar|estão abertos|atende|atendem),quando (abre|abrem|fecha|fecham|está aberto|funciona|posso ligar),"
    "(isto|isso|eles|) (está|estão|tá) (aberto|abertos|aberta|abertas|fechado|fechados)(agora|hoje|amanhã|ao "
    "domingo|ao fim de semana|),(qual|quais) (é|são|) (o|os|) (horário|horários)(de funcionamento|de abertura|de "
    "atendimento|),"
    "(horário|horários)(de funcionamento|de atendimento|),(abre|abrem|atende|atendem) (hoje|agora|amanhã|ao domingo|"
    "24 horas)",
    "es": "(a|) (qué|que) (hora|horas|horario) (abre|abren|cierra|cierran|está abierto|están abiertos|atiende|"
    "atienden|tiene|tienen|puedo llamar),cuándo (abre|abren|cierra|cierran|está abierto|atienden|puedo llamar),"
    "(esto|) (está|están|sigue|siguen) (abierto|abiertos|abierta|cerrado|cerrados)(ahora|hoy|mañana|los domingos|el "
    "fin de semana|),(cuál|cuáles) (es|son) (el|los|su|sus) (horario|horarios)(de atención|),(horario|horarios)(de "
    "atención|),"
    "(abren|atienden|abre|atiende) (hoy|ahora|mañana|los domingos|24 horas)",
    "fil": "(anong|ano ang|anung) (oras|araw)(po|) (sila|ito|to|kayo|ba|ba sila|ba ito|ba kayo|) (bukas|nagbubukas|"
    "nagsasara|magbubukas|magsasara|open|pwede tumawag)(sila|ito|kayo|),(bukas|open|sarado)(ba|po ba|pa ba|) (ito|"
    "to|sila|kayo|)(ngayon|ba|mamaya|),"
    "(kailan|kelan) (sila|ito|kayo|) (bukas|nagbubukas|magbubukas|open)(sila|ito|kayo|),(hanggang|hanggang anong) "
    "(oras|anong oras)(sila|bukas|),oras ng (pagbubukas|opisina)",
    "ta": "(இது|அது|அவர்கள்|) (எப்போது|எத்தனை மணிக்கு|எந்த நேரம்|எந்த நேரத்தில்|எப்ப) (திறக்கும்|திறப்பார்கள்|"
    "திறந்திருக்கும்|மூடும்|மூடப்படும்|திறப்பாங்க|திறந்து இருக்கும்|அழைக்கலாம்),"
    "(இப்போது|இப்ப|இன்று|) (திறந்திருக்கிறதா|திறந்திருக்கா|திறந்திருக்குமா|திறந்து இருக்கிறதா|திறந்து இருக்கா|"
    "மூடியிருக்கிறதா),(திறந்திருக்கும் நேரம்|வேலை நேரம்|திறக்கும் நேரம்)(என்ன|)",
    "ko": "(몇 시|몇시|언제|몇 시부터|몇 시까지|몇시까지|언제까지)(에|부터|까지|) (열어요|여나요|열려요|열리나요|"
    "닫아요|닫나요|문 열어요|문을 열어요|문 여나요|영업해요|영업하나요|"
    "운영하나요|하나요|해요|전화할 수 있나요|전화하면 되나요|운영해요|문 닫나요),"
    "(지금|오늘|주말에|일요일에|내일|) (열려 있나요|열려있나요|열려 있어요|열었나요|열었어요|문 열었나요|하나요|"
    "영업하나요|운영하나요|닫았나요|열려 있습니까|영업 중인가요|영업중인가요|운영 중인가요|"
    "통화 가능한가요),(운영|영업|상담|이용) 시간(은|이|) (어떻게 되나요|언제예요|언제인가요|알려주세요|)",
    "pl": "(o|od|do|) (której|jakich) (godzinie|godziny|godzinach|) (jest|są|) (otwierają|otwiera|otwarte|czynne|"
    "zamykają|zamknięte|jest otwarte|są otwarci|to otwarte|otwieracie)(to|dziś|dzisiaj|),"
    "kiedy (jest|są|to jest|) (otwarte|czynne|otwierają|otwarci|zamykają|otwieracie|mogę zadzwonić|mogę dzwonić),"
    "(czy|) (teraz|dziś|) (to|) (jest|są|jesteście|) (teraz|dziś|jeszcze|to|) (otwarte|czynne|otwarci|"
    "zamknięte)(teraz|dziś|dzisiaj|jutro|w niedzielę|w weekend|),"
    "(jakie są|) (godziny) (otwarcia|pracy),w jakich godzinach (dzwonić|mogę dzwonić|są czynni|czynne)",
    "ro": "(la|) (ce|cât) (oră|ora|program) (se|) (deschide|deschid|închide|închid|este deschis|e deschis|sunt "
    "deschiși|are|au|pot suna),când (se|) (deschide|deschid|închide|e deschis|este deschis|sunt deschiși|pot suna),"
    "(e|este|sunt|mai e) (deschis|deschiși|închis|deschisă)(acum|azi|astăzi|mâine|duminica|în weekend|),(care este|"
    "care e|) (programul|orarul|program)(de lucru|),e deschis acum",
    "so": "(goorma|saacadma|waqtigee|saacaddee|sacadma|wakhtigee) (bay|ayay|ayuu|buu|ayaa|la|ay|waa|) (furmaa|"
    "furaan|furan|xirmaa|xiraan|furan tahay|furan yahay|furantahay|xidhmaa|furaa|furmo|la furaa|wici karaa),(hadda|"
    "maanta|) (ma|miyay|miyuu|miyaa) (furan|xiran) (tahay|yahay|yihiin|)(hadda|maanta|),"
    "(ma|) (furan|xiran) (yahay|tahay|yihiin|) (hadda|maanta|),saacadaha (shaqada|furitaanka)(waa maxay|)",
    "bn": "(এটা|তারা|ওরা|) (কখন|কয়টায়|কটায়|কতক্ষণ|কয়টা পর্যন্ত|কোন সময়) (খোলা|খোলে|খুলবে|বন্ধ|খোলা থাকে|বন্ধ "
    "হয়|খোলেন|ফোন করতে পারি|খোলা আছে),(এটা|তারা|ওরা|) (কি|) (এখন|আজ|আজকে|) (কি|) (খোলা|বন্ধ) (কি|আছে|থাকে|থাকবে|"
    ")(কি|এখন|),"
    "(খোলার|অফিসের|খোলা থাকার) (সময়|সময়সূচি)(কখন|কী|কি|),(ekhon|akhon) (ki|) khola(ache|)(ki|),(kokhon|kokhon) "
    "khola (thake|)",
    "ur": "(یہ|وہ|) (کب|کتنے بجے|کس وقت|کب تک|کتنے بجے تک) (کھلتا|کھلتے|کھلا|کھلے|بند|کھلی|کھلتی|کھلا ہوتا|کھلے "
    "ہوتے|بند ہوتا|بند ہوتے) (ہے|ہیں|ہوتا ہے|ہوتے ہیں|),(کیا|) (یہ|وہ|) (ابھی|آج|اب|) (کھلا|کھلے|کھلی|بند)(ہے|ہیں|"
    "ہوا ہے|),"
    "(اوقات|کھلنے کے اوقات|اوقات کار)(کیا ہیں|),(kya|) (ye|yeh|wo|) (abhi|aaj|) (khula|khule|open|band) (hai|hain|),"
    "(kab|kitne baje) (khulta|khulte|open hota|band hota|khula) (hai|hain|)",
    "zh-Hans": "(他们|它|这|你们|那里|那边|) (几点|什么时候|什么时间|何时|从几点|到几点) (开门|开放|关门|营业|下班|"
    "上班|开|关|能打|可以打|打电话|开始|有人接|开到几点)(的|呢|),"
    "(他们|现在|今天|它|你们|那里|明天|周末|星期天|晚上|) (现在|今天|还|是|) (开门|开着|开放|营业|关门|关了|开|上班|"
    "有人接|24小时)(的|) (吗|么|),"
    "(营业|开放|工作|办公|开门) (时间|钟点)(是|) (什么|几点|什么时候|)(时候|),是24小时(的|)吗,24小时吗,开门吗,现在开吗",
    "uk": "(о|об|з|до|) (котрій|котрої|якій|які) (годині|години|годин|) (вони|це|ви|) (відчинено|відкрито|"
    "відчиняють|відкривають|відкриваються|зачиняють|закривають|працює|працюють|відчиняється|відкривається|"
    "відкриваєтесь)(це|),коли (вони|це|ви|) (відчинено|відкрито|відкриваються|працює|працюють|зачинено|можна "
    "подзвонити|можна дзвонити|відчиняється),"
    "(чи|) (це|вони|ви|) (зараз|сьогодні|) (відчинено|відкрито|працює|працюють|зачинено|закрито|працюєте)(зараз|"
    "сьогодні|завтра|в неділю|у неділю|),(які|який|) (години|графік|час) (роботи),до котрої,"
    "(во|со|до|с|) (скольки|сколько|скольких) (они|вы|это|) (открыто|открываются|открывается|закрываются|закрывается|"
    "работают|работает|работаете),когда (они|вы|это|) (открыто|открываются|открывается|закрываются|работают|работает|"
    "можно позвонить),(сейчас|сегодня|они|) (сейчас|сегодня|) (открыто|работают|работает|открыты|закрыто),часы работы",
    "sq": "(në|) (çfarë|cilën|ç'|sa) (ore|orë|ora|orën|orar) (hapet|hapen|mbyllet|mbyllen|është hapur|janë hapur|ka|"
    "kanë|mund të telefonoj),kur (hapet|hapen|mbyllet|është hapur|janë hapur|është e hapur|mund të telefonoj),(a|) "
    "(është|janë|jeni) (hapur|e hapur|mbyllur|i hapur|të hapur)(tani|sot|nesër|të dielën|),(cili është|) orari(i "
    "punës|)",
    "tr": "(saat|) (kaçta|kaça kadar|kaçtan) (açılıyor|açılır|açık|kapanıyor|kapanır|açıyorlar|kapatıyorlar|"
    "açılıyorlar|açıksınız),ne zaman (açılıyor|açılır|açık|kapanıyor|arayabilirim|açıksınız),(şu an|şimdi|bugün|"
    "hala|yarın|hafta sonu|) (açık|kapalı)(lar|)(mı|mi|mısınız|şu an|)(şimdi|şu an|),"
    "(çalışma|açılış|mesai) saatleri(ne|nedir|neler|kaç|),hangi saatlerde (açık|arayabilirim),24 saat açık mı",
}
ADDRESS: Lines = {
    "en": "(what is|whats|what are|give me|send me|can i (have|get)|do you have|i need|tell me|) (the|their|your|"
    "its|an|it|) (address|adress|addres|location|full address|postcode)(of (it|this|the place|the office)|),"
    "where (is|are|r|s) (it|this|they|that|the (office|place|service|centre|building)|you|u|these)(based|located|at|"
    "exactly|),wheres (it|this|that|the office|the place),where do (i|we|she) (go|have to go|need to go),address",
    "ar": "(ما|ما هو|وين|شو|اعطوني|اين|) (العنوان|عنوانهم|عنوانكم|عنوان المكان|عنوانه)(من فضلك|),(اين|وين|فين) (هو|"
    "هي|هم|هذا|المكان|المكتب|انتم|يقع|مكانهم|مكانكم|يوجد|موجود),عنوان,"
    "(wein|wen|ween|fein|fen|feen|fin|win) (el|l|al|) (3enwan|3inwan|3anwan|3onwan|makan|maktab|markaz|address|homme|"
    "hom|huma),(shu|sho|eh|ma|a3toni|chno) (el|l|al|howa el|) (3enwan|3inwan|3anwan|3onwan|address)",
    "fa": "(آدرس|نشانی)(آن|اش|ش|شان|شما|آنجا|اونجا|) (چیست|چیه|کجاست|را بدهید|رو بدید|را بفرستید|),(آن|این|دفتر|شما|"
    "اونجا|) کجاست,کجا (هستند|هستید|هست|است|باید بروم|برم),"
    "(adres|address|adrese|adreses|adresesh|adreseshun|adreseshoon|addressesh|adresetun|adresetoon|neshani) (esh|"
    "shun|) (kojast|chie|chiye|chist|ro bedid|ro bedin|ro befrest|ro befrestid),(koja|oonja|onja|inja|daftar|) "
    "kojast,koja (hastid|hastin|hastan|bayad beram)",
    "fr": "(quelle est|c'est quoi|donnez moi|je veux|il me faut|) (l'|votre|leur|une|) (adresse)(svp|),(c'est|où "
    "est ce|où|vous êtes|ils sont) (où|que c'est|c'est|êtes vous|sont ils|se trouve|vous êtes|ça se trouve|est "
    "ce)(ça|exactement|),où dois je aller",
    "pt": "(qual|qual é|me dá|manda|podem dar|) (é|) (a|o|) (morada|endereço|endereco|localização)(deles|disso|),"
    "(onde) (é|fica|ficam|está|estão|são|é isso|é que fica|vocês ficam)(isto|isso|eles|),onde devo ir",
    "es": "(cuál|cuál es|me da|me das|mándame|) (es|) (la|su|una|) (dirección|ubicación|direccion)(de ellos|),"
    "(dónde) (es|está|están|queda|quedan|se encuentra|están ustedes|es eso)(esto|eso|),adónde (voy|tengo que ir)",
    "fil": "(ano|anong|ano ang|ano po ang|pahingi ng|) (address|adres|tirahan|lokasyon)(nila|ninyo|nito|po|),(saan|"
    "nasaan|san)(po|ba|) (ito|to|sila|kayo|ang opisina|iyon|yun|matatagpuan)(matatagpuan|),saan ako pupunta",
    "ta": "(அவர்களின்|இதன்|உங்கள்|) (முகவரி|விலாசம்|அட்ரஸ்)(என்ன|கொடுங்கள்|தாருங்கள்|வேண்டும்|),(இது|அது|அவர்கள்|"
    "அலுவலகம்|) (எங்கே|எங்க|எங்கு) (உள்ளது|இருக்கிறது|இருக்கு|இருக்கிறார்கள்|இருக்காங்க|)",
    "ko": "(거기|그곳|사무실|) (주소|위치)(가|는|를|) (어디|뭐|어떻게|알려|)(예요|인가요|에요|되나요|주세요|뭐예요|"
    "),(거기|그곳|사무실|여기|) (어디에|어디) (있어요|있나요|예요|"
    "인가요|에 있어요|에 있나요|있습니까|로 가야 하나요)",
    "pl": "(jaki|jaki jest|podaj|podajcie|poproszę|proszę o|) (jest|) (ich|wasz|ten|) adres,(gdzie) (to|) (jest|są|"
    "oni są|się znajduje|to jest|mam iść|jesteście|się mieści|się znajdują)(to|biuro|)",
    "ro": "(care|care e|care este|dați-mi|dați mi|) (e|este|) (adresa|adresă|locația)(lor|voastră|,),(unde) (e|este|"
    "se află|sunt|sunteți|trebuie să merg|vin|merg)(asta|biroul|)",
    "so": "(cinwaanka|ciwaanka|cinwaankoodu|cinwaankiisu|adareeska) (waa|waa maxay|waa kuma|) (maxay|),(xaggee|"
    "halkee|xagee|aaway) (bay|ayay|buu|ayuu|ku|waaye|) (ku|) (taal|taallaa|yaal|yaalliin|joogaan|yahay|tahay|),waa "
    "xaggee,cinwaan",
    "bn": "(তাদের|ওদের|আপনাদের|এর|) (ঠিকানা|ঠিকানাটা|অ্যাড্রেস)(কী|কি|কোথায়|দিন|দেন|বলুন|),(এটা|তারা|ওরা|অফিস|"
    "আপনারা|) (কোথায়|কই)(আছে|অবস্থিত|আছেন|),(thikana|address) (ki|koi|)",
    "ur": "(ان کا|اس کا|آپ کا|) (پتہ|ایڈریس|پتا)(کیا ہے|کیا|دیں|بتائیں|دے دیں|),(یہ|وہ|دفتر|آپ) کہاں (ہے|ہیں|پر ہے),"
    "کہاں (ہے|ہیں|جانا ہے),(address|pata) (kya hai|kahan hai|do|den|),(ye|yeh|wo) kahan (hai|hain)",
    "zh-Hans": "(他们的|它的|你们的|那里的|具体|详细|请给我|) (地址|位置|住址) (是|在|) (什么|哪里|哪|哪儿|多少|"
    ")(吗|),(他们|它|这|你们|办公室|那里|那个地方) (在|是在) "
    "(哪里|哪|哪儿|什么地方),(在哪里|在哪|在哪儿),我(要|该|应该)去哪里",
    "uk": "(яка|який|дайте|скажіть|) (їх|їхня|ваша|у них|їхній|) (адреса|адресу|адрес),(де) (це|вони|ви|) "
    "(знаходиться|знаходяться|є|розташовано|розташовані|знаходитесь|офіс|)(це|вони|),куди (йти|мені йти),"
    "(какой|какая|дайте|скажите|) (у них|у вас|их|ваш|) адрес (у них|),где (это|они|вы|) (находится|находятся|"
    "расположено|находитесь) (это|они|),куда (мне|) (идти|ехать|прийти)",
    "sq": "(cila është|cila|më jepni|) (është|) (adresa|adresën|adrese)(e tyre|juaj|),ku (është|ndodhet|janë|jeni|"
    "ndodhen|gjendet|duhet të shkoj)(kjo|zyra|)",
    "tr": "(adresi|adres|adresiniz|adresleri) (ne|nedir|neresi|nerede|verir misiniz|),(bu|burası|orası|ofis|siz|) "
    "(nerede|neresi|neredesiniz|nerde|neredeler)(orası|),nereye gitmeliyim",
}
SPEECH: Lines = {
    "en": "(do|does|can|will|would|could) (they|she|he|you|it|u|the (line|helpline|lady|person)) (speak|talk|"
    "understand|know|do) (in|any|) {tongue}(there|too|),"
    "(do|does|can|will|is|are|has|have) (they|you|it|there|she|he|i|we|u) (have|got|get|a|an|any|need|ask for|) "
    "(have|a|an|any|) ({tongue}|) (interpreter|translator|translation|interpreting|interpretation|speaker)(s|"
    ")(there|please|for (me|her)|),"
    "(does|is there|can|do) (anyone|anybody|someone|somebody|any of them) (there|who|that|) (speak|speaks|talk|"
    "talks|understand|speaking) {tongue}(there|),(is it|is this|are they|is that) in {tongue},"
    "(i|she|we|he) (need|want|needs|wants|would like) (a|an|) ({tongue}|) (interpreter|translator|speaker)(please|),"
    "({tongue}|) (interpreter|translator|interpreters)(please|),(what|which) (other|) (languages|language) (do|are|"
    "does|is) (they|you|it|there|) (speak|speaks|spoken|have|)"
    ",(can|could) (i|she|we) (speak|talk) (to (someone|them)|) (in|) {tongue},(i|she|we) (do not|dont|cant|cannot|"
    "doesnt|does not|can not|wont) (speak|talk|understand) (good|much|any|very good|) english(well|good|very well|"
    "so good|),"
    "(is there|are there|do you have|have you got|do they have|will there be|) (anyone|anybody|someone|somebody|who|"
    "staff|a person|a lady|people) (there|) (who|that|) (can|) (speak|speaks|speaking|talk|talks|understands|"
    "understand|knows) {tongue} (there|),(any|are there any|do you have) {tongue} (speakers|speaking (staff|people|"
    "person|lady))",
    "ar": "(هل|) (يتكلمون|يتحدثون|تتكلمون|تتحدثون|يحكون|بيحكوا|بتحكوا|يتكلم احد|يوجد من يتكلم|يوجد من يتحدث|في حدا "
    "بيحكي|تتكلم|تتحدث|هناك من يتحدث|يتكلموا|يوجد احد يتكلم) (ب|) (العربية|عربي|بالعربي|بالعربية|اللغة العربية|"
    "العربي|لغتي),"
    "(هل|) (يوجد|عندهم|لديهم|هناك|عندكم|لديكم|في|فيه|اريد|احتاج|ممكن|) (مترجم|مترجمة|مترجمين|ترجمة|مترجمون|مترجم "
    "عربي)(فوري|),(لا|ما|انا لا) (اتكلم|اتحدث|احكي|بحكي|اعرف|افهم) (اللغة|) (الانجليزية|انجليزي|انكليزي|انجليزية),"
    "باي لغة (يتكلمون|تتكلمون),"
    "(هل|) (ما|) (في|فيه|يوجد|هناك|عندكم|لديكم|عندهم|كاين) (شي|) (حد|حدا|احد|شخص|واحد|واحدة|موظفة|موظف|من|ناس) ("
    "عندكم|هناك|هنا|) (يحكي|بيحكي|بحكي|تحكي|يتكلم|بيتكلم|تتكلم|يتحدث|تتحدث|يعرف|بيعرف|يفهم|بيفهم|يحكوا|كيهضر) (ب|) ("
    "عربي|العربية|العربي|اللغة العربية|لغتي|لهجتي|كردي|الدارجة),(حد|حدا|احد) (يحكي|بيحكي|يتكلم|بيتكلم|يعرف|بيعرف) (ب|"
    ") (عربي|العربية|العربي),(hal|) (ma|) (fi|fe|fih|fee|3andkom|3endkom|kayn|) (7ada|7ad|had|hada|wa7ed|wahed|a7ad|"
    "chi wa7ed|chi 7ad) (by|bi|be|b|y|ye|yi|ka|ki|)(e7ki|7ki|hki|ehki|tkallam|tkalam|etkallam|itkallam|sma3|3raf|"
    "e3raf|fham|efham|hder) (bel|bil|b|) (3arabi|arabi|3arabe|darija)",
    "fa": "(آیا|) (آنها|اونا|کسی|) (به|) (فارسی|دری|زبان فارسی|زبان من|پشتو) (صحبت|حرف|بلد) (می کنند|میکنن|می زنند|"
    "میزنن|می کند|میکنه|هستند|می کنید|میکنید|هستن|میزنه|می زند),(آیا|) (مترجم|مترجم فارسی|ترجمه) (دارند|دارن|هست|"
    "دارید|دارین|وجود دارد|می خواهم|میخوام|لازم دارم|),"
    "(من|) (انگلیسی) (بلد نیستم|نمی دانم|نمیدونم|حرف نمی زنم|صحبت نمی کنم),farsi (harf mizanan|baladan|sohbat mikonan),"
    "(آیا|) (آنجا|اونجا|شما|) (کسی|کسی رو|کسی را|همکار|مشاور) (هست|دارید|دارین|هستش|) (که|) (آنجا|اونجا|) (به|) ("
    "فارسی|دری|پشتو|کردی|زبان من|زبان فارسی) (زبان|) (صحبت کند|حرف بزند|حرف بزنه|صحبت کنه|صحبت می کند|حرف میزنه|بلد "
    "باشد|بلد باشه|بلد است|بلده|می داند|می فهمد|میفهمه|میدونه|بلد هست) (هست|),(شما|) (فارسی|دری|پشتو) (بلدید|بلدین|"
    "بلدی|حرف می زنید|صحبت می کنید|میفهمید),(فارسی زبان|مشاور فارسی زبان) (دارید|دارین|هست),(aya|) (kasi|kesi|) ("
    "hast|oonja|onja|) (ke|) (farsi|dari) (balade|baladeh|balad bashe|harf bezane|harf mizane|sohbat kone|sohbat "
    "mikone|midune|midoone|mifahme) (hast|),(shoma|) (farsi|dari) (baladid|baladin|baladi|harf mizanid|harf mizanin|"
    "sohbat mikonid|mifahmid)",
    "fr": "(est ce qu'|) (ils|elles|on|quelqu'un|vous) (parlent|parle|parlez) (en|) (français|ma langue|arabe),"
    "(parlent ils|parlez vous|parlent elles|ils parlent) (le|) (français|ma langue|francais),"
    "(il y a|y a t il|est ce qu'il y a|ont ils|ils ont|vous avez|avez vous|est ce qu'ils ont|je veux|j'ai besoin d'|"
    "je voudrais|) (un|une|des|) (interprète|interprètes|traducteur|traductrice|interprete),(je|elle) (ne|) parle "
    "(pas|pas bien) (l'|) anglais,quelles langues (parlent ils|parlez vous|ils parlent),"
    "(est ce qu'|) (il y a|y a t il|y a|avez vous|vous avez|ont ils|ils ont) (t il|) (quelqu'un|une personne|des "
    "gens) (là bas|ici|chez vous|) qui (parle|parlent|comprend) (le|) (français|ma langue|francais|arabe|anglais),("
    "est ce que|) quelqu'un (là bas|chez vous|) parle (t il|) (le|) (français|ma langue|francais) (là bas|ici|chez "
    "vous|)",
    "pt": "(eles|elas|vocês|alguém|lá|) (falam|fala) (em|) (português|a minha língua|minha língua|portugues|"
    "brasileiro),(tem|têm|há|eles têm|preciso de|quero|existe|tem lá) (um|uma|) (intérprete|intérpretes|tradutor|"
    "tradutora|interprete),(eu|ela|) não (falo|fala) inglês,(intérprete|tradutor),que línguas (falam|eles falam),"
    "(há|tem|existe|vocês têm|têm|haverá) (aí|lá|) (alguém|alguem|uma pessoa) (aí|lá|) (que|a|) (fale|fala|falar|"
    "entenda|saiba) (em|) (português|portugues|a minha língua|minha língua|brasileiro),(alguém|alguem) (aí|lá|) fala "
    "(português|portugues) (aí|lá|)",
    "es": "(ellos|ellas|ustedes|alguien|ahí|) (hablan|habla|atienden en) (en|) (español|mi idioma|castellano|"
    "espanol),(hay|tienen|tiene|necesito|quiero) (un|una|) (intérprete|intérpretes|traductor|traductora|"
    "interprete)(de español|),no (hablo|habla) inglés,(intérprete|traductor),(qué|en qué) idiomas (hablan|atienden),"
    "(hay|tienen|habrá|tienes) (ahí|allí|) (a|) (alguien|alguna persona|una persona) (ahí|allí|) que (hable|habla|"
    "entienda|sepa) (en|) (español|espanol|castellano|mi idioma),alguien (ahí|allí|) (habla|entiende) (español|"
    "espanol|mi idioma) (ahí|allí|)",
    "fil": "(nagsasalita|nagtatagalog|marunong|nakakaintindi|nag sasalita) (ba|po ba) (sila|kayo|) (ng|mag|) "
    "(tagalog|filipino|pilipino|)(sila|kayo|),marunong (ba|po ba) (sila|kayo)(ng|mag) (tagalog|filipino),(may|meron|"
    "me|kailangan ko ng) (bang|ba|po bang|) (interpreter|tagasalin|nagsasalita ng tagalog|nagtatagalog|"
    "tagapagsalin)(ba|po ba|sila|),"
    "(hindi|di)(po|) ako (marunong|nagsasalita)(ng|mag) (english|ingles),"
    "(may|meron|mayroon|mayron) (po|) (ba|bang|) (kayong|kayo|silang|) (tao|taong|) (po|) (marunong|nagsasalita|"
    "nagta|nag|nakakapagsalita|nakakaintindi|makakausap) (po|) (ba|bang|) (na|) (mag|ng|sa|) (tagalog|filipino|"
    "pilipino|bisaya|ilokano) (ba|po ba|diyan|dyan|)",
    "ta": "(அவர்கள்|அங்கே|அவங்க|நீங்கள்|யாராவது|) (தமிழ்|தமிழில்) (பேசுவார்களா|பேசுவாங்களா|பேசுகிறார்களா|தெரியுமா|"
    "பேசுவீர்களா|பேச முடியுமா|பேசுவாரா),(மொழிபெயர்ப்பாளர்|தமிழ் மொழிபெயர்ப்பாளர்|உரைபெயர்ப்பாளர்|தமிழ் பேசுபவர்) "
    "(இருக்கிறார்களா|உண்டா|இருக்கிறாரா|வேண்டும்|இருக்காங்களா|உள்ளாரா|இருப்பாரா|),"
    "(எனக்கு|) (ஆங்கிலம்|இங்கிலீஷ்) (தெரியாது|பேச தெரியாது|பேசத் தெரியாது|வராது),tamil (pesuvangala|theriyuma),"
    "(அங்கே|அங்க|உங்களிடம்|) (யாராவது|யாரும்|) (தமிழ்|தமிழில்) (பேசும்|பேசுற|பேசுபவர்|பேசுபவர்கள்|பேசுறவங்க|"
    "பேசுறவங்கள்|பேசக்கூடியவர்கள்|தெரிந்த|தெரிந்தவர்|தெரிந்தவர்கள்|தெரிஞ்ச|தெரிஞ்சவங்க|பேச தெரிந்த) (யாராவது|ஆள்|"
    "ஆட்கள்|ஒருவர்|) (இருக்கிறார்களா|இருக்காங்களா|இருக்கிறாரா|இருக்கா|உண்டா|உள்ளார்களா|இருக்கினமா),(anga|) ("
    "yaaravathu|yaravathu|) tamil (pesura|pesuravanga|pesuravar|pesa|therinja|therinjavanga|theriyum) (yaaravathu|"
    "aal|) (irukkangala|irukangala|irukaangala|irukka|iruka|mudiyuma|undaa)",
    "ko": "(거기|그분들|상담사|) (한국어|한국말|우리말)(를|을|로|) (하나요|해요|할 줄 아나요|가능한가요|가능해요|"
    "되나요|돼요|상담 가능한가요|상담되나요|말할 수 있나요|통화 가능한가요|할 "
    "수 있나요|하는 사람 있나요|하는 분 있나요|아나요),(통역|통역사|통역 서비스|한국어 통역)(이|가|을|를|) (있나요|"
    "있어요|되나요|가능한가요|필요해요|필요합니다|부탁해요|해 주나요|계신가요|"
    "돼요|),"
    "(저는|전|) 영어(를|) (못 해요|못해요|못 합니다|못합니다|몰라요|잘 못해요),"
    "(거기|거기에|혹시|) (한국어|한국말|우리말)(를|로|가|) (하는|할 줄 아는|할줄 아는|되는|가능한|하시는|할 수 있는|"
    "쓰는|통하는|잘하는) (사람|분|직원|상담사|상담원|선생님)(이|은|) (있어요|있나요|계세요|계신가요|있습니까|"
    "있을까요|계실까요|없나요|없어요|있는지요)",
    "pl": "(czy|) (oni|ktoś|tam|) (mówią|mówi|mówicie|rozmawiają|rozumieją) (tam|) (po polsku|w moim języku),(czy|) "
    "(jest|mają|macie|potrzebuję|poproszę|proszę o|chcę) (tam|polski|polskiego|) (tłumacz|tłumacza|"
    "tłumaczkę)(polskiego|),(nie) (mówię|znam|mówi) (po|) (angielsku|angielskiego),tłumacz,(w jakich językach) "
    "(mówią|mówicie),"
    "(czy|) (jest|są|macie|będzie|) (tam|u was|) (ktoś|kogoś|jakaś osoba) (tam|u was|) (kto|) (mówi|mówiący|"
    "mówiącego|zna|rozumie|rozmawia|mówiąca) (tam|) (po polsku|polski|w języku polskim) (tam|)",
    "ro": "(ei|acolo|cineva|) (vorbesc|vorbește|vorbiți|se vorbește) (în|) (română|romana|românește|limba mea|limba "
    "română|romaneste),(au|există|aveți|e|este|vreau|am nevoie de) (un|) (interpret|traducător|translator|"
    "interpreți)(român|de română|),nu (vorbesc|știu|vorbește) (engleză|engleza),(interpret|traducător),"
    "(vorbește|vorbesc|știe|înțelege) (cineva|careva|ei) (acolo|la voi|) (în|) (limba|) (română|romaneste|românește|"
    "limba mea|româna) (acolo|),(e|este|există|aveți|ai) (pe|) (cineva|careva|o persoană) (acolo|la voi|) (care|) ("
    "vorbește|știe|să vorbească|înțelege|vorbeste) (în|) (limba|) (română|românește|limba mea|româna)",
    "so": "(ma|miyay|miyuu|miyaydin) (ku|) (hadlaan|hadlaysaan|hadlaa|yaqaanaan) (af|afka|) (soomaali|soomaaliga|"
    "somali|soomaaliya),(af soomaali|somali|af-soomaali|soomaali) (ma|miyay) (ku|) (hadlaan|yaqaanaan|hadlaysaan|"
    "hadlaa),(turjubaan|turjumaan|turjubaano|tarjumaan) (ma|miyay|miyaa|ma la|baan|ayaan|) (leeyihiin|hayaan|jiraa|"
    "heli karaa|haysataan|u baahanahay|rabaa|leedihiin|jirtaa|haystaan|),"
    "(afka|) ingiriisi(ga|) (ma|kuma) (aqaan|hadlo|garanayo),"
    "(ma|miyaa) (jiraa|jirta|jiro|jiraan|joogaa|joogtaa|leedihiin|haysaan|haysataan) (qof|cid|dad|ruux|naag|gabadh) ("
    "ku hadla|) (af|afka|) (soomaali|soomaaliga|somali|soomaaliya) (ku|) (hadla|hadlaya|hadlo|yaqaan|taqaan|hadasha|"
    "garanaya|),(qof|cid|dad|ruux) (af|afka|) (soomaali|soomaaliga|somali) (ku|) (hadla|hadlaya|yaqaan|taqaan|"
    "hadasha) (ma|miyaa) (jiraa|jirta|joogaa|leedihiin|haysaan|haysataan|ka heli karaa),(af|afka|) (soomaali|"
    "soomaaliga|somali) (ma|miyaad|miyaydin) (ku|) (hadashaan|hadashaa|hadlaan|hadlaa|hadasho|garanaysaan|taqaanaan|"
    "taqaan)",
    "bn": "(তারা|ওরা|ওখানে কেউ|কেউ|আপনারা|) (কি|) (বাংলা|বাংলায়|সিলেটি|আমার ভাষা)(য়|তে|) (কি|) (বলে|বলেন|কথা বলে|"
    "কথা বলেন|জানে|জানেন|বলতে পারে|বলতে পারেন|বোঝে|কথা বলতে পারে)(কি|),(দোভাষী|অনুবাদক|ইন্টারপ্রেটার) (কি|) (আছে|"
    "আছেন|লাগবে|পাওয়া যাবে|দরকার|পাব|চাই|)(কি|),(আমি|) (ইংরেজি|ইংলিশ) (জানি না|বলতে পারি না|পারি না|বুঝি না),"
    "(ora|tara) (ki|) bangla (bole|jane|bolte pare)(ki|),"
    "(ওখানে|সেখানে|আপনাদের ওখানে|) (কেউ কি|) (বাংলায় কথা বলার|বাংলা বলার|বাংলাভাষী|বাংলা জানা|বাংলা বলতে পারে এমন|"
    "বাংলা জানে এমন|সিলেটি জানা|বাংলা বলে এমন) (মতো|) (কেউ|লোক|কোনো লোক|মানুষ) (কি|) (আছে|আছেন|পাব|পাওয়া যাবে)(কি|),"
    "(কেউ|ওখানে কেউ) (কি|) (বাংলা|বাংলায়|সিলেটি) (কথা|) (বলে|বলেন|জানে|জানেন|বোঝে|বলতে পারে|বলতে পারেন),(keu|kew|"
    "ora|tara|apnara|apni|okhane keu|) (ki|) (bangla|sylheti|sileti) (te|y|) (kotha|) (bole|bolen|jane|janen|bolte "
    "pare|bolte paren|bujhe|bolbe|bolte parbe) (ki|),(bangla|sylheti) (bola|jana|bolte pare emon|bole emon|bolar) ("
    "keu|lok|manush) (ki|) (ache|ase|asen|achen) (ki|)",
    "ur": "(کیا|) (وہ|وہاں کوئی|آپ|کوئی|) (اردو|پنجابی|میری زبان|ہندی|پشتو) (بولتے|بولتا|جانتے|سمجھتے|میں بات کرتے|"
    "بول سکتے|بولتی|جانتا|میں بات کر سکتے) (ہیں|ہے),(کیا|) (وہاں|ان کے پاس|) (مترجم|ترجمان|انٹرپریٹر|اردو مترجم) "
    "(ہے|ہیں|مل سکتا ہے|ملے گا|چاہیے|موجود ہے|ہوتا ہے|),(مجھے|) (انگریزی|انگلش) (نہیں آتی|نہیں بولتا|نہیں بولتی),"
    "(kya|) (wo|woh|koi|aap|ap|) (urdu|punjabi|hindi) (bolte|bolta|jante|samajhte|bolti) (hain|hai|),(mujhe|) "
    "(english|angrezi) nahi (aati|ati),"
    "(کیا|) (وہاں|آپ کے پاس|ادھر|) کوئی (اردو|پنجابی|پشتو|ہندی|میری زبان) (بولنے والا|بولنے والی|جاننے والا|سمجھنے "
    "والا|بولنے والے|بولتا|بولتی|سمجھتا) (ہے|ہیں|ہو|ہو گا|ملے گا),(کیا|) (وہاں|) کوئی (ہے|) جو (اردو|پنجابی|پشتو|"
    "ہندی|میری زبان) (بولتا|بولتی|سمجھتا|جانتا|بول سکتا|بول سکے|بولے) (ہے|ہو|),(kya|) (wahan|wahan pe|udhar|ap k pas|"
    "aap ke paas|) koi (hai|) (jo|) (urdu|punjabi|hindi|pashto|meri zaban|meri zuban) (bolne wala|bolne wali|bolne "
    "wale|samajhne wala|janne wala|bolta|bolti|samajhta|janta|bol sakta|bol sake) (hai|hain|h|ho|)",
    "zh-Hans": "(他们|她们|那边|你们|有人|有没有人|对方|那里|有|接线员|) (会|能|可以|会不会|能不能|讲|说|) (说|讲|"
    "懂|用|) (中文|普通话|国语|汉语|粤语|广东话|华语|我的语言)(的|"
    "的人|服务|) (吗|么|嘛|),(有|有没有|提供|需要|要|可以有|能找|我需要|我要|) (中文|) (翻译|口译|传译|翻译员|"
    "口译员|译员)(吗|么|服务|服务吗|),我(不会|不懂|不会说|不会讲|"
    "听不懂)(说|讲|)(英语|英文),"
    "(那边|那里|你们|请问|) (有没有|有|是否有|有没有人|有人) (人|工作人员|) (会|能|可以|) (说|讲|懂|用|) (中文|"
    "普通话|国语|汉语|粤语|广东话|华语|我的语言)(的|) (人|工作人员|志愿者|员工|接线员|) (吗|么|嘛|),有(会|)(中文|"
    "普通话|粤语)的(人|)(吗|么)",
    "uk": "(чи|) (вони|хтось|там|ви|хтось там|) (говорять|розмовляють|говорить|розмовляє|розуміють|говорите) (там|) "
    "(вони|) (українською|по українськи|по-українськи|російською|моєю мовою|українською мовою),(чи|) (є|у них є|"
    "мають|потрібен|мені потрібен|хочу|там є) (там|) (перекладач|перекладача|перекладачі|переклад),(я|) не (говорю|"
    "розмовляю|знаю|розумію) (англійською|англійської|англійську),перекладач,(якими мовами) (говорять|розмовляють),"
    "(чи|) (є|там є|у вас є|у них є|) (там|) (хтось|хто небудь|хто|людина) (там|у вас|) (хто|яка|що|) (говорить|"
    "розмовляє|розуміє|спілкується|знає) (українською|українську|по українськи|російською|моєю мовою|українською "
    "мовою) (там|),(есть|там есть|у вас есть|у них есть|там|у вас|) (кто нибудь|кто то|кто|они|вы) (там|у вас|) (кто|"
    ") (говорит|говорят|говорите|понимает|разговаривает|знает) (по русски|на русском|русский|по украински|на "
    "украинском|на русском языке),(есть|нужен|мне нужен|у вас есть) (ли|) (переводчик|переводчика),(я|) не (говорю|"
    "знаю|понимаю) (по английски|английский|английского)",
    "sq": "(a|) (ata|ato|dikush|aty|) (flasin|flet|flitet|flisni|flasni) (në|) (shqip|shqipen|gjuhën time),(a|) (ka|"
    "kanë|keni|dua|më duhet|kam nevojë për) (një|) (përkthyes|interpret|përkthyese)(shqip|shqiptar|),(nuk|s') (flas|"
    "di|flet) anglisht,përkthyes,"
    "(a|) (flet|flasin|flisni|di|kupton) (dikush|njeri|ndonjë|ndonjëri|ndokush|kush) (atje|aty|) (në|) (shqip|"
    "shqipen|gjuhën time|gjuhën shqipe) (atje|aty|),(a|) (ka|keni|kanë|është) (atje|aty|) (dikush|dikë|njeri|ndonjë|"
    "ndonjë person|ndokush|kush) (atje|aty|) (që|) (flet|flasë|di|kupton|të flasë) (në|) (shqip|shqipen|gjuhën time)",
    "tr": "(orada|onlar|biri|birisi|) (türkçe|kürtçe|benim dilimi|turkce) (konuşuyorlar|konuşuyor|konuşan|"
    "biliyorlar|konuşurlar|konuşur|biliyor|konuşabilir|konuşabiliyorlar|konuşuyormusunuz|konuşuyor musunuz)(mı|mi|"
    "mu|var mı|biri var mı|),(tercüman|çevirmen|türkçe tercüman)(var mı|varmı|istiyorum|lazım|gerekiyor|olur mu|"
    "verir misiniz|olacak mı|),(ingilizce) (bilmiyorum|konuşamıyorum|konuşmuyorum|bilmiyor),"
    "(orada|sizde|orda|) (türkçe|kürtçe|benim dilimi|turkce) (bilen|konuşan|anlayan|konuşabilen) (biri|birisi|kimse|"
    "birileri|bir kişi|çalışan|eleman|bayan|) (var mı|varmı|bulunur mu|yok mu|var mıdır),(orada|sizde|) (biri|birisi|"
    "kimse|herhangi biri) (türkçe|kürtçe|benim dilimi) (biliyor mu|konuşuyor mu|anlıyor mu|bilir mi)",
}
TRUST: Lines = {
    "en": "(can|could|should) (i|we|she) (really|) trust (you|u|this|this number|it),is (this|it) (legit|genuine|a "
    "scam|official|trustworthy|a trap),are you (legit|genuine|trustworthy|a scam)",
    "ar": "(هل|) (يمكنني|استطيع|ممكن|اقدر|فيني) (ان|) (اثق|الوثوق|الثقة) (بكم|بك|فيكم|بهذا)",
    "fa": "(آیا|) (می توانم|میتونم|میشه) (به) (شما|این) (اعتماد) (کنم|کرد)",
    "fr": "(est ce que|) (je peux|puis je|on peut) (vous|te) faire confiance",
    "pt": "(eu|) posso confiar (em vocês|em você|em ti|em vós|nisto|nisso)",
    "es": "(puedo|se puede) confiar (en ustedes|en ti|en vosotros|en usted|en esto|)",
    "fil": "(pwede|puwede) (ko|) (ba|bang|) (kayo|kayong|ito|kang|) pagkatiwalaan,mapagkakatiwalaan (ba|) (kayo|ito)",
    "ta": "(நான்|) உங்களை நம்பலாமா,இதை நம்பலாமா",
    "ko": "(여기|이거|) (믿어도|믿을 수) (되나요|돼요|될까요|있나요|있어요)",
    "pl": "(czy|) (mogę|można) (wam|ci|państwu|temu) (ufać|zaufać)",
    "ro": "(pot|se poate) (să|) (avea|am) încredere (în voi|în tine|în dumneavoastră|),pot să (vă|mă) (cred|încred "
    "în voi)",
    "so": "ma (ku|idinku|idin) (aamini|kalsoonaan|aaminin) karaa",
    "bn": "(আমি|) (কি|) আপনাদের (কি|) (বিশ্বাস|ভরসা) (করতে পারি|করা যায়)(কি|)",
    "ur": "(کیا|) (میں|) آپ پر (بھروسہ|اعتبار|بھروسا|اعتماد) کر (سکتی|سکتا) ہوں,(kya|) (main|) aap (par|pe) "
    "(bharosa|aitbar) kar (sakti|sakta) (hun|hoon)",
    "zh-Hans": "(我|) (可以|能|能不能) (相信|信任) 你们(吗|么|),你们可信吗,可信吗",
    "uk": "(чи|) (можу|можна) (я|) (вам|цьому) (довіряти|довіритися)",
    "sq": "(a|) mund (të|t'ju) (ju|) (besoj|zë besë)(juve|kësaj|)",
    "tr": "(size|buna|sana) (güvenebilir miyim|güvenebilirmiyim|güveneyim mi)",
}
BILL: Lines = {
    "en": f"(will|does|do|would|can|is|are|wil|could) ({_IT}|a call|my calls|my texts|my call|my text|the numbers) "
    "(show|shows|appear|be|come|be seen|) (up|) (on|in) (my|the|our|his|her|a|) (phone|mobile|) (bill|bills|"
    "statement),who (pays|is paying|funds|pay|paying|s paying) (for|) (this|it|you|these|them|),who is paying",
    "ar": "(هل|) (سيظهر|يظهر|تظهر|ستظهر|بيظهر|رح يظهر|راح يظهر|يطلع) (هذا|الرقم|المكالمة|ذلك|) (في|على|ب) (ال|) "
    "(فاتورة|الفاتورة|فاتورتي|فاتورة الهاتف|فاتورة التلفون),من يدفع(ثمن هذا|لهذا|)",
    "fa": "(آیا|) (این|تماس|شماره|) (در|روی|توی|تو) (قبض|صورتحساب|صورت حساب) (تلفن|تلفنم|موبایلم|من|) (می آید|میاد|"
    "نشان داده می شود|دیده می شود|میفته),چه کسی (پول|هزینه) (این|آن|) (را|) می دهد",
    "fr": "(est ce que|) (ça|cela|l'appel|le numéro|ce numéro) (se voit|apparaît|va apparaître|apparaîtra|se verra|"
    "figure|va se voir|sera) (sur) (ma|la|sa) facture(de téléphone|),qui paie(ça|pour ça|)",
    "pt": "(isto|isso|a chamada|a ligação|o número|) (aparece|vai aparecer|sai|fica) (na) (minha|) (conta|fatura|"
    "factura)(de telefone|do telefone|do telemóvel|do celular|telefónica|),quem paga(isto|isso|por isto|por isso|)",
    "es": "(esto|eso|la llamada|el número|) (aparece|aparecerá|va a aparecer|sale|saldrá|va a salir|se ve) (en) "
    "(mi|la) (factura|cuenta|recibo)(del teléfono|de teléfono|telefónica|),quién paga(esto|por esto|)",
    "fil": "(lalabas|makikita|lumalabas) (ba|po ba) (ito|to|) (sa) (bill|phone bill|bill ko|phone bill ko)(ko|),"
    "sino ang nagbabayad(nito|)",
    "ta": "(இது|) (என்|) (போன்|தொலைபேசி|ஃபோன்|) (பில்லில்|கட்டணத்தில்|பில்லில்) (வருமா|தெரியுமா|காட்டுமா),இதற்கு "
    "யார் பணம் "
    "(கொடுக்கிறார்கள்|தருகிறார்கள்)",
    "ko": "(이거|전화|이 번호|) (요금|전화|통화|휴대폰 요금|핸드폰 요금|전화 요금|) (청구서|고지서|명세서|"
    "요금서)(에|) (나와요|나오나요|뜨나요|찍히나요|남나요|보이나요|표시되나요),누가 돈을 내나요",
    "pl": "(czy|) (to|ten numer|połączenie|rozmowa) (będzie|pojawi się|widać|wyświetli się|jest|będzie widoczne|"
    "będzie widać|się pojawi) (na) (moim|) (rachunku|bilingu|fakturze)(telefonicznym|za telefon|),kto za to płaci,"
    "kto płaci",
    "ro": "(asta|apelul|numărul|) (apare|va apărea|o să apară|se vede) (pe|în) (factură|factura|factura mea|"
    "factura de telefon|factura telefonului),cine plătește(asta|pentru asta|)",
    "so": "(ma|tani ma|kani ma) (ka|ku) (soo|) (muuqan|muuqanaysaa|muuqanayaa|muuqan doontaa|baxaysaa) (biilka|"
    "biilkayga|biilka taleefanka),yaa (bixiya|lacagta bixiya|bixinaya)",
    "bn": "(এটা|এটি|কল|) (কি|) (আমার|) (ফোন|ফোনের|মোবাইল|) (বিলে) (কি|) (দেখা যাবে|দেখাবে|আসবে|উঠবে)(কি|),(এর|) "
    "(খরচ|টাকা) কে (দেয়|দেন)",
    "ur": "(کیا|) (یہ|کال|نمبر|) (میرے|) (فون|موبائل|) (کے|) (بل) (پر|میں) (نظر آئے گا|آئے گا|دکھے گا|آئے گی|نظر "
    "آئے گی|آتا ہے|نظر آتا ہے),اس کے پیسے کون دیتا ہے,(kya|) (ye|yeh) (phone|) (ke|) bill (par|pe|mein|me) (aayega|"
    "ayega|ata hai)",
    "zh-Hans": "(这|这个|电话|号码|) (会|会不会|) (显示|出现|出|留) (在) (我的|) (电话|手机|) (账单|帐单|話費單|"
    "话费单)(上|里|) (吗|么|),账单(上|)(会|能|)(看到|显示|看得到)(吗|),谁付钱,谁出钱",
    "uk": "(чи|) (це|дзвінок|номер|) (буде|з'явиться|видно|буде видно|відобразиться) (в|у|на) (моєму|) (рахунку|"
    "роздруківці)(за телефон|),хто за це платить,хто платить",
    "sq": "(a|) (do të|do|) (del|duket|shfaqet|dalë|duket kjo|dalë kjo) (kjo|) (në) (faturë|faturën|faturën time|"
    "faturën e telefonit),kush paguan(për këtë|)",
    "tr": "(bu|arama|numara|) (faturamda|faturada|telefon faturamda|telefon faturasında|faturama) (görünür mü|"
    "çıkar mı|görünecek mi|gözükür mü|çıkacak mı|yansır mı|görünüyor mu),(parasını|bunu) kim ödüyor",
}
_CHILDREN = "(kids|kid|children|child|childrens|baby|babies|son|daughter|boy|girl|boys|girls|little one|little ones)"
RULES: Lines = {
    "en": "(do|will|would|are|might) (they|these people|the (helpline|line|service|services|charity|refuge|people|"
    "number)|services|these services) (have to|going to|gonna|ever|always|) (tell|inform|report|report it to|"
    "report me to|report this to|report to|pass it to|pass it on to|share it with|speak to|contact|keep it from|"
    f"involve) ({_KIN}|ss|the social|childrens services)(about (me|it|this|us)|on me|if i (call|ring|tell them|"
    "text)|),(will|would|can|could|do|are|is|might) (they|social services|social|ss|the social|social workers|a "
    "social worker|the council|childrens services|police|the police) (going to|gonna|be able to|just|) (take|"
    f"remove) (away|) (my|our|the|her) {_CHILDREN}(away|off me|from me|off of me|) (if i (tell|leave|call|ring|say|"
    "report|speak) (them|it|anyone|anything|someone|you|to them|)|),(will|would|could|can|am) i (going to|gonna|) "
    f"lose (my|the|our) {_CHILDREN}(if i (tell|leave|call|ring|say|report) (them|it|anyone|anything|someone|you|)|),"
    "(do|must|should|will|have|would) (i|we|she) (have to|need to|got to|gotta|must|) (give|say|tell) (them|you|u|"
    ") (my|our|her|a) (name|names|real name|full name|details|address)(to them|when i (call|ring)|if i (call|ring)|"
    "),(do|will) (they|you|u) (need|want|ask|have to have) (for|to know|) my (name|details|real name|full name|"
    "address),do i have to say who i am,can i (stay|be|remain) anonymous,(can|could) i (call|ring|speak|talk) (to "
    "them|) without (giving|saying|telling) (them|) my name,(can|could|should) i trust (them|these people|these "
    "services|these numbers),(are they|is the (line|helpline|call)|r they) (confidential|private|anonymous)",
    "ar": "(هل|) (سيخبرون|يخبرون|يبلغون|سيبلغون|بيخبروا|رح يخبروا|راح يبلغون|هيقولوا) (ل|) (الشرطة|للشرطة|زوجي|"
    "لزوجي|اهلي|لاهلي|احدا|احد|لاحد|الخدمات الاجتماعية|السوشيال|المدرسة|الهوم اوفيس)(عني|),(هل|) (سيأخذون|يأخذون|"
    "ستأخذ الخدمات الاجتماعية|بياخدوا|رح ياخدوا|راح ياخذون|هياخدوا) (مني|) (اطفالي|اولادي|ولادي|طفلي|ابني|"
    "بنتي)(مني|),(هل|) (يجب|لازم|علي|يجب علي) (ان|) (اعطي|اقول|اذكر|اعطيهم|اقول لهم|ذكر) (اسمي|الاسم),(هل|) "
    "(يطلبون|سيسألون عن) اسمي",
    "fa": "(آیا|) (آنها|اونا|) (به) (پلیس|شوهرم|خانواده ام|خانوادم|کسی|مددکار اجتماعی|سوشال|مدرسه) (می گویند|میگن|"
    "خبر می دهند|خبر میدن|گزارش می دهند|گزارش میدن),(آیا|) (آنها|سوشال|خدمات اجتماعی|مددکاری|) (بچه هایم|بچه هام|"
    "بچه ام|بچم|فرزندم) (را|رو|) (می گیرند|میگیرن|از من می گیرند|ازم میگیرن|می برند),(آیا|) باید (اسمم|اسم خودم|"
    "نامم) (را|رو|) (بگویم|بگم|بدهم|بدم)",
    "fr": "(est ce qu'|est ce que|) (ils|elles|) (vont|) (le dire|dire|disent|parler|parlent|prévenir|préviennent|"
    "le disent|signaler|informent) (à|aux|au|) (la|ma|mon|l'|les|) (police|mari|famille|école|services sociaux|"
    "quelqu'un|parents|conjoint|assistante sociale|ex),(est ce qu'|est ce que|) (ils vont|ils peuvent|on va|on "
    "peut|vont ils|peuvent ils|va t on|les services sociaux vont|les services sociaux peuvent) (me|) (prendre|"
    "enlever|retirer) (mes|mon|ma) (enfants|enfant|bébé|fils|fille),(est ce que|) (je dois|dois je|il faut|faut "
    "il) (donner|dire) mon nom",
    "pt": "(eles|elas|) (vão|) (contar|dizer|avisar|contam|dizem|avisam|informam) (à|a|ao|para|o|) (a|o|) (minha|"
    "meu|) (polícia|marido|família|escola|alguém|segurança social|assistente social|serviços sociais|conselho "
    "tutelar),(eles|os serviços sociais|a assistente social|) (vão|podem|vai) (me|) (tirar|levar|tirar me|retirar) "
    "(os|o|a|as|) (meus|meu|minha|) (filhos|filho|filha|bebé|bebê|crianças|os filhos),(eu|) (tenho|preciso) (que|"
    "de|) (dar|dizer) (o|) meu nome",
    "es": "(ellos|ellas|) (le|se lo|les|) (van a|) (decir|dicen|contar|cuentan|avisar|avisan|informan|informar) (a|"
    ") (la|mi|los|el|) (policía|marido|esposo|familia|escuela|alguien|servicios sociales|trabajadora social|"
    "inmigración),(ellos|los servicios sociales|servicios sociales|) (me|) (van a|pueden) (quitar|quitarme|llevar|"
    "llevarse) (a|) (mis|mi) (hijos|hijo|hija|niños|bebé),(tengo que|debo|hay que|necesito) (dar|decir) mi nombre",
    "fil": "(sasabihin|isusumbong|ipapaalam|sinasabi|ire report) (ba|po ba) (nila) (ito|) (sa) (pulis|asawa ko|"
    "pamilya ko|social services|iba|school|social worker),(kukunin|makukuha|aalisin) (ba|po ba) (nila|ng social "
    "services) (ang|) (mga|) (anak ko|bata|baby ko),kailangan (ko|) (ba|bang|ko bang) (ibigay|sabihin) (ang|) "
    "pangalan ko",
    "ta": "(அவர்கள்|அவங்க|) (போலீஸிடம்|போலீசிடம்|காவல்துறையிடம்|கணவரிடம்|குடும்பத்திடம்|யாரிடமாவது|சமூக சேவையிடம்) "
    "(சொல்வார்களா|"
    "சொல்லுவாங்களா|சொல்வாங்களா),(அவர்கள்|சமூக சேவை|) (என்|) (பிள்ளைகளை|குழந்தைகளை|குழந்தையை|பிள்ளையை) (எடுத்து "
    "விடுவார்களா|"
    "எடுத்துக்கொள்வார்களா|பறிப்பார்களா|எடுப்பார்களா|எடுத்துடுவாங்களா),(நான்|) (என்|) பெயரை (சொல்ல|கொடுக்க) (வேண்டுமா|"
    "வேணுமா)",
    "ko": "(거기서|그쪽에서|그 사람들이|) (경찰|남편|가족|학교|누구|사회복지사|다른 사람|구청)(에|에게|한테|"
    "에다가) (알리나요|말하나요|신고하나요|알려요|말해요|신고해요) (거기서|),(사회복지사가|거기서|복지국에서|) (제|"
    "내|우리|) (아이|애|아이들|애들|아기)(를|을|) (데려가나요|데려갈까요|뺏나요|뺏어가나요|데려가요|빼앗나요),(제|"
    "내|) 이름(을|) (말해야|알려줘야|줘야|밝혀야) (하나요|해요|되나요|돼요)",
    "pl": "(czy|) (oni|) (powiedzą|mówią|zgłoszą|zgłaszają|powiadomią|zawiadomią|informują) (o tym|) (na|do|) "
    "(mojemu|mojej|) (policji|policję|mężowi|rodzinie|szkole|komuś|opiece społecznej|socjalnym|urzędowi),(czy|) "
    "(oni|opieka społeczna|socjal|opieka|social services|) (mogą|) (mi|) (zabiorą|odbiorą|zabrać|odebrać) (mi|) "
    "(moje|) (dzieci|dziecko),(czy|) (muszę|trzeba|mam) (podać|podawać|powiedzieć) (swoje|moje|) (imię|nazwisko|"
    "imię i nazwisko)",
    "ro": "(ei|) (le|îi|) (o să|vor|) (spun|spună|spune|anunță|anunțe|anunța|raportează) (la|pe|) (poliție|poliția|"
    "poliției|soțului|soțului meu|familiei|cuiva|școlii|asistenței sociale|protecția copilului),(îmi|o să îmi|) "
    "(vor|pot|) (ia|iau|lua) (protecția copilului|serviciile sociale|ei|) (copiii|copilul|bebelușul),(trebuie|e "
    "nevoie) (să|) (îmi|) (spun|dau|zic) (cum mă cheamă|numele|numele meu)",
    "so": "(ma|miyay) (u|) (sheegayaan|sheegaan|sheegi doonaan|wargelinayaan) (booliiska|ninkayga|qoyskayga|cid "
    "kale|adeegga bulshada|cidna),(booliiska|ninkayga|qoyskayga) (ma|miyay) u (sheegayaan|sheegaan),(ma|miyay) "
    "(iga|) (qaadanayaan|qaadi doonaan|qaataan) (carruurtayda|ilmahayga|caruurtayda|carruurta),(carruurtayda|"
    "caruurtayda|ilmahayga) (ma|miyay) (iga|la iga) (qaadanayaan|qaadayaa|qaadi doonaa),magacayga (ma|miyaan|ma "
    "inaan) (sheegaa|bixiyaa|sheego)",
    "bn": "(তারা|ওরা|) (কি|) (পুলিশকে|স্বামীকে|পরিবারকে|কাউকে|সোশ্যাল সার্ভিসকে|স্কুলকে|সোশ্যাল সার্ভিসেসকে) (কি|) "
    "(বলে|"
    "বলবে|জানায়|জানাবে|বলে দেবে|জানিয়ে দেবে)(কি|),(তারা|ওরা|সোশ্যাল সার্ভিস|) (কি|) (আমার|) (বাচ্চাদের|বাচ্চা|"
    "সন্তানদের|"
    "সন্তানকে|বাচ্চাকে) (কি|) (নিয়ে যাবে|নিয়ে নেবে|কেড়ে নেবে)(কি|),(আমাকে|আমার|) (কি|) (নাম) (কি|) (বলতে|দিতে) "
    "হবে(কি|)",
    "ur": "(کیا|) (وہ|) (پولیس|شوہر|میرے شوہر|گھر والوں|کسی|سوشل سروسز|اسکول) (کو|) (بتائیں گے|بتاتے ہیں|بتا دیں "
    "گے|خبر کریں گے),(کیا|) (وہ|سوشل سروسز|) (میرے|) (بچے|بچوں) (کو|) (لے جائیں گے|لے لیں گے|چھین لیں گے|چھین لیں "
    "گی|لے جائیں گی),(کیا|) (مجھے|) (اپنا|) نام (بتانا|دینا) (ہوگا|پڑے گا|ضروری ہے),(kya|) (wo|woh) (police|shohar|"
    "kisi) ko (batayenge|batate hain|bata denge),(kya|) (wo|woh|social services|) (mere|) (bache|bachay|bachon ko) "
    "(le jayenge|le lenge|cheen lenge),(kya|) (mujhe|) (apna|) naam (batana|dena) (hoga|parega)",
    "zh-Hans": "(他们|她们|那边|) (会|会不会|) (告诉|通知|报告|报|告知) (我|) (的|) (警察|警方|老公|丈夫|家人|别人|"
    "学校|社工|社会服务|移民局) (吗|么|),(他们|社工|社会服务|社会服务部门|政府|) (会|会不会|) (带走|抢走|把|拿走) "
    "(我|) (的|) (孩子|小孩|宝宝|儿子|女儿) (带走|抱走|抢走|拿走|) (吗|么|),(我|) (要|必须|需要|一定要|得|) (说|给|"
    "告诉他们|留|报) (我|) (的|) (名字|姓名|真名) (吗|么)",
    "uk": "(чи|) (вони|) (скажуть|розкажуть|повідомлять|кажуть|повідомляють) (про це|) (в|у|) (моєму|моїй|) "
    "(поліції|поліцію|чоловікові|чоловіку|родині|комусь|школі|соцслужбам|соціальній службі|соцслужбі),(чи|) (вони|"
    "соцслужба|соціальна служба|соцслужби|) (можуть|) (у мене|) (заберуть|відберуть|забрати|відібрати) (у мене|) "
    "(моїх|мою|мого|) (дітей|дитину|сина|доньку),(чи|) (треба|потрібно|маю|мушу|я маю|я мушу) (називати|назвати|"
    "казати|сказати) (своє|моє|) (ім'я|імя)",
    "sq": "(a|) (do t'i|do ti|do t'u|i|do i|) (tregojnë|thonë|njoftojnë|lajmërojnë) (policisë|policinë|burrit|"
    "burrit tim|familjes|dikujt|shërbimeve sociale|shkollës),(a|) (do m'i|do mi|do të m'i|do të më|mund të m'i) "
    "(marrin|heqin) (shërbimet sociale|) (fëmijët|fëmijën|fëmijën tim|fëmijët e mi),(a|) (duhet|më duhet) (të|) "
    "(jap|them|tregoj) emrin(tim|)",
    "tr": "(onlar|) (polise|kocama|eşime|aileme|birine|okula|sosyal hizmetlere|başkasına) (söyler mi|söylerler mi|"
    "söyleyecekler mi|haber verirler mi|bildirirler mi|söylüyorlar mı|haber verir mi|haber verecekler mi),(sosyal "
    "hizmetler|onlar|) (çocuklarımı|çocuğumu|bebeğimi) (elimden|benden|) (alır mı|alırlar mı|alacak mı|alacaklar "
    "mı),(adımı|ismimi) (söylemem|vermem) (gerekir mi|gerekiyor mu|lazım mı|şart mı),(adımı|ismimi) (söylemek|"
    "vermek) zorunda mıyım",
}
OTHERS: Lines = {
    "en": "(is there|are there|have you got|do you have|have u got|do u have|u got|got|theres|) (any|some|an|a|) "
    "(anyone else|anybody else|someone else|somebody else|anything else|others|(other|another|more|different) "
    "(number|numbers|one|ones|service|services|option|options|line|lines|helpline|helplines)) (that|) (i can|we "
    "can|she can|to|) (call|ring|try|phone|text|contact|speak to|talk to|use|),any (other|others|more),(is there|) "
    "(anyone|anybody|anything|someone|somebody) else there,who else (is there|can|could|should|do|shall|) (i|we|"
    "she|) (call|ring|text|phone|contact|try|talk to|speak to|ask|) (for help|),who (can|do|should) (i|we|she) "
    "(call|ring|try) (instead|then|next),what else (is there|have you got|can i (try|call|ring)|do you have|u got|"
    "you got|),(can|could|may|cud) (i|u|you|we) (have|get|send|give|see|show|text) (me|us|) (some|any|a|) (more|"
    "another|other|others|different) (number|numbers|one|ones|options|services|),(give|send|show|tell|text|i need|"
    "i want|need|want|get) (me|us|) (some|any|a|) (more|another|other|others|different) (number|numbers|one|ones|"
    "options|services|),(next|more) (number|numbers|one|ones|options|services),(that|this|the|first|the first|the "
    "second|your|) (number|line|helpline|phone|one|it|its|they|that|lines|numbers) (is|was|s|are|r|re|) (just|"
    "always|still|all|) (busy|engaged|dead|not working|not answering|out of service|disconnected|unavailable|not "
    "in service|ringing out|full|broken|not available),(busy|engaged|line busy|no answer|no reply|voicemail),(it|"
    "that|this|they|number|the number|that number|this number|the line|line|the first one|the numbers|numbers) "
    "(just|) (doesnt|does not|dont|do not|didnt|did not|isnt|is not|wont|not|arent|never) (even|) (work|working|"
    "connect|ring|answer|answering|answered|go through|pick up|picking up|picked up) (the phone|my call|),(the|"
    "that|this) number (is|was|s) wrong,(nobody|noone|no one|no1|none of them) (is|are|s|even|ever|will|) (answer|"
    "answers|answered|answering|pick up|picks up|picked up|picking up) (the phone|my call|there|),(there|it) (is|"
    "was|s) no answer,(theres|got|i got|i get) no answer,(it|they|) (just|) (went|goes|going) to voicemail,(it|) "
    "(just|) (rings out|keeps ringing|rang out|rings and rings),(i|) (cant|cannot|couldnt|can not|didnt) get "
    "through (to (them|anyone|anybody)|),(i am|im|ive been|been|still|) on hold (for (ages|an hour|hours)|)",
    "ar": "(هل|) (هناك|يوجد|في|فيه|عندكم|لديكم|اعطوني|اعطني|اريد|ابغى|بدي|ممكن|) (احد|حدا|شخص|رقم|ارقام|الرقم|خط|"
    "جهة) (اخر|آخر|اخرى|أخرى|غيره|غيرها|تاني|ثاني|ثانية|تانية),(من|مين) غيره (اتصل به|),بمن (اتصل|يمكنني الاتصال) "
    "(غيرهم|غيره|ايضا),(الرقم|الخط|هذا الرقم|) (مشغول|مشغولة|لا يعمل|ما يشتغل|مش شغال|ما بيشتغل|مقفل|مغلق),(لا|ما) "
    "(احد|حدا) (يرد|بيرد|يجيب|رد),محد يرد,ما حدا عم يرد,(لا|ما) (يردون|بيردوا|يرد|بيرد|يجيبون),ماذا ايضا,شو كمان",
    "fa": "(آیا|) (کس|شماره|کسی|جای|خط) (دیگری|دیگه|دیگه ای|دیگر) (هست|دارید|دارین|می دهید|بدهید|بدید|),(به|) (کی|"
    "چه کسی) (دیگه|دیگر) (می توانم|میتونم) (زنگ بزنم|تماس بگیرم),(شماره|خط|این شماره|) (اشغال|مشغول|خراب|قطع)(است|"
    "ه|هست),(هیچ کس|هیچکس|کسی) (جواب|گوشی|) (نمی دهد|نمیده|نداد|را بر نمی دارد|برنمیداره),(شماره|این شماره|) کار "
    "(نمی کند|نمیکنه),دیگه چی",
    "fr": "(il y a|y a|y a t il|est ce qu'il y a|avez vous|vous avez|je veux|donnez moi|je peux avoir|) (un|une|d'|"
    "des|quelqu'un d') (autre|autres) (numéro|numéros|personne|service|services|ligne|choix|) (que je peux appeler|"
    "à appeler|),(qui|quoi) d'autre,qui d'autre (puis je|je peux|est ce que je peux) appeler,(qui|je peux appeler "
    "qui|qui je peux appeler) d'autre,(c'est|la ligne est|le numéro est|ce numéro est|ça sonne|) (occupé|occupée),"
    "(personne|ça|ils|on) (ne|) (répond|répondent) (pas|),(le numéro|ce numéro|ça|le) (ne|) (marche|fonctionne) "
    "pas,autre numéro,d'autres",
    "pt": "(há|tem|têm|existe|me dá|pode dar|quero|) (algum|alguma|um|) (outro|outros|outra|outras|mais|mais "
    "alguém) (número|números|pessoa|serviço|serviços|linha|alguém|opção|opções|mais),(para) quem mais (posso|) "
    "(ligar|ligo),quem mais (posso contactar|),(o que|que) mais (há|tem|),(o|esse|este|) (número|linha|telefone|) "
    "(está|tá|dá) (sempre|) (ocupado|impedido|ocupada),(ninguém|não) (atende|atendem|responde|respondem),(o|esse|"
    "este|) (número|) não (funciona|dá|chama),outro número,outros",
    "es": "(hay|tienen|tiene|me da|dame|deme|quiero|necesito|) (algún|alguna|alguien|un|) (otro|otros|otra|otras|"
    "más) (número|números|persona|servicio|servicios|línea|opción|opciones|) (a quien llamar|),(hay|) alguien más,"
    "(a quién|quién|con quién) (más|otro) (puedo|) (llamar|hablar|llamo|),qué más (hay|tienen|),(ese|este|el|) "
    "(número|teléfono|la línea|) (está|da|sale|comunica) (siempre|) (ocupado|ocupada|comunicando|),comunica,(nadie|"
    "no) (contesta|contestan|responde|responden|atiende|atienden),(el|ese|este|) (número|) no (funciona|sirve|"
    "entra)",
    "fil": "(may|meron|me) (iba|ibang|iba pang) (ba|pa|po|pa ba|pa bang|) (number|numero|tao|matatawagan|pwedeng "
    "tawagan|),(sino|ano) (pa|pa ba) (ang|) (pwede|puwede|pwedeng|matatawagan|pwede kong) (tawagan|kong tawagan|ko|"
    "ba|),(busy|laging busy|busy yung number|busy ang number|ayaw gumana|hindi gumagana) (po|ang number|yung "
    "number|),(walang|wala) (sumasagot|sagot|pong sumasagot),hindi (sila|) sumasagot (sila|),ibang number,ano pa",
    "ta": "(வேறு|வேற|இன்னொரு|மற்ற) (எண்|எண்கள்|நம்பர்|யாராவது|யாரை|யாரும்|யார்) (இருக்கிறதா|இருக்கா|உள்ளதா|"
    "இருக்கிறார்களா|"
    "இருக்காங்களா|அழைக்கலாம்|உண்டா|கொடுங்கள்|தாருங்கள்|வேண்டும்|),(எண்|நம்பர்|லைன்|அந்த எண்|) (பிஸி|பிசி|பிஸியாக "
    "உள்ளது|வேலை "
    "செய்யவில்லை|பிஸியா இருக்கு),(யாரும்|) (எடுக்கவில்லை|பதில் சொல்லவில்லை|எடுக்கல|பதிலளிக்கவில்லை),வேறு என்ன",
    "ko": "(다른|또 다른|다른 데|또) (번호|곳|데|사람|기관|전화번호|전화)(는|은|도|가|이|) (있나요|있어요|없나요|"
    "없어요|알려주세요|주세요|더 있나요|),(다른 데|다른 곳)(에|) 전화(할 수 있나요|해도 되나요),(또|누구한테|"
    "누구에게) (누구|또|더) (전화할 수 있나요|있나요|있어요),(전화|번호|그 번호|거기|계속|) (가|는|) (통화 중|"
    "통화중|안 돼요|안돼요|안 됩니다|연결이 안 돼요)(이에요|이네요|입니다|),(아무도|전화를|전화|) (안|) (받지 "
    "않아요|안 받아요|받아요 안|안받아요|안 받네요|받지 않네요|대답이 없어요)",
    "pl": "(czy|) (jest|są|macie|poproszę|proszę|podaj|podajcie|chcę|) (tam|) (ktoś|jakiś|jakieś|ktokolwiek|) "
    "(inny|inne|kogoś innego|jeszcze|innego|drugi numer|następny numer) (numer|numery|ktoś|kogoś|linia|),(jest|czy "
    "jest|) (ktoś|kto|co|coś) jeszcze,(do kogo|gdzie) (jeszcze|innego) (mogę|) (zadzwonić|dzwonić),(numer|ten "
    "numer|linia|) (jest|) (ciągle|) (zajęty|zajęta|zajęte),(nikt|nie) (nie|) (odbiera|odbierają|odpowiada|"
    "odpowiadają),(ten|) (numer|) nie działa",
    "ro": "(mai|este|e|există|aveți|ai|vreau|dați mi|) (mai|) (alt|alte|altă|alți|altcineva|un alt|mai multe|vreun "
    "alt) (număr|numere|cineva|serviciu|persoană|variante|),(mai|) (e|este) (altcineva|cineva),(pe|la) cine (mai|"
    "altcineva) (pot|) (să|) (suna|sun),ce (mai|altceva) (este|e|aveți|),altcineva,(numărul|linia|) (e|este|sună) "
    "(mereu|) (ocupat|ocupată),(nu|nimeni nu) (răspunde|răspund) (nimeni|),(numărul|) nu (merge|funcționează)",
    "so": "(ma|) (jiraa|jiraan|jirtaa|haysaa|haysaan|) (cid|qof|lambar|lambarro|number|nambar) (kale|kaloo) (ma|) "
    "(jiraa|jirtaa|jiraan|haysaan|isii|),(yaan|ayaan) kale (wacaa|wici karaa),maxaa kale,(lambarka|khadka|lambarku|"
    ") (waa|wuu) (mashquul|buuq|xiran yahay|shaqayn la'yahay),(cidna|qofna) (ma|kama) (jawaabto|jawaabayso|qabato|"
    "qabanayso|jawaabin),lambarku ma shaqeeyo",
    "bn": "(আর|আরও|অন্য|আরেকটা|অন্য কোনো|আর কোনো) (কেউ|কোনো|নম্বর|নাম্বার|কাউকে|নম্বরও) (কি|) (নম্বর|নাম্বার|) (আছে|"
    "আছেন|"
    "দিন|দেন|ফোন করতে পারি|)(কি|),(আর|) কাকে (আর|) (ফোন|কল) (করতে পারি|করব|করবো),আর কী আছে,আর কি আছে,আর কিছু(আছে|"
    ")(কি|),(নম্বরটা|নম্বর|"
    "লাইন|ফোন|) (ব্যস্ত|বিজি|কাজ করে না|কাজ করছে না)(আছে|),(কেউ|ওরা|) (ফোন|) (ধরছে না|ধরে না|ধরেনি|উত্তর দিচ্ছে না)",
    "ur": "(کیا|) (کوئی|) (اور|دوسرا|دوسرے) (نمبر|کوئی|کسی|لوگ|نمبرز) (ہے|ہیں|دیں|دے دیں|کو کال کر سکتی ہوں|بتائیں|"
    "),(کیا|) کوئی اور (ہے|),(اور|) کس کو (اور|) (فون|کال) (کروں|کر سکتی ہوں),اور کیا ہے,(نمبر|یہ نمبر|لائن|فون|) "
    "(مصروف|بزی|بند|کام نہیں کر رہا)(ہے|),(کوئی|) (فون|جواب|) (نہیں اٹھاتا|نہیں اٹھا رہا|نہیں دیتا|نہیں دے رہا|"
    "جواب نہیں دیتا)(ہے|),(koi|) (aur|dusra) number (hai|den|do|),(koi|) (phone|) nahi (utha raha|uthata),number "
    "(busy|band) hai",
    "zh-Hans": "(还有|有|有没有|给我|我要|能给我|) (别的|其他|其他的|其它|另外的|另一个|更多) (人|号码|电话|人吗|"
    "机构|) (可以打|可以联系|) (吗|么|),还有(谁|什么|什么人|人|号码|电话)(可以打|)(吗|),(还|) 可以打给谁,(电话|"
    "号码|那个号码|这个号码|线路|一直|) (一直|) (占线|忙|忙线|打不通|不通|没人接|无人接听|空号)(了|啊|),没有人接,"
    "没人接电话,没人接",
    "uk": "(чи|) (є|у вас є|дайте|маєте|) (ще|) (ще|ще хтось|хтось інший|інший|інші|інша|якийсь інший|когось "
    "іншого|інше|ще один) (номер|номери|лінія|),(чи|) є хтось ще,(кому|куди) (ще|іще) (я|) (можу|можна) "
    "(подзвонити|зателефонувати|дзвонити),(що|хто) (ще|іще) (є|),(номер|цей номер|лінія|постійно|) (постійно|) "
    "(зайнятий|зайнята|зайнято),(ніхто|не) (не|) (відповідає|відповідають|бере трубку|беруть трубку),(цей|) (номер|"
    ") не працює",
    "sq": "(a|) (ka|keni|më jepni|dua|) (ndonjë|një|) (tjetër|numër tjetër|numra të tjerë|dikush tjetër|njeri "
    "tjetër),(kë|kush) tjetër (mund|) (të|) (telefonoj|marr|),(çfarë|ç'|cfare) tjetër (ka|keni|),(numri|linja|) "
    "(është|eshte) (i|e|) (zënë|zene),(nuk|s'|askush nuk|askush s') (përgjigjet|përgjigjen) (askush|njeri|),(numri|"
    ") nuk (punon|funksionon)",
    "tr": "(başka|diğer) (biri|birisi|kimse|numara|numaralar|bir numara|bir yer|kim|kimi|bir şey|ne) (var mı|varmı|"
    "var|verir misiniz|yok mu|lazım|arayabilirim|istiyorum|ver|verin),(numara|hat|telefon|) (meşgul|hep meşgul|"
    "çalışmıyor|kapalı çalmıyor)(çalıyor|),(kimse|) (açmıyor|cevap vermiyor|telefonu açmıyor|bakmıyor),(başka|"
    "diğer) (numara|numaralar)",
}
REFUGE: Lines = {
    "en": "(what is|whats|what are|give me|send me|can i (have|get)|do you have|i need|tell me|do you know|) (the|"
    "an|) (address|addresses|adress|addres|location|postcode) (of|for|to) (the|a|any|your|this|that|) (nearest|"
    "local|womens|women|closest|) (refuge|refuges|shelter|shelters|safe house|safehouse|safe houses) (in|near|"
    "around|at|for|by|) (me|here|),where (is|are|r|s) (the|a|your|this|that|any|) (nearest|local|womens|women|"
    "closest|) (refuge|refuges|shelter|shelters|safe house|safehouse|safe houses) (located|based|) (in|near|around|"
    "at|for|by|) (me|here|),wheres (the|your|) (nearest|local|womens|) (refuge|shelter|safe house) (in|near|around|"
    "at|),(refuge|shelter) (address|location) (in|near|)",
    "ar": "(ما عنوان|ما هو عنوان|اعطوني عنوان|عنوان|اين|وين|فين|اين يقع|اين مكان) (الملجأ|ملجأ|مأوى|المأوى|دار "
    "الايواء|بيت آمن|البيت الآمن)(النساء|) (في|) (عنوانه|)",
    "fa": "(آدرس|نشانی) (پناهگاه|خانه امن|شلتر)(در|) (چیست|چیه|کجاست|را بدهید|رو بدید|),(پناهگاه|خانه امن|شلتر) "
    "(در|) (کجاست|کجا است|کجا هست)",
    "fr": "(quelle est|c'est quoi|donnez moi|je veux|) (l'|) adresse (du|d'un|de la|des|de) (refuge|foyer|maison|"
    "centre d'hébergement|refuges|hébergement) (à|de|près de|dans|),(où|ou) (est|se trouve|sont) (le|un|la|les) "
    "(refuge|foyer|refuges|centre d'hébergement) (à|de|près de|dans|)",
    "pt": "(qual é|qual|me dá|) (a|o|) (morada|endereço|localização) (do|da|de|de um) (abrigo|refúgio|casa abrigo|"
    "casa de abrigo) (em|de|),(onde) (é|fica|está|ficam) (o|um|a|os) (abrigo|refúgio|casa abrigo|casa de abrigo|"
    "abrigos) (em|de|)",
    "es": "(cuál es|me da|deme|) (la|) (dirección|ubicación) (del|de la|de un|de una|de) (refugio|albergue|casa de "
    "acogida) (en|de|),(dónde) (está|queda|hay|están) (el|la|un|los) (refugio|albergue|casa de acogida|refugios) "
    "(en|de|)",
    "fil": "(ano|ano ang|anong|) address (ng|nung) (refuge|shelter) (sa|),(saan|nasaan|san) (po|) (ang|yung|) "
    "(refuge|shelter) (sa|)",
    "ta": "(புகலிடத்தின்|தங்குமிடத்தின்|பாதுகாப்பு இல்லத்தின்) (முகவரி|விலாசம்) (என்ன|),(புகலிடம்|பாதுகாப்பு இல்லம்) "
    "(எங்கே|எங்க) "
    "(உள்ளது|இருக்கிறது|இருக்கு|)",
    "ko": "(쉼터|보호소|피난처)(의|) (주소|위치)(가|는|를|) (어디|뭐|알려|어떻게|)(예요|인가요|에요|주세요|되나요|"
    "),(쉼터|보호소|피난처)(는|가|) (어디에|어디) (있어요|있나요|예요|인가요)",
    "pl": "(jaki jest|jaki|podaj|poproszę|proszę o|) adres (schroniska|ośrodka|hostelu|schronienia|domu dla kobiet|"
    "schroniska dla kobiet) (w|),gdzie (jest|znajduje się|są) (schronisko|ośrodek|hostel|schronienie|dom dla "
    "kobiet|schronisko dla kobiet) (w|)",
    "ro": "(care e|care este|care|dați mi|) (adresa|locația) (adăpostului|refugiului|unui adăpost) (din|în|),unde "
    "(e|este|se află) (adăpostul|refugiul|un adăpost) (din|în|)",
    "so": "(cinwaanka|ciwaanka) (hoyga|guriga badbaadada|hoyga haweenka|magangalyada|hoyga badbaadada) (waa|) "
    "(maxay|),(xaggee|halkee) (buu|bay|ayuu) (ku|) (yaal|yahay|yaallaa) (hoyga|hoyga haweenka|guriga badbaadada) "
    "(ee|),hoygu (waa|) (xaggee|halkee)",
    "bn": "(আশ্রয়কেন্দ্রের|শেল্টারের|রিফিউজের|আশ্রয়ের) (ঠিকানা|ঠিকানাটা) (কী|কি|কোথায়|দিন|),(আশ্রয়কেন্দ্র|"
    "শেল্টার|রিফিউজ|"
    "আশ্রয়কেন্দ্রটা) (টা|) (কোথায়|কই)(আছে|)",
    "ur": "(پناہ گاہ|شیلٹر|دارالامان|ریفیوج) (کا|) (پتہ|ایڈریس|پتا) (کیا ہے|دیں|بتائیں|),(پناہ گاہ|شیلٹر|دارالامان|"
    "ریفیوج) (میں|) کہاں (ہے|ہیں)",
    "zh-Hans": "(庇护所|避难所|收容所|庇护中心|安全屋) (的|) (地址|位置) (是|在|) (什么|哪里|哪|哪儿|多少|) (吗|),"
    "(的|) (庇护所|避难所|收容所|安全屋) (在) (哪里|哪|哪儿|什么地方)",
    "uk": "(яка|дайте|скажіть|) (адреса|адресу) (притулку|укриття|шелтера) (в|у|),де (є|знаходиться|розташований|) "
    "(притулок|шелтер|укриття) (в|у|)",
    "sq": "(cila është|më jepni|) (adresa|adresën) e (strehës|strehëzës|strehimores|strehimit) (në|),ku (është|"
    "ndodhet|gjendet) (streha|strehëza|strehimorja) (në|)",
    "tr": "(sığınma evinin|sığınağın|sığınma evi|kadın sığınma evinin|sığınak) (adresi|adres) (ne|nedir|nerede|),"
    "(sığınma evi|sığınak|kadın sığınma evi|sığınağınız) (nerede|nerde|neresi)",
}
# That somebody reads her phone, or how what is on it goes away.
_SAFE = (
    "is it (safe|ok|okay|alright) to (text|message|reply|write|use this)(u|you|here|this number|to you|)|is (texting|"
    "this) safe|how (do|can) i (delete|erase|hide|clear|remove) (this|these|it|them|my|the|) (texts|text|messages|"
    "message|chat|)"
)
_HE_READS = (
    f"(he|she|they|{_KIN}) (is|are|always|keeps|keep|can|will|) (reads|read|reading|checks|check|checking|looks at|"
    "look "
    "at|looking at|goes through|going through|watches|watching|monitors|sees|seeing) (all|) (my|our) (texts|text|"
    "messages|message|phone|mobile|sms|whatsapp)(all the time|every day|every night|too|)"
)
WATCHED: Lines = {
    "en": f"{_HE_READS}(so|and|but|) ({_SAFE}|),({_SAFE})(because|cos|coz|as|) {_HE_READS},is it (safe|ok) to (text|"
    "message)"
    "(u|you|here|this number|),(how (do|can|should) i|how to|can i) (delete|erase|hide|clear|remove) (texts|text "
    "messages|"
    "messages|sms|a text|a message)(from my phone|on my phone|)",
    "ar": "(زوجي|هو|شريكي|اهلي|ابي|اخي|حدا|احد|) (يقرأ|بيقرا|يراقب|بيراقب|يفتش|بيفتش|يشوف|بيشوف|يفحص) (رسائلي|رسايلي|"
    "جوالي|"
    "تلفوني|هاتفي|موبايلي|تليفوني)",
    "fa": "(شوهرم|او|اون|پدرم|برادرم|) (پیام هایم|پیام های من|پیام هامو|پیامامو|گوشیم|گوشی ام|گوشیمو|موبایلم|تلفنم) "
    "(را|رو|) "
    "(می خواند|میخونه|چک می کند|چک میکنه|نگاه می کند|میبینه)",
    "fr": "(il|elle|mon mari|mon copain|mon ex|mon père|quelqu'un) (lit|regarde|vérifie|fouille|surveille|contrôle) "
    "(tous|"
    "dans|) (mes|mon) (messages|textos|sms|téléphone|portable|tel)",
    "pt": "(ele|ela|o meu marido|meu marido|o meu namorado|alguém) (lê|vê|olha|verifica|mexe no|controla|vigia) (as|"
    "o|os|) "
    "(minhas|meu|meus) (mensagens|telemóvel|celular|telefone|sms)",
    "es": "(él|ella|mi marido|mi esposo|mi novio|mi pareja|mi ex|alguien|) (me|) (lee|mira|revisa|vigila|controla|"
    "ve) (mis|"
    "mi|el|los) (mensajes|móvil|celular|teléfono|sms|textos)",
    "fil": "(binabasa|chine check|tinitingnan|chinecheck|sinusuri) (niya|ng asawa ko|ng mister ko|ng boyfriend ko) "
    "(ang|"
    "yung) (mga|) (text|message|mensahe|cellphone|phone) ko",
    "ta": "(கணவர்|அவர்|என் கணவர்|) (என்|) (மெசேஜ்|செய்திகளை|போனை|மெசேஜை|தொலைபேசியை) (பார்க்கிறார்|படிக்கிறார்|"
    "பார்ப்பார்|"
    "செக் பண்றார்|சோதிக்கிறார்)",
    "ko": "(남편이|남자친구가|그가|누가|) (제|내|) (문자|핸드폰|휴대폰|전화|메시지)(를|을|) (봐요|읽어요|검사해요|"
    "확인해요|감시해요|훔쳐봐요)",
    "pl": "(mąż|mój mąż|on|partner|mój partner|chłopak|) (czyta|sprawdza|przegląda|kontroluje) (moje|mój|mi|) (smsy|"
    "wiadomości|telefon|esemesy)",
    "ro": "(soțul meu|soțul|el|iubitul meu|partenerul meu|) (îmi|mi|) (citește|verifică|controlează|se uită în) "
    "(mesajele|"
    "telefonul|sms urile) (mele|meu|)",
    "so": "(ninkeyga|ninkeygu|ninkaygu|) (wuu|wuxuu|) (akhriyaa|eegaa|baaraa) (fariimahayga|farriimahayga|"
    "taleefankayga|"
    "telefoonkayga),(ninkeygu|ninkaygu|) (fariimahayga|farriimahayga|taleefankayga) (ayuu|buu|wuu) (akhriyaa|eegaa|"
    "baaraa)",
    "bn": "(আমার স্বামী|স্বামী|সে|ও|) আমার (মেসেজ|ফোন|মোবাইল) (পড়ে|দেখে|চেক করে|ঘাঁটে)",
    "ur": "(میرا شوہر|شوہر|وہ|) (میرے|میرا) (میسج|پیغام|پیغامات|فون|موبائل) (پڑھتا ہے|چیک کرتا ہے|دیکھتا ہے),(mera "
    "shohar|"
    "shohar|wo|) (mere|mera) (message|messages|phone|mobile) (parhta|check karta|dekhta) hai",
    "zh-Hans": "(我|) (老公|丈夫|他|男朋友) (会|在|一直|总是|) (看|查|检查|偷看|翻) (我的|我) (手机|短信|信息|消息)",
    "uk": "(чоловік|мій чоловік|він|хлопець|) (читає|перевіряє|дивиться|контролює) (мої|мій|) (повідомлення|смс|"
    "телефон)",
    "sq": "(burri|burri im|ai|partneri|) (m'i|i|ma|) (lexon|kontrollon|shikon) (mesazhet|telefonin) (e mia|tim|)",
    "tr": "(kocam|o|erkek arkadaşım|eşim|) (mesajlarımı|telefonumu|telefonuma) (okuyor|kontrol ediyor|karıştırıyor|"
    "bakıyor)",
}
TELL_NOBODY: Lines = {
    "en": f"(dont|do not|please dont|you cant|plz dont) tell ({_KIN})(about (this|me|it)|i texted|)",
    "ar": "(لا|ما) (تخبروا|تخبر|تقولوا|تقول|تخبري) (ل|) (احد|احدا|حدا|زوجي|اهلي|لاحد|لزوجي|الشرطة)",
    "fa": "(به|) (کسی|شوهرم|هیچ کس|پلیس) (چیزی|) (نگویید|نگید|نگو)",
    "fr": "(ne|) (dites|dis|le dites|le dis) (rien|pas|) (à|) (personne|mon mari|la police|ma famille)",
    "pt": "não (contem|conte|contes|digam|diga|digas) (nada|) a (ninguém|o meu marido|polícia)",
    "es": "no (se lo|lo|le|) (digan|digas|diga|cuenten|cuentes|cuente) (nada|) a (nadie|mi marido|la policía|mi "
    "familia)",
    "fil": "(huwag|wag) (po|) (ninyong|nyong|mong|niyo) (sabihin|ipagsabi) (po|) (sa|) (iba|kahit kanino|asawa ko)",
    "ta": "(யாரிடமும்|கணவரிடம்) (சொல்லாதீர்கள்|சொல்லாதீங்க|சொல்ல வேண்டாம்)",
    "ko": "(아무에게도|아무한테도|남편에게|남편한테) (말하지|알리지) (마세요|말아 주세요|말아주세요)",
    "pl": "(proszę|) nie (mów|mówcie|mówić) (nikomu|mężowi|policji)",
    "ro": "(vă rog|) (să|) nu (spuneți|spune|spui) (nimănui|soțului|poliției)",
    "so": "(ha u|ha|cidna ha u) (sheegin|sheegina) (cidna|qofna|ninkeyga|)",
    "bn": "(কাউকে|স্বামীকে|পুলিশকে) (বলবেন না|বলো না|জানাবেন না)",
    "ur": "(کسی کو|شوہر کو|پولیس کو) (نہ|مت) (بتائیں|بتانا|بتاؤ),kisi ko (mat|na) (batana|batao|bataen)",
    "zh-Hans": "(请|) (不要|别) 告诉 (任何人|别人|我丈夫|我老公|警察)",
    "uk": "не (кажіть|кажи|розповідайте) (нікому|чоловікові|поліції),(нікому|чоловікові) не (кажіть|кажи)",
    "sq": "mos (i|ia|u|) (thoni|thuaj|tregoni|trego) (askujt|burrit|policisë)",
    "tr": "(kimseye|kocama|polise) (söylemeyin|söyleme|anlatmayın)",
}
_LINES: dict[Topic, tuple[Lines, ...]] = {
    Topic.COST: (COST, BILL),
    Topic.SEEN: (SEEN, TRUST, TELL_NOBODY),
    Topic.WATCHED: (WATCHED,),
    Topic.REAL: (REAL,),
    Topic.HOURS: (HOURS,),
    Topic.ADDRESS: (ADDRESS,),
    Topic.SPEECH: (SPEECH,),
    Topic.RULES: (RULES,),
    Topic.REFUGE: (REFUGE,),
    Topic.OTHERS: (OTHERS,),
}
