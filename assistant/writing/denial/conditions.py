"""`even if` where the words that a sentence rests on concede nothing: they make a condition of it.

"Closed even if the regions bear the loss" says the contrary of "closed, unless the regions bear the loss", in whatever words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from corpus.facets import fold

_EVEN_IF = {
    "bg": r"дори (?:ако|когато|без|при|и да)|и без\b|независимо",
    "cs": r"i kdyz|i kdyby|i v pripade|i bez\b|i tehdy|bez ohledu",
    "da": r"selv (?:om|hvis|nar|uden|ved)|selvom|ogsa (?:hvis|nar|uden)|uanset",
    "de": r"(?:selbst|auch|sogar) (?:wenn|dann|ohne|falls|bei)\b|ungeachtet|unabhangig davon|gleich ob|egal",
    "el": r"ακομη και|ακομα και|εστω και|ανεξαρτητα",
    "en": r"even (?:if|when|where|without|with|after|before|though)\b|regardless|irrespective|whether or not|no matter",
    "es": r"aunque|(?:incluso|aun) (?:si|cuando|sin|en)\b|independientemente|con independencia",
    "et": r"isegi (?:kui|siis|ilma)|ka siis|ka ilma|hoolimata sellest|olenemata|soltumata",
    "fi": r"vaikka|myos (?:ilman|silloin)|jopa (?:ilman|silloin)|riippumatta|siitakin huolimatta",
    "fr": r"meme (?:si|quand|lorsqu|sans|en l.absence)|independamment|sans egard|qu.importe",
    "ga": r"fiu (?:ma|mura|gan|nuair)|is cuma|beag beann",
    "hr": r"cak i|i ako|i bez\b|i kad|bez obzira",
    "hu": r"akkor is|meg ha|meg akkor|fuggetlenul|tekintet nelkul|nelkul is",
    "it": r"anche (?:se|quando|senza|qualora|ove|laddove|in assenza)\b|indipendentemente|a prescindere",
    "lt": r"net (?:jei|ir|be|jeigu|kai|tada)\b|nepriklausom",
    "lv": r"pat (?:ja|tad|bez|kad)\b|ari (?:tad|bez)\b|neatkarigi",
    "mt": r"an[kg][ei] (?:jekk|meta|minghajr|fejn)|irrispettivament",
    "nl": r"(?:zelfs|ook) (?:als|wanneer|zonder|indien|bij|dan)\b|ongeacht",
    "pl": r"nawet (?:jesli|gdy|jezeli|bez|wtedy|w)\b|(?:takze|rowniez) (?:gdy|jesli|bez|wtedy|w razie)\b|bez wzgledu|niezaleznie",
    "pt": r"mesmo (?:que|se|quando|sem|em)\b|ainda que|independentemente",
    "ro": r"chiar (?:daca|si|fara|cand)\b|indiferent",
    "sk": r"aj ked|aj keby|aj v pripade|aj bez\b|aj vtedy|bez ohladu",
    "sl": r"tudi (?:ce|ko|kadar|brez|v primeru)\b|cetudi|ne glede",
    "sv": r"(?:aven|ocksa) (?:om|nar|utan|vid)\b|oavsett",
}
"""What waives a condition, in folded letters, from the beginning of a word."""
_CONCEDES = {
    "bg": "макар|въпреки|но|обаче|ала|докато|все пак|без",
    "cs": "presto|ackoli|navzdory|trebaze|dokonce|ale|avsak|vsak|nicmene|zatimco|kdezto|bez",
    "da": "trods|skont|ganske vist|men|dog|mens|imidlertid|alligevel|ikke desto mindre|uden|selv|ogsa",
    "de": "obwohl|obgleich|obschon|wenngleich|trotz|selbst|auch|sogar|aber|jedoch|doch|allerdings|dennoch|wahrend|ohne|ob",
    "el": "αν και|παρολο|μολονοτι|παρα|αλλα|ομως|ωστοσο|ενω|χωρις|και",
    "en": "even|although|though|despite|in spite|notwithstanding|albeit|but|however|yet|while|whereas|nevertheless|still|without"
    "|whether|also|any",
    "es": "a pesar|pese a|si bien|incluso|aun|pero|sin|no obstante|mientras|tambien",
    "et": "kuigi|ehkki|hoolimata|vaatamata|kuid|aga|ent|samas|siiski|ilma|isegi|ka",
    "fi": "jopa|huolimatta|mutta|kuitenkin|silti|kun taas|ilman|myos",
    "fr": "bien qu|quoiqu|malgre|en depit|meme|mais|cependant|toutefois|pourtant|neanmoins|tandis|alors qu|sans|aussi",
    "ga": "fiu|ce g|ainneoin|ach|afach|mar sin fein|gan|freisin",
    "hr": "iako|premda|unatoc|usprkos|mada|makar|ali|no|medutim|ipak|dok|bez|i",
    "hu": "bar|noha|habar|ellenere|akar|de|azonban|viszont|megis|mig|nelkul|is",
    "it": "perfino|persino|sebbene|benche|nonostante|malgrado|pur|anche|ma|tuttavia|pero|eppure|mentre|senza",
    "lt": "net|nors|nepaisant|bet|taciau|vis delto|tuo tarpu|be|ir",
    "lv": "pat|kaut|lai gan|neskatoties|bet|tomer|tacu|savukart|kamer|bez|ari",
    "mt": "anke|anki|ghalkemm|minkejja|izda|imma|madankollu|filwaqt|minghajr",
    "nl": "zelfs|ook|hoewel|ofschoon|ondanks|al is|zij het|maar|echter|toch|niettemin|terwijl|zonder",
    "pl": "nawet|takze|rowniez|choc|mimo|pomimo|ale|jednak|lecz|natomiast|podczas|zas|bez",
    "pt": "mesmo|embora|apesar|nao obstante|se bem|mas|porem|contudo|todavia|no entanto|enquanto|sem|tambem",
    "ro": "chiar|desi|in ciuda|cu toate|dar|insa|totusi|in timp ce|fara|si",
    "sk": "i ked|hoci|napriek|dokonca|ale|avsak|vsak|zatial|kym|bez|aj",
    "sl": "ceprav|kljub|celo|sicer|ampak|vendar|toda|medtem|brez|tudi",
    "sv": "aven|ocksa|trots|fastan|oaktat|lat vara|men|dock|emellertid|anda|medan|utan",
}
"""What concedes something besides, or parts one thing from another: the sentence may have put that so."""


def waived(sentence: str, language: str, held: Sequence[tuple[str, str]]) -> bool:
    """True where a sentence in `language` (ISO 639-1) waives a condition and nothing in the words `held`, each with its language,
    waives or concedes anything."""
    return _has(_EVEN_IF, sentence, language) and not any(
        _has(_EVEN_IF, words, own) or _has(_CONCEDES, words, own, whole=True) for words, own in held
    )


def _has(table: Mapping[str, str], text: str, language: str, *, whole: bool = False) -> bool:
    found = table.get(language)
    return found is None or re.search(rf"\b(?:{found})" + r"\b" * whole, fold(text)) is not None
