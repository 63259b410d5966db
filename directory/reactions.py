"""What phones send for a thumb on our reply: “👍 to …”, “A aimé « … »”; it quotes us, and asks nothing.

Knows the words around the quote as phones write them in the languages that phones are set to, ours or not. A message
that quotes somebody ("he said “…”") has other words around it, and is read.
"""

import re
import unicodedata
from itertools import product

from directory.understanding.folding import seen, word_form

_OPENS, _CLOSES = '“"«„‘「『‚‹', '”"»“’」』›'
_QUOTE = re.compile(rf"[{_OPENS}](?:.*[{_CLOSES}]|.*$)", re.DOTALL)


def _phrases(*lines: str) -> frozenset[str]:
    """Each phrase folded; words parted by a bar are one or the other, and a part may be empty: "(|a|an)"."""
    found: set[str] = set()
    for line in lines:
        for phrase in line.split(","):
            parts = [part.split("|") for part in re.split(r"[()]", phrase)]
            found.update(word_form("".join(one)) for one in product(*parts))
    return frozenset(found)


# What stands around the quote where an emoji stands there too.
_AROUND_EMOJI = _phrases(
    "to, reacted(| with) to, removed(| a| an) from, removed(| a| an)(| reaction) from",
    "à, a réagi(| avec) à, a répondu(| par| avec) à, réagi avec à, a retiré de, a supprimé de",
    "a, reaccionó(| con) a, ha reaccionado(| con) a, reacción a, quitó(| un| una) de, eliminó(| un| una) de",
    "reagiu(| com) a, reagiu(| com) à, em, para, removeu(| um| uma) de",
    "na, zareagował (na), zareagował a (na), zareagowała na, zareagowano na, zareagowano(| za pomocą) na, do",
    "la, a reacționat(| cu) la, ai reacționat(| cu) la, a eliminat din",
    "до, на, реакція на, реагує на, відреагував(| ла) на, відреагував а на, додано до, додає реакцію до",
    "te, reagoi me në, reagoi(| me) ndaj, reagoi(| me) te, në, ndaj",
    "ifadesini, mesajına tepkisini verdi, mesajına ile tepki verdi, için, iletisine ile tepki verdi, "
    "iletisine tepkisini verdi, mesajına, ifadesine",
    "sa, nag react(| ng) sa, nag react ng sa, tumugon(| ng) sa",
    "ku, ka falceliyay, kaga falceliyay",
    "إلى, على, ل, تفاعل ب مع, تفاعلت ب مع, تم التفاعل ب مع, تفاعل مع, تم التفاعل مع, مع, رد ب على",
    "به, واکنش به, واکنش داد به, به واکنش نشان داد, با به واکنش نشان داد",
    "پر, پر ردعمل دیا, پر ری ایکٹ کیا, کو, کا ردعمل",
    "에, 에 반응을 보냄, 에 반응함, 에 반응을 보냈습니다, 에 으로 반응함, 에 로 반응함, 에 대한 반응, 에 공감",
    "对, 回应, 回应了, 对 回应, 对 回应了, 对 作出了回应, 对 做出了回应, 用回应了, 用 回应了, 以 回应了, 对 表示, "
    "對, 回應了, 對 回應, 對 回應了, 以 回應了, 对 做出回应, 对 作出回应, 对 的回应",
    "এ, কে, তে, এ প্রতিক্রিয়া জানিয়েছেন, এর প্রতিক্রিয়া, এ প্রতিক্রিয়া",
    "க்கு, என்பதற்கு, க்கு எதிர்வினை, என்பதற்கு எதிர்வினையாற்றினார்",
    "reagoval na, reagoval a na, reagovala na, auf, hat(| mit) auf reagiert, hat auf mit reagiert, reagierte mit auf, "
    "reagiert mit auf, ha reagito(| con) a, reazione a, a reagit, op, heeft gereageerd(| met) op, reageerde(| met) op, "
    "реакция на, отреагировал на, отреагировал а на, till, reagerade(| med) på, reageret(| med) på, reagerte på, "
    "के लिए, पर, पर प्रतिक्रिया दी, σε, αντέδρασε(| με) σε, をに送信しました, にリアクションしました, に, "
    "reagált, reakció",
)
# What alone says that it is a reaction.
_REACTED = _phrases(
    "(|dis)liked, loved, laughed at, emphasi(s|z)ed, questioned, removed a (like|dislike|heart|laugh|love) from, "
    "removed an (emphasis|exclamation) from, removed a question mark from, removed an exclamation mark from",
    "(|vous )a(|vez) aimé, a adoré, j'aime, j'adore, n'a pas aimé, a ri de, a ri à, a trouvé drôle, a souligné, "
    "a insisté sur, a mis en évidence, a exclamé, s'est exclamé, a posé une question sur, a remis en question, "
    "a (supprimé|retiré) un, "
    "a questionné, a mis en doute, a retiré un j'aime de, a supprimé un j'aime de",
    "le gustó, le gusta, le ha gustado, (|le )encantó, le encanta, le ha encantado, no le gustó, no le gusta, "
    "no le ha gustado, se rio de, se rió de, le dio risa, le hizo gracia, se ha reído de, enfatizó, ha enfatizado, "
    "destacó, exclamó, ha exclamado, cuestionó, preguntó por, ha cuestionado, eliminó un me gusta de, "
    "quitó un me gusta de, a le gustó, me gusta, me encanta",
    "gostou de, curtiu, adorou, amou, não gostou de, não curtiu, riu de, riu se de, achou graça, enfatizou, destacou, "
    "questionou, interrogou, removeu um gosto de, removeu a curtida de, removeu curtida de",
    "polubiono, polubił, polubił a, polubiła, uwielbia, pokochano, lubi, nie lubi, nie polubiono, wyśmiano, "
    "rozbawiło, zaśmiano się z, podkreślono, zakwestionowano, zapytano o, zwrócono uwagę na, cofnięto polubienie",
    "a apreciat, i a plăcut, apreciat, a adorat, a iubit, nu a apreciat, nu i a plăcut, a râs la, a râs de, "
    "a evidențiat, a accentuat, a subliniat, a întrebat despre, a pus la îndoială",
    "уподобано, вподобано, сподобалося, сподобалось, вподобав, вподобала, вподобав ла, до вподоби, улюблене, "
    "не сподобалося, не сподобалось, не вподобано, насмішило, розсмішило, виділено, підкреслено, наголошено на, "
    "поставлено запитання до, під сумнівом, знак питання до",
    "pëlqeu, i pëlqeu, e pëlqeu, e do, nuk e pëlqeu, qeshi me, theksoi, vuri në dyshim",
    "beğendi, ifadesini beğendi, iletisini beğendi, mesajını beğendi, beğenildi, bayıldı, ifadesine bayıldı, "
    "iletisine bayıldı, mesajına bayıldı, sevdi, iletisini sevdi, mesajını sevdi, beğenmedi, iletisini beğenmedi, "
    "mesajını beğenmedi, güldü, iletisine güldü, mesajına güldü, vurguladı, iletisini vurguladı, mesajını vurguladı, "
    "sorguladı, iletisini sorguladı, mesajını sorguladı",
    "nagustuhan(| ang| niya ang), ni like(| ang), ni love(| ang), tinawanan(| ang), binigyang diin(| ang)",
    "wuu jeclaaday, waa jeclaaday",
    "أعجب ب, أعجبه, أعجبها, أعجبني, تم الإعجاب ب, أحب, أحبت, لم يعجبه, لم يعجبها, تم عدم الإعجاب ب, ضحك على, "
    "تم الضحك على, شدد على, تم التشديد على, تم التأكيد على, تساءل عن, تم الاستفهام عن, تم التساؤل عن",
    "پسندید, را پسندید, لایک کرد, را لایک کرد, پسند کیا, کو پسند کیا, لائک کیا, کو لائک کیا",
    "을 를 좋아함, 을 좋아함, 를 좋아함, 를 좋아합니다, 을 좋아합니다, 에 좋아요를 표시함, 좋아요, 을 를 사랑함, "
    "을 사랑함, "
    "를 사랑함, 을 를 싫어함, 을 싫어함, 에 웃음, 을 를 강조함, 을 강조함, 를 강조함, "
    "에 의문을 표시함, 에 물음표를 표시함",
    "喜欢, 喜欢了, 赞了, 点赞了, 顶了, 对 表示喜欢, 对 点赞, 对 表示赞, 爱, 喜爱, 很喜欢, 对 表示喜爱, 不喜欢, 踩了, "
    "对 表示不喜欢, 对 大笑, 对 笑了, 被 逗笑了, 强调了, 强调, 质疑, 质疑了, 对 表示疑问, 对 表示强调, "
    "说 很棒, 觉得 很棒, "
    "喜歡, 讚了, 對 表示喜歡, 不喜歡, 強調了, 質疑",
    "পছন্দ করেছেন, লাইক করেছেন, ভালো লেগেছে, விரும்பினார், பிடித்திருந்தது",
    "gefällt, mag, gefiel, liebt, mochte, ha messo mi piace a, piace, vond leuk, понравилось, лайкнул",
)


def is_one(text: str) -> bool:
    """Whether the text is a phone's reaction to a reply of ours."""
    plain = seen(text)
    quoted = _QUOTE.search(plain)
    if not quoted:
        return False
    around = f"{plain[: quoted.start()]} {plain[quoted.end() :]}"
    words = word_form(around)
    return words in _REACTED or (_has_emoji(around) and (not words or words in _AROUND_EMOJI))


def _has_emoji(text: str) -> bool:
    return any(unicodedata.category(char) == "So" or char >= "\U0001f000" or char in "‼⁉" for char in text)
