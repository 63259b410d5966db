"""Somebody who can only text: deaf, or not to be heard; or a deaf woman whom a text asks for. Ways by text come first.

Knows the phrases of each language, and the one service by text for anybody. What a reply says is `sms_text`'s.
"""

import datetime as dt
import functools
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from directory import matching
from directory.model import Contact, Service
from directory.situation import Answer, Ending, Match, Situation, Tier
from directory.understanding.folding import word_form
from directory.understanding.lists import GLUED
from directory.vocabulary import LANGUAGES, Language

FOR_ANYBODY = "shout"
LITTLE = 5  # letters of what may stand beside such a phrase before the text says more


class Said(NamedTuple):
    """In which languages it was said, and whether the text says nothing else."""

    languages: tuple[Language, ...]
    alone: bool


def said(text: str) -> Said | None:
    """Whether the text says that she can only text."""
    folded = word_form(text)
    found = [(language, match) for language in LANGUAGES if (match := _found(folded, language))]
    found = found or [(language, match) for language in LANGUAGES if (match := _asked(language).fullmatch(folded))]
    if not found:
        return None
    longest = max(len(match.group()) for _language, match in found)
    languages = tuple(language for language, match in found if len(match.group()) == longest)
    return Said(languages, len(folded) - longest <= LITTLE)


@functools.cache
def _patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """How it is said that somebody is deaf, and that she cannot ring."""
    deaf, rings_not = DEAF[language].split(","), PHRASES[language].split(",")
    if language in WOMEN:  # elsewhere the phrases name nobody, or are whole
        space = " ?" if language in GLUED else " "
        others = space.join(_any(table[language].split("|")) for table in (WOMEN, HEARS_NOT))
        return _whole(f"{_any(deaf)}|{others}", language), _whole(_any(rings_not), language)
    return _whole(_any(deaf), language), _whole(_any(rings_not), language)


@functools.cache
def _asked(language: Language) -> re.Pattern[str]:
    """How it is asked whether it goes by text, in a text that is nothing else: he may threaten her so too."""
    return re.compile(rf"{_any(BY_TEXT[language].split(','))}(?: (?:please|pls|plz))?")


def _any(phrases: list[str]) -> str:
    folded = sorted({word_form(phrase) for phrase in phrases} - {""}, key=lambda phrase: (-len(phrase), phrase))
    return f"(?:{'|'.join(folded)})"


def _whole(expression: str, language: Language) -> re.Pattern[str]:
    return re.compile(expression if language in GLUED else rf"(?<!\S)(?:{expression})(?!\S)")


def _found(folded: str, language: Language) -> re.Match[str] | None:
    """Where it is said in this language; not to ring one person is another matter."""
    deaf, ring = _patterns(language)
    found = deaf.search(folded) or ring.search(folded)
    return found if found and (found.re is deaf or not _whom(folded, found)) else None


def _whom(folded: str, match: re.Match[str]) -> bool:
    """Whether it is one whom she cannot ring: the police, him."""
    return bool(_BEHIND.match(folded, match.end()) or _BEFORE.search(folded, 0, match.start()))


def first(answer: Answer, situation: Situation, edition: matching.Candidates, now: dt.datetime) -> Answer:
    """The answer with what can be reached by text before what cannot; one for anybody is always among it."""
    ways = list(_by_text(answer.matches))
    if FOR_ANYBODY in edition and not any(match.service.id == FOR_ANYBODY for match in ways):
        ways += _by_text([matching.one(edition[FOR_ANYBODY], situation, edition, now)])
    ids = {match.service.id for match in ways}
    rest = [match for match in answer.matches if match.service.id not in ids]
    if answer.ending is Ending.NAMED:
        own = answer.matches[0]
        ways.sort(key=lambda match: match.service.id != own.service.id)
        if own.service.id not in ids:
            ways, rest = [own, *ways], rest[1:]
    else:
        ways.sort(
            key=lambda match: (
                not set(match.service.needs) & set(situation.needs),
                match.service.needs[0] != "talk",
            )
        )
    return replace(answer, matches=(*ways, *rest))


def _by_text(matches: "tuple[Match, ...] | list[Match]") -> Iterator[Match]:
    """Those that anyone can text, with that number for theirs."""
    for match in matches:
        if match.tier is not Tier.DANGER and (contact := _contact(match.service)):
            yield replace(match, tier=Tier.LINE, number=contact, front_door=None)


def _contact(service: Service) -> Contact | None:
    texts = (one for one in service.reachable if one.kind == "text" and one.label != "emergency")
    return next(texts, None)


_WHOM = (
    "polic|polit|polis|поліц|милиц|شرط|بولیس|پلیس|پولیس|পুলিশ|போலீஸ|காவல்|경찰|警|报警|999|101|him|her|them|my|mum|"
    "home|booliis|"
    "sa pulis|pulis|mari|marido|esposo|męż|mąż"
)
_AND = "and|et|e|y|i|și|si|dhe|ve|та|і|و|at"  # “I am deaf and my husband …”: he is no one whom she cannot ring
_BEHIND = re.compile(rf" *(?:(?!(?:{_AND}) )\w{{1,3}} ){{0,2}}\w{{0,3}}(?:{_WHOM})")
_BEFORE = re.compile(rf"(?:{_WHOM})\w*(?: \w{{1,4}})? *$")
# That she cannot ring, whoever it is.
PHRASES: dict[Language, str] = {
    "en": "cant use the phone, cannot use the phone, cant use a phone, cant talk on the phone, cant speak on the "
    "phone, cannot talk on the phone, cannot speak on the phone, cant talk on phone, cant speak on phone, dont want "
    "to talk on the phone, not able to call, unable to call, cant call can only text, can only text, text only, only "
    "by text, only by texting, text instead, cant call out, cant make calls, cant make a call, cant make phone calls,"
    " cant ring anyone, cant call anyone, cant phone anyone, cannot call anyone, can i text someone, can i text them,"
    " can i text instead of calling, can i text instead of ringing, text instead of calling, can i text instead, can "
    "i just text, can i do it by text, is there a number i can text, is there anyone i can text, who can i text, "
    "somewhere i can text, number to text, help by text, chat by text, speech impairment, cant call but can text, i "
    "cant call, i cannot call, i cant ring, i cannot ring",
    "ar": "لا استطيع الاتصال, لا يمكنني الاتصال, لا اقدر اتصل, ما اقدر اتصل, ما بقدر اتصل, لا استطيع التكلم بالهاتف, "
    "لا استطيع التحدث بالهاتف, لا استطيع الكلام بالهاتف, فقط رسائل, بالرسائل فقط, رسائل فقط, ارسل رسالة بدل الاتصال, "
    "رسالة بدل الاتصال, رسائل بدل الاتصال",
    "fa": "نمی توانم زنگ بزنم, نمیتونم زنگ بزنم, نمی توانم تماس بگیرم, نمیتونم تماس بگیرم, نمی توانم با تلفن حرف "
    "بزنم, نمیتونم تلفنی حرف بزنم, فقط پیامک, فقط می توانم پیام بدهم, فقط میتونم پیام بدم, به جای تماس پیام",
    "fr": "je ne peux pas appeler, je peux pas appeler, je ne peux pas téléphoner, je ne peux pas parler au "
    "téléphone, je peux pas parler au téléphone, seulement par sms, uniquement par sms, que par sms, par sms "
    "seulement, sms au lieu d'appeler, par texto, je peux seulement écrire",
    "pt": "não posso ligar, não posso telefonar, não consigo ligar, não posso falar ao telefone, não posso falar no "
    "telefone, só por mensagem, só mensagem, apenas por mensagem, mensagem em vez de ligar, só por sms, só por texto",
    "es": "no puedo llamar, no puedo hablar por teléfono, no puedo telefonear, solo por mensaje, solo mensajes, sólo "
    "por texto, solo puedo escribir, mensaje en vez de llamar, solo por sms, solo puedo mandar mensajes",
    "fil": "hindi ako makatawag, di ako makatawag, hindi ako pwedeng tumawag, hindi ako makapagsalita sa telepono, "
    "text lang, text lang ang kaya ko, sa text lang, pwede bang text na lang, text na lang imbes na tawag",
    "ta": "என்னால் பேச முடியாது போனில், போனில் பேச முடியாது, அழைக்க முடியாது, போன் செய்ய முடியாது, செய்தி மட்டும், "
    "மெசேஜ் மட்டும், எஸ்எம்எஸ் மட்டும்",
    "ko": "전화를 못 해, 전화 못 해, 전화 못해, 전화할 수 없, 전화를 할 수 없, 통화할 수 없, 통화 못, 문자만, "
    "문자로만, 전화 대신 문자",
    "pl": "nie mogę dzwonić, nie mogę zadzwonić, nie mogę rozmawiać przez telefon, nie mogę mówić przez telefon, "
    "tylko sms, tylko smsem, tylko przez sms, tylko pisać, sms zamiast dzwonić",
    "ro": "nu pot suna, nu pot să sun, nu pot vorbi la telefon, nu pot să vorbesc la telefon, doar prin sms, numai "
    "prin sms, doar prin mesaje, doar mesaje, mesaj în loc să sun",
    "so": "ma wici karo, ma soo wici karo, taleefan kuma hadli karo, telefoon kuma hadli karo, farriin keliya, "
    "fariin kaliya, qoraal keliya",
    "bn": "ফোন করতে পারি না, ফোন করতে পারব না, কল করতে পারি না, ফোনে কথা বলতে পারি না, ফোনে কথা বলতে পারব না, শুধু মেসেজ, শুধু এসএমএস",
    "ur": "فون نہیں کر سکتی, فون نہیں کر سکتا, کال نہیں کر سکتی, کال نہیں کر سکتا, فون پر بات نہیں کر سکتی, فون پر "
    "بات نہیں کر سکتا, صرف میسج, صرف ٹیکسٹ, call nahi kar sakti, phone nahi kar sakti, sirf message",
    "zh-Hans": "不能打电话, 没法打电话, 无法打电话, 打不了电话, 不方便打电话, 不能讲电话, 不方便讲电话, 只能发短信, "
    "只能短信, 只发短信, 可以发短信吗, 用短信",
    "uk": "не можу дзвонити, не можу подзвонити, не можу телефонувати, не можу зателефонувати, не можу говорити по "
    "телефону, не можу розмовляти по телефону, тільки смс, лише смс, тільки повідомлення, тільки писати",
    "sq": "nuk mund të telefonoj, s'mund të telefonoj, nuk mund të flas në telefon, s'mund të flas në telefon, vetëm "
    "me mesazh, vetëm mesazhe, vetëm sms",
    "tr": "arayamıyorum, arayamam, telefon edemiyorum, telefon edemem, telefonda konuşamıyorum, telefonda konuşamam, "
    "sadece mesaj, yalnızca mesaj, sadece sms, aramak yerine mesaj",
}
# Whether it goes by text, where nothing else is said.
BY_TEXT: dict[Language, str] = {
    "en": "by text, by sms, via text, text, sms, texting, can i text, can i text you, can it be by text, on text",
    "ar": "برسالة, بالرسائل, عن طريق الرسائل, رسائل, sms",
    "fa": "با پیامک, پیامکی, پیامک, با اس ام اس, sms",
    "fr": "par sms, par texto, par message, sms, texto, je peux envoyer un sms, c'est possible par sms",
    "pt": "por sms, por mensagem, por texto, sms, mensagem, pode ser por sms, pode ser por mensagem",
    "es": "por sms, por mensaje, por texto, sms, mensaje, puede ser por mensaje, se puede por mensaje",
    "fil": "sa text, pwede bang text, pwede po bang text, pwede text, text po, puwede bang text",
    "ta": "மெசேஜ் மூலம், எஸ்எம்எஸ் மூலம், குறுஞ்செய்தி மூலம், குறுஞ்செய்தி",
    "ko": "문자로, 문자로요, 문자로 되나요, 문자로 할 수 있나요, 문자 되나요, 문자",
    "pl": "przez sms, smsem, sms, sms-em, czy można smsem, można smsem, można przez sms",
    "ro": "prin sms, prin mesaj, sms, mesaj, se poate prin sms, se poate prin mesaj",
    "so": "farriin, fariin, qoraal, farriin ahaan, qoraal ahaan, sms",
    "bn": "মেসেজে, এসএমএসে, মেসেজ করে, মেসেজ করা যাবে, এসএমএস",
    "ur": "میسج سے, میسج پر, ایس ایم ایس سے, میسج, ایس ایم ایس, message se, message par",
    "zh-Hans": "短信, 用短信吗, 发短信, 发短信吗, 可以短信吗, 短信可以吗, 能发短信吗",
    "uk": "через смс, смс, смскою, повідомленням, можна смс, можна через смс",
    "sq": "me mesazh, me sms, sms, mesazh, a mund me mesazh, a bëhet me mesazh",
    "tr": "mesajla, sms ile, mesaj ile, sms, mesajla olur mu, sms ile olur mu",
}
# That she does not hear, or does not speak: whatever stands behind it.
DEAF: dict[Language, str] = {
    "en": "im deaf, i am deaf, deaf woman here, im hard of hearing, i am hard of hearing, im mute, i am mute, i cant "
    "hear, i cannot hear, shes deaf, deaf here, i was born deaf, i am profoundly deaf, im profoundly deaf, im "
    "deafblind, i use bsl, i use sign language, "
    "we are deaf, were deaf, we are both deaf, were both deaf, both of us are deaf, deaf and so am i, "
    "were all deaf, we are all deaf",
    "ar": "انا صماء, انا اصم, انا خرساء, انا بكماء, لا اسمع, لا استطيع السمع, ضعيفة السمع, ضعيف السمع, انا طرشة, انا "
    "طرشا, انا ما بسمع, ما بسمع, انا لا اسمع, ana tarsha, ana tarcha, ana samma, ma basma3, "
    "نحن صم, احنا صم, كلنا صم, نحن لا نسمع, لا نسمع, ما منسمع",
    "fa": "ناشنوا هستم, ناشنوام, کر هستم, کرم و, لال هستم, کم شنوا هستم, من ناشنوا, نمی شنوم, نمیشنوم, گوشم نمی شنود,"
    " man nashenavam, nashenava hastam, "
    "ما ناشنوا هستیم, ما ناشنواییم, هر دو ناشنوا هستیم, هر دو ناشنواییم, هر دومون ناشنواییم",
    "fr": "je suis sourde, je suis sourd, je suis malentendante, je suis malentendant, je suis muette, je suis muet, "
    "je n'entends pas, chuis sourde, j'suis sourde, j'entends pas, moi sourde, "
    "nous sommes sourds, nous sommes sourdes, nous sommes tous les deux sourds, "
    "nous sommes toutes les deux sourdes, on est sourds, on est sourdes, on est tous les deux sourds, "
    "nous n'entendons pas",
    "pt": "sou surda, sou surdo, sou muda, sou mudo, não ouço, não consigo ouvir, sou deficiente auditiva, não "
    "escuto, sou surda-muda, "
    "somos surdas, somos surdos, somos as duas surdas, somos os dois surdos, somos ambos surdos, não ouvimos",
    "es": "soy sorda, soy sordo, soy muda, soy mudo, no oigo, no puedo oír, soy sordomuda, tengo discapacidad "
    "auditiva, no escucho nada, "
    "somos sordas, somos sordos, somos las dos sordas, somos los dos sordos, no oímos",
    "fil": "bingi ako, bingi po ako, pipi ako, hindi ako makarinig, bingi ho ako, di ako makarinig, di ako "
    "nakakarinig, hindi ako nakakarinig, bingi siya, bingi po siya, pipi siya, hindi siya nakakarinig, di siya "
    "nakakarinig, hindi siya makarinig, bingi ang nanay ko, bingi ang mama ko, bingi ang ate ko, bingi ang kapatid "
    "ko, bingi ang kapatid na babae ko, bingi ang kaibigan ko, bingi ang tita ko, bingi ang lola ko, bingi ang "
    "pinsan ko, bingi ang kapitbahay ko, bingi ang hipag ko, bingi yung nanay ko, bingi yung mama ko, bingi yung ate "
    "ko, bingi yung kapatid ko, bingi yung kapatid na babae ko, bingi yung kaibigan ko, bingi yung tita ko, bingi "
    "yung lola ko, bingi yung pinsan ko, bingi yung kapitbahay ko, bingi yung hipag ko, bingi po ang nanay ko, bingi "
    "po ang mama ko, bingi po ang ate ko, bingi po ang kapatid ko, bingi po ang kapatid na babae ko, bingi po ang "
    "kaibigan ko, bingi po ang tita ko, bingi po ang lola ko, bingi po ang pinsan ko, bingi po ang kapitbahay ko, "
    "bingi po ang hipag ko, pipi ang nanay ko, pipi ang mama ko, pipi ang ate ko, pipi ang kapatid ko, pipi ang "
    "kapatid na babae ko, pipi ang kaibigan ko, pipi ang tita ko, pipi ang lola ko, pipi ang pinsan ko, pipi ang "
    "kapitbahay ko, pipi ang hipag ko, pipi yung nanay ko, pipi yung mama ko, pipi yung ate ko, pipi yung kapatid ko,"
    " pipi yung kapatid na babae ko, pipi yung kaibigan ko, pipi yung tita ko, pipi yung lola ko, pipi yung pinsan "
    "ko, pipi yung kapitbahay ko, pipi yung hipag ko, pipi po ang nanay ko, pipi po ang mama ko, pipi po ang ate ko, "
    "pipi po ang kapatid ko, pipi po ang kapatid na babae ko, pipi po ang kaibigan ko, pipi po ang tita ko, pipi po "
    "ang lola ko, pipi po ang pinsan ko, pipi po ang kapitbahay ko, pipi po ang hipag ko, "
    "bingi kami, bingi po kami, pareho kaming bingi, hindi kami makarinig",
    "ta": "நான் காது கேளாதவர், எனக்கு காது கேட்காது, காது கேளாதவள், நான் செவிடு, எனக்கு காது கேக்காது, காது கேக்காது,"
    " enaku kaadhu kekadhu, kaadhu kekadhu, "
    "எங்களுக்கு காது கேட்காது, நாங்கள் காது கேளாதவர்கள், இருவருக்கும் காது கேட்காது",
    "ko": "청각장애, 귀가 안 들려, 귀가 들리지, 농인, 귀가 안들려, 귀머거리, 못 들어요, 듣지 못해",
    "pl": "jestem głucha, jestem głuchy, jestem niesłysząca, jestem niesłyszący, jestem niema, jestem niemy, nie "
    "słyszę, słabo słyszę, jestem osobą głuchą, jestem głuchoniema, niedosłyszę, "
    "jesteśmy głusi, jesteśmy głuche, jesteśmy oboje głusi, jesteśmy obie głuche, jesteśmy niesłyszący, "
    "nie słyszymy",
    "ro": "sunt surdă, sunt surd, sunt mută, sunt mut, nu aud, sunt surdomută, nu aud bine, sunt hipoacuzică, "
    "suntem surzi, suntem surde, suntem amândoi surzi, suntem amândouă surde, nu auzim",
    "so": "waan dhego la'ahay, dhagool ayaan ahay, dhegool ayaan ahay, dhagool baan ahay, wax ma maqlo, dhego la "
    "ahay, waxba ma maqlo, waan dhagool ahay, dhegaha ma maqlo, dhagaha ma maqlo, "
    "dhagool baan nahay, dhegool baan nahay, dhagool ayaan nahay, waan dhagoolnahay",
    "bn": "আমি বধির, আমি কানে শুনি না, কানে শুনতে পাই না, আমি বোবা, আমি কানে কম শুনি, আমি শুনতে পাই না, ami kane "
    "shuni na, ami bodhir, "
    "আমরা বধির, আমরা দুজনেই বধির, আমরা কানে শুনি না, আমরা শুনতে পাই না",
    "ur": "میں بہری ہوں, میں بہرا ہوں, میں سن نہیں سکتی, میں سن نہیں سکتا, میں گونگی ہوں, main behri hun, میں بہری, "
    "سنائی نہیں دیتا, main behri hoon, mein behri hun, mai behri hu, sun nahi sakti, sunai nahi deta, "
    "ہم بہرے ہیں, ہم دونوں بہرے ہیں, ہم سن نہیں سکتے, hum behre hain, hum dono behre hain",
    "zh-Hans": "我是聋人, 我耳聋, 我聋, 我听不见, 我是聋哑人, 聋哑, 我听力不好, 我是聋的, 我听力有障碍, 听障, "
    "我耳朵听不见, "
    "我们是聋人, 我们都是聋人, 我们都聋, 我们听不见, 我们都听不见",
    "uk": "я глуха, я глухий, я нечуюча, я не чую, я німа, погано чую, я глухоніма, я слабочуюча, я погано чую, я "
    "глухонімий, "
    "ми глухі, ми обоє глухі, ми обидві глухі, ми не чуємо",
    "sq": "jam e shurdhër, jam i shurdhër, jam shurdh, jam memece, nuk dëgjoj, jam e shurdher, jam shurdhmemece, "
    "s'dëgjoj, nuk degjoj, "
    "jemi të shurdhër, jemi të dy të shurdhër, jemi shurdh, nuk dëgjojmë",
    "tr": "sağırım, işitme engelliyim, dilsizim, duyamıyorum, ben sağırım, duymuyorum, sağır biriyim, işitmiyorum, "
    "sağırız, ikimiz de sağırız, işitme engelliyiz, duymuyoruz",
}
# Women whom a text speaks of, and what it says of them behind that: a child who is deaf has parents who ring.
WOMEN: dict[Language, str] = {
    "en": "she|her|my mum|my mom|my mam|my mother|my sister|my sis|my friend|my mate|my aunt|my auntie|my gran|my "
    "nan|my grandmother|my cousin|my neighbour|my daughter in law|my client|my patient|the victim|my wife|my partner|"
    "the lady|the woman",
    "ar": "هي|انها|امي|ماما|والدتي|اختي|اخت|صديقتي|صاحبتي|رفيقتي|جارتي|خالتي|عمتي|جدتي|بنت عمي|زوجتي|كنتي",
    "fa": "او|اون|مادرم|مامانم|خواهرم|دوستم|خاله ام|عمه ام|همسایه ام|همسایه مون|مادربزرگم|دختر خاله ام|زنم",
    "fr": "elle|ma mère|maman|ma maman|ma soeur|ma sœur|mon amie|ma copine|ma voisine|ma tante|ma grand mère|ma "
    "cousine|ma fille aînée|ma belle soeur|ma belle mère|ma patiente|ma cliente|la victime|une amie",
    "pt": "ela|a minha mãe|minha mãe|a minha irmã|minha irmã|a minha amiga|minha amiga|minha vizinha|a minha vizinha|"
    "minha tia|minha avó|minha prima|minha cunhada|uma amiga",
    "es": "ella|mi madre|mi mamá|mi hermana|mi amiga|mi vecina|mi tía|mi abuela|mi prima|mi cuñada|mi suegra|una amiga",
    "ta": "அவள்|அவர்|அவளுக்கு|அவருக்கு|அம்மா|அம்மாவுக்கு|அக்கா|அக்காவுக்கு|தங்கை|தங்கைக்கு|தங்கச்சிக்கு|தோழி|தோழிக்கு|என் தோழிக்கு|அத்தைக்கு",
    "pl": "ona|moja mama|mama|moja matka|moja siostra|siostra|moja przyjaciółka|przyjaciółka|koleżanka|moja "
    "koleżanka|sąsiadka|moja sąsiadka|moja ciocia|moja babcia|moja kuzynka|moja bratowa|moja klientka",
    "ro": "ea|mama|mama mea|sora mea|soră mea|prietena mea|vecina mea|mătușa mea|bunica mea|verișoara mea|cumnata "
    "mea|o prietenă",
    "so": "iyadu|iyada|waa|hooyaday|hooyo|walaashay|saaxiibtay|saaxiibaday|deriskayga|eeddaday|habaryartay|ayeeyaday",
    "bn": "সে|উনি|তিনি|ও|আমার মা|মা|আম্মু|আমার বোন|বোন|আমার আপা|আমার বান্ধবী|বান্ধবী|আমার খালা|আমার ভাবি|আমার "
    "প্রতিবেশী|she|amar ma|amar bon|amar bandhobi|se|uni",
    "ur": "وہ|میری امی|امی|میری ماں|میری بہن|بہن|میری سہیلی|سہیلی|میری دوست|میری خالہ|میری پڑوسن|میری بھابھی|میری "
    "نند|wo|woh|meri ammi|ammi|meri maa|meri behen|meri behan|meri bhen|meri saheli|meri dost|meri khala|meri bhabhi",
    "zh-Hans": "她|妈妈|我妈|母亲|姐姐|妹妹|我姐|我妹|朋友|闺蜜|邻居|阿姨|奶奶|外婆|姥姥|表姐|表妹|嫂子|同事",
    "uk": "вона|моя мама|мама|моя мати|моя сестра|сестра|моя подруга|подруга|сусідка|моя сусідка|моя тітка|моя "
    "бабуся|моя невістка|моя клієнтка|она|моя мать|моя соседка",
    "sq": "ajo|nëna ime|mami|mamaja ime|motra ime|motra|shoqja ime|shoqja|fqinja ime|tezja ime|halla ime|gjyshja ime|"
    "kushërira ime|nusja",
    "tr": "o|annem|ablam|kız kardeşim|kardeşim|arkadaşım|kız arkadaşım|komşum|teyzem|halam|yengem|görümcem|"
    "büyükannem|anneannem|kuzenim|gelinim",
}
HEARS_NOT: dict[Language, str] = {
    "en": "is deaf|s deaf|is also deaf|is profoundly deaf|is hard of hearing|is mute|is deaf and|cannot "
    "hear|uses bsl|uses sign language|deaf|"
    "are deaf|are both deaf",
    "ar": "صماء|طرشة|طرشا|خرساء|بكماء|لا تسمع|ما تسمع|ما بتسمع|مش بتسمع|ضعيفة السمع",
    "fa": "ناشنوا است|ناشنواست|ناشنوا|ناشنوا هست|کر است|کره|لال است|لاله|کم شنوا است",
    "fr": "est sourde|est malentendante|est muette|est sourde muette|n'entend rien|est sourd",
    "pt": "é surda|é muda|é surda muda|não consegue ouvir|é deficiente auditiva",
    "es": "es sorda|es muda|es sordomuda|no puede oír",
    "ta": "காது கேட்காது|காது கேக்காது|காது கேளாதவர்|காது கேளாதவள்|செவிடு|வாய் பேச முடியாதவர்|ஊமை",
    "pl": "jest głucha|jest niesłysząca|jest niema|jest głuchoniema|głucha|słabo słyszy|niedosłyszy",
    "ro": "e surdă|este surdă|e mută|este mută|e surdomută|este surdomută|nu poate auzi",
    "so": "waa dhagool|waa dhegool|dhagool waaye|dhegool waaye|dhagool|dhegool|waa dhagool tahay|ma maqasho|waxba ma "
    "maqasho|wax ma maqasho|dhego la'|waa dhego la'dahay",
    "bn": "বধির|কানে শোনে না|কানে শোনেন না|কানে শুনতে পায় না|শুনতে পায় না|শুনতে পান না|বোবা|কানে কম শোনে|bodhir|"
    "kane shone na|shunte pay na",
    "ur": "بہری ہے|بہری ہیں|گونگی ہے|سن نہیں سکتی|سن نہیں سکتیں|گونگی بہری ہے|behri hai|behri hain|behri h|goongi "
    "hai|sun nahi sakti|sunti nahi",
    "zh-Hans": "是聋人|是聋子|是聋的|是聋哑人|耳聋|聋了|聋|听不见|听不到|耳朵听不见|耳朵聋|听力不好|是听障",
    "uk": "глуха|є глухою|нечуюча|глухоніма|німа|погано чує|слабочуюча|глухая|глухонемая|плохо слышит",
    "sq": "është e shurdhër|është shurdh|është memece|është shurdhmemece|e shurdhër",
    "tr": "sağır|sağırdır|işitme engelli|dilsiz|sağır dilsiz|duyamıyor|işitmiyor",
}
