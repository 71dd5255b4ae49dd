"""Questions to go on with, in the 24 official languages.

What they name is put in as it stands, neither inflected nor between quotation marks: these would make it a quotation to check.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SuggestionWords:
    """One language's questions, with `{}` for a heading or a title."""

    about: str
    says: str
    amendments: str
    drafted: str


SUGGESTIONS = {
    "bg": SuggestionWords(
        "Какво казва Комитетът по темата {}?",
        "Какво се казва в текста: {}?",
        "Какви изменения предлага Комитетът в текста: {}?",
        "Кой е изготвил текста: {}?",
    ),
    "cs": SuggestionWords(
        "Co říká Výbor na téma {}?",
        "Co se uvádí v dokumentu: {}?",
        "Jaké změny navrhuje Výbor v dokumentu: {}?",
        "Kdo vypracoval dokument: {}?",
    ),
    "da": SuggestionWords(
        "Hvad siger udvalget om emnet {}?",
        "Hvad står der i teksten: {}?",
        "Hvilke ændringer foreslår udvalget i teksten: {}?",
        "Hvem har udarbejdet teksten: {}?",
    ),
    "de": SuggestionWords(
        "Was sagt der Ausschuss zum Thema {}?",
        "Was steht in dem Text: {}?",
        "Welche Änderungen schlägt der Ausschuss vor in dem Text: {}?",
        "Wer hat den Text ausgearbeitet: {}?",
    ),
    "el": SuggestionWords(
        "Τι λέει η Επιτροπή των Περιφερειών για το θέμα {};",
        "Τι αναφέρεται στο κείμενο: {};",
        "Ποιες τροπολογίες προτείνει η Επιτροπή των Περιφερειών στο κείμενο: {};",
        "Ποιος συνέταξε το κείμενο: {};",
    ),
    "en": SuggestionWords(
        "What does the Committee say about {}?",
        "What does the text say: {}?",
        "Which amendments does the Committee propose in the text: {}?",
        "Who drafted the text: {}?",
    ),
    "es": SuggestionWords(
        "¿Qué dice el Comité sobre el tema {}?",
        "¿Qué dice el texto: {}?",
        "¿Qué enmiendas propone el Comité en el texto: {}?",
        "¿Quién redactó el texto: {}?",
    ),
    "et": SuggestionWords(
        "Mida ütleb komitee teemal {}?",
        "Mida öeldakse tekstis: {}?",
        "Milliseid muudatusettepanekuid teeb komitee tekstis: {}?",
        "Kes koostas teksti: {}?",
    ),
    "fi": SuggestionWords(
        "Mitä komitea sanoo aiheesta {}?",
        "Mitä sanotaan tekstissä: {}?",
        "Mitä muutoksia komitea ehdottaa tekstissä: {}?",
        "Kuka on laatinut tekstin: {}?",
    ),
    "fr": SuggestionWords(
        "Que dit le Comité sur le thème {} ?",
        "Que dit le texte : {} ?",
        "Quels amendements le Comité propose-t-il dans le texte : {} ?",
        "Qui a rédigé le texte : {} ?",
    ),
    "ga": SuggestionWords(
        "Cad a deir an Coiste faoin ábhar {}?",
        "Cad a deirtear sa téacs: {}?",
        "Cad iad na leasuithe a mholann an Coiste sa téacs: {}?",
        "Cé a dhréachtaigh an téacs: {}?",
    ),
    "hr": SuggestionWords(
        "Što Odbor kaže o temi {}?",
        "Što piše u dokumentu: {}?",
        "Koje izmjene Odbor predlaže u dokumentu: {}?",
        "Tko je izradio dokument: {}?",
    ),
    "hu": SuggestionWords(
        "Mit mond a Régiók Bizottsága a témáról: {}?",
        "Mi áll a szövegben: {}?",
        "Milyen módosításokat javasol a Régiók Bizottsága a szövegben: {}?",
        "Ki készítette a szöveget: {}?",
    ),
    "it": SuggestionWords(
        "Che cosa dice il Comitato sul tema {}?",
        "Che cosa dice il testo: {}?",
        "Quali emendamenti propone il Comitato nel testo: {}?",
        "Chi ha redatto il testo: {}?",
    ),
    "lt": SuggestionWords(
        "Ką Komitetas sako tema {}?",
        "Kas rašoma tekste: {}?",
        "Kokius pakeitimus Komitetas siūlo tekste: {}?",
        "Kas parengė tekstą: {}?",
    ),
    "lv": SuggestionWords(
        "Ko Komiteja saka par tematu {}?",
        "Kas teikts tekstā: {}?",
        "Kādus grozījumus Komiteja ierosina tekstā: {}?",
        "Kas sagatavoja tekstu: {}?",
    ),
    "mt": SuggestionWords(
        "X’jgħid il-Kumitat dwar is-suġġett {}?",
        "X’jgħid it-test: {}?",
        "Liema emendi jipproponi l-Kumitat fit-test: {}?",
        "Min abbozza t-test: {}?",
    ),
    "nl": SuggestionWords(
        "Wat zegt het Comité over het onderwerp {}?",
        "Wat staat er in de tekst: {}?",
        "Welke wijzigingen stelt het Comité voor in de tekst: {}?",
        "Wie heeft de tekst opgesteld: {}?",
    ),
    "pl": SuggestionWords(
        "Co Komitet mówi na temat {}?",
        "Co mówi tekst: {}?",
        "Jakie poprawki proponuje Komitet w tekście: {}?",
        "Kto opracował tekst: {}?",
    ),
    "pt": SuggestionWords(
        "Que diz o Comité sobre o tema {}?",
        "Que diz o texto: {}?",
        "Que alterações propõe o Comité no texto: {}?",
        "Quem redigiu o texto: {}?",
    ),
    "ro": SuggestionWords(
        "Ce spune Comitetul despre tema {}?",
        "Ce spune textul: {}?",
        "Ce amendamente propune Comitetul în textul: {}?",
        "Cine a redactat textul: {}?",
    ),
    "sk": SuggestionWords(
        "Čo hovorí výbor na tému {}?",
        "Čo sa uvádza v texte: {}?",
        "Aké zmeny navrhuje výbor v texte: {}?",
        "Kto vypracoval text: {}?",
    ),
    "sl": SuggestionWords(
        "Kaj pravi Odbor o temi {}?",
        "Kaj piše v besedilu: {}?",
        "Katere spremembe predlaga Odbor v besedilu: {}?",
        "Kdo je pripravil besedilo: {}?",
    ),
    "sv": SuggestionWords(
        "Vad säger kommittén om ämnet {}?",
        "Vad står det i texten: {}?",
        "Vilka ändringar föreslår kommittén i texten: {}?",
        "Vem har utarbetat texten: {}?",
    ),
}
