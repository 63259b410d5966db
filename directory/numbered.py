"""A number of a menu in words: “the second one”, “number 2 i think”, “第二个”, “le deuxième”.

Knows the numbers of a menu and what people say around one, in each language; English is understood everywhere. Which
choice a number is, is `texting`'s.
"""

import functools
import re

from directory.understanding.folding import word_form
from directory.vocabulary import Language


def number(text: str, language: Language) -> int | None:
    """The number of a menu that the whole text is, in this language or in English; None where it is none."""
    said = word_form(text)
    for one in dict.fromkeys((language, "en")):
        if found := _pattern(one).fullmatch(said):
            (written,) = (name for name, value in found.groupdict().items() if value)
            return int(found[written]) if written == "digit" else int(written.removeprefix("n"))
    return None


@functools.cache
def _pattern(language: Language) -> re.Pattern[str]:
    """Each number as a group of its own, with words around it, or a digit with such words."""
    words = [_either(each) for each in NUMBERS[language].split(",")]
    numbers = "|".join(f"(?P<n{place}>{each})" for place, each in enumerate(words, 1))
    before, after = (_either(each) for each in AROUND[language].split(";"))
    return re.compile(rf"(?:(?:{before}) *)*(?:{numbers}|(?P<digit>\d))(?: *(?:{after}))*")


def _either(phrases: str) -> str:
    """One of the phrases, folded, the longest first."""
    folded = sorted(filter(None, map(word_form, phrases.split("|"))), key=len, reverse=True)
    return "|".join(map(re.escape, folded))


# The numbers from 1 to 9, counted and as places in a row.
NUMBERS: dict[Language, str] = {
    "en": "one|first|1st, two|second|2nd, three|third|3rd, four|fourth|4th, five|fifth|5th, six|sixth|6th, "
    "seven|seventh|7th, eight|eighth|8th, nine|ninth|9th",
    "ar": "واحد|الأول|الأولى|اول واحد|اول, اثنان|اثنين|الثاني|الثانية|ثاني واحد|تاني, ثلاثة|الثالث|الثالثة|تلاتة, "
    "أربعة|الرابع|الرابعة, خمسة|الخامس|الخامسة, ستة|السادس|السادسة, سبعة|السابع|السابعة, ثمانية|الثامن|الثامنة|تمانية, "
    "تسعة|التاسع|التاسعة",
    "fa": "یک|اول|اولی|اولین, دو|دوم|دومی|دومین, سه|سوم|سومی|سومین, چهار|چهارم|چهارمی, پنج|پنجم|پنجمی, شش|ششم|ششمی, "
    "هفت|هفتم|هفتمی, هشت|هشتم|هشتمی, نهم|نهمی",
    "fr": "un|une|premier|première|1er|1ère, deux|deuxième|second|seconde|2e|2ème, trois|troisième|3e|3ème, "
    "quatre|quatrième|4e|4ème, cinq|cinquième|5e|5ème, six|sixième|6e|6ème, sept|septième|7e|7ème, huit|huitième|8e|"
    "8ème, "
    "neuf|neuvième|9e|9ème",
    "pt": "um|uma|primeiro|primeira, dois|duas|segundo|segunda, três|terceiro|terceira, quatro|quarto|quarta, "
    "cinco|quinto|quinta, seis|sexto|sexta, sete|sétimo|sétima, oito|oitavo|oitava, nove|nono|nona",
    "es": "uno|una|primero|primera|primer, dos|segundo|segunda, tres|tercero|tercera, cuatro|cuarto|cuarta, "
    "cinco|quinto|quinta, seis|sexto|sexta, siete|séptimo|séptima, ocho|octavo|octava, nueve|noveno|novena",
    "fil": "isa|una|unang, dalawa|ikalawa|pangalawa, tatlo|ikatlo|pangatlo, apat|ikaapat|pang apat|ikaapat na, "
    "lima|ikalima|panlima, anim|ikaanim|pang anim, pito|ikapito|pampito, walo|ikawalo|pangwalo, siyam|ikasiyam|"
    "pansiyam",
    "ta": "ஒன்று|ஒன்னு|முதல்|முதலாவது|முதலில் உள்ளது, இரண்டு|ரெண்டு|இரண்டாவது|ரெண்டாவது, மூன்று|மூணு|மூன்றாவது|"
    "மூணாவது, "
    "நான்கு|நாலு|நான்காவது|நாலாவது, ஐந்து|அஞ்சு|ஐந்தாவது, ஆறு|ஆறாவது, ஏழு|ஏழாவது, எட்டு|எட்டாவது, ஒன்பது|ஒன்பதாவது",
    "ko": "하나|일|첫|첫번|첫 번째|첫번째|일번|일 번, 둘|이|두|두 번째|두번째|이번|이 번, 셋|삼|세 번째|세번째|삼번, "
    "넷|사|네 번째|네번째|사번, 다섯|오|다섯 번째|다섯번째|오번, 여섯|육|여섯 번째|여섯번째|육번, 일곱|칠|일곱 번째|"
    "일곱번째|칠번, "
    "여덟|팔|여덟 번째|여덟번째|팔번, 아홉|구|아홉 번째|아홉번째|구번",
    "pl": "jeden|pierwszy|pierwsza|pierwsze|jedynka, dwa|drugi|druga|drugie|dwójka, trzy|trzeci|trzecia|trzecie|"
    "trójka, "
    "cztery|czwarty|czwarta|czwarte, pięć|piąty|piąta|piąte, sześć|szósty|szósta|szóste, siedem|siódmy|siódma|siódme, "
    "osiem|ósmy|ósma|ósme, dziewięć|dziewiąty|dziewiąta|dziewiąte",
    "ro": "unu|una|primul|prima, doi|două|al doilea|a doua, trei|al treilea|a treia, patru|al patrulea|a patra, "
    "cinci|al cincilea|a cincea, șase|al șaselea|a șasea, șapte|al șaptelea|a șaptea, opt|al optulea|a opta, "
    "nouă|al nouălea|a noua",
    "so": "kow|hal|koowaad|kan koowaad|mid|kan hore, laba|labaad|kan labaad|tan labaad, saddex|saddexaad, afar|afraad, "
    "shan|shanaad, lix|lixaad, toddoba|toddobaad, siddeed|siddeedaad, sagaal|sagaalaad",
    "bn": "এক|প্রথম|প্রথমটা|একনম্বর, দুই|দ্বিতীয়|দ্বিতীয়টা|দুইনম্বর, তিন|তৃতীয়|তৃতীয়টা, চার|চতুর্থ|চতুর্থটা, "
    "পাঁচ|পঞ্চম|পঞ্চমটা, "
    "ছয়|ষষ্ঠ, সাত|সপ্তম, আট|অষ্টম, নয়|নবম",
    "ur": "ایک|پہلا|پہلی|پہلے, دو|دوسرا|دوسری|دوسرے, تین|تیسرا|تیسری, چار|چوتھا|چوتھی, پانچ|پانچواں|پانچویں, "
    "چھ|چھے|چھٹا|چھٹی, سات|ساتواں|ساتویں, آٹھ|آٹھواں|آٹھویں, نو|نواں|نویں",
    "zh-Hans": "一|第一|第1, 二|两|第二|第2, 三|第三|第3, 四|第四|第4, 五|第五|第5, 六|第六|第6, 七|第七|第7, 八|"
    "第八|第8, 九|第九|第9",
    "uk": "один|одна|перший|перша|перше, два|дві|другий|друга|друге, три|третій|третя|третє, "
    "чотири|четвертий|четверта|четверте, п'ять|п'ятий|п'ята|п'яте, шість|шостий|шоста|шосте, сім|сьомий|сьома|сьоме, "
    "вісім|восьмий|восьма|восьме, дев'ять|дев'ятий|дев'ята|дев'яте",
    "sq": "një|i pari|e para|parë, dy|i dyti|e dyta|dytë, tre|tri|i treti|e treta|tretë, katër|i katërti|e katërta, "
    "pesë|i pesti|e pesta, gjashtë|i gjashti|e gjashta, shtatë|i shtati|e shtata, tetë|i teti|e teta, nëntë|i nënti|"
    "e nënta",
    "tr": "bir|birinci|birincisi|ilk|ilki, iki|ikinci|ikincisi, üç|üçüncü|üçüncüsü, dört|dördüncü|dördüncüsü, "
    "beş|beşinci|beşincisi, altı|altıncı|altıncısı, yedi|yedinci|yedincisi, sekiz|sekizinci|sekizincisi, "
    "dokuz|dokuzuncu|dokuzuncusu",
}
# What stands before a number and behind it.
AROUND: dict[Language, str] = {
    "en": "number|option|nr|num|the|its|it is|it's|i think|i think its|i guess|maybe|probably|id say|i say|i choose|"
    "i pick|"
    "ill take|ill go for|answer|choice|my answer is|um|erm|so|ok|okay|hi|yes|yeah|for me|that would be|it would be;"
    "one|option|number|i think|i guess|please|pls|plz|maybe|probably|thanks|thank you|on the list|from the list|for "
    "me|x|xx|"
    "choice|answer|its|thats it",
    "ar": "رقم|الرقم|نمره|خيار|الخيار|اعتقد|أظن|ربما|هو|هي|اختار|اريد;من فضلك|اعتقد|أظن|لو سمحت|شكرا|ربما|واحد",
    "fa": "شماره|گزینه|عدد|فکر کنم|شاید|همان|آن|مورد;لطفا|فکر کنم|شاید|است|ممنون|را|یکی|گزینه",
    "fr": "numéro|le|la|l'|le numéro|option|l'option|je pense|je crois|peut être|c'est|choix|n|je choisis|je prends|"
    "plutôt;"
    "je pense|je crois|s'il vous plaît|svp|peut être|option|choix|merci|de la liste",
    "pt": "número|o|a|opção|a opção|acho|acho que|talvez|é|é o|é a|escolho|o número|penso que;por favor|acho|acho "
    "eu|obrigada|"
    "obrigado|talvez|opção|da lista",
    "es": "número|el|la|opción|la opción|creo|creo que|tal vez|quizás|es|es el|es la|elijo|el número|lo;por favor|"
    "creo|gracias|"
    "tal vez|opción|de la lista",
    "fil": "number|numero|ang|yung|iyong|opsyon|siguro|sa tingin ko|sa tingin ko ay|pang|yun|pili ko;po|siguro|sa "
    "tingin ko|"
    "ang pili ko|na lang|please|yata|salamat",
    "ta": "எண்|நம்பர்|விருப்பம்|என்று நினைக்கிறேன்;என்று நினைக்கிறேன்|தயவுசெய்து|நினைக்கிறேன்|நன்றி|எண்|ஒன்று",
    "ko": "번호|아마|저는|그|제 생각엔;번|번째|번이요|번 같아요|인 것 같아요|이요|요|것|거|번째 거요|거요|번입니다|"
    "입니다|예요|이에요|번으로|번째요|주세요|인 듯",
    "pl": "numer|nr|opcja|ten|ta|to|to jest|myślę|myślę że|chyba|wybieram|może|ja|na;proszę|chyba|myślę|opcja|z "
    "listy|dziękuję|raczej",
    "ro": "numărul|număr|opțiunea|cred|cred că|e|este|poate|aleg|nr;vă rog|te rog|cred|mulțumesc|poate|opțiune|din "
    "listă",
    "so": "lambarka|lambar|nambar|numberka|kan|tan|waa|waxaan u malaynayaa|waxaan doortay|midka|ka;fadlan|"
    "mahadsanid|ayaan u malaynayaa|"
    "ayaan doortay|waaye",
    "bn": "নম্বর|নাম্বার|আমার মনে হয়|মনে হয়|সম্ভবত|নং;নম্বর|নাম্বার|টা|টি|মনে হয়|প্লিজ|নম্বরটা|নাম্বারটা|হবে|নং",
    "ur": "نمبر|آپشن|میرے خیال میں|شاید|میرے خیال سے;نمبر|والا|والی|شاید|پلیز|ہے|میرے خیال میں|شکریہ",
    "zh-Hans": "选|我选|选择|我想是|我觉得是|应该是|是|号码|数字|可能是|大概|我要|要|那;个|项|号|吧|谢谢|选项|那个|"
    "条|应该是|好了",
    "uk": "номер|варіант|думаю|мабуть|це|я думаю|напевно|обираю|пункт|можливо;будь ласка|мабуть|думаю|напевно|дякую|"
    "варіант|пункт|зі списку",
    "sq": "numri|numër|nr|opsioni|mendoj|mendoj se|ndoshta|është|zgjedh|e|i;ju lutem|të lutem|ndoshta|mendoj|"
    "faleminderit|opsioni",
    "tr": "numara|no|sanırım|galiba|belki|seçenek|bence;numara|sanırım|galiba|lütfen|belki|seçenek|nci|olan|olanı|"
    "numaralı|bence|teşekkürler|si|sı",
}
