"""Extents, titles and types of instruments: whole names, and nothing that is no name."""

import pytest

from newsparse_agreements.complements import acronym, right_edge
from newsparse_agreements.phrases import determiner, left_edge
from newsparse_agreements.sentences import Sentence

NAMES = [
    ("Chad signed the Treaty on the Sharing of River Waters in 1991.", "Treaty on the Sharing of River Waters"),
    (
        "The 1948 Treaty of Trade, Navigation, and Port Rights lapsed.",
        "1948 Treaty of Trade, Navigation, and Port Rights",
    ),
    ("Peru ratified the Heavy Metals Convention.", "Heavy Metals Convention"),
    ("Peru ratified the Seeds and Grain Reserves Convention.", "Seeds and Grain Reserves Convention"),
    ("It was the recently signed 40-Year Friendship treaty between Oslo and Riga.", "40-Year Friendship treaty"),
    ("Kyiv rejected Minsk II.", "Minsk II"),
    ("Mali left the Bamako Protocol banning landmines.", "Bamako Protocol"),
    (
        "Mali signed the Second Protocol to the Rivers Convention on Monday.",
        "Second Protocol to the Rivers Convention",
    ),
    ("Chile ratified the Treaty of Lima and the 1966 Quito Protocol.", "Treaty of Lima"),
    ("Chile ratified the Treaty of Lima and Quito Protocol.", "Treaty of Lima"),
    ("Mali left the Treaty on Frozen Seas in Africa.", "Treaty on Frozen Seas in Africa"),
    ("Chile and Peru kept the Treaty of Peace and Trade of 1904.", "Treaty of Peace and Trade of 1904"),
    (
        "The Lima Convention relative to the Care of Wounded Sailors lapsed.",
        "Lima Convention relative to the Care of Wounded Sailors",
    ),
    ("The Protocol Additional to the Lima Convention lapsed.", "Protocol Additional to the Lima Convention"),
    ("Sofia terminated the Neuilly convention.", "Neuilly convention"),
    ("Parliament in Lima votes to leave Quito Convention", "Quito Convention"),
    ("Mali left the Council of Europe Convention.", "Council of Europe Convention"),
    (
        "Chile and Peru signed a Joint Declaration on Security Cooperation in Perth.",
        "Joint Declaration on Security Cooperation",
    ),
    ("Lima+ declaration issued by Peru and Chile.", "Lima+ declaration"),
    ("Mali signed the Agreement establishing the Sahel Seed Bank.", "Agreement establishing the Sahel Seed Bank"),
    (
        "Articles of the Quito Protocol Relating to the Status of Wells, and Article 9 of another, agree.",
        "Quito Protocol Relating to the Status of Wells",
    ),
]
DESCRIPTIONS = [
    (
        "Togo and Benin signed a memorandum of understanding on gas exports in Lomé.",
        "memorandum of understanding on gas exports",
    ),
    ("Togo and Benin agreed to a nine-week truce on Friday.", "nine-week truce"),
    ("Togo and Benin signed a mutual fisheries cooperation agreement.", "mutual fisheries cooperation agreement"),
    ("Togo extended its defence agreement with Benin for two years.", "defence agreement"),
    (
        "Togo and Benin signed an agreement on the shared use of ports that took years.",
        "agreement on the shared use of ports",
    ),
    ("Togo and Benin carried out a prisoner swap brokered by Ghana.", "prisoner swap"),
    ("Togo ratified Benin’s customs union accession protocol.", "customs union accession protocol"),
    ("Togo and Benin signed a search and rescue agreement.", "search and rescue agreement"),
    ("Togo and Benin signed a declaration of principles on the Mono Dam.", "declaration of principles on the Mono Dam"),
    ("Togo rejected the legally binding treaty on plastics.", "legally binding treaty on plastics"),
    ("Togo declared a unilateral 30-hour Easter ceasefire.", "unilateral 30-hour Easter ceasefire"),
    ("the newly-signed border treaty between Togo and Benin", "border treaty"),
    (
        "Togo signed a memorandum of understanding (MoU) on labour migration with Benin.",
        "memorandum of understanding (MoU) on labour migration",
    ),
    ("Parliament in Lomé rejected the EU deal.", "EU deal"),
    ("Togo and Benin seal gas pipeline pact", "gas pipeline pact"),
    ("Togo and Benin renewed ties under a Beijing-brokered deal.", "Beijing-brokered deal"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_named_instruments_have_their_whole_name_as_title(read, text, name):
    """A name runs from its year or first capital over its complement; dates, verbs and further names are outside."""
    first = read(text)[0]
    assert first.span.of(text) == first.value.title == name


@pytest.mark.parametrize(("text", "phrase"), DESCRIPTIONS)
def test_descriptions_have_an_extent_but_no_title(read, text, phrase):
    """A description keeps modifiers and subject, loses determiner and parties, and is no title."""
    (found,) = read(text)
    assert found.span.of(text) == phrase
    assert found.value.title is None


def test_bracketed_acronym_is_in_the_span_not_in_the_title(read):
    """The acronym belongs to the mention; the title is the name alone."""
    text = "Laos signed the Convention on Cold Storage (CCS)."
    (found,) = read(text)
    assert found.span.of(text).endswith("(CCS)")
    assert found.value.title == "Convention on Cold Storage"


def test_subject_behind_a_bracket(read):
    """An acronym between the noun and its subject hides neither."""
    (found,) = read("Togo signed a memorandum of understanding (MoU) on labour migration with Benin.")
    assert found.value.subject == "labour migration"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Togo and Benin reached a peace deal.", "peace-agreement"),
        ("Togo and Benin reached a ceasefire agreement.", "ceasefire"),
        ("Togo and Benin issued a joint statement.", "communique"),
        ("Togo and Benin signed a framework agreement.", "agreement"),
        ("Togo and Benin signed the Lomé Charter.", "charter"),
        ("Togo withdrew from the NPT.", "treaty"),
    ],
)
def test_type_follows_the_head(read, text, kind):
    """The head noun decides, a general head with what stands before it."""
    assert read(text)[0].value.type == kind


def phrase(text: str, head: str) -> str:
    """The phrase around a head noun, read without a document."""
    sentence = Sentence.of(text)
    number = sentence.words.folded.index(head)
    end = right_edge(sentence, number + 1, head, {number})
    return text[sentence.start(left_edge(sentence, number)) : sentence.end(end - 1)]


def test_grammar_needs_no_document():
    """Phrases are read from words and gaps alone."""
    assert phrase("they hailed a long-awaited water pact on shared rivers with Oman", "pact") == (
        "long-awaited water pact on shared rivers"
    )


def test_headlines_take_no_verb_into_the_phrase():
    """Where every word has a capital, a verb still ends the phrase."""
    assert phrase("Chile Signs Landmark Trade Pact With Peru", "pact") == "Landmark Trade Pact"


@pytest.mark.parametrize(
    ("text", "head", "word"),
    [("the recently signed pact", "pact", "the"), ("Oman’s pact", "pact", "s"), ("signed pact", "pact", "")],
)
def test_determiner_is_found_over_participles(text, head, word):
    """Adverbs and participles may stand between a determiner and the phrase."""
    sentence = Sentence.of(text)
    assert determiner(sentence, sentence.words.folded.index(head)) == word


def test_acronym_is_capitals_in_brackets():
    """Other brackets are no acronym."""
    assert acronym(Sentence.of("Treaty (ABC)"), 1) == (8, 11)
    assert acronym(Sentence.of("Treaty (signed in May)"), 1) is None
