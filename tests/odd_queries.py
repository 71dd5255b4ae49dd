"""Queries as no reader means them, by what is odd about them: for whatever takes a query."""

from __future__ import annotations

NO_WORDS = {
    "nothing": "",
    "white space": " \t\r\n",
    "spaces of other widths": "\u00a0\u2003\u3000",
    "invisible characters": "\u200b\u2060\ufeff\u200e",
    "pictures": "🚆🌙",
    "a family of joined pictures": "👩‍👩‍👧‍👦",
    "flags": "🇪🇺🇲🇹",
    "punctuation": "…?! — «»",
    "operators": "+-*/%&|^~",
    "controls": "\x00\x07\x1b\x7f",
    "private characters": "\ue000\U000f0000\U0010ffff",
    "an accent without a letter": "\u0301" * 300,
}
"""There is nothing to look for in these."""

SYNTAX = {
    "SQL, a second statement": "'; DROP TABLE documents; --",
    "SQL, always true": '" OR 1=1 --',
    "SQL, a union": "x' UNION SELECT text FROM passages WHERE '%' LIKE '%",
    "SQL, a wildcard": "harbour_%",
    "FTS, a phrase": '"harbour fee"',
    "FTS, an open phrase": '"harbour fee',
    "FTS, nearness": "harbour NEAR/5 fee",
    "FTS, an open bracket": "harbour AND (fee",
    "FTS, a column": "{title words} : harbour",
    "FTS, a beginning": "^harb*",
    "Tantivy, a field": "passage_id:* OR words:harbour",
    "Tantivy, boosts and signs": "+harbour^2 -fee !boat",
    "Tantivy, a range": "number:[a TO z}",
    "Tantivy, a set": "language: IN [en de]",
    "Tantivy, a slop": '"harbour fee"~1000000000000',
    "Tantivy, an expression": "/harb.*/",
    "backslashes": "\\ \\\\ \\x harbour\\",
    "regex, backtracking": "(a+)+$ " + "a" * 40 + "!",
    "regex, an open class": "[a-z harbour",
    "regex, a bad group": "(?P<x harbour",
    "JSON": '{"query": "harbour", "k": 3}',
    "HTML": "<script>alert('harbour')</script>",
    "templates": "${harbour} {{7*7}} %s %n {0}",
    "a path": "../../etc/passwd",
}
"""Syntax somewhere else; here it is words."""

STRANGE = {
    "ten thousand times a word": "harbour " * 10_000,
    "ten thousand words": " ".join(f"harbour{number}" for number in range(10_000)),
    "a word without end": "x" * 50_000,
    "a number without end": "9" * 5_000,
    "numbers that are none": "1e999 NaN -inf 0x7f ١٢٣ Ⅷ ²",
    "one letter": "a",
    "a keycap": "1️⃣",
    "a word with a null": "har\x00bour fee",
    "colours of a terminal": "\x1b[31mharbour\x1b[0m fee",
    "line ends of all sorts": "harbour\r\nfee\u2028boat\x85pier\x0b",
    "a letter under five thousand accents": "h" + "\u0301" * 5_000 + "arbour",
    "decomposed letters": "re\u0301gions cote\u0300res",
    "wide letters": "ｈａｒｂｏｕｒ　ｆｅｅ",
    "letters of mathematics": "𝐡𝐚𝐫𝐛𝐨𝐮𝐫 𝒇𝒆𝒆",
    "right to left": "ما هي رسوم الميناء؟",
    "right to left, with points": "מַה דְּמֵי הַנָּמָל?",
    "both directions": "harbour رسوم fee מס",
    "a direction turned over": "\u202eruobrah\u202c fee",
    "no spaces between words": "港湾の料金はいくらですか",
    "another script in between": "hаrbоur fее",  # with Cyrillic vowels
    "pictures between words": "harbour 🚢 fee 💶",
    "no such date": "opinions since 9999-99-99 and before 0000",
    "dates the wrong way round": "opinions between 2020 and 2010",
    "no such number": "52024AR99999999 CDR 999999999/0000 C/0/0",
}
"""There may be something to find, or not."""

ODD = NO_WORDS | SYNTAX | STRANGE
