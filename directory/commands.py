"""Short texts that are no need, in each language: who is this, wrong number, thanks, more, back, not.

Knows the words only; what follows from them is `texting`'s. Greetings are in the lists of `understanding`.
"""

from collections.abc import Mapping

from directory.understanding.folding import word_form
from directory.vocabulary import Language

Words = Mapping[str, tuple[Language, ...]]


def _words(lines: Mapping[Language, str]) -> Words:
    """Each word or phrase, folded, with the languages it is one of."""
    found: dict[str, tuple[Language, ...]] = {}
    for language, line in lines.items():
        for phrase in line.split(","):
            found[word_form(phrase)] = (*found.get(word_form(phrase), ()), language)
    return found


WHO = _words(
    {
        "en": "sorry wrong number, test, testing, what is this, what is this number, "
        "whats this, who are you, who dis, who is this, who this, whos this, who's this, whose number is this, "
        "wrong number, wrong person",
        "ar": "من, من هذا, من هذه, من أنت, من انتم, من معي, من المتصل, مين, مين هذا, مين انت, مين معي, ما هذا, "
        "رقم خطأ, الرقم خطأ, الرقم غلط, رقم غلط, min inta, min enta, meen",
        "fa": "شما, شما کی هستید, کی هستید, کی هستی, این کیه, این چیست, این چیه, این شماره کیه, شماره اشتباه, "
        "اشتباه گرفتید, shoma ki hastid, ki hasti, shoma",
        "fr": "c'est qui, qui est-ce, qui êtes-vous, vous êtes qui, tu es qui, t'es qui, t ki, c'est quoi, "
        "mauvais numéro, faux numéro, erreur de numéro",
        "pt": "quem é, quem é você, quem fala, quem está falando, quem és, que número é este, o que é isto, "
        "o que é isso, número errado, foi engano",
        "es": "quién es, quién eres, quién sos, quién habla, qué es esto, de quién es este número, "
        "número equivocado, se equivocó de número",
        "fil": "sino ito, sino to, sino po ito, sino po sila, sino ka, ano ito, ano to, kanino to, maling numero, "
        "wrong send",
        "ta": "யார், யார் இது, இது யார், நீங்கள் யார், யார் நீங்கள், இது என்ன, தவறான எண்",
        "ko": "누구세요, 누구, 누구야, 누구예요, 누구십니까, 이게 뭐예요, 잘못 보냈어요, 번호 잘못, 잘못된 번호",
        "pl": "kto to, kto to jest, kim jesteś, kto pisze, co to jest, co to, czyj to numer, pomyłka, to pomyłka, "
        "zły numer",
        "ro": "cine e, cine este, cine ești, cine sunteți, ce e asta, ce este asta, al cui e numărul, număr greșit",
        "so": "waa kuma, kuma, yaa tahay, waa ayo, waa maxay, waa maxay kani, lambar khaldan, number khaldan",
        "bn": "কে, কে আপনি, আপনি কে, এটা কে, এটা কী, এটা কি, ভুল নম্বর, রং নাম্বার, apni ke, ke apni",
        "ur": "کون, کون ہے, آپ کون, آپ کون ہیں, یہ کون ہے, یہ کیا ہے, غلط نمبر, رانگ نمبر, kaun, kon, kaun hai, "
        "aap kaun, aap kaun hain, aap kon hain, ghalat number",
        "zh-Hans": "谁, 你是谁, 你谁, 哪位, 你是哪位, 这是什么, 打错了, 发错了, 号码错了",
        "uk": "хто це, хто ви, хто ти, хто пише, що це, чий це номер, не той номер, помилка номером",
        "sq": "kush je, kush jeni, kush është, kush është ky, çfarë është kjo, numër i gabuar, numri i gabuar",
        "tr": "kimsiniz, kimsin, kim bu, bu kim, siz kimsiniz, sen kimsin, bu ne, bu nedir, yanlış numara",
    }
)

MORE = _words(
    {
        "en": "more, next, mo, moar",
        "ar": "المزيد, مزيد, اكثر",
        "fa": "بیشتر",
        "fr": "plus, suite, encore",
        "pt": "mais",
        "es": "más, otros",
        "fil": "iba pa, marami pa, pa",
        "ta": "மேலும்",
        "ko": "더 보기, 더",
        "pl": "więcej, dalej",
        "ro": "mai mult, mai multe",
        "so": "kuwo kale, kale",
        "bn": "আরও, আরো",
        "ur": "مزید, اور",
        "zh-Hans": "更多, 还有吗",
        "uk": "ще, більше",
        "sq": "më shumë",
        "tr": "devamı, daha fazla, daha fazlası",
    }
)

BACK = _words(
    {
        "en": "back, go back",
        "ar": "رجوع, ارجع",
        "fa": "برگشت",
        "fr": "retour",
        "pt": "voltar",
        "es": "atrás, volver",
        "fil": "bumalik, balik",
        "ta": "பின்",
        "ko": "뒤로, 이전",
        "pl": "wstecz, wróć, powrót",
        "ro": "înapoi",
        "so": "dib u noqo",
        "bn": "ফিরে যান, আগে",
        "ur": "واپس",
        "zh-Hans": "返回, 上一步",
        "uk": "назад",
        "sq": "prapa, kthehu",
        "tr": "geri",
    }
)

NOT = _words(
    {
        "en": "not, not in, isnt, im not in",
        "ar": "ليس, ليس في, ليست, لست في, لا, مش, مو, مب, موش, مهو, mesh, mish, mush, moosh, msh, mosh, mub, mou",
        "fa": "نه, نیست, نیستم, nist, nistam",
        "fr": "pas, pas à",
        "pt": "não, não é, não em, n é",
        "es": "no, no es, no en",
        "fil": "hindi, hindi sa, di sa, hndi, wala sa",
        "ta": "இல்லை, இல்ல, இல்லைங்க, அல்ல",
        "ko": "말고, 아니고, 아니라, 아니에요, 아니, 아닌, 아닙, anigo, anira, anieyo",
        "pl": "nie, nie w",
        "ro": "nu, nu în",
        "so": "ma aha, maaha, ma ahan, ma joogo, maya",
        "bn": "না, নয়, নেই, নাই, noy",
        "ur": "نہیں, نہ, نئیں, nahi, nahin, nahe, nhi, nai, nai hai, nahi hai",
        "zh-Hans": "不是, 不在, bu shi, bushi",
        "uk": "не, не в, ні, нє, нет",
        "sq": "jo, jo në, nuk, nuk është, s'është",
        "tr": "değil, degil, diil, hayır",
    }
)

# These stand behind what they deny: before it they are other words, as “na Putney” in Polish is “in Putney”.
NOT_BEHIND = _words({"ta": "illa, illai, illaa, ille, alla", "bn": "na, nah", "fa": "na, nah"})

THANKS = _words(
    {
        "en": "thanks, thank you, thankyou, ty, thx, ta, sorry, ok, ok thanks, ok thank you, bye, goodbye, ok bye",
        "ar": "شكرا, شكرا لكم, شكرا لك, آسفة, آسف, عفوا, مع السلامة, shukran",
        "fa": "ممنون, ممنونم, مرسی, متشکرم, ببخشید, خداحافظ, mersi, mamnoon",
        "fr": "merci, merci beaucoup, merci bien, désolée, désolé, pardon, au revoir",
        "pt": "obrigada, obrigado, muito obrigada, desculpe, desculpa, tchau",
        "es": "gracias, muchas gracias, perdón, perdona, lo siento, adiós",
        "fil": "salamat, salamat po, maraming salamat, maraming salamat po, pasensya, pasensya na",
        "ta": "நன்றி, மிக்க நன்றி, மன்னிக்கவும்",
        "ko": "감사합니다, 감사해요, 고맙습니다, 고마워요, 고마워, 미안해요, 죄송합니다",
        "pl": "dziękuję, dziękuję bardzo, dzięki, przepraszam, do widzenia",
        "ro": "mulțumesc, mulțumesc mult, mersi, scuze, îmi pare rău, la revedere",
        "so": "mahadsanid, waad mahadsan tahay, waan ka xumahay, nabad gelyo",
        "bn": "ধন্যবাদ, অনেক ধন্যবাদ, দুঃখিত, dhonnobad",
        "ur": "شکریہ, بہت شکریہ, معاف کیجیے, معذرت, خدا حافظ, shukriya, bohat shukriya",
        "zh-Hans": "谢谢, 谢谢你, 谢谢您, 多谢, 对不起, 不好意思, 再见",
        "uk": "дякую, дуже дякую, вибачте, перепрошую, до побачення",
        "sq": "faleminderit, faleminderit shumë, më falni, mirupafshim",
        "tr": "teşekkürler, teşekkür ederim, çok teşekkürler, sağ olun, sağ ol, özür dilerim, pardon",
    }
)
