"""Who speaks: by name, short name, role, pronoun, or from the quote before."""

import pytest

from newsparse import Pipeline
from newsparse_actors import actors
from newsparse_quotes import Quote, quotes

PIPELINE = Pipeline(actors, quotes)


def speakers(text):
    """The speaker of each quote as (name, entity, type, basis), None where nobody is shown."""
    found = [a.value.speaker for a in PIPELINE.parse(text)[Quote]]
    return [s and (s.name, s.entity, s.type, s.resolved_by.value) for s in found]


HOLM = ("Pia Holm", "pia-holm", "person")
PORT = ("Riverton Port Authority", "riverton-port-authority", "organisation")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("“It was time,” Finance Minister Pia Holm said.", (*HOLM, "explicit")),
        ("“It was time,” said Pia Holm, 52, a teacher from Riverton.", (*HOLM, "explicit")),
        ("A spokeswoman for the Port of Riverton, Pia Holm, said the crane was old.", (*HOLM, "explicit")),
        ("The firm’s owner, Pia Holm, said the crane was old.", (*HOLM, "explicit")),
        ("Omar Haddad left. Omar Haddad’s wife, Pia Holm, said it was time.", (*HOLM, "explicit")),
        ("Governor of Washington Pia Holm said it was time.", (*HOLM, "explicit")),
        ("The crane was old, according to the mayor of Port Lowell, Pia Holm.", (*HOLM, "explicit")),
        ("“It is time,” Pia Holm was quoted as saying by Reuters.", (*HOLM, "explicit")),
        ("Ruth Warde left. Her sister, Pia Holm, disagreed. “No,” she said.", (*HOLM, "pronoun")),
        ("Pia Holm left. Holm said the crane was old.", (*HOLM, "short-name")),
        ("Pia Holm left. Holm’s claim that the crane was old was mocked.", (*HOLM, "short-name")),
        ("Finance Minister Pia Holm left. “It was time,” the minister said.", (*HOLM, "role")),
        ("The finance minister said no. Finance Minister Pia Holm said it was time.", (*HOLM, "explicit")),
        ("Pia Holm visited the town. “I have never seen such damage,” she said.", (*HOLM, "pronoun")),
        ("Omar Haddad met Pia Holm. Haddad wept. She said it was over.", (*HOLM, "pronoun")),
        ("For Pia Holm, Ruth Warde was a legend. She said, “Ruth Warde was the best.”", (*HOLM, "pronoun")),
        ("Pia Holm visited the town on Monday. “I have never seen such damage.”", (*HOLM, "inherited")),
        ("The Riverton Port Authority (RPA) opened. The RPA said it was time.", (*PORT, "short-name")),
        ("The Riverton Port Authority closed it. It said the crane was old.", (*PORT, "pronoun")),
        ("A Reuters report citing two officials said it was over.", ("Reuters", "reuters", "organisation", "explicit")),
        ("Police said it was over. They said he had fired.", ("Police", "police", "group", "pronoun")),
        ("The Kremlin said no. Moscow said yes.", ("Moscow", "moscow", "country", "explicit")),
        ("Western officials say it was hit.", ("Western officials", "western-officials", "group", "explicit")),
        ("The ambassador to Chile said it was cold.", ("ambassador", "ambassador", "person", "role")),
        ("Pia Holm’s own lawyer said it was cold.", ("lawyer", "lawyer", "person", "explicit")),
        ("A miner said it was cold.", ("miner", "miner", "person", "explicit")),
        ("The bank this week said it would pay.", ("bank", "bank", "organisation", "role")),
    ],
)
def test_speaker(text, last):
    """The last quote of each text has this speaker."""
    assert speakers(text)[-1] == last


@pytest.mark.parametrize(
    "text",
    [
        "She said that it was over.",
        "Neither Tan nor Osei would say who had paid.",
        "No one said that it was over.",
        "It is said that it was over.",
        "The report says that three guards were asleep.",
    ],
)
def test_nobody(text):
    """Where the text shows nobody, no speaker is made up."""
    assert speakers(text) == [None]


def test_the_office_comes_before_the_name():
    """Whoever holds an office is meant by it, also before the name is given."""
    first, _ = speakers("The finance minister said no. Finance Minister Pia Holm said it was time.")
    assert first == (*HOLM, "role")


def test_a_transcript_knows_the_name():
    """A family name in capitals stands for the person whom the text names in full; a question has no speaker."""
    text = "Pia Holm spoke on Tuesday.\n\nHOLM: Thank you.\n\nQUESTION: When?\n\nHOLM: By Friday, I hope."
    assert speakers(text) == [(*HOLM, "short-name"), None, (*HOLM, "short-name")]
    text = "MODERATOR: Welcome.\n\nSENATOR RUIZ: Thank you.\n\nGOV. PARK: It is wrong.\n\nRUIZ: May I finish?"
    assert speakers(text)[1] == ("RUIZ", "ruiz", "person", "explicit") == speakers(text)[3]


def test_another_resident():
    """What is described with "a" is another each time; "the" means the last of them."""
    text = "A resident said it was cold. The resident said it was dark. A resident said it was late."
    assert [entity for _, entity, _, _ in speakers(text)] == ["resident", "resident", "resident-2"]


def test_who_says_i_in_a_quote():
    """In what somebody says, "I" is that somebody."""
    assert speakers("“I asked, ‘What now?’ and left,” Pia Holm said.") == [(*HOLM, "explicit"), (*HOLM, "pronoun")]
