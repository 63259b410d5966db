"""Questions about us or about a number, as people put them in each language and in Latin letters."""

import time

import pytest

from directory import commands, only_text, questions
from directory.questions import Topic
from directory.understanding.folding import word_form
from directory.vocabulary import Language

SEEN: dict[Language, str] = {
    "en": "who is reading this; is anyone reading my messages; who can see my message; does anyone read these",
    "ar": "مين يشوف الرسائل؟; من يقرأ رسائلي؟; مين بيشوف هالرسايل؟; من الذي يرى هذه الرسالة; min byshoof el rasa2el?",
    "fa": "چه کسی پیام‌ها را می‌بیند؟; کی پیامامو میبینه؟; کی این پیام رو می‌خونه؟; ki payam hamo mibine?; in payam "
    "ro ki mikhune",
    "fr": "qui peut voir ce message ?; qui lit mes textos; qui va lire cette conversation ?; qui voit mon message",
    "pt": "quem vê esta mensagem?; quem pode ler a minha mensagem; quem lê essa conversa?",
    "es": "¿quién puede ver este mensaje?; quién lee mis mensajes; quien ve esta conversación",
    "fil": "sino makakakita ng message ko?; sino po ang nagbabasa ng mga text na ito; may nakakabasa ba ng text ko?",
    "ta": "இந்த மெசேஜை யார் பார்ப்பாங்க?; யார் என் செய்திகளை படிப்பார்கள்?; yaar en message paarpaanga?",
    "ko": "누가 이 메시지를 보나요?; 제 메시지를 누가 읽나요?; 이 대화 누가 볼 수 있어요?; 누가 제 문자 봐요?",
    "pl": "kto widzi tę wiadomość?; kto czyta moje smsy; kto może zobaczyć moją wiadomość; kto przeczyta tę rozmowę",
    "ro": "cine vede mesajul meu?; cine citeste mesajele astea; cine poate să vadă acest mesaj?",
    "so": "yaa arka fariimahayga?; yaa akhriya farriimaha; yaa arki kara messageka?",
    "bn": "কে এই মেসেজ দেখবে?; কে দেখবে?; আমার মেসেজ কে পড়বে; ei message ke dekhbe?; ke amar message pore",
    "ur": "یہ پیغام کون دیکھے گا؟; میرے میسج کون پڑھے گا; kaun dekhega?; kon parhega ye; mere messages kon dekhta hai",
    "zh-Hans": "谁会看到这条信息?; 谁能看这些消息; 谁看得到我发的短信; 有人会看我的短信吗",
    "uk": "хто бачить моє повідомлення?; хто прочитає мої смс; кто видит мои сообщения?; кто это читает?",
    "sq": "kush e sheh këtë mesazh?; kush i lexon mesazhet e mia; kush mund ta lexojë mesazhin tim",
    "tr": "bu mesajı kim görüyor?; mesajlarımı kimler okuyor; kim görebilir bu mesajları; kim bu mesajı okuyor?",
}
FINDS_OUT: dict[Language, str] = {
    "en": "will he find out; is he going to know; wil he know; can my husband find out",
    "ar": "هل سيعرف زوجي؟; رح يعرف; هل يعرف زوجي بهذا; ra7 ye3raf",
    "fa": "شوهرم می‌فهمد؟; میفهمه؟; متوجه میشه; shoharam mifahme?",
    "fr": "il va le savoir ?; est-ce qu'il le saura; est-ce que mon mari va le savoir ?; il va l'apprendre",
    "pt": "ele vai saber?; o meu marido vai descobrir; ele vai ficar sabendo",
    "es": "¿se va a enterar?; él lo sabrá; mi marido se va a enterar; se enterará",
    "fil": "malalaman ba niya; malalaman ba nya; malalaman po ba ng asawa ko",
    "ta": "அவருக்கு தெரியுமா; என் கணவருக்கு தெரிய வருமா; avarukku theriyuma",
    "ko": "남편이 알게 되나요; 그 사람이 알게 될까요; 남편이 알까요?",
    "pl": "czy on się dowie?; dowie się?; mąż się o tym dowie; on się dowie",
    "ro": "o să afle?; va afla soțul meu; el va afla?; o sa stie",
    "so": "ma ogaan doonaa?; ninkaygu ma ogaanayaa; ninkeygu ma ogaan doonaa",
    "bn": "সে কি জানতে পারবে; আমার স্বামী জানতে পারবে কি; se ki jante parbe",
    "ur": "کیا اسے پتہ چل جائے گا; اس کو پتا چلے گا; kya usko pata chal jayega",
    "zh-Hans": "他会知道吗; 我老公会发现吗; 他会不会知道",
    "uk": "він дізнається?; чи він про це дізнається; чоловік дізнається; муж узнает?",
    "sq": "a do ta marrë vesh?; a do ta mësojë burri; ai do ta marrë vesh",
    "tr": "kocam öğrenir mi; öğrenecek mi; haberi olur mu?; o bunu öğrenir mi",
}
PRIVATE_IN_LATIN_LETTERS = (
    "hal hatha seri; hada sirri?; in mahramane ast; in mahramaneh?; ithu ragasiyama; idhu private ah; eta ki gopon; "
    "eta gopon thakbe to; kya ye raaz rahega; yeh raaz mein rahega"
)
RING_ME: dict[Language, str] = {
    "en": "can you ring me; call me back please",
    "ar": "هل يمكنك الاتصال بي; فيك تتصل علي; هل تستطيع الاتصال بي الآن; etasil feeni",
    "ko": "전화 좀 해주세요; 전화 주세요; 저한테 전화 부탁드려요",
    "bn": "আমাকে কল দেন; আমাকে একটা ফোন দিন; amake call den",
}
WHO: dict[Language, str] = {
    "en": "who r u; who are you really; who are u",
    "ar": "min antum; مين انتو; من أنتم",
    "fa": "شما کی هستین; shoma ki hastin",
    "fr": "qui es-tu; vous êtes qui",
    "pt": "quem são vocês; quem são",
    "es": "quiénes son; ¿quiénes son ustedes?; quién es usted",
    "fil": "sino kayo; sino po kayo; sino ba kayo",
    "ta": "நீங்க யாரு; neenga yaaru",
    "ko": "누구신가요; 누구시죠",
    "pl": "kim jesteście; kim pani jest",
    "ro": "cine sunteți voi; cine esti tu",
    "so": "yaad tihiin; kuma ayaad tahay",
    "bn": "আপনারা কে; আপনারা কারা; apnara ke",
    "ur": "آپ لوگ کون ہیں; aap kaun ho",
    "zh-Hans": "你们是谁; 您是谁",
    "uk": "хто ви такі; вы кто",
    "sq": "kush jeni ju; ju kush jeni",
    "tr": "kimsiniz siz; siz kimsiniz",
}
NO_CREDIT: dict[Language, str] = {
    "en": "i have no credit; no credit on my phone; ive run out of minutes; i dont have any credit to ring",
    "ar": "ما عندي رصيد; ليس لدي رصيد في الهاتف; ma 3andi raseed",
    "fa": "شارژ ندارم; گوشیم شارژ نداره; sharj nadaram",
    "fr": "je n'ai plus de crédit; j'ai pas de crédit sur mon téléphone",
    "pt": "não tenho saldo; estou sem crédito no telemóvel",
    "es": "no tengo saldo; no tengo crédito en el móvil",
    "fil": "wala akong load; wala na po akong load",
    "ta": "போனில் பேலன்ஸ் இல்லை; phone la balance illa",
    "ko": "핸드폰 요금이 없어요; 크레딧이 없어요",
    "pl": "nie mam doładowania; nie mam środków na telefonie",
    "ro": "nu am credit; nu mai am minute pe telefon",
    "so": "credit ma haysto; telefoonka lacag kuma jirto",
    "bn": "ফোনে টাকা নেই; ব্যালেন্স নাই; phone e balance nai",
    "ur": "فون میں بیلنس نہیں ہے; mere phone mein balance nahi hai",
    "zh-Hans": "手机没话费了; 我没钱打电话",
    "uk": "немає грошей на телефоні; на телефоне нет денег",
    "sq": "nuk kam kredi; s'kam kredit në telefon",
    "tr": "kontörüm yok; telefonumda kontör bitti",
}
NOBODY_ANSWERED: dict[Language, str] = {
    "en": "i rang and no one answered; i rang no one answered; they put me on hold; nobody picked up; i called "
    "but they didn't answer; ive been left on hold for ages",
    "ar": "اتصلت ولم يرد أحد; دقيت وما رد حدا; محد رد",
    "fa": "زنگ زدم کسی جواب نداد; zang zadam kasi javab nadad",
    "fr": "j'ai appelé et personne n'a répondu; ils m'ont mise en attente",
    "pt": "liguei e ninguém atendeu; deixaram-me em espera",
    "es": "llamé y nadie contestó; me dejaron en espera",
    "fil": "tumawag ako pero walang sumagot; walang sumagot",
    "ta": "போன் பண்ணேன் யாரும் எடுக்கல; phone pannen yaarum edukala",
    "ko": "전화했는데 아무도 안 받아요; 전화했는데 안 받았어요",
    "pl": "dzwoniłam i nikt nie odebrał; nikt nie odebrał",
    "ro": "am sunat și nu a răspuns nimeni; m-au pus în așteptare",
    "so": "waan wacay laakiin cidna ma qaban",
    "bn": "ফোন করেছি কেউ ধরেনি; phone korechi keu dhoreni",
    "ur": "میں نے فون کیا لیکن کسی نے نہیں اٹھایا; phone kiya kisi ne nahi uthaya",
    "zh-Hans": "打了没人接; 我打过电话但是没人接",
    "uk": "дзвонила але ніхто не відповів; звонила никто не ответил",
    "sq": "telefonova por nuk u përgjigj njeri; askush nuk u përgjigj",
    "tr": "aradım kimse açmadı; aradım ama cevap vermedi",
}
HATES_PHONE_CALLS: dict[Language, str] = {
    "en": "i dont want to ring; i hate phone calls. is there a chat; is there a live chat; i'm scared to ring",
    "ar": "لا أريد الاتصال; ما بدي اتصل",
    "fa": "نمیخوام زنگ بزنم; nemikham zang bezanam",
    "fr": "je ne veux pas appeler; je déteste téléphoner",
    "pt": "não quero ligar; odeio falar ao telefone",
    "es": "no quiero llamar; odio hablar por teléfono",
    "fil": "ayokong tumawag; may chat ba",
    "ta": "அழைக்க விரும்பவில்லை; phone pesa pidikathu",
    "ko": "전화하기 싫어요; 전화하고 싶지 않아요",
    "pl": "nie chcę dzwonić; boję się dzwonić",
    "ro": "nu vreau să sun; urăsc să vorbesc la telefon",
    "so": "ma rabo inaan waco",
    "bn": "ফোন করতে চাই না; phone korte chai na",
    "ur": "فون نہیں کرنا چاہتی; phone nahi karna chahti",
    "zh-Hans": "我不想打电话; 讨厌打电话",
    "uk": "не хочу дзвонити; боюся дзвонити",
    "sq": "nuk dua të telefonoj; a ka chat",
    "tr": "aramak istemiyorum; telefonda konuşmak istemiyorum",
}
WATCHED: dict[Language, str] = {
    "en": "he reads my texts; husband reads my texts, putney; is it safe to text u? he checks my phone. w6; he "
    "checks my "
    "phone is it safe to text; how do i delete texts; my husband checks my phone. how do i delete this",
    "ar": "زوجي يفتش جوالي",
    "fa": "شوهرم گوشیمو چک میکنه",
    "fr": "mon mari lit mes messages; il fouille mon téléphone, Fulham",
    "pt": "o meu marido lê as minhas mensagens",
    "es": "mi marido me revisa el móvil; lee mis mensajes",
    "fil": "binabasa ng asawa ko ang mga text ko",
    "ta": "என் கணவர் என் போனை பார்க்கிறார்",
    "ko": "남편이 제 문자를 봐요",
    "pl": "mąż czyta moje smsy, Kingston",
    "ro": "soțul meu îmi verifică telefonul",
    "so": "ninkeygu wuu akhriyaa fariimahayga",
    "bn": "আমার স্বামী আমার মেসেজ পড়ে",
    "ur": "میرا شوہر میرے میسج پڑھتا ہے; mera shohar mera phone check karta hai",
    "zh-Hans": "老公查我的手机",
    "uk": "чоловік читає мої повідомлення",
    "sq": "burri m'i lexon mesazhet",
    "tr": "kocam telefonuma bakıyor, Fulham",
}
TELL_NOBODY: dict[Language, str] = {
    "en": "dont tell anyone; please don't tell my husband; do not tell the police about this",
    "fr": "ne dites rien à mon mari; ne le dites à personne",
    "es": "no se lo digan a nadie",
    "pl": "proszę nie mówić nikomu",
    "tr": "kimseye söylemeyin",
    "ur": "کسی کو مت بتانا; kisi ko mat batana",
    "zh-Hans": "请不要告诉任何人",
}
REPORT: dict[Language, str] = {
    "en": "will they deport me; will they report me to the home office; will i be deported if i call; can they send "
    "me back",
    "ar": "هل سيبلغون عني الهجرة؟; هل سيرحلونني؟; رح يخبروا الهوم اوفيس عني; بيرحلوني؟; ra7 yra7louni?; ra7 ykhabro "
    "el home "
    "office?",
    "fa": "منو دیپورت میکنن؟; آیا مرا به اداره مهاجرت گزارش می‌دهند؟; به هوم آفیس میگن؟; mano deport mikonan?; be "
    "home office "
    "migan?",
    "fr": "ils vont me dénoncer à l'immigration ?; est-ce qu'ils vont me dénoncer; est-ce que je vais être expulsée "
    "?; ils "
    "vont m'expulser ?",
    "pt": "vão me denunciar à imigração?; vão me deportar?; vou ser deportada?; eles vão contar para o home office?",
    "es": "¿me van a deportar?; ¿me van a denunciar a inmigración?; van a avisar al home office?; pueden deportarme "
    "si llamo?",
    "fil": "isusumbong ba nila ako sa immigration?; sasabihin po ba nila sa home office?; madedeport ba ako?; "
    "ide-deport ba "
    "nila ako",
    "ta": "என்னை நாடு கடத்துவார்களா?; ஹோம் ஆபீஸுக்கு சொல்லுவாங்களா?; என்னை திருப்பி அனுப்பிடுவாங்களா; home office ku "
    "solluvangala?; enna deport pannuvangala?",
    "ko": "이민국에 신고하나요?; 신고하면 쫓겨나나요; 추방당하나요?; 홈오피스에 알리나요?",
    "pl": "czy zgłoszą mnie do home office?; czy mnie deportują?; czy powiedzą home office; czy mogą mnie deportować?",
    "ro": "o să mă deporteze?; mă raportează la home office?; o sa ma trimita inapoi?; o să fiu deportată?",
    "so": "ma i celinayaan?; home office ma u sheegayaan?; ma ii sheegayaan socdaalka; miyaa la i tarxiilayaa?",
    "bn": "ওরা কি হোম অফিসকে জানাবে?; আমাকে কি দেশে ফেরত পাঠাবে?; ora ki home office e janabe?; amake ki deport korbe?",
    "ur": "کیا وہ ہوم آفس کو بتائیں گے؟; کیا مجھے ڈیپورٹ کر دیں گے؟; kya wo home office ko batayenge?; mujhe deport "
    "kar "
    "denge?",
    "zh-Hans": "他们会告诉移民局吗?; 会不会遣返我; 我会被遣返吗; 他们会举报我吗",
    "uk": "мене депортують?; чи вони повідомлять хоум офіс?; вони донесуть на мене?; меня депортируют?",
    "sq": "a do më deportojnë?; do me raportojne ne home office?; a do t'i tregojnë home office; a do të deportohem?",
    "tr": "beni home office'e bildirirler mi?; beni sınır dışı ederler mi?; sınır dışı edilir miyim; polise haber "
    "verirler mi",
}
SAYING: dict[Language, str] = {
    "en": "what do i say on the phone; what should i say when i ring; i dont know what to say; what do i tell them; "
    "what to say",
    "ar": "ماذا أقول لهم على الهاتف; شو احكي; شو بقول لما اتصل; اقول ايه; shu b2oul 3al telephone; a2ol eh",
    "fa": "پشت تلفن چی بگم; چی بگم; وقتی زنگ میزنم چی باید بگم; poshte telefon chi begam; chi begam",
    "fr": "je dis quoi quand j'appelle; qu'est-ce que je dis au téléphone ?; je sais pas quoi dire; que dois-je dire",
    "pt": "o que eu falo no telefone; o que eu digo; o que digo quando ligar; não sei o que dizer",
    "es": "qué digo cuando llame; ¿qué les digo?; que digo por telefono; no sé qué decir",
    "fil": "ano po ang sasabihin ko sa phone; anong sasabihin ko; di ko alam sasabihin ko; ano dapat sabihin",
    "ta": "என்ன சொல்லணும்; போனில் என்ன சொல்ல வேண்டும்; phone la enna sollanum; enna pesanum",
    "ko": "전화로 뭐라고 말해야 해요; 뭐라고 해야 하나요; 전화하면 무슨 말을 해요; 뭘 말해야 할까요",
    "pl": "co mam powiedzieć przez telefon; co mam mówić jak zadzwonię; nie wiem co powiedzieć",
    "ro": "ce sa le spun; ce să spun la telefon; ce trebuie să zic când sun; nu știu ce să spun",
    "so": "maxaan taleefanka ku dhahaa; maxaan dhahaa; markaan waco maxaan sheegaa",
    "bn": "ফোনে কি বলব; আমি কী বলবো; ki bolbo phone e; phone kore ki bolbo",
    "ur": "فون پر کیا کہوں; میں کیا بولوں; phone pe kya bolun; main kya kahun; unse kya kehna hai",
    "zh-Hans": "电话里我怎么说; 打电话要说什么; 我该怎么说; 不知道该说什么",
    "uk": "що мені казати по телефону; що я маю сказати; не знаю що сказати; что говорить по телефону",
    "sq": "çfarë të them në telefon; cfare te them; çfarë t'u them; nuk di çfarë të them",
    "tr": "telefonda ne diyeceğim; ne demeliyim; arayınca ne söyleyeyim; ne diyeceğimi bilmiyorum",
}
WOMAN: dict[Language, str] = {
    "en": "is it a woman who answers; will a woman answer the phone; can i talk to a woman; is it a man who answers",
    "ar": "هل التي ترد امرأة؟; اللي بترد ست؟; ممكن احكي مع ست; elli betrod sit?; momken a7ki ma3 sit",
    "fa": "کسی که جواب میده زنه؟; خانم جواب میده؟; میشه با یه خانم حرف بزنم; khanom javab mide?; kasi ke javab mide "
    "zane?",
    "fr": "c'est une femme qui répond ?; est-ce qu'une femme répond; je peux parler à une femme ?",
    "pt": "é mulher que atende?; quem atende é mulher?; posso falar com uma mulher?",
    "es": "¿contesta una mujer?; es una mujer quien contesta?; puedo hablar con una mujer?; atienden mujeres?",
    "fil": "babae po ba ang sasagot?; babae ba sasagot; pwede bang makausap ng babae",
    "ta": "பெண் பேசுவாங்களா?; எடுப்பவர் பெண்ணா?; பெண்ணிடம் பேச முடியுமா; ponnu pesuvangala?; lady kitta pesalama",
    "ko": "여자가 전화 받나요?; 전화 받는 사람이 여자예요?; 여자 상담사와 통화할 수 있나요?",
    "pl": "czy odbiera kobieta?; czy to kobieta odbiera telefon; mogę rozmawiać z kobietą?",
    "ro": "răspunde o femeie?; e femeie cea care răspunde; pot să vorbesc cu o femeie?",
    "so": "naag ma ka jawaabaysaa?; naag ma ii jawaabaysaa; haweeney ma la hadli karaa",
    "bn": "মহিলা কি ফোন ধরবে?; একজন মহিলার সাথে কথা বলতে পারি?; mohila phone dhorbe?; mohilar sathe kotha bolte pari ki",
    "ur": "کیا عورت فون اٹھائے گی؟; خاتون سے بات ہو سکتی ہے؟; koi aurat uthayegi?; aurat se baat ho sakti hai?",
    "zh-Hans": "是女的接电话吗; 接电话的是女的吗; 可以跟女的说吗; 有女工作人员接吗",
    "uk": "чи відповість жінка?; відповідає жінка?; можна поговорити з жінкою; отвечает женщина?",
    "sq": "a përgjigjet një grua?; a është grua që përgjigjet; a mund të flas me një grua?",
    "tr": "telefona kadın mı bakıyor?; telefonu açan kadın mı; bir kadınla konuşabilir miyim?",
}
WAIT: dict[Language, str] = {
    "en": "is there a waiting list; how long is the wait; how long will it take; how soon can they see me",
    "ar": "في قائمة انتظار؟; قديش بستنى؟; كم مدة الانتظار; fi waiting list?; addeh bestanna",
    "fa": "لیست انتظار داره؟; چقدر باید صبر کنم; چقدر طول میکشه; list entezar dare?; cheghadr tool mikeshe",
    "fr": "est-ce qu'il y a une liste d'attente ?; y a une liste d'attente; combien de temps il faut attendre",
    "pt": "tem lista de espera?; há fila de espera; quanto tempo demora?; quanto tempo tenho que esperar",
    "es": "¿hay lista de espera?; cuánto tiempo tengo que esperar; cuánto se tarda?",
    "fil": "may waiting list po ba?; gaano katagal ang hihintayin; matagal ba ang pila",
    "ta": "வெயிட்டிங் லிஸ்ட் இருக்கா?; எவ்வளவு நாள் காத்திருக்கணும்; waiting list irukka?; evlo naal aagum",
    "ko": "대기 명단이 있나요?; 얼마나 기다려야 하나요; 얼마나 걸려요?",
    "pl": "czy jest kolejka?; jak długo się czeka; ile trzeba czekać?",
    "ro": "este listă de așteptare?; cat timp trebuie sa astept; cât durează?",
    "so": "liis sugitaan ma jiraa?; intee la sugayaa; ilaa intee aan sugayaa",
    "bn": "ওয়েটিং লিস্ট আছে?; কতদিন অপেক্ষা করতে হবে; waiting list ase?; koto din lagbe",
    "ur": "ویٹنگ لسٹ ہے؟; کتنا انتظار کرنا پڑے گا; waiting list hai?; kitne din lagte hain",
    "zh-Hans": "要排队吗; 要等多久; 有等候名单吗",
    "uk": "чи є черга?; скільки треба чекати; как долго ждать; сколько надо ждать",
    "sq": "a ka listë pritjeje?; sa kohë duhet; sa zgjat pritja",
    "tr": "bekleme listesi var mı?; ne kadar beklerim; ne kadar sürer",
}
SUNDAY: dict[Language, str] = {
    "en": "are they open sunday; whats open at night",
    "ar": "الأحد مفتوح؟",
    "fa": "یکشنبه بازه؟",
    "fr": "ouvert le dimanche ?",
    "pt": "abre domingo?; ao domingo abre?",
    "es": "¿abren los domingos?; y los domingos?",
    "fil": "bukas ba sila sa Linggo",
    "ta": "ஞாயிறு திறந்திருக்குமா; nyayiru thirandhirukkuma",
    "ko": "일요일에 열어요?; 주말에도 하나요?",
    "pl": "czy otwarte w niedzielę",
    "ro": "lucrează duminica; e deschis duminică",
    "so": "axadda ma furan yihiin",
    "bn": "রবিবার খোলা আছে?; robibar khola ache?",
    "ur": "کیا اتوار کو کھلا ہے; kya itwar ko khula hai",
    "zh-Hans": "星期日开吗; 周末有人吗",
    "uk": "чи працює в неділю; відкрито в суботу?",
    "sq": "a është hapur të dielën",
    "tr": "pazar açık mı; pazar günü açıklar mı",
}
FAULT: dict[Language, str] = {
    "en": "is it my fault; its all my fault; maybe i deserve it; did i provoke him; i blame myself; "
    "am i to blame?; its my fault",
    "ar": "هل هذا ذنبي؟; الحق علي; انا السبب; ana el sabab; هل هو ذنبي; هذه غلطتي",
    "fa": "تقصیر منه؟; همش تقصیر خودمه; taghsir mane; man moghaseram; تقصیر منه",
    "fr": "c'est ma faute ?; tout est de ma faute; je l'ai mérité; est-ce ma faute ?",
    "pt": "é culpa minha?; a culpa foi minha; será que é minha culpa; eu mereço isso; é minha culpa?; a culpa é minha",
    "es": "¿es mi culpa?; todo es mi culpa; me lo merezco; tengo yo la culpa?; es mi culpa; fue culpa mía",
    "fil": "kasalanan ko ba?; ako ba ang may kasalanan; kasalanan ko po lahat; kasalanan ko ba",
    "ta": "என் தவறா?; எல்லாம் என் தப்பு; en thappa",
    "ko": "제 잘못인가요?; 다 제 탓인가요; 제가 잘못한 걸까요; 내 잘못이에요?",
    "pl": "czy to moja wina?; to wszystko przeze mnie; sama sobie zasłużyłam; czy to moja wina; to jest moja wina",
    "ro": "e vina mea?; este numai vina mea; am meritat; este vina mea",
    "so": "ma khaladkaygaa?; ma anigaa khalad leh; ma khaladkaygaa",
    "bn": "এটা কি আমার দোষ?; আমি কি দোষী; sob amar dosh; amar i dosh; amar dosh",
    "ur": "کیا یہ میری غلطی ہے؟; سب میرا قصور ہے; kya ye meri ghalti hai; mera qasoor hai; کیا میری غلطی ہے; "
    "kya meri ghalti hai",
    "zh-Hans": "是我的错吗; 都是我的错; 我活该; 是不是我的错",
    "uk": "це моя провина?; я сама винна; это моя вина; я сама виновата; це моя вина?; чи це моя провина",
    "sq": "a është faji im?; jam unë fajtore; a është faji im",
    "tr": "benim suçum mu?; hep benim yüzümden; hak ettim mi; benim suçum mu",
}
STAYS: dict[Language, str] = {
    "en": "but i love him; i still love him; what do i do; what should i do now; i dont know what to do; "
    "am i overreacting; im so tired of this",
    "ar": "بس بحبه; شو اعمل; ماذا أفعل; اعمل ايه; bas b7ebo; shu a3mel",
    "fa": "ولی دوستش دارم; عاشقشم; چیکار کنم; چه کار کنم; vali doostesh daram; chikar konam",
    "fr": "mais je l'aime; je fais quoi; qu'est-ce que je fais maintenant; je sais pas quoi faire",
    "pt": "mas eu amo ele; mas gosto dele; o que eu faço; não sei o que fazer",
    "es": "pero lo amo; pero lo quiero; qué hago; no sé qué hacer",
    "fil": "pero mahal ko sya; mahal ko pa rin siya; ano gagawin ko; ano po ang gagawin ko",
    "ta": "ஆனா அவரை ரொம்ப பிடிக்கும்; நான் என்ன பண்றது; aana avara pidikum; naan enna pannanum",
    "ko": "그래도 사랑해요; 하지만 남편을 사랑해요; 어떻게 해야 해요; 어떡하죠",
    "pl": "ale go kocham; ja go nadal kocham; co mam robić; co robić; nie wiem co robić",
    "ro": "dar îl iubesc; dar il iubesc; ce să fac; ce sa fac acum",
    "so": "laakiin waan jeclahay; ninkayga waan jeclahay; maxaan sameeyaa; maxaan samaynayaa hadda",
    "bn": "কিন্তু আমি তাকে ভালোবাসি; আমি কি করব; kintu ami take bhalobashi; ami ki korbo; ki korbo",
    "ur": "لیکن میں اس سے پیار کرتی ہوں; میں کیا کروں; lekin main us se pyar karti hun; main kya karun",
    "zh-Hans": "但是我爱他; 可是我还爱他; 怎么办; 我该怎么办",
    "uk": "але я його люблю; але я кохаю його; що мені робити; но я его люблю; что делать",
    "sq": "por e dua; por unë e dua; çfarë të bëj; cfare te bej",
    "tr": "ama onu seviyorum; ama kocamı çok seviyorum; ne yapayım; ne yapmalıyım",
}
SPEECH: dict[Language, str] = {
    "en": "does anyone there speak polish?; is there anyone who can speak farsi; who speaks urdu",
    "ar": "في حد يحكي عربي؟; ma fi 7ada yesma3 3arabi?; هل يوجد شخص يتكلم العربية؟; عندكم حدا بيحكي عربي; fi 7ada "
    "byehki 3arabi?",
    "fa": "کسی هست فارسی حرف بزنه؟; آنجا کسی فارسی بلد است؟; kasi hast farsi harf bezane?; farsi baladid?",
    "fr": "est-ce qu'il y a quelqu'un qui parle français ?; quelqu'un parle français là-bas ?",
    "pt": "há alguém que fale português?; tem alguém aí que fala português; alguém aí fala português?",
    "es": "¿hay alguien que hable español?; alguien ahí habla español",
    "fil": "may nagta-Tagalog ba?; may marunong po bang mag-Tagalog?; meron bang nagsasalita ng Filipino",
    "ta": "தமிழ் பேசுறவங்க இருக்காங்களா?; தமிழ் தெரிந்தவர்கள் இருக்கிறார்களா; tamil pesuravanga irukkangala?",
    "ko": "한국어 하는 사람 있어요?; 한국말 할 줄 아는 분 계세요?; 한국어 가능한 상담사 있나요",
    "pl": "czy jest ktoś kto mówi po polsku?; czy ktoś tam mówi po polsku; ktoś mówi po polsku?",
    "ro": "vorbește cineva română?; vorbeste cineva romaneste; este cineva care vorbește românește?",
    "so": "ma jiraa qof af Soomaali ku hadla?; af soomaali ma ku hadashaan?; qof soomaali ku hadla ma jiraa",
    "bn": "বাংলায় কথা বলার কেউ আছে?; কেউ কি বাংলা জানে?; bangla bole?; keu ki bangla bolte pare?; bangla jana keu ache?",
    "ur": "کوئی اردو بولنے والا ہے؟; کیا وہاں کوئی ہے جو اردو بولتا ہو; koi urdu bolne wala hai?; wahan koi urdu bolta "
    "hai?",
    "zh-Hans": "有没有人会说中文?; 有会说中文的人吗; 有没有讲粤语的",
    "uk": "чи є хтось хто говорить українською?; там хтось розмовляє українською; кто-нибудь говорит по-русски?; "
    "есть кто-то кто говорит по-русски?; вы говорите по-русски?",
    "sq": "a flet dikush shqip?; a ka dikush që flet shqip; a keni dikë që flet shqip?",
    "tr": "Türkçe bilen var mı?; türkçe konuşan biri var mı; orada türkçe anlayan kimse var mı?",
}
IN_LATIN_LETTERS: dict[Topic, str] = {
    Topic.SEEN: "هل هو سري; هل المكالمة سرية",
    Topic.COST: "free ah?; idhu free ah?; call free ah; rayegan ast?; majani hast?; in rayegane?; hazine dare?; "
    "cheghadr mishe; hada bbalash?; сколько это "
    "стоит?; звонок платный?",
    Topic.SPEECH: "byetkalemo 3arabi?; bye7ko 3arabi?; urdu bolte hain wahan?; ingiriis ma taqaan; ingiriisi ma "
    "taqaan; "
    "не знає англійської; вона не розуміє англійську; no hay nadie que hable "
    "español?; nu știe engleză; ona nie mówi po angielsku; ingreji jani na",
    Topic.REAL: "shoma robotid?; shoma adami ya robot?; mishe behem zang bezanid; enta robot?; apni ki robot?; kya aap "
    "robot hain; вы робот?; вы человек?",
    Topic.HOURS: "aç mı şimdi; key baz mishe?; alan baze?; ta key bazan; emta byefta7?; во сколько открываются?; "
    "сейчас открыто?",
    Topic.ADDRESS: "adreseshun kojast?; addressesh chie; kojast?; wein el maktab?; fein el 3enwan; какой адрес?; где "
    "это находится?",
}


def unheard(topic: Topic, texts: str, language: Language | None = None) -> list[str]:
    found = {text: questions.asked(text) for text in texts.split("; ")}
    return [
        text
        for text, asked in found.items()
        if not asked or asked.topic is not topic or (language and language not in asked.languages)
    ]


@pytest.mark.parametrize("language", SEEN)
def test_who_sees_it_is_heard(language: Language) -> None:
    """However it is put, the question is answered, and is no danger."""
    assert not unheard(Topic.SEEN, SEEN[language], language)


@pytest.mark.parametrize("language", FINDS_OUT)
def test_whether_he_finds_out_is_heard(language: Language) -> None:
    """The first thing she asks a stranger: it was not understood in most languages, and danger in one."""
    assert not unheard(Topic.SEEN, FINDS_OUT[language], language)


def test_whether_it_is_private_is_heard_in_latin_letters() -> None:
    """Arabic, Farsi, Tamil, Bengali and Urdu as they are typed on any phone."""
    assert not unheard(Topic.SEEN, PRIVATE_IN_LATIN_LETTERS)


@pytest.mark.parametrize("language", RING_ME)
def test_that_somebody_is_to_ring_is_heard(language: Language) -> None:
    """It cannot ring her, and says so."""
    assert not unheard(Topic.REAL, RING_ME[language], language)


@pytest.mark.parametrize("language", WHO)
def test_who_this_is_is_heard(language: Language) -> None:
    """To one or to several, politely or not."""
    asked = {text: commands.among(commands.WHO, word_form(text)) for text in WHO[language].split("; ")}

    assert not [text for text, languages in asked.items() if language not in languages]


@pytest.mark.parametrize("language", NO_CREDIT)
def test_that_there_is_no_credit_is_heard(language: Language) -> None:
    """What ringing costs is the answer: the lines for her are free, and it is no need of money."""
    assert not unheard(Topic.COST, NO_CREDIT[language], language)


@pytest.mark.parametrize("language", NOBODY_ANSWERED)
def test_that_nobody_answered_is_heard(language: Language) -> None:
    """She rang and was not answered, or was left waiting: another number, and no danger."""
    assert not unheard(Topic.OTHERS, NOBODY_ANSWERED[language], language)


@pytest.mark.parametrize("language", HATES_PHONE_CALLS)
def test_who_will_not_ring_is_told_who_answers_texts(language: Language) -> None:
    """Not to want to ring is as good a reason for a text as not to be able to."""
    found = {text: only_text.said(text) for text in HATES_PHONE_CALLS[language].split("; ")}

    assert not [text for text, said in found.items() if not said or language not in said.languages]


@pytest.mark.parametrize(
    "text",
    [
        "i dont want to ring the police",
        "i dont want to call him",
        "no quiero llamar a la policía",
        "je ne veux pas appeler mon mari",
        "nie chcę dzwonić na policję",
    ],
)
def test_whom_she_will_not_ring_is_another_matter(text: str) -> None:
    """Not the police, not him: a line for her may be another thing."""
    assert not only_text.said(text)


@pytest.mark.parametrize("language", TELL_NOBODY)
def test_that_nobody_is_to_be_told_is_heard(language: Language) -> None:
    """Not a question, and answered as one: nobody is told."""
    assert not unheard(Topic.SEEN, TELL_NOBODY[language], language)


@pytest.mark.parametrize("language", WATCHED)
def test_that_somebody_reads_her_phone_is_heard(language: Language) -> None:
    """With a place or without, and how texts are deleted."""
    assert not unheard(Topic.WATCHED, WATCHED[language], language)


@pytest.mark.parametrize("language", REPORT)
def test_whether_they_report_her_is_heard(language: Language) -> None:
    """What decides for a woman without papers: it was answered with a list, and the police in it."""
    assert not unheard(Topic.RULES, REPORT[language], language)


@pytest.mark.parametrize("language", SAYING)
def test_what_to_say_is_heard(language: Language) -> None:
    """What she says when she rings: it was read as a phone that is watched, or not at all."""
    assert not unheard(Topic.SAYING, SAYING[language], language)


@pytest.mark.parametrize("language", WOMAN)
def test_whether_a_woman_answers_is_heard(language: Language) -> None:
    """It was answered with the police, who are no answer to it."""
    assert not unheard(Topic.WOMAN, WOMAN[language], language)


@pytest.mark.parametrize("language", WAIT)
def test_how_long_the_wait_is_is_heard(language: Language) -> None:
    """A fact that we do not hold: that is said, and the numbers with it; it was not understood."""
    assert not unheard(Topic.WAIT, WAIT[language], language)


@pytest.mark.parametrize("language", SUNDAY)
def test_whether_they_are_open_on_a_day_is_heard(language: Language) -> None:
    """As people put it, without “what are your opening hours”."""
    assert not unheard(Topic.HOURS, SUNDAY[language], language)


@pytest.mark.parametrize(
    "text",
    [
        "can my husband see on the phone bill that i text you?",
        "will he see it on the bill",
        "can he see that i texted you on the bill",
        "does it come up on the bill if i ring",
    ],
)
def test_whether_he_sees_it_on_the_bill_is_heard(text: str) -> None:
    """It was danger, or a watched phone: what shows on a bill is a fact of each number."""
    asked = questions.asked(text)

    assert asked
    assert asked.topic is Topic.COST


@pytest.mark.parametrize("language", FAULT)
def test_whether_it_is_her_fault_is_heard(language: Language) -> None:
    """It was answered with the last list again, and no word to it."""
    assert not unheard(Topic.FAULT, FAULT[language], language)


@pytest.mark.parametrize("language", STAYS)
def test_that_she_loves_him_or_what_to_do_is_no_need(language: Language) -> None:
    """The last answer stays: it was the police, a forced marriage, or not understood."""
    assert not unheard(Topic.STAYS, STAYS[language], language)


@pytest.mark.parametrize("language", SPEECH)
def test_whether_somebody_speaks_it_is_heard(language: Language) -> None:
    """Whether there is anyone who speaks her language."""
    assert not unheard(Topic.SPEECH, SPEECH[language], language)


@pytest.mark.parametrize("topic", IN_LATIN_LETTERS, ids=lambda topic: topic.value)
def test_a_question_without_her_letters_is_heard(topic: Topic) -> None:
    """Farsi, Arabic, Bengali and Urdu on a Latin keyboard, and Russian, which many who speak Ukrainian write."""
    assert not unheard(topic, IN_LATIN_LETTERS[topic])


@pytest.mark.parametrize(
    "text",
    [
        "누가 들어와요",
        "누가 저를 보고 있어요",
        "who is watching me",
        "he reads my messages and hits me",
        "کسی مرا می‌بیند",
        "مين على الباب",
        "кто-то за дверью",
        "kto mnie śledzi",
        "he found out",
        "he knows where i am",
        "il sait où je suis",
        "ele sabe",
        "زوجي يعرف",
        "他知道了",
        "він дізнався",
        "o öğrendi",
        "safe",
        "beni kim görüyor",
        "koi hai",
        "谁在看我",
        "কে আমাকে দেখছে",
        "min 3al bab",
    ],
)
def test_somebody_who_watches_her_is_no_question(text: str) -> None:
    """Who is at the door, or follows her, is read as her words."""
    assert questions.asked(text) is None


@pytest.mark.parametrize(
    "text", ["xx " * 26, "x " * 39, "ok so and " * 8, "و " * 40, "a i a i " * 10, "你好那那么" * 16]
)
def test_politenesses_without_end_take_no_time(text: str) -> None:
    """A text that can be parted in very many ways is refused at once; three seconds it was, and then hours."""
    questions.load()
    before = time.process_time()
    assert questions.asked(text + "zz") is None
    assert time.process_time() - before < 1
