"""The same number rung: Twilio's webhook for calls, for people who cannot read.

Knows which key leads where, which voice reads which language, and Twilio's verbs for calls; what is said is `spoken`'s,
what follows is `conversation`'s. Nothing about her is in an address: the step is in the call's sealed cookie, and
where that is lost, the one number that helps anyone is read.
"""

from collections.abc import Iterable
from dataclasses import replace

from flask import Blueprint, Flask, Response, current_app, g, request
from twilio.twiml.voice_response import Gather, VoiceResponse
from werkzeug.exceptions import HTTPException

from directory import conversation, live, spoken, tallies, texting, webhook
from directory.i18n import speaking
from directory.saying import Change, Look, Said
from directory.situation import Answer, Question, Situation, Step
from directory.spoken import Line, Told
from directory.texting import Command
from directory.vocabulary import Language
from directory.web import now

voice = Blueprint("voice", __name__)
PATH = "/voice"
ON = f"{PATH}?on"  # says that a call goes on, and nothing of it
QUESTIONS = (Question.NEED, Question.PLACE)
CONNECT = "1"
WAIT = 8  # seconds for a key to be pressed after all is read
RING = 40  # seconds for which a number is rung
# Google's voices at Twilio, by the name of each and its language.
VOICES: dict[Language, tuple[str, str]] = {
    "en": ("Google.en-GB-Standard-A", "en-GB"),
    "ar": ("Google.ar-XA-Standard-A", "ar-XA"),
    "fr": ("Google.fr-FR-Standard-A", "fr-FR"),
    "pt": ("Google.pt-PT-Standard-A", "pt-PT"),
    "es": ("Google.es-ES-Standard-C", "es-ES"),
    "fil": ("Google.fil-PH-Standard-A", "fil-PH"),
    "ta": ("Google.ta-IN-Standard-C", "ta-IN"),
    "ko": ("Google.ko-KR-Standard-A", "ko-KR"),
    "pl": ("Google.pl-PL-Standard-A", "pl-PL"),
    "ro": ("Google.ro-RO-Standard-A", "ro-RO"),
    "bn": ("Google.bn-IN-Standard-C", "bn-IN"),
    "zh-Hans": ("Google.cmn-CN-Standard-A", "cmn-CN"),
    "uk": ("Google.uk-UA-Standard-A", "uk-UA"),
    "tr": ("Google.tr-TR-Standard-A", "tr-TR"),
}


def init_app(app: Flask) -> None:
    """Add the webhook to the application."""
    app.register_blueprint(voice)


@voice.post(PATH)
def inbound() -> Response:
    """One turn of a call: what is said next, or an empty 403 where Twilio did not ask."""
    g.signed = webhook.signed(PATH)
    if not g.signed:
        return webhook.refused()
    keys = webhook.field("Digits")
    if "*" in keys or webhook.field("DialCallStatus") == "completed":
        return _ended([])
    step = webhook.step(PATH)
    if step is None or not (step.asking or step.settled):
        return _begun(step, keys)
    return _goes_on(step, keys)


@voice.get(PATH)
def refused() -> Response:
    """An empty 403: Twilio was told to use POST, and a browser has nothing to do here."""
    return webhook.refused()


@voice.errorhandler(HTTPException)
def unreadable(_error: HTTPException) -> Response:
    """A request that is none of Twilio's."""
    return webhook.refused()


@voice.errorhandler(Exception)
def broken(_error: Exception) -> Response:
    """Our fault: 999 and the number that helps anyone, rather than Twilio's own words about an error."""
    current_app.logger.error("error")  # the event alone: a traceback could carry what she chose
    if not g.get("signed"):
        return webhook.refused()
    return _ended([Line("Sorry, that did not work. In danger, ring 999.", "en")])


def _begun(step: Step | None, keys: str) -> Response:
    """The beginning of a call: who may be answered, and the choice of a language."""
    if webhook.foreign():
        return _ended([Line(spoken.FOREIGN, "en")])
    if step is None and "on" in request.args:
        return _lost()
    if step is None and not webhook.admitted():
        return _lost()
    page = step.shown if step else 0
    chosen = spoken.language(int(keys), page) if step and keys.isdecimal() else None
    if chosen:
        return _goes_on(Step(Situation(language=chosen)), "", Change(Question.NEED))
    page = 1 if step and keys == "0" else 0
    return _menu(spoken.greeting(page), Step(shown=page))


def _goes_on(step: Step, keys: str, said: Said | Command | None = None) -> Response:
    """The next menu, or the numbers."""
    at_numbers = step.asking is None
    said = said or (Look() if at_numbers and keys in {"", CONNECT, "2"} else texting.meant(keys, step))
    more = said is Command.MORE and at_numbers
    said_now = Look() if isinstance(said, Command) else said
    after, answer = conversation.reply(step, said_now, live.edition(), now(), QUESTIONS)
    tallies.count(said_now, after.situation, answer, "voice")
    after = replace(after, shown=step.shown + spoken.AT_ONCE if more else step.shown if at_numbers else 0)
    code = after.situation.language
    with speaking(code):
        if after.asking is Question.NEED:
            return _menu(spoken.needs(code), after)
        if after.asking is Question.PLACE:
            return _menu(spoken.places(code), after)
        return _numbers(after, answer, connect=at_numbers and keys == CONNECT)


def _numbers(step: Step, answer: Answer, *, connect: bool) -> Response:
    every = spoken.numbers(answer, now())
    step = step if step.shown < len(every) else replace(step, shown=0)
    some = every[step.shown :][: spoken.AT_ONCE]
    if connect and some and some[0].dialled:
        return _connected(step, some[0])
    code = step.situation.language
    unanswered = [spoken.nobody(code)] if webhook.field("DialCallStatus") else []
    lines = [*unanswered, *spoken.told(some, now(), code)]  # each number stands in them twice already
    return _asked([lines], replace(step, settled=step.settled | {*QUESTIONS}))


def _connected(step: Step, one: Told) -> Response:
    """She is put through; the other side sees our number, so that nobody rings hers back."""
    twiml = VoiceResponse()
    dial = twiml.dial(
        action=ON, method="POST", caller_id=webhook.field("To") or None, hangup_on_star=True, timeout=RING
    )
    dial.number(one.dialled)
    return webhook.with_step(webhook.reply(twiml), PATH, step)


def _lost() -> Response:
    """999 and the line that answers anyone, without a step to go on from."""
    return _ended(_for_anyone("en"))


def _for_anyone(code: Language) -> list[Line]:
    """In this language, whatever she chose or did not."""
    _step, answer = conversation.reply(Step(), Look(), live.edition(), now(), QUESTIONS)
    with speaking(code):
        return list(spoken.anyone(spoken.numbers(answer, now())[0], code))


def _menu(lines: Iterable[Line], step: Step) -> Response:
    """A menu, read anew where no key is pressed, and then what is right for anyone."""
    lines = list(lines)
    return _asked([lines, lines], step, _for_anyone(step.situation.language))


def _asked(readings: list[list[Line]], step: Step, last: Iterable[Line] = ()) -> Response:
    """Each reading, in which a key is heard at once; where none is pressed, what is said last, and the call ends."""
    twiml = VoiceResponse()
    for lines in readings:
        gather = Gather(input="dtmf", num_digits=1, finish_on_key="", timeout=WAIT, action=ON, method="POST")
        _read(gather, lines)
        twiml.append(gather)
    _read(twiml, last)
    twiml.hangup()
    return webhook.with_step(webhook.reply(twiml), PATH, step)


def _ended(lines: list[Line]) -> Response:
    twiml = VoiceResponse()
    _read(twiml, lines)
    twiml.hangup()
    return webhook.with_step(webhook.reply(twiml), PATH, None)


def _read(verb: VoiceResponse | Gather, lines: Iterable[Line]) -> None:
    for line in lines:
        voice_name, tag = VOICES[line.language]
        if line.slow:
            verb.say(voice=voice_name, language=tag).prosody(line.words, rate="slow")
        else:
            verb.say(line.words, voice=voice_name, language=tag)
