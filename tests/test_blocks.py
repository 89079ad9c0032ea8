"""The block labeller: shapes of news, the rules one by one, and the laws."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from core_strategies import hostile_texts
from hypothesis import given
from hypothesis import strategies as st

from newsparse.blocks import label
from newsparse.blocks.lines import Line
from newsparse.outline import Block
from newsparse.testing import cpu_seconds, growth

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
BODY = "\n\nThe ferry did not sail on Monday, the harbour office said.\n\nIt will sail on Tuesday if the wind drops.\n"
WRAPPED = "x" * 60 + "\ny"
HEADLINE = "Ferry stays in port as storm nears\n\n"


def told(block: Block) -> str:
    """A block's kind, and its role where it has one."""
    return f"{block.kind}:{block.role}" if block.role else block.kind


def kinds(text: str) -> list[str]:
    """The kinds of a text's blocks."""
    return [told(block) for block in label(text)]


def parts(text: str) -> list[tuple[str, str]]:
    """The kinds of a text's blocks, and their texts."""
    return [(told(block), block.span.of(text)) for block in label(text)]


def kind_in_body(line: str) -> str:
    """The kind of a line between two paragraphs of an article."""
    text = HEADLINE + BODY.strip() + "\n\n" + line + BODY
    return next(told(block) for block in label(text) if block.span.start == text.index(line))


def kind_under_headline(line: str) -> str:
    """The kind of a line between the headline and the first paragraph."""
    return kinds(HEADLINE + line + BODY)[1]


def kind_at_end(line: str) -> str:
    """The kind of a line after the last paragraph."""
    return kinds(HEADLINE + BODY + "\n" + line)[-1]


# --- whole shapes


def test_a_scraped_page():
    """The page that the labeller is for: doubled names, reading times, a dek, subheads, a dateline, buttons."""
    text = (
        "Mayor Says Bridge ‘Will Stand’ as River Rises\n\nTideDesk\nTideDesk 3 Min Read\n3 Min Read\n\n"
        "Council Votes on New Pillars While Engineers Warn of Delay\n\n"
        "Riga, Latvia – The mayor has said that the bridge will stand.\n\n"
        "Why It Matters\n\n“It is old,” she said. “It is not weak.”\n\nShare this Post\nLeave a Comment"
    )
    assert kinds(text) == [
        "headline", "byline", "boilerplate:reading-time", "boilerplate:reading-time", "dek", "dateline", "paragraph",
        "subhead", "paragraph", "boilerplate:share", "boilerplate:comment",
    ]  # fmt: skip


def test_an_agency_report():
    """Slug, bulleted summary, aside, byline, dateline with date and agency, sign-off."""
    text = (
        "LATVIA-BRIDGE/VOTE (UPDATE 1)\nRiga council votes for new bridge pillars\n\n* Cost put at 12 mln euros\n\n"
        "(Adds mayor's comment)\n\nBy Ann Moe\n\nRIGA, March 3 (Gulf Wire) - The council voted on Monday.\n\n"
        "The mayor was pleased, she said.\n\n(Reporting by Ann Moe; Editing by Bo Lind)"
    )
    assert kinds(text) == [
        "kicker", "headline", "item", "note", "byline", "dateline", "paragraph", "paragraph", "tagline",
    ]  # fmt: skip


def test_a_live_blog():
    """Times of day stand over the entries, and the article begins with the first of them."""
    text = (
        "Live: bridge shut\n\n14:20\nMayor arrives\n\nShe came by boat.\n\n13:05 GMT\nPolice on site\n\nThey shut it."
    )
    expected = ["headline", "pubdate", "subhead", "paragraph", "pubdate", "subhead", "paragraph"]
    assert kinds(text) == expected


def test_a_conversation():
    """Turns are paragraphs, also where one is a question or short."""
    text = "Q: Were you wrong?\n\nA: Yes.\n\nQ: Why?\n\nA: I was tired.\n\nFROST: That is all?\n\nFROST (laughs): Yes."
    assert set(kinds(text)) == {"paragraph"}


def test_a_speaker_heard_once_is_a_heading_like_any_other():
    """A name and a colon make a turn only where they come again."""
    assert kind_in_body("Question: Who Pays?") == "subhead"


def test_a_menu_is_navigation_and_a_lone_department_a_kicker():
    """Three departments in a row are a menu; one over the headline belongs to it."""
    assert kinds("World\nPolitics\nSport\n\n" + HEADLINE + BODY)[:4] == ["boilerplate:navigation"] * 3 + ["headline"]
    assert kinds("Politics\n\n" + HEADLINE + BODY)[:2] == ["kicker", "headline"]


def test_who_asks_but_once_takes_part_in_a_conversation():
    """In a transcript, a label in capitals is a turn, not a heading; over it, "TRANSCRIPT" is no speaker."""
    turns = [
        "HALE: We moved two ferries.",
        "QUESTION: How many seats is that?",
        "HALE: Ninety.",
        "Q: And for how long?",
    ]
    text = "TRANSCRIPT: The harbour master's news conference\n\n" + "\n\n".join(turns)
    assert kinds(text) == ["headline", *["paragraph"] * 4]


def test_a_quote_pulled_out_of_the_text_and_its_signature():
    """Both are set off; a dash after text, or after a blank line, is an item."""
    quote = '"It was dark. It was cold."'
    assert kinds(f"{HEADLINE}{BODY}\n{quote}\n— Ann Moe, skipper{BODY}")[3:5] == ["blockquote", "blockquote"]
    assert kinds(f"{HEADLINE}{BODY}\n{quote}\n\n— one more ferry{BODY}")[3:5] == ["paragraph", "item"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ann Moe is harbour correspondent.", "tagline"),
        ("Ann Moe covers the coast for The Tide.", "tagline"),
        ("Ann Moe writes about ferries. She was born in Port Hale.", "tagline"),
        ("Ann Moe is a writer and a skipper", "tagline"),
        ("Follow Ann Moe on Bluesky @annmoe.", "tagline"),
        ("Ann Moe left the harbour at noon.", "paragraph"),
    ],
)
def test_who_wrote_it_stands_last(line, expected):
    """A line that says who somebody is tells who the author is where no text follows; before text it is text."""
    assert kind_at_end(line) == expected


def test_who_somebody_is_before_text_is_text():
    """The same words inside the article."""
    assert kind_in_body("Ann Moe covers the coast for The Tide.") == "paragraph"


def test_the_name_of_the_paper_is_no_headline():
    """Where its menu follows it."""
    text = "The Harbour Herald\nSubscribe\nLog in\nFerry stays in port as storm nears" + BODY
    assert kinds(text)[:4] == [
        *["boilerplate:navigation", "boilerplate:subscribe", "boilerplate:navigation"],
        "headline",
    ]


def test_a_page_title_says_the_headline_with_the_name_of_the_paper():
    """Both are the headline."""
    title = "Ferry stays in port as storm nears"
    assert kinds(f"{title} | The Tide\n{title}{BODY}")[:2] == ["headline", "headline"]


def test_lines_under_key_points_are_items():
    """Also without bullets, as long as no blank line parts them."""
    text = HEADLINE + BODY + "\nKey points\nFerries stay in port\nSchools shut at noon" + BODY
    assert kinds(text)[3:6] == ["subhead", "item", "item"]


def test_words_after_image_caption_are_a_caption():
    """Wherever they stand again, too."""
    text = (
        HEADLINE
        + "Moe on the quay in January\nImage source, Harbour Images\nImage caption,\nMoe on the quay in January"
    )
    assert kinds(text + BODY)[1:5] == ["caption", "caption", "boilerplate:other", "caption"]


def test_the_day_of_a_related_entry_is_of_its_list():
    """Under the article; inside it a day heads what follows."""
    text = HEADLINE + BODY + "\nMore on this story\nFerry sails again\n4 January\nStorm nears\n12 December 2024"
    assert kinds(text)[3:] == ["boilerplate:related"] * 5


def test_hard_wrapped_paragraphs_are_one_block_each():
    """Lines filled up to a width make one paragraph, even where one ends with a stop or the next has a capital."""
    text = (
        "The council of the old town has voted for\nnew pillars under the bridge. The vote of\n"
        "Monday was close, and the mayor wept.\n\n"
        "It had been put off twice, each time for\nlack of funds."
    )
    assert [block for _, block in parts(text)] == text.split("\n\n")


def test_a_paragraph_a_line_stays_so():
    """Without a blank line between them, whole paragraphs are not run together."""
    lines = ["The council voted on Monday.", "The mayor was pleased with it.", "Nobody else was."]
    assert [block for _, block in parts("\n".join(lines))] == lines


def test_items_begin_anew_inside_a_wrapped_text():
    """A bullet ends the item before it, and the lines that it runs on are its own."""
    plan = "The plan in short, as it was told to all of us\nby the mayor:\n"
    text = plan + "- a bridge that will stand for a hundred years\nand more\n- a park"
    assert kinds(text) == ["paragraph", "item", "item"]


def test_chrome_takes_part_in_no_paragraph():
    """A button between the lines of a wrapped text stays by itself."""
    text = "The council of the old town has voted for\nShare this\nnew pillars under the old bridge, it said."
    assert "boilerplate:share" in kinds(text)


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_every_seed_has_its_headline_and_no_unknown_block(seed):
    """Each shape of news has one headline, and hardly anything that nobody could name."""
    found = kinds(seed.read_bytes().decode())
    assert found.count("headline") == 1
    assert found.count("unknown") == 0


# --- one-line texts and fragments


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\r\n", []),
        ("The ferry sailed at noon.", ["paragraph"]),
        ("the ferry, at noon", ["paragraph"]),
        ("Mayor Says Bridge Will Stand", ["headline"]),
        ("Share this post", ["boilerplate:share"]),
        ("TideDesk 6 Min Read. Share 40 Comments", ["boilerplate:reading-time"]),
        ("1,234,567", ["paragraph"]),
        ("2008 – 2010", ["paragraph"]),
        ("9.2321312", ["paragraph"]),
        ("USD 115", ["paragraph"]),
        ("Riga, Latvia – The ferry sailed.", ["dateline", "paragraph"]),
        ("Police came.\n\nThey left.", ["paragraph", "paragraph"]),
        ("EXCLUSIVE\n\nThe ferry sailed at noon, she said.", ["kicker", "paragraph"]),
        ("–– %\n\nThe ferry sailed at noon.", ["unknown", "paragraph"]),
        ("\ufeff", ["paragraph"]),
        ("|" * 100, ["paragraph"]),
        ("Storm Nears\nPort Hale\n\u200b", ["headline", "byline", "subhead"]),
        ("Ferry Sails at Last\n\nThe Harbour Is Open", ["headline", "subhead"]),
    ],
)
def test_short_texts(text, expected):
    """A line is a paragraph unless it plainly is something else."""
    assert kinds(text) == expected


# --- over the article


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Ann Moe", "byline"),
        ("By Ann Moe · 4 min read", "byline"),
        ("It takes a 4 min read", "dek"),
        ("By ANN MOE and BO LIND", "byline"),
        ("Written by Ann Moe, Harbour correspondent", "byline"),
        ("Ann Moe", "byline"),
        ("Ann Moe and Bo Lind, The Tide", "byline"),
        ("Harbour Press", "byline"),
        ("Local government correspondent", "byline"),
        ("Defence desk | 21 October 2024", "byline"),
        ("Ann Moe | 21 October 2024", "byline"),
        ("Ann Moe | The Tide", "byline"),
        ("Reuters", "byline"),
        ("Analysis", "kicker"),
        ("Published", "pubdate"),
        ("Monday, March 3, 2025", "pubdate"),
        ("Published 12:41 BST, 4 October 2024", "pubdate"),
        ("Updated 3:14 PM", "pubdate"),
        ("Last updated: 2 hours ago", "pubdate"),
        ("Updated yesterday", "pubdate"),
        ("2025-03-03", "pubdate"),
        ("Jan 5, 2025 | 4 min read", "pubdate"),
        ("5 minute read", "boilerplate:reading-time"),
        ("Reading time: 3 minutes", "boilerplate:reading-time"),
        ("Harbour office expects the wind to drop by Tuesday", "dek"),
        ("Key points", "subhead"),
        ("pilgrims on the old quay in 2008", "caption"),
        ("Ferry stays in port as storm nears", "headline"),
        ("The quay on Sunday. Photo: Ann Moe", "caption"),
    ],
)
def test_lines_under_a_headline(line, expected):
    """Names, days, reading times and deks in their place."""
    assert kind_under_headline(line) == expected


def test_a_second_name_under_a_byline_is_no_byline():
    """Once somebody has signed, a row of capitals is something else."""
    assert kinds(HEADLINE + "By Ann Moe\n\nStormy Waters" + BODY)[1:3] == ["byline", "subhead"]


@pytest.mark.parametrize(
    ("under", "expected"),
    [
        ("By Ann Moe\n", "dek"),
        ("March 3, 2025\n", "dek"),
        ("4 min read\n", "dek"),
        ("Harbour Press\n", "dek"),
        ("Ann Moe\nMarch 3, 2025\n", "dek"),
        ("Ann Moe\n", "paragraph"),
        ("14:05\n", "paragraph"),
        ("Share this\n", "paragraph"),
    ],
)
def test_a_sentence_before_the_byline_is_a_dek(under, expected):
    """What introduces an article has the byline or the day still to come; an ordinary paragraph has not."""
    assert kinds(HEADLINE + "The harbour office has warned of high waves.\n" + under + BODY)[1] == expected


@pytest.mark.parametrize(
    "sentence",
    ["The harbour office has warned of three things:", "x" * 300 + " is long.", "RIGA (AP) — The office has warned."],
)
def test_what_announces_or_runs_long_is_no_dek(sentence):
    """A dek is short, closed, and has no dateline."""
    assert "dek" not in kinds(HEADLINE + sentence + "\n\nBy Ann Moe" + BODY)


def test_a_picture_between_day_and_text():
    """A phrase with an article and no verb stands under a picture, where a byline or a day has come before."""
    assert kinds(HEADLINE + "Monday, March 3, 2025\n\nThe old quay on the day of the storm" + BODY)[2] == "caption"


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("Moe, Lind pledge to work together; deal may come.", "headline"),
        ("Moe Defies Council.", "headline"),
        ("The council has voted for the bridge.", "paragraph"),
        ("“Never,” Moe said on Monday.", "paragraph"),
        ("Moe said so. Lind did not.", "paragraph"),
        ("Moe left.", "paragraph"),
        ("Who will pay for it all in the end, and when will they, and how will they do so at all?", "paragraph"),
    ],
)
def test_a_first_line_with_a_stop(first, expected):
    """Some papers end headlines with a stop: a line without articles over an article is one, a lead is not."""
    assert kinds(first + "\n\n" + BODY)[0] == expected


def test_a_sentence_over_a_dateline_is_the_headline():
    """Nothing else stands there, articles or not."""
    assert kinds("The deal is off.\n\nWASHINGTON (AP) — The council voted.")[0] == "headline"


def test_a_first_line_that_the_next_one_follows_closely_is_text():
    """A headline with a stop has room under it."""
    assert kinds("Moe leaves council for good.\nNobody wept.\n\nIt rained.")[0] == "paragraph"


def test_what_stands_over_a_name_is_no_kicker():
    """A short first line before a name is the headline."""
    assert kinds("Storm nears\n\nAnn Moe" + BODY)[:2] == ["headline", "byline"]


# --- datelines


@pytest.mark.parametrize(
    "dateline",
    [
        "Kyiv, Ukraine –", "WASHINGTON (AP) —", "LONDON, Jan 5 (Reuters) -", "Paris, 3 March 2025 (AFP) –",
        "NEW YORK, Dec. 14 (UPI) —", "GENEVA, June 19 —", "ST. PETERSBURG, Fla. (AP) —", "KYIV/MOSCOW (Gulf Wire) -",
        "Rio de Janeiro, Brazil —", "ISLAMABAD:", "(CNN) —", "Riga —", "Evansville, Indiana, United States -",
        "Sankt\xa0Olaf —",
    ],
)  # fmt: skip
def test_datelines(dateline):
    """Place, day and agency up to the dash are a block of their own; the rest of the line is the paragraph."""
    text = f"{HEADLINE}{dateline} The ferry sailed.{BODY}"
    assert parts(text)[1:3] == [("dateline", dateline), ("paragraph", "The ferry sailed.")]


@pytest.mark.parametrize(
    "line",
    [
        "Moe – who is 52 – has been mayor since May.",
        "Sen. Ann Moe (R-Texas) — She has been in office since May.",
        "WATCH — The ferry leaves the harbour at last.",
        "Moe: The ferry will not sail, not today, not ever.",
        "RIGA — SHIPS STAY IN PORT, AND NOBODY KNOWS WHY.",
        "(Applause.)",
        "Vitamin C: It does nothing, and nobody knows why.",
    ],
)
def test_what_is_no_dateline(line):
    """Names, labels, asides and capitals throughout open no report."""
    assert "dateline" not in kinds(f"{HEADLINE}{line}{BODY}")


def test_a_dateline_may_have_its_line_to_itself():
    """Some papers break the line after it."""
    assert kinds(HEADLINE + "GENEVA, June 19 —\n\nThe three ministers signed.")[1:] == ["dateline", "paragraph"]


def test_later_datelines_need_capitals():
    """A round-up has several; a name and a dash later in the text are no dateline."""
    assert kind_in_body("LONDON — The ferry sailed.") == "dateline"
    assert kind_in_body("London — The ferry sailed.") == "paragraph"


def test_a_colon_twice_is_a_conversation():
    """Capitals and a colon open a report once, a turn of a conversation often."""
    assert "dateline" not in kinds("FROST: The ferry sailed.\n\nMOE: It did not.\n\nIt had, in fact.")


# --- inside and under the article


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("What happens next", "subhead"),
        ("What happens next?", "subhead"),
        ("The details:", "subhead"),
        ("She told reporters:", "paragraph"),
        ("March 3", "subhead"),
        ("14:05", "pubdate"),
        ("- one more ferry", "item"),
        ("2. one more ferry", "item"),
        ("Ferries wait off Port Hale on Sunday. Photograph: Tom Yates/The Beacon", "caption"),
        ("Ann Moe leaves the council on Sunday. (Photo by Bo Lind)", "caption"),
        ("A ferry in port.Credit...Ann Moe for The Tide", "caption"),
        ("FILE PHOTO: A ferry sails", "caption"),
        ("A ferry in the storm, REUTERS/Ann Moe", "caption"),
        ("Waves at the quay [Bo Lind/Harbour News]", "caption"),
        ("Moe (left) and Lind on the quay", "caption"),
        ("A ferry; from file, 2015.", "caption"),
        ("The old flag of the harbour.", "caption"),
        ("ferries on the quay in 2008.", "caption"),
        ("The storm spared nobody on the quay.", "paragraph"),
        ("The storm tears at the quay.", "paragraph"),
        ("Ann Moe of the Harbour Board", "caption"),
        ('"It was dark. It was cold." - Ann Moe', "caption"),
        ('"It was dark. It was cold." so said everybody', "subhead"),
        ("Read more: How storms get their names", "boilerplate:related"),
        ("The Tide is not responsible for the content of external sites.", "boilerplate:other"),
        ("READ ALSO | How storms get their names", "boilerplate:related"),
        ("Related: How storms get their names", "boilerplate:related"),
        ("Related talks were called off on Monday.", "paragraph"),
        ("Advertisement", "boilerplate:advert"),
        ("Story continues below advertisement", "boilerplate:advert"),
        ("This advertisement has not loaded yet, but your article continues below.", "boilerplate:advert"),
        ("Sign up for our newsletter", "boilerplate:subscribe"),
        ("“Sign up for our newsletter,” Moe said.", "paragraph"),
        ("More on the east quay were hurt, Moe said.", "paragraph"),
        ("Share prices fell by three percent.", "paragraph"),
        ("Search for 12 missing sailors goes on", "subhead"),
        ("Sign up for the course by Monday, the harbour office said", "subhead"),
        ("___", "boilerplate:other"),
        ("* * *", "boilerplate:other"),
        ("%%%", "paragraph"),
        ("Editor’s note: The ferry is older than we said.", "note"),
        ("This story has been updated.", "note"),
        ("(The ferry is older than we said)", "note"),
        ("<tweet id=1>Waves!</tweet>", "embed"),
        ("pic.twitter.com/abcdEFGH12", "embed"),
        ("— Ann Moe (@annmoe) March 4, 2025", "embed"),
        ("https://example.org/ferry", "embed"),
        ("[Embedded video: the ferry]", "embed"),
        ("What a storm! pic.twitter.com/abcdEFGH12", "embed"),
    ],
)
def test_lines_in_the_body(line, expected):
    """What a line between paragraphs is."""
    assert kind_in_body(line) == expected


def test_the_post_above_its_signature():
    """A line signed on the next one is embedded with it."""
    post = "\nWaves at the quay!\n— Ann Moe (@annmoe) March 4, 2025"
    assert kinds(HEADLINE + BODY + post + BODY)[3:5] == ["embed", "embed"]


def test_names_in_a_paper_of_titles_are_subheads():
    """Where headlines are in title case, capitals throughout tell no name."""
    assert kinds("Ferry Stays in Port\n\nIt rained on Monday.\n\nNew Wave of Attacks\n\nIt rained on.")[2] == "subhead"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("© 2025 The Tide", "boilerplate:copyright"),
        ("(c) 2025 The Tide", "boilerplate:copyright"),
        ("The Tide 2025, all rights reserved", "boilerplate:copyright"),
        ("We use cookies to improve your experience on this site.", "boilerplate:cookie"),
        ("Comments (14)", "boilerplate:comment"),
        ("Facebook Twitter WhatsApp", "boilerplate:share"),
        ("Share this: Facebook Twitter WhatsApp", "boilerplate:share"),
        ("Home > World > Asia", "boilerplate:navigation"),
        ("Terms of Use | Privacy Policy", "boilerplate:navigation"),
        ("Tags: storm, ferry", "boilerplate:navigation"),
        ("Ann Moe", "tagline"),
        ("— AP", "tagline"),
        ("Additional reporting by Bo Lind", "tagline"),
        ("Bo Lind contributed to this report.", "tagline"),
        ("Ann Moe is the harbour correspondent of The Tide.", "tagline"),
        ("The harbour in the morning and at night", "unknown"),
    ],
)
def test_lines_at_the_end(line, expected):
    """What stands under an article."""
    assert kind_at_end(line) == expected


def test_a_long_last_sentence_is_no_tagline():
    """Who contributed is said in a line, not in a page."""
    assert kind_at_end("The wind blew and blew. " * 60 + "Lind contributed.") == "paragraph"


def test_lists_under_their_headers():
    """Headlines under "Most read" belong to it, inside the article too; a menu under "Topics" only at the end."""
    lists = "\nRelated articles\nWhy the quay gave way\nTen years of storms"
    assert kinds(HEADLINE + BODY + lists)[-3:] == ["boilerplate:related"] * 3
    assert kinds(HEADLINE + BODY + lists + BODY)[3:6] == ["boilerplate:related"] * 3
    assert kinds(HEADLINE + BODY + "\nTopics\nHarbours")[-2:] == ["boilerplate:navigation"] * 2
    assert kinds(HEADLINE + BODY + "\nTopics\n\nWhat happens next" + BODY)[4] == "subhead"


def test_scraps_under_furniture_are_furniture():
    """A line that is no sentence, after the buttons at the end, is of the page."""
    assert kinds(HEADLINE + BODY + "\nShare this\nOn the quay")[-1] == "boilerplate:other"


def test_an_advertisement_lends_its_role_to_nothing():
    """The heading after it is the article's."""
    assert kinds(HEADLINE + BODY + "\nAdvertisement\n\nWhat happens next" + BODY)[4] == "subhead"


# --- block quotations


@pytest.mark.parametrize(
    ("before", "quote", "expected"),
    [
        ("Moe told reporters:", "“It was dark. It was cold.”", "blockquote"),
        ("Moe stated,", '"It was dark. It was cold."', "blockquote"),
        ("Moe denied these allegations:", "We never hid in the dark at all.", "blockquote"),
        ("Moe gave us three things:", "We never hid in the dark at all.", "paragraph"),
        ('Moe said, "It was dark.', 'It was cold too, and nobody came."', "blockquote"),
        ("Moe said, “It was dark.", "“It was cold too, and nobody came.”", "paragraph"),
        ("Moe said, “It was dark.”", "“It was cold too, and nobody came.”", "paragraph"),
        ("Moe told reporters:", "“It was dark,” said Lind. “It was cold.”", "paragraph"),
    ],
)
def test_block_quotations(before, quote, expected):
    """Somebody's words set off from the text, told by what comes before them."""
    assert kinds(f"{HEADLINE}It rained on Monday.\n\n{before}\n\n{quote}{BODY}")[3] == expected


def test_a_quote_after_furniture_still_follows_its_paragraph():
    """An advertisement between an announcement and the words announced changes nothing."""
    quote = "Moe told reporters:\n\nAdvertisement\n\n“It was dark. It was cold.”"
    assert kinds(HEADLINE + quote + BODY)[3] == "blockquote"


# --- the laws


WORDS = st.sampled_from([
    "Share", "Read more:", "KYIV, Ukraine —", "Mayor Says", "the ferry sailed", "it rained.", "“It was dark,”",
    "By Ann Moe", "March 3, 2025", "14:05", "•", "3 Min Read", "©", "Photo:", "Q:", "?", "@moe", "(AP)", "RIGA", "—",
    "she said.", "..", "\"",
])  # fmt: skip
BREAKS = st.sampled_from([" ", " ", "\n", "\n\n", "\r\n", "\u2028", "\u2029", "\x0b", "\x85", "\xa0", "\t", "\ufeff"])
PAGES = st.lists(st.tuples(WORDS, BREAKS), max_size=40).map(lambda pairs: "".join(word + gap for word, gap in pairs))
TEXTS = st.one_of(PAGES, hostile_texts, st.text(max_size=60))


@given(TEXTS)
def test_blocks_part_the_text(text):
    """Every non-blank character is in exactly one block; blocks are ordered, disjoint, and begin and end with ink."""
    blocks = label(text)
    covered = [offset for block in blocks for offset in range(block.span.start, block.span.end)]
    assert covered == sorted(set(covered))
    assert {place for place, letter in enumerate(text) if not letter.isspace()} <= set(covered)
    assert all(block.span.of(text) == block.span.of(text).strip() for block in blocks)


@given(TEXTS)
def test_only_datelines_share_a_line(text):
    """A block is whole lines; the one before a paragraph on the same line is a dateline."""
    blocks = label(text)
    for one, other in pairwise(blocks):
        between = text[one.span.end : other.span.start]
        if not any(letter.splitlines() == [""] for letter in between):
            assert (one.kind, other.kind) == ("dateline", "paragraph")


@given(TEXTS)
def test_labelling_is_a_function_of_the_text(text):
    """The same text has the same blocks, whatever was labelled between."""
    once = label(text)
    label("Share this\n\n" + text + "\n\nBy Ann Moe")
    assert label(text) == once


@given(TEXTS, st.sampled_from(["\n", "\n\n", "\r\n \r\n", "\u2029\t\n"]))
def test_blank_lines_at_the_end_change_nothing(text, blank):
    """Nor do they at the beginning, but for the offsets."""
    assert label(text + blank) == label(text)
    shifted = [(block.span.shift(-len(blank)), block.kind, block.role) for block in label(blank + text)]
    assert shifted == [(block.span, block.kind, block.role) for block in label(text)]


@given(TEXTS)
def test_line_ends_are_all_the_same(text):
    """Windows line ends change offsets, and nothing else."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    dos = plain.replace("\n", "\r\n")
    assert [(told(b), b.span.of(dos).replace("\r\n", "\n")) for b in label(dos)] == parts(plain)


@pytest.mark.parametrize(
    "unit",
    [
        "(",
        "“",
        "“A ",
        "Read more: ",
        "a|",
        "Photo: ",
        "A. ",
        "?\n",
        "A B\n\n",
        "RIGA, ",
        "14:05\n",
        "- ",
        "@a",
        "—",
        WRAPPED,
    ],
    ids=repr,
)
def test_labelling_is_linear(unit):
    """A code point costs as much in a long text as in a short one, whatever it is made of."""
    assert growth(cpu_seconds(label), unit).linear


def test_a_line_has_a_name_for_what_it_is_made_of():
    """Offsets, and whether a gap comes before, are all that a line knows of its text."""
    assert Line.of("It rained.") == Line(0, 10, True, "It rained.")
