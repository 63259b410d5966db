"""Short texts that are no need, in each language: who is this, not understood, thanks, yes, more, back, not.

Knows the words only; what follows from them is `texting`'s. Most greetings are in the lists of `understanding`.
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

# That what we sent is not understood.
LOST = _words(
    {
        "en": "i dont understand, dont understand, i do not understand, i dont get it, what do you mean",
        "ar": "لا افهم, لم افهم, ما فهمت, مش فاهمة, مش فاهم",
        "fa": "نمی فهمم, نفهمیدم, متوجه نشدم",
        "fr": "je ne comprends pas, je comprends pas, je n'ai pas compris, j'ai pas compris",
        "pt": "não entendo, não entendi, não percebo, não percebi, não compreendo",
        "es": "no entiendo, no entendí, no comprendo",
        "fil": "hindi ko maintindihan, di ko maintindihan, hindi ko gets",
        "ta": "புரியவில்லை, எனக்கு புரியவில்லை, புரியல",
        "ko": "이해가 안 돼요, 무슨 말이에요, 이해 못 했어요",
        "pl": "nie rozumiem, nie zrozumiałam, nie zrozumiałem",
        "ro": "nu înțeleg, nu am înțeles, n-am înțeles",
        "so": "ma fahmin, ma fahmo, waan fahmi waayay",
        "bn": "বুঝি না, বুঝতে পারছি না, আমি বুঝতে পারছি না, বুঝিনি",
        "ur": "سمجھ نہیں آیا, سمجھ نہیں آئی, مجھے سمجھ نہیں آئی, samajh nahi aaya, samajh nahi ayi",
        "zh-Hans": "我不明白, 不明白, 看不懂, 我不懂, 不懂",
        "uk": "не розумію, я не розумію, не зрозуміла, не зрозумів",
        "sq": "nuk kuptoj, s'kuptoj, nuk e kuptoj, nuk e kuptova",
        "tr": "anlamadım, anlamıyorum",
    }
)

YES = _words(
    {
        "en": "yes, yeah, yep, yh, yea, yup, ya, aye, yes i do, yes i am",
        "ar": "نعم, ايوه, ايوا, اي نعم, اجل, aywa, naam",
        "fa": "بله, آره, بلی, bale, are",
        "fr": "oui, ouais, oui oui",
        "pt": "sim, sim sim",
        "es": "sí, sí sí, claro",
        "fil": "oo, opo, oho, oo nga",
        "ta": "ஆம், ஆமாம், ஆமா",
        "ko": "네, 예, 응, 넵, 네네",
        "pl": "tak, no tak",
        "ro": "da, da da",
        "so": "haa, haye",
        "bn": "হ্যাঁ, হ্যা, জি, জ্বি, জী, haa",
        "ur": "ہاں, جی, جی ہاں, haan, han ji, ji haan, haan ji",
        "zh-Hans": "是, 是的, 对, 嗯, 好的, 好",
        "uk": "так, ага",
        "sq": "po, po po",
        "tr": "evet",
    }
)

MORE = _words(
    {
        "en": "more, next, mo, moar, more numbers, more please, show more, others, any others, any more, anything "
        "else, another number, more options, more help",
        "ar": "المزيد, مزيد, اكثر, كمان, غيره, غيرها, المزيد من الارقام, ارقام اخرى, هل هناك المزيد, akthar, kaman, "
        "mazid, el mazid",
        "fa": "بیشتر, باز هم, بازم, دیگه, شماره های بیشتر, شماره های دیگر, بعدی, bishtar, bazam",
        "fr": "plus, suite, la suite, encore, d'autres, autres, autres numéros, plus de numéros, davantage, voir plus",
        "pt": "mais, mais números, outros, outras, mais opções, próximo, ver mais, continuar",
        "es": "más, otros, otras, más números, más opciones, otros números, siguiente, hay más, ver más",
        "fil": "iba pa, iba, marami pa, pa, higit pa, dagdag, meron pa, meron pa ba, may iba pa, may iba pa ba, iba "
        "pang numero, susunod",
        "ta": "மேலும், இன்னும், வேறு, வேற, மேலும் எண்கள், melum, innum, vera",
        "ko": "더 보기, 더, 더보기, 더 알려 주세요, 더 주세요, 더 있어요, 더 있나요, 다른 번호, 다음",
        "pl": "więcej, dalej, jeszcze, inne, inne numery, więcej numerów, następne, kolejne, następny",
        "ro": "mai mult, mai multe, altele, alte numere, mai departe, în continuare, următorul, mai multe numere, "
        "mai sunt",
        "so": "kuwo kale, kale, in badan, ka badan, in ka badan, wax badan, wax kale, mid kale, lambar kale, "
        "lambarro kale, dheeraad, dheeraad ah, ii kordhi",
        "bn": "আরও, আরো, আর, আরও দিন, আরো দিন, আরও নম্বর, আরো নম্বর, অন্য নম্বর, পরের, aro, aaro, aro din",
        "ur": "مزید, اور, اور نمبر, مزید نمبر, اور بتائیں, دوسرے, اگلا, mazeed, mazid, aur, aur batao, aur number, "
        "agla",
        "zh-Hans": "更多, 还有吗, 还有, 还有别的吗, 还有其他的吗, 其他, 别的, 其他号码, 下一个, 下一页, 继续, 更多号码",
        "uk": "ще, більше, далі, інші, інші номери, ще номери, наступний, є ще, еще, больше, дальше, другие",
        "sq": "më shumë, vijon, vazhdo, tjetër, të tjera, tjera, numra të tjerë, më tepër",
        "tr": "devamı, devam, daha fazla, daha fazlası, daha, diğer, diğerleri, başka, başka numara, başka var mı, "
        "sonraki",
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

# Greetings, as people shorten and spell them, that the lists do not hold.
GREETING = _words(
    {
        "en": "hey there, hi there, hello there, heya, hiii",
        "ar": "اهلين, اهلا وسهلا, كيف حالك, كيف الحال, كيفكم, السلام عليكم ورحمة الله, السلام عليكم ورحمة الله "
        "وبركاته, هاي, الو, مرحبتين, يا هلا, salam alaykum, salam alikoum, as salam alaikum, assalam alaykoum, "
        "marhaba, merhba, ahlan wa sahlan, kifak, kifik, kaifa haluk, keef halek",
        "fa": "وقت بخیر, وقتتون بخیر, خسته نباشید, روزتون بخیر, عصر بخیر, dorud, salam khubi, salam khobi, khubi, "
        "khobi, vaght bekheir",
        "fr": "bjr, bsr, slt, cc, coucou, bonjour à tous, bonjour madame",
        "pt": "oie, oiê, oii, olá boa noite, oi boa noite, e aí",
        "es": "holi, holaa, buenas, hola buenas, hola qué tal, muy buenas",
        "fil": "kamusta po, kumusta po kayo, kumusta kayo, kamusta kayo, magandang umaga po, magandang hapon po, "
        "magandang gabi po, magandang araw po, magandang hapon, musta",
        "ta": "வணக்கம் எப்படி இருக்கீங்க, எப்படி இருக்கீங்க, vanakam, vanakkam anna, vanakkam akka, eppadi irukinga",
        "ko": "여보세요, 저기요, 안녕하십니까, 하이, annyeong, annyeonghaseyo",
        "pl": "witam, witajcie, witam serdecznie, dobry, elo, czesc",
        "ro": "noroc, bună tuturor, bună ziua, bună dimineața, salutare",
        "so": "iska waran, iskawaran, iska warran, is ka waran, isk waran, sidee tahay, sidee tihiin, see tahay, "
        "seetahay, asc, asc wr wb, nabad miyaa, ma nabad baa, nabadeey, nabad waaye, maalin wanaagsan, salaamu "
        "calaykum, asalamu calaykum, asalaamu calaykum, asalaamu alaykum, assalamu calaykum, waan ku salaamay",
        "bn": "হাই, হায়, কেমন আছেন, kemon acho, kemon asen, assalamualaikum, asslamualaikum, assalamu alaykum bhai, "
        "nomoshkar, nomoskar, adab",
        "ur": "assalam o alaikum, assalamo alaikum, asalam o alaikum, aslam o alikum, asalam alaikum, assalam "
        "alaikum, asalamualaikum, aslamualikum, kia haal hai, kia hal hai, kya hal hai, kaise hain, kaise hain aap, "
        "adab, آداب عرض",
        "zh-Hans": "嗨, 哈喽, 哈啰, ni hao, nihao, 大家好, 您好吗, 下午好",
        "uk": "вітання, вітаннячко, добридень, здрастуйте, здоровенькі були, здравствуйте, привет, добрый день, "
        "добрый вечер, доброе утро",
        "sq": "tjeta, mirë dita, mire dita, ckemi si je, tung si jeni, tungi, si jeni",
        "tr": "iyi günler, selamün aleyküm, selamun aleykum, selamın aleyküm, sa, nasılsınız, merhabalar, selamlar, "
        "günaydınlar, hayırlı günler",
    }
)

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
