"""What the strategies build texts from: phrases of news, page furniture, and characters that break careless code."""

from __future__ import annotations

from typing import Final

PIECES: Final = (
    "the president",
    "Ann Lee",
    "Foreign Minister Omar Haddad",
    "he",
    "officials",
    "France",
    "Kyiv and London",
    "the EU",
    "said that",
    "has claimed",
    "according to",
    "denied",
    "warned",
    "North Korean troops",
    "the 47th Mechanized Brigade",
    "2nd Battalion",
    "12,000",
    "more than 40",
    "£2 billion",
    "US$ 89",
    "3.5 percent",
    "five to six",
    "300 km (186 miles)",
    "two-thirds",
    "on Monday",
    "in January 2024",
    "August 5-6, 2024",
    "last month",
    "six-week truce",
    "Treaty of Riga",
    "signed",
    "the 100-Year Partnership",
    "memorandum of understanding on gas",
    "F-16",
    "Article 5",
    "not",
    "may",
    ",",
    "and",
)
HEADLINES: Final = (
    "Ministers Sign Gas Deal After Talks in Riga",
    "Lee: ‘We Will Not Leave’",
    "Thousands flee floods as rain goes on",
)
FURNITURE: Final = (
    "3 Min Read",
    "Share this article",
    "Advertisement",
    "Leave a comment",
    "Sign up for our newsletter",
)
MARKS: Final = (
    ("“", "”"),
    ('"', '"'),
    ("‘", "’"),
    ("«", "»"),
    ("‹", "›"),
    ("„", "“"),
    ("‚", "‘"),
    ("「", "」"),
    ("``", "''"),
    ("'", "'"),
)
SUBHEADS: Final = ("Gas and grain", "What happens next?", "‘A long winter’")
NOTES: Final = (
    "A bridge in Riga after the flood. Photo: Ann Lee",
    "• Talks go on in Riga",
    "10:45 GMT",
    "Published March 4, 2024",
    "Ann Lee reported from Riga.",
)
STRANGE: Final = (
    "\u00a0",
    "\u202f",
    "\u2009",
    "\u200b",
    "\u200d",
    "\u202e",
    "\u2066",
    "\ufeff",
    "\u0301",
    "İ",
    "ß",
    "ﬁ",
    "ǅ",
    "½",
    "²",
    "٣",
    "一",
    "🇬🇧",
    "👨‍👩‍👧",
    "👍🏽",
    "\r\n",
    "\n\n",
    "\n",
    "\u2028",
    "\t",
    "\x00",
    "\x1b[31m",
    "“",
    "”",
    "'",
    '"',
    "«",
    "(",
    "[…]",
    "…",
    "—",
    "-",
    "‑",
    "1",
    "$",
    "%",
    "<script>",
    "&amp;",
    "\ufffd",
    "\U0010ffff",
)
HOSTILE: Final = (
    "1",
    "1-",
    "1,",
    "10:",
    "hundred ",
    "the 1st ",
    "“",
    "”",
    '"',
    "‘a ",
    "“a ”",
    "“‘",
    "said ",
    "Aa ",
    "a\u0301",
    "(",
    "$",
    "1st Brigade of the ",
    "Treaty of ",
    "France, ",
    "A. ",
    "\n",
    "By A\n",
)
NEUTRAL: Final = "Nothing more was clear, and heavy rain fell over the wooded hills and the wide green valley."
NEUTRALS: Final = (
    NEUTRAL,
    "The table stood near the window, with books on it and a lamp beside them, and nobody had moved the chair.",
    "It was quiet in the house, and the old dog slept by the door, as it always did when the garden was wet.",
)
ARTICLE: Final = """\
Ministers Sign Gas Deal After Talks in Riga

RIGA, Latvia — France and Latvia signed the Treaty of Riga on January 22, 2019, six weeks after a ceasefire.

“We will not leave,” Foreign Minister Omar Haddad told reporters. He said that more than 40 people were killed when \
the 47th Mechanized Brigade attacked the bridge.

Exports rose to $84 million in March 2024, officials said, up 3.5 percent since last year.
"""
