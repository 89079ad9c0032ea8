"""Marks that quote nobody, with the reason; and texts in which nothing may be found."""

import pytest

from newsparse import Pipeline
from newsparse_actors import actors
from newsparse_quotes import Quote, quotes

PIPELINE = Pipeline(actors, quotes)


@pytest.mark.parametrize(
    ("text", "stretch", "reason"),
    [
        ("Her novel “The Salt Road” won the prize.", "“The Salt Road”", "title"),
        ("She read “The Long Night” twice.", "“The Long Night”", "title"),
        ("The newspaper “Dagens Ord” was closed.", "“Dagens Ord”", "title"),
        ("Joseph “Red” Malone was buried.", "“Red”", "nickname"),
        ("The term “dark pool” refers to a private exchange.", "“dark pool”", "term"),
        ("His brother, known as “the Fox”, is in jail.", "“the Fox”", "term"),
        ("The device, called “the box”, was small.", "“the box”", "term"),
        ("He used the word “failure” four times.", "“failure”", "term"),
        ("The so-called “experts” have left.", "“experts”", "term"),
        ("The “free” lunch cost $40.", "“free”", "scare"),
        ("The ‘free’ lunch cost $40.", "‘free’", "scare"),
    ],
)
def test_rejected(text, stretch, reason):
    """Scare quotes, titles of works, nicknames and terms are no quotes, and the document says why."""
    document = PIPELINE.parse(text)
    assert not document[Quote]
    assert [(r.span.of(text), r.reason) for r in document.rejected] == [(stretch, reason)]


def test_a_word_held_at_a_distance_inside_a_quote():
    """It is no quote in the quote: nobody says it."""
    text = "“I do not throw around words like ‘great’, but it was,” Tan said."
    assert [a.span.of(text) for a in PIPELINE.parse(text)[Quote]] == [
        "“I do not throw around words like ‘great’, but it was,”"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The boat was 12' long and the mast 30\" wide.",
        "The 1990s were her best years; 'twas a good time, rock 'n' roll and all.",
        "The drivers' union met the nurses' union.",
        "She saw that the gate was open.",
        "The court settles disputes that it cannot pass on.",
        "The yield climbed 6 basis points to 4.41%.",
        "He sold the house to support his family. The army moved on to defend the town.",
        "The court heard that the driver had been drinking.",
        "Whether he will run is unclear.",
        "Reports of rain on the coast came in all night. Claims for damage are paid in June.",
        "The harbour, which opened in May, handled two ships a day.",
        "",
        "\n\n\n",
        "“”",
        "“ ”",
        ": “",
        "said",
        "“said",
        "„’.”",
        "“…”",
        "He left.\n\n“No,”\u0301 ”",
        "“the president. ‘The president left.",
    ],
)
def test_silence(text):
    """Perceiving is no quote, purpose is none, nor are nouns that look like verbs, or marks around nothing."""
    assert not PIPELINE.parse(text, strict=True)[Quote]


def test_an_unclosed_stretch_ends_with_its_comma():
    """Also where a blank stands before the comma: no content ends with it."""
    text = "He would pay through “a tax which he called “a means to be fair to all , said the mayor of the town"
    assert all(found.span.of(text).strip() == found.span.of(text) for found in PIPELINE.parse(text, strict=True)[Quote])
