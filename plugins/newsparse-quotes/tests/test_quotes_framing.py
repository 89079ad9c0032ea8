"""What stands around a content: set phrases, who is asked, lists, paragraphs, frames in the middle of a clause."""

import pytest

from newsparse import Pipeline
from newsparse_actors import actors
from newsparse_quotes import Quote, quotes

PIPELINE = Pipeline(actors, quotes)


def read(text):
    """Each quote as (type, content with " | " between its pieces, source, addressee)."""

    def of(span):
        return span.of(text) if span else None

    found = [annotation.value for annotation in PIPELINE.parse(text)[Quote]]
    return [(q.type.value, " | ".join(map(of, q.content)), of(q.source), of(q.addressee)) for q in found]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("In Orsini’s words, the plan was a gift.", ("indirect", "the plan was a gift", "Orsini", None)),
        ("In her own words, “nobody won”.", ("direct", "“nobody won”", "her", None)),
        ("It was, in Orsini’s words, “a long night”.", ("mixed", "It was | “a long night”", "Orsini", None)),
        ("The levy is unfair, in the growers’ view.", ("indirect", "The levy is unfair", "the growers", None)),
        ("As Orsini says, the dam is safe.", ("indirect", "the dam is safe", "Orsini", None)),
        ("The dam is safe, as Orsini has said.", ("indirect", "The dam is safe", "Orsini", None)),
        ("According to Orsini, whose firm built it, the dam is safe.",
         ("indirect", "the dam is safe", "Orsini, whose firm built it", None)),
    ],
)  # fmt: skip
def test_in_words_of(text, quote):
    """Whose words or view it is has said what stands before or behind the phrase."""
    assert quote in read(text)


@pytest.mark.parametrize(
    "text", ["In other words, the dam held.", "The dam came into view.", "He turned her words on her."]
)
def test_words_of_nobody(text):
    """Words and views that attribute nothing."""
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Asked about the missing boats, Orsini left.", ("indirect", "the missing boats", None, "Orsini")),
        ("Asked whether he would run again, Orsini left.", ("indirect", "whether he would run again", None, "Orsini")),
        ("When asked if he knew, Orsini said he did.", ("indirect", "if he knew", None, "Orsini")),
        ("“Nothing,” Orsini said when asked what he knew.", ("indirect", "what he knew", None, "Orsini")),
        ("The envoy, asked if he knew, said: “No.”", ("indirect", "if he knew", None, "The envoy")),
        ("The envoy, a former judge, asked if he knew.", ("indirect", "if he knew", "The envoy, a former judge", None)),
        ("The crew were told: “Leave at once.”", ("direct", "“Leave at once.”", None, "The crew")),
    ],
)
def test_who_is_asked(text, quote):
    """Who is asked or told is addressed, and is not the source."""
    assert quote in read(text)


def test_answer_to_a_question():
    """What follows a question is not part of it: it is the answer."""
    assert ("direct", "“It rained all day.”", None, None) in read("Asked why, Orsini shrugged. “It rained all day.”")


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("“The dam is old. It leaks.\n\n“It may burst,” Orsini said.",
         ("direct", "“The dam is old. It leaks. | “It may burst,”", "Orsini", None)),
        ("Her advice to the crews was brief: “Wait.”", ("direct", "“Wait.”", "Her", None)),
        ("The minister’s answer: “No.”", ("direct", "“No.”", "The minister", None)),
        ("Orsini had a message for the bank: “Pay up.”", ("direct", "“Pay up.”", "Orsini", None)),
        ("The dam, Orsini said, “leaked for years”.", ("mixed", "The dam | “leaked for years”", "Orsini", None)),
        ("The levy was, she argued, unlawful.", ("indirect", "The levy was | unlawful", "she", None)),
        ("The dam failed, said two clerks who saw it.", ("indirect", "The dam failed", "two clerks who saw it", None)),
        ("Levy ‘a betrayal’, say growers\n\nA vote is due.", ("mixed", "Levy ‘a betrayal’", "growers", None)),
    ],
)  # fmt: skip
def test_places(text, quote):
    """Contents of several paragraphs, behind a colon, and around a frame."""
    assert quote in read(text)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Orsini, citing two clerks, left.", ("indirect", "two clerks", "Orsini", None)),
        ("Orsini, describing it as “a farce”, left.", ("mixed", "it as “a farce”", "Orsini", None)),
        ("“It leaks,” said Orsini – who lost a house – “and it stinks.”",
         ("direct", "“It leaks,” | “and it stinks.”", "Orsini – who lost a house", None)),
        ("The plan is “a farce”, Orsini said, and “a waste”.",
         ("mixed", "The plan is “a farce” | and “a waste”", "Orsini", None)),
        ("“It is off,” Orsini told the paper.", ("direct", "“It is off,”", "Orsini", "the paper")),
        ("Orsini said he “will sign,” adding: “Soon.”", ("mixed", "he “will sign,”", "Orsini", None)),
        ("Orsini wondered aloud whether anyone cared.", ("indirect", "whether anyone cared", "Orsini", None)),
        ("There was speculation that the dam would burst.", ("indirect", "that the dam would burst", None, None)),
    ],
)  # fmt: skip
def test_insertions(text, quote):
    """Participles, relative clauses and second pieces between commas or dashes."""
    assert quote in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "The sale, first reported by Orsini, was confirmed.",
        "A village called Orvane, east of the dam, was flooded.",
        "Orsini called Moe.",
        "The final of the Champions League was played on Sunday.",
        "The United States is a party to the pact.",
    ],
)
def test_nothing_said(text):
    """Agents of passive participles, names that things bear, and names with a word in them that might be a verb."""
    assert read(text) == []


@pytest.mark.parametrize(
    ("headline", "content", "source"),
    [
        ("Police: two held after dam fire", "two held after dam fire", "Police"),
        ("Union boss: Levy ‘a last resort’", "Levy ‘a last resort’", "Union boss"),
        ("Report: half of all dams unsafe", "half of all dams unsafe", "Report"),
    ],
)
def test_labels_of_headlines(headline, content, source):
    """A noun for who speaks, or for a report, leads in a headline as a name does."""
    found = read(f"{headline}\n\nThe town voted on Sunday.")
    assert [quote[1:3] for quote in found] == [(content, source)]


@pytest.mark.parametrize(
    "headline", ["Analysis: what the levy means", "Situation report: dam holds", "Orvieto: a long day"]
)
def test_labels_of_nobody(headline):
    """Labels of a rubric, a document or a place lead in nothing that was said."""
    assert read(f"{headline}\n\nThe town voted on Sunday.") == []


@pytest.mark.parametrize("led_in", ["Orsini wrote:", "In her letter, Orsini wrote:", "Orsini said in a statement:"])
def test_set_off(led_in):
    """A paragraph without marks that a verb of saying and a colon lead in is one quote, whatever is said in it."""
    text = f"{led_in}\n\nWe tried. The bank said no.\n\nThe road is shut."
    assert read(text) == [("indirect", "We tried. The bank said no", "Orsini", None)]


@pytest.mark.parametrize("behind", ["- The dam is safe.\n- The road is open.", "", "Advertisement"])
def test_nothing_set_off(behind):
    """A list, nothing, and what belongs to the page are no paragraph that somebody said."""
    assert read(f"Orsini wrote:\n\n{behind}") == []


def test_quotations_in_a_list():
    """Each point of a list of quotations is said by the subject of the sentence that leads them in."""
    text = "The minister made two demands:\n\n- “The army must leave.”\n- “The port must open.”"
    speakers = [annotation.value.speaker.name for annotation in PIPELINE.parse(text)[Quote]]
    assert speakers == ["minister", "minister"]
