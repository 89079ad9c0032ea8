"""Quotation marks of every style: which text stands inside them, and what is only an apostrophe."""

import pytest

from newsparse import Block, Span
from newsparse_quotes.marks import quoted


def stretches(*paragraphs):
    """The stretches of a text of paragraphs, as (text, depth, opened, closed)."""
    text, blocks, start = "\n\n".join(paragraphs), [], 0
    for paragraph in paragraphs:
        blocks.append(Block(Span(start, start + len(paragraph)), "paragraph"))
        start += len(paragraph) + 2
    return [(text[one.start : one.end], one.depth, one.opened, one.closed) for one in quoted(text, blocks)]


def texts(*paragraphs):
    """The stretches without what is known of them."""
    return [found[0] for found in stretches(*paragraphs)]


STYLES = [
    "“…”",
    '"…"',
    "‘…’",
    "'…'",
    "«…»",
    "»…«",
    "„…“",
    "„…”",
    "‚…‘",
    "``…''",
    "‘‘…’’",
    "‹…›",
    "›…‹",
    "« … »",
    "â€œ…â€",
]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("frame", ["{} she said.", "She said: {}", "She said {} twice.", "She said ({})."])
def test_every_style(style, frame):
    """Each style of marks is read, at the start, in the middle and at the end of a line."""
    stretch = style.replace("…", "We stay")
    assert texts(frame.format(stretch)) == [stretch]


@pytest.mark.parametrize("style", STYLES)
def test_a_stop_or_comma_before_the_closing_mark(style):
    """Punctuation inside the marks belongs to them."""
    first, second = style.replace("…", "We stay,"), style.replace("…", "We wait.")
    assert texts(f"{first} she said. {second}") == [first, second]


@pytest.mark.parametrize(
    ("text", "outer", "inner"),
    [
        ("“He said ‘no’ twice,” Roe said.", "“He said ‘no’ twice,”", "‘no’"),
        ("‘He said “no” twice,’ Roe said.", "‘He said “no” twice,’", "“no”"),
        ("'He said \"no\" twice,' Roe said.", "'He said \"no\" twice,'", '"no"'),
        ("\"He said 'no',\" Roe said.", "\"He said 'no',\"", "'no'"),
        ("«He said “no”,» Roe said.", "«He said “no”,»", "“no”"),
    ],
)
def test_marks_in_marks(text, outer, inner):
    """A stretch inside another has depth 1, whatever the styles."""
    assert [(found, depth) for found, depth, _, _ in stretches(text)] == [(outer, 0), (inner, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "It's the drivers' union, and the nurses' one.",
        "It’s the drivers’ union, and the nurses’ one.",
        "The mast was 30' high and 12\" wide.",
        "Back in the '90s, rock 'n' roll was all there was; 'twas good.",
        "Back in the ’90s, rock ’n’ roll was all there was; ’twas good.",
        "O'Neill and D’Angelo left at five o'clock.",
    ],
)
def test_apostrophes(text):
    """Possessives, elisions, feet and inches, decades and names open and close nothing."""
    assert texts(text) == []


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("'It's the drivers' money,' Roe said.", "'It's the drivers' money,'"),
        ("‘It’s the drivers’ money,’ Roe said.", "‘It’s the drivers’ money,’"),
        ("‘In the ’90s we’d no roof,’ Roe said.", "‘In the ’90s we’d no roof,’"),
    ],
)
def test_apostrophes_inside_single_marks(text, stretch):
    """British marks hold apostrophes and plural possessives."""
    assert texts(text) == [stretch]


def test_an_unclosed_mark_runs_to_the_end_of_its_block():
    """A mark that nothing closes is one stretch, not closed; the block after it is as it was."""
    assert stretches("Roe said “we stay.", "He left.") == [("“we stay.", 0, True, False)]


def test_an_unclosed_mark_loses_only_itself():
    """An opener that another opener follows ends before it, and what follows is read as ever."""
    found = stretches("“We stay, Roe said. “We wait,” he added. “No,” he said.")
    assert [text for text, _, _, closed in found if closed] == ["“We wait,”", "“No,”"]


def test_paragraphs_that_each_open_and_one_that_closes():
    """A quotation over paragraphs has a stretch in each, of which the last is closed."""
    found = stretches("“One.", "“Two.", "“Three,” Roe said.")
    assert found == [("“One.", 0, True, False), ("“Two.", 0, True, False), ("“Three,”", 0, True, True)]


def test_a_quotation_that_comes_in_from_the_block_before():
    """Where the next paragraph has no opener but the closing mark, its start is inside."""
    assert stretches("“One.", "Two,” Roe said.") == [("“One.", 0, True, False), ("Two,”", 0, False, True)]


def test_a_closing_mark_without_any_opening_one():
    """It alone makes no stretch."""
    assert texts("Two,” Roe said.") == []


def test_the_wrong_one_of_two_curly_marks():
    """A mark that plainly stands the wrong way round is read by its place."""
    assert texts("”We stay,“ Roe said.") == ["”We stay,“"]
    assert texts("“We stay,“ Roe said.") == ["“We stay,“"]
