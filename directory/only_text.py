"""Somebody who can only text, because she is deaf or must not be heard: how it is said, and the ways by text put first.

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
    found = [
        (language, match)
        for language in LANGUAGES
        if (match := _pattern(language).search(folded)) and not _whom(folded, match)
    ]
    if not found:
        return None
    longest = max(len(match.group()) for _language, match in found)
    languages = tuple(language for language, match in found if len(match.group()) == longest)
    return Said(languages, len(folded) - longest <= LITTLE)


@functools.cache
def _pattern(language: Language) -> re.Pattern[str]:
    phrases = "|".join(sorted(map(word_form, PHRASES[language].split(",")), key=len, reverse=True))
    return re.compile(phrases if language in GLUED else rf"(?<!\S)(?:{phrases})(?!\S)")


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
PHRASES: dict[Language, str] = {
    "en": "im deaf, i am deaf, deaf woman here, im hard of hearing, i am hard of hearing, im mute, i am mute, i "
    "cant hear, i cannot hear, "
    "cant use the phone, cannot use the phone, cant use a phone, cant talk on the phone, cant speak on the phone, "
    "cannot talk on the phone, "
    "cannot speak on the phone, cant talk on phone, cant speak on phone, dont want to talk on the phone, not able "
    "to call, unable to call, "
    "cant call can only text, can only text, text only, only by text, only by texting, text instead, "
    "cant call out, cant make calls, "
    "cant make a call, cant make phone calls, cant ring anyone, cant call anyone, cant phone anyone, cannot call "
    "anyone, can i text someone, "
    "can i text them, can i text instead of calling, can i text instead of ringing, text instead of calling, can i "
    "text instead, can i just text, can i do it by text, is there a number i can text, is "
    "there anyone i can text, "
    "who can i text, somewhere i can text, number to text, help by text, chat by text, speech impairment, cant call "
    "but can text, "
    "i cant call, i cannot call, i cant ring, i cannot ring",
    "ar": "انا صماء, انا اصم, انا خرساء, انا بكماء, لا اسمع, لا استطيع السمع, لا استطيع الاتصال, لا يمكنني الاتصال, "
    "لا اقدر اتصل, ما اقدر اتصل, "
    "ما بقدر اتصل, لا استطيع التكلم بالهاتف, لا استطيع التحدث بالهاتف, لا استطيع الكلام بالهاتف, فقط رسائل, "
    "بالرسائل فقط, رسائل فقط, "
    "ارسل رسالة بدل الاتصال, رسالة بدل الاتصال, رسائل بدل الاتصال, ضعيفة السمع, ضعيف السمع",
    "fa": "ناشنوا هستم, ناشنوام, کر هستم, کرم و, لال هستم, نمی توانم زنگ بزنم, نمیتونم زنگ بزنم, نمی توانم تماس "
    "بگیرم, نمیتونم تماس بگیرم, "
    "نمی توانم با تلفن حرف بزنم, نمیتونم تلفنی حرف بزنم, فقط پیامک, فقط می توانم پیام بدهم, فقط میتونم پیام بدم, به "
    "جای تماس پیام, کم شنوا هستم",
    "fr": "je suis sourde, je suis sourd, je suis malentendante, je suis malentendant, je suis muette, je suis muet,"
    " je n'entends pas, "
    "je ne peux pas appeler, je peux pas appeler, je ne peux pas téléphoner, je ne peux pas parler au téléphone, je "
    "peux pas parler au téléphone, "
    "seulement par sms, uniquement par sms, que par sms, par sms seulement, sms au lieu d'appeler, par texto, je "
    "peux seulement écrire",
    "pt": "sou surda, sou surdo, sou muda, sou mudo, não ouço, não consigo ouvir, não posso ligar, não posso "
    "telefonar, não consigo ligar, "
    "não posso falar ao telefone, não posso falar no telefone, só por mensagem, só mensagem, apenas por mensagem, "
    "mensagem em vez de ligar, só por sms, só por texto",
    "es": "soy sorda, soy sordo, soy muda, soy mudo, no oigo, no puedo oír, no puedo llamar, no puedo hablar por "
    "teléfono, no puedo telefonear, "
    "solo por mensaje, solo mensajes, sólo por texto, solo puedo escribir, mensaje en vez de llamar, solo por sms, "
    "solo puedo mandar mensajes",
    "fil": "bingi ako, bingi po ako, pipi ako, hindi ako makarinig, hindi ako makatawag, di ako makatawag, hindi "
    "ako pwedeng tumawag, "
    "hindi ako makapagsalita sa telepono, text lang, text lang ang kaya ko, sa text lang, pwede bang text na lang, "
    "text na lang imbes na tawag",
    "ta": "நான் காது கேளாதவர், எனக்கு காது கேட்காது, காது கேளாதவள், என்னால் பேச முடியாது போனில், போனில் பேச "
    "முடியாது, அழைக்க முடியாது, "
    "போன் செய்ய முடியாது, செய்தி மட்டும், மெசேஜ் மட்டும், எஸ்எம்எஸ் மட்டும்",
    "ko": "청각장애, 귀가 안 들려, 귀가 들리지, 농인, 전화를 못 해, 전화 못 해, 전화 못해, 전화할 수 없, 전화를 할 "
    "수 없, 통화할 수 없, 통화 못, 문자만, 문자로만, 전화 대신 문자",
    "pl": "jestem głucha, jestem głuchy, jestem niesłysząca, jestem niesłyszący, nie słyszę, jestem niema, jestem "
    "niemy, nie mogę dzwonić, nie mogę zadzwonić, "
    "nie mogę rozmawiać przez telefon, nie mogę mówić przez telefon, tylko sms, tylko smsem, tylko przez sms, tylko "
    "pisać, sms zamiast dzwonić, słabo słyszę",
    "ro": "sunt surdă, sunt surd, sunt mută, sunt mut, nu aud, nu pot suna, nu pot să sun, nu pot vorbi la telefon, "
    "nu pot să vorbesc la telefon, "
    "doar prin sms, numai prin sms, doar prin mesaje, doar mesaje, mesaj în loc să sun",
    "so": "waan dhego la'ahay, dhagool ayaan ahay, dhegool ayaan ahay, dhagool baan ahay, wax ma maqlo, ma wici "
    "karo, ma soo wici karo, "
    "taleefan kuma hadli karo, telefoon kuma hadli karo, farriin keliya, fariin kaliya, qoraal keliya",
    "bn": "আমি বধির, আমি কানে শুনি না, কানে শুনতে পাই না, আমি বোবা, ফোন করতে পারি না, ফোন করতে পারব না, কল করতে "
    "পারি না, ফোনে কথা বলতে পারি না, "
    "ফোনে কথা বলতে পারব না, শুধু মেসেজ, শুধু এসএমএস",
    "ur": "میں بہری ہوں, میں بہرا ہوں, میں سن نہیں سکتی, میں سن نہیں سکتا, میں گونگی ہوں, فون نہیں کر سکتی, فون "
    "نہیں کر سکتا, کال نہیں کر سکتی, کال نہیں کر سکتا, "
    "فون پر بات نہیں کر سکتی, فون پر بات نہیں کر سکتا, صرف میسج, صرف ٹیکسٹ, main behri hun, call nahi kar sakti, "
    "phone nahi kar sakti, sirf message",
    "zh-Hans": "我是聋人, 我耳聋, 我聋, 我听不见, 我是聋哑人, 聋哑, 我听力不好, 不能打电话, 没法打电话, 无法打电话, "
    "打不了电话, 不方便打电话, 不能讲电话, 不方便讲电话, 只能发短信, 只能短信, 只发短信, 可以发短信吗, 用短信",
    "uk": "я глуха, я глухий, я нечуюча, я не чую, я німа, не можу дзвонити, не можу подзвонити, не можу "
    "телефонувати, не можу зателефонувати, "
    "не можу говорити по телефону, не можу розмовляти по телефону, тільки смс, лише смс, тільки повідомлення, "
    "тільки писати, погано чую",
    "sq": "jam e shurdhër, jam i shurdhër, jam shurdh, jam memece, nuk dëgjoj, nuk mund të telefonoj, s'mund të "
    "telefonoj, nuk mund të flas në telefon, "
    "s'mund të flas në telefon, vetëm me mesazh, vetëm mesazhe, vetëm sms",
    "tr": "sağırım, işitme engelliyim, dilsizim, duyamıyorum, arayamıyorum, arayamam, telefon edemiyorum, telefon "
    "edemem, telefonda konuşamıyorum, "
    "telefonda konuşamam, sadece mesaj, yalnızca mesaj, sadece sms, aramak yerine mesaj",
}
