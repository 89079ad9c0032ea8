"""Laws that hold for every text: the style of marks, shifting, boilerplate, and names that are text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse import Block, Pipeline, Span
from newsparse_actors import actors
from newsparse_quotes import Quote, quotes

PIPELINE = Pipeline(actors, quotes)
HEADLINE = "Two mills close after storm"
NEUTRAL = "It rained for most of the week, and nobody was hurt."
FURNITURE = ["Advertisement", "Share this article", "Sign up for our newsletter", "3 Min Read"]
PIECES = [
    "Aino Tervo", "Tervo", "the minister", "officials", "she", "it", "RPA", "said", "says", "told reporters", "that",
    "according to", "did not say", "was described by", "claims", "to say", ":", ",", ".", "?", "—", "\n\n", "SMITH:",
    "“", "”", "‘", "’", "’s", '"', "'", "«", "»", "we will wait", "the road is open", "It was late", "(R-Ohio)",
    "in May",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=25).map(" ".join)
SENTENCES = [
    "{The road is open,} Foreign Minister Aino Tervo told reporters. {It was closed for a week.}",
    "Tervo said: {We will not wait.} She added that talks were {near}.",
    "{It was,} he said, {the worst night of my life.}",
    "The plan was described by Omar Haddad as {a gift}, and officials said that it was over.",
    "The minister, according to her office, was {tired} of the so-called {talks}.",
    "Haddad called it {a muddle}, adding: {They knew, and they did nothing.}",
    "The ships, officials say, were empty, and nobody knew when they would leave.",
    "Joseph {Red} Malone said he read {The Long Night} twice.",
]
PAGES = st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map(" ".join), min_size=1, max_size=4)
STYLES = ['""', "«»", "„”"]


def rows(text, blocks=None):
    """The quotes of a text."""
    return [(a.span, a.value) for a in PIPELINE.parse(text, blocks=blocks)[Quote]]


def moved(span, places):
    """A span further on by the lengths of what was put in at or before its start: places are (offset, length)."""
    by = sum(length for offset, length in places if offset <= span.start)
    return (span.start + by, span.end + by)


def facts(found, places=()):
    """What was found, each span moved as a whole."""
    return [
        (
            moved(span, places),
            q.type,
            [moved(piece, places) for piece in q.content],
            [one and moved(one, places) for one in (q.source, q.cue, q.addressee, q.within)],
            q.speaker,
            q.polarity,
            q.modality,
        )
        for span, q in found
    ]


@settings(max_examples=40, deadline=None)
@given(PAGES, st.sampled_from(STYLES))
def test_the_style_of_marks_does_not_matter(paragraphs, style):
    """Curly, straight and angled marks, and those that open low, give the same records."""
    page = HEADLINE + "\n\n" + "\n\n".join(paragraphs)
    curly, other = (page.replace("{", marks[0]).replace("}", marks[1]) for marks in ("“”", style))
    assert facts(rows(curly)) == facts(rows(other))


@settings(max_examples=40, deadline=None)
@given(PAGES)
def test_british_marks_do_not_matter(paragraphs):
    """Single marks quote as double ones do."""
    page = HEADLINE + "\n\n" + "\n\n".join(paragraphs)
    double, single = (page.replace("{", marks[0]).replace("}", marks[1]) for marks in ("“”", "‘’"))
    assert facts(rows(double)) == facts(rows(single))


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_a_neutral_paragraph_only_shifts(body):
    """A paragraph in which nobody speaks, after the headline, moves the spans and changes nothing of given blocks."""
    start, by = len(HEADLINE) + 2, len(NEUTRAL) + 2
    headline, neutral = Block(Span(0, len(HEADLINE)), "headline"), Block(Span(start, start + by - 2), "paragraph")
    blocks = [
        [Block(Span(b.span.start + at, b.span.end + at), b.kind, b.role) for b in PIPELINE.parse(body).blocks]
        for at in (start, start + by)
    ]
    before = rows(f"{HEADLINE}\n\n{body}", [headline, *blocks[0]])
    after = rows(f"{HEADLINE}\n\n{NEUTRAL}\n\n{body}", [headline, neutral, *blocks[1]])
    assert facts(before, [(start, by)]) == facts(after)


@settings(max_examples=40, deadline=None)
@given(PAGES, st.lists(st.sampled_from([NEUTRAL, *FURNITURE]), min_size=5, max_size=5))
def test_lines_between_paragraphs_only_shift(paragraphs, lines):
    """Boilerplate between the paragraphs of an article, and neutral paragraphs, move the spans and nothing else."""
    parts = [HEADLINE, NEUTRAL, *(part.replace("{", "“").replace("}", "”") for part in paragraphs)]
    longer, places, at = [parts[0]], [], len(parts[0]) + 2
    for part, line in zip(parts[1:], lines, strict=False):
        put_in = line if line != NEUTRAL or part == NEUTRAL else FURNITURE[0]
        longer += [put_in, part]
        places.append((at, len(put_in) + 2))
        at += len(part) + 2
    before, after = rows("\n\n".join(parts)), rows("\n\n".join(longer))
    assert facts(before, places) == facts(after)


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_names_are_text(text):
    """Every speaker's name is text of the document, and spans are what they say they are."""
    for span, quote in rows(text):
        assert quote.speaker is None or quote.speaker.name in text
        assert (span.start, span.end) == (quote.content[0].start, quote.content[-1].end)
        assert all(one.end <= two.start for one, two in zip(quote.content, quote.content[1:], strict=False))
        for part in (*quote.content, quote.source, quote.cue, quote.addressee):
            assert part is None or part.of(text) == part.of(text).strip() != ""
