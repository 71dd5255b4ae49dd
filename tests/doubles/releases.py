"""Invented press releases, and the layouts in which the Committee's releases have stood on the web."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from html import escape

SITE = "https://www.cor.europa.eu"


@dataclass(frozen=True)
class Part:
    """A sub-heading (or none) and the paragraphs below it; names between `**` are printed in bold."""

    paragraphs: tuple[str, ...]
    heading: str = ""


@dataclass(frozen=True)
class InventedRelease:
    """A release that never was, in one language."""

    slug: str
    language: str
    title: str
    date: dt.date
    printed_date: str
    standfirst: str
    parts: tuple[Part, ...]
    dateline: str = ""
    """`Press Release | CoR/26/901.en | Brussels, 5 January 2026`, where it went out by e-mail."""
    more_heading: str = "More information"
    more: tuple[tuple[str, str], ...] = ()
    """Words and address of each link."""
    contact_heading: str = "Contact:"
    contact: tuple[str, ...] = ()
    translations: tuple[str, ...] = ()
    """Other languages it exists in."""

    @property
    def path(self) -> str:
        return f"/{self.language}/news/{self.slug}"

    @property
    def url(self) -> str:
        return SITE + self.path

    def paragraphs(self) -> list[str]:
        """Of the body, standfirst first, without marks."""
        return [self.standfirst, *(plain(text) for part in self.parts for text in part.paragraphs)]


FERRIES = InventedRelease(
    "river-ferries-need-public-service-rules",
    "en",
    "River ferries need rules of their own, say regions",
    dt.date(2026, 1, 5),
    "5 January 2026",
    "Forty towns on both banks of the Ostrava Brook would lose their only crossing under the new concession rules.",
    (
        Part(
            (
                "The European Committee of the Regions adopted its opinion on small ferries by a large majority today.",
                "**Ana Example** (PT/EPP), Mayor of Vila Nenhures and rapporteur of the opinion, said: “A ferry that runs"
                " every hour is a road. Nobody asks a road to make a profit before breakfast.”",
            )
        ),
        Part(
            (
                "Members also ask for one ticket on both banks. “We sell three tickets for a crossing of four minutes,”"
                " added **Jussi Keksitty** (FI/PES), member of the council of Järvilä. “That is longer than the crossing.”",
                "The rules would apply from 2028 and cost 1,5\u00a0% of the regional transport budget.",
            ),
            "One ticket for two banks",
        ),
    ),
    dateline="Press Release | CoR/26/901.en | Brussels, 5 January 2026",
    more=(
        ("Opinion: Small ferries as a public service", "/en/our-work/opinions/cdr-0099-2025"),
        ("The act of 2018", "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A52018AR9652"),
    ),
    contact=("Marta Pressová", "Tel. +32 2 000 00 01", "marta.pressova@press.example.eu"),
    translations=("fr",),
)
FERRIES_FR = InventedRelease(
    FERRIES.slug,
    "fr",
    "Les bacs fluviaux ont besoin de règles propres, disent les régions",
    FERRIES.date,
    "5 janvier 2026",
    "Quarante villes des deux rives du Ruisseau d’Ostrava perdraient leur seul passage avec les nouvelles concessions.",
    (
        Part(
            (
                "Le Comité européen des régions a adopté aujourd’hui à une large majorité son avis sur les petits bacs.",
                "« Un bac qui passe toutes les heures est une route. Personne ne demande à une route d’être rentable avant"
                " le petit déjeuner », a déclaré **Ana Example** (PT/PPE), maire de Vila Nenhures.",
            )
        ),
    ),
    more_heading="Plus d’informations",
    contact_heading="Contact :",
    contact=("Marta Pressová", "marta.pressova@press.example.eu"),
    translations=("en",),
)
LIBRARIES = InventedRelease(
    "libraries-on-wheels",
    "en",
    "Libraries on wheels reach a thousand villages",
    dt.date(2025, 11, 18),
    "18 November 2025",
    "Buses full of books cost less than closed branches.",
    (
        Part(
            (
                "The Committee of the Regions looked at eleven lending services in mountain areas and published what it found.",
                "“My village has no shop and no doctor, but on Tuesdays it has four thousand books,” says **Otto"
                " Niemandsländer** (AT/Greens), deputy mayor of Hinterdorf.",
            )
        ),
    ),
    contact=("Marta Pressová",),
)
STORY = InventedRelease(
    "stories/a-day-with-the-ferryman",
    "en",
    "A day with the ferryman",
    dt.date(2025, 12, 2),
    "2 December 2025",
    "He has crossed the brook sixty thousand times.",
    (Part(("The Committee of the Regions went along with the ferryman of Vila Nenhures on a foggy Monday.",)),),
)
ENGLISH_UNDER_FR = InventedRelease(
    "young-councillors-meet",
    "fr",
    "Young councillors meet in Nowhere",
    dt.date(2025, 10, 9),
    "9 octobre 2025",
    "Two hundred elected people under thirty came to talk about bus stops.",
    (
        Part(
            (
                "The European Committee of the Regions invited them for the third time, and for the first time in winter.",
            )
        ),
    ),
)
RELEASES = (FERRIES, FERRIES_FR, LIBRARIES, STORY, ENGLISH_UNDER_FR)


def plain(text: str) -> str:
    """Without the marks of bold type."""
    return text.replace("**", "")


def drupal_page(release: InventedRelease) -> str:
    """As the site has shown it since 2024: `main`, `article`, fields; cards of other pages below."""
    languages = "".join(
        f'<link rel="alternate" hreflang="{other}" href="{SITE}/{other}/news/{release.slug}">'
        for other in (release.language, *release.translations)
    )
    return f"""<!DOCTYPE html><html lang="{release.language}" dir="ltr"><head><meta charset="utf-8">
<title>{escape(release.title)} | European Committee of the Regions</title>
<link rel="canonical" href="{release.url}">{languages}
<meta property="og:title" content="{escape(release.title)}"><script>let page = "<p>no text</p>";</script></head>
<body class="path-node"><a class="visually-hidden skip-link" href="#main-content">Skip to main content</a>
<header role="banner"><nav><ul><li><a href="/en/news">News</a></li>
<li><a href="/en/news/all-stories">All stories</a></li></ul></nav>
<form role="search"><input name="q"><button>Search</button></form></header>
<nav class="breadcrumb"><ol><li>Home</li><li>News</li></ol></nav>
<main id="main-content" role="main"><article class="node node--type-news">
<div class="field field--name-field-type">Press release</div><h1>{escape(release.title)}</h1>
<div class="field--name-field-date"><time datetime="{release.date}T12:00:00Z">{release.printed_date}</time></div>
<div class="social-share"><span>Share</span><ul><li><a href="https://social.example">Post it</a></li></ul></div>
<div class="field--name-field-standfirst"><p><strong>{escape(release.standfirst)}</strong></p></div>
<div class="field--name-body">{_body(release)}</div>
<div class="field--name-field-more">{_more(release, "h2")}</div>
<div class="field--name-field-contact">{_contact(release, "h2")}</div></article>
<section class="views"><h2>Related news</h2>{card("/en/news/another-page", "Another page", dt.date(2025, 9, 1))}</section></main>
<div id="cookie-banner"><p>This site uses cookies.</p><button>Accept</button></div>
<footer><p>European Committee of the Regions, Nowhere Street 1</p></footer></body></html>"""


def sharepoint_page(release: InventedRelease, menus: str = "sl") -> str:
    """As the site showed it from 2013 to 2024: a form around the page, the notice of machine translation, rich text."""
    return f"""<!DOCTYPE html><html lang="{menus}"><head><meta charset="utf-8"><title>
	{escape(release.title)}
</title></head><body><form method="post" action="./x.aspx" id="aspnetForm">
<div class="aspNetHidden"><input type="hidden" value="v"></div>
<div id="s4-workspace"><div id="top-nav"><ul><li>Novice</li><li>Dogodki</li></ul></div><h1>{escape(release.title)}&#160;&#8203;</h1>
<div id="ctl00_PlaceHolderMain_ctl00_Translation"><span>Strojni prevod</span><br/>
<a href="#">Za strojni prevod spodnjega besedila kliknite tukaj.</a></div>
<div id="ctl00_PlaceHolderMain_ctl01__ControlWrapper_RichHtmlField" class="ms-rtestate-field">
<div>&#8203;{escape(release.standfirst)}<br/><br/></div>
{_body(release).replace("<strong>", '<span style="font-weight: bold">').replace("</strong>", "</span>")}
{_more(release, "p")}{_contact(release, "p")}</div>
<div id="ctl00_PlaceHolderMain_ctl03_Tools"><p>Share :</p><a href="#">Back to top</a></div></div></form></body></html>"""


def rapid_page(release: InventedRelease, number: str) -> str:
    """As the Commission's database of releases showed it until 2013: `COR/13/57`, tables, no `main`."""
    return f"""<html><head><title>EUROPA - PRESS RELEASES - Press Release - {escape(release.title)}</title></head><body>
<h2 class="access">Navigation path</h2><h2 class="access">Left navigation</h2><h2 class="access">Additional tools</h2>
<table><tr><td><p>Committee of the Regions - {number} &#160; {release.date:%d/%m/%Y}</p>
<p>Other available languages: FR DE</p></td></tr>
<tr><td><p>Press Release</p><p>The EU's Assembly of Regional and Local Representatives</p><p>Brussels, {release.printed_date}</p>
<p><b>{escape(release.title)}</b></p><p>{escape(release.standfirst)}</p>{_body(release)}
{_contact(release, "p")}</td></tr></table></body></html>"""


def email_page(release: InventedRelease) -> str:
    """As it went out by e-mail and was saved: a head with the number, no h1."""
    return f"""<html><head><title>Newsletter 9</title></head><body><table><tr><td>{release.dateline}</td></tr>
<tr><td><b>{escape(release.title)}</b></td></tr><tr><td><p>{escape(release.standfirst)}</p>{_body(release)}
{_contact(release, "p")}</td></tr></table></body></html>"""


def factsheet_page(number: str = "0099-2025", language: str = "pt") -> str:
    """The page of an opinion: no text of it; menus translated, matter in English."""
    return f"""<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>Small ferries | CR</title>
<link rel="canonical" href="{SITE}/{language}/our-work/opinions/cdr-{number}"></head><body><main>
<div class="c-hero"><p>Opinion factsheet</p><h1>Small ferries as a public service</h1></div>
<div class="page-contents"><h2>Page contents</h2><ul><li>Objective</li><li>Impact</li></ul></div>
<div class="field"><div class="field__label">Rapporteur</div><div class="field__item">EXAMPLE Ana</div></div>
<div class="field"><div class="field__label">Commission</div><div class="field__item">COTER</div></div>
<div class="field"><div class="field__label">Status</div><div class="field__item">Adopted</div></div>
<h2>Objective</h2><p>The opinion of the European Committee of the Regions asks for rules made for crossings of a few minutes.</p>
<h2>Essential points</h2><ul><li>calls for one ticket on both banks;</li>
<li>follows up on CDR 2607/2015.</li></ul></main></body></html>"""


def timeline_page() -> str:
    """The same on the SharePoint site, `OpinionTimeline.aspx?opId=CDR-6209-2017`."""
    return """<html lang="mt"><head><title>Skeda</title></head><body><form id="aspnetForm"><h1>Night ferries</h1>
<div id="ctl00_PlaceHolderMain_Facts"><p>Opinion Number: CDR 6209/2017</p><p>Rapporteur: EXAMPLE Ana</p><p>Commission: CIVEX</p>
<p>Status: Currently in discussion</p><p>Date: 03/12/2015</p><p>The political objective of the opinion is a crossing at night.</p>
</div></form></body></html>"""


def card(path: str, title: str, date: dt.date | None) -> str:
    """One entry of a list."""
    shown = f'<div class="c-card__date"><time datetime="{date}T12:00:00Z">{date:%d %B %Y}</time></div>' if date else ""
    return (
        f'<article class="c-card c-card--news"><h3 class="c-card__title"><a class="overlay-link" href="{path}">{escape(title)}</a>'
        '</h3><div class="c-card__content"><p class="c-card__text">Summary.</p></div>'
        f'<div class="c-card__footer">{shown}</div></article>'
    )


def _body(release: InventedRelease) -> str:
    parts = []
    for part in release.parts:
        parts += [f"<h3>{escape(part.heading)}</h3>"] if part.heading else []
        parts += [f"<p>{_bold(text)}</p>" for text in part.paragraphs]
    return "\n".join(parts)


def _bold(text: str) -> str:
    return re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", escape(text, quote=False))


def _more(release: InventedRelease, heading: str) -> str:
    links = "".join(f'<p><a href="{escape(address)}">{escape(words)}</a></p>' for words, address in release.more)
    return f"<{heading}><b>{release.more_heading}</b></{heading}>{links}" if links else ""


def _contact(release: InventedRelease, heading: str) -> str:
    lines = "<br>".join(map(escape, release.contact))
    return f"<{heading}><b>{release.contact_heading}</b></{heading}><p>{lines}</p>" if lines else ""
