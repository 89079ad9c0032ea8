"""The forms of attribution, one by one: content, source and cue as text; pieces of a content are joined by " | "."""

import pytest

from newsparse import Pipeline
from newsparse_actors import actors
from newsparse_quotes import Quote, quotes

PIPELINE = Pipeline(actors, quotes)


def read(text):
    """Each quote as (type, content, source, cue)."""
    document = PIPELINE.parse(text)

    def of(span):
        return span.of(text) if span else None

    found = [a.value for a in document[Quote]]
    return [(q.type.value, " | ".join(piece.of(text) for piece in q.content), of(q.source), of(q.cue)) for q in found]


DIRECT = [
    # quotation, verb, source
    ("“The road is open,” said police chief Lena Fuchs.", "“The road is open,”", "police chief Lena Fuchs", "said"),
    # quotation, source, verb
    ("“The road is open,” the police chief said.", "“The road is open,”", "the police chief", "said"),
    ("“It is over,” Lund, the envoy, told the paper.", "“It is over,”", "Lund, the envoy", "told"),
    ("“Never!” shouted a man in the crowd.", "“Never!”", "a man in the crowd", "shouted"),
    ("“Why now?” asked Judge Paul Reyes.", "“Why now?”", "Judge Paul Reyes", "asked"),
    # source, verb, quotation
    ("Tan replied, “So did we.”", "“So did we.”", "Tan", "replied"),
    ("The minister said: “We have a plan. We will keep to it.”", "“We have a plan. We will keep to it.”",
     "The minister", "said"),
    ("Asked if he would resign, Tan said: “No.”", "“No.”", "Tan", "said"),
    ("The ship’s captain was blunt: “We lost it all in May.”", "“We lost it all in May.”", "The ship’s captain", ":"),
    # split around the cue
    ("“It was,” he said, “the worst night of my life.”", "“It was,” | “the worst night of my life.”", "he", "said"),
    ("“We counted twelve,” said Lt. Ida Voss, a spokeswoman. “Nine had engines.”",
     "“We counted twelve,” | “Nine had engines.”", "Lt. Ida Voss, a spokeswoman", "said"),
    ("“It is a shame,” says Joe Tarrant, 41, a fisherman. “My father fished here.”",
     "“It is a shame,” | “My father fished here.”", "Joe Tarrant, 41, a fisherman", "says"),
    ("“We will appeal,” the firm’s owner, Dan Whitlock, said in an e-mail.", "“We will appeal,”",
     "the firm’s owner, Dan Whitlock", "said"),
    ("According to the mayor, “the river is full.”", "“the river is full.”", "the mayor", "According to"),
    # editorial brackets and ellipses
    ("“The [prime] minister … has lied,” Nair said.", "“The [prime] minister … has lied,”", "Nair", "said"),
    ("“We have [the votes],” Senator Ruth Bell (R-Ohio) said.", "“We have [the votes],”", "Senator Ruth Bell (R-Ohio)",
     "said"),
    # set phrases and signatures
    ("As the mayor put it, “the river does not vote”.", "“the river does not vote”", "the mayor", "put it"),
    ("“The law is clear” — Judge Mary Holt", "“The law is clear”", "Judge Mary Holt", "—"),
    ("The sign reads “No Entry”.", "“No Entry”", "The sign", "reads"),
    # what somebody calls a thing
    ("The grant, which Ms Voss called “a gift to banks” in May, has ended.", "“a gift to banks”", "Ms Voss", "called"),
    ("The story was what the mayor has dubbed “fiction.”", "“fiction.”", "the mayor", "has dubbed"),
    ("Prices rose in what traders termed “a surprise” for all.", "“a surprise”", "traders", "termed"),
    ("A rule that the union brands “theft” was kept.", "“theft”", "the union", "brands"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content", "source", "cue"), DIRECT)
def test_direct(text, content, source, cue):
    """Everything said stands inside marks; one utterance is one record, however it is split."""
    assert ("direct", content, source, cue) in read(text)


INDIRECT = [
    ("Officials said that the ships were empty.", "that the ships were empty", "Officials", "said"),
    ("Officials said the ships were empty.", "the ships were empty", "Officials", "said"),
    ("The ships, officials said, were empty.", "The ships | were empty", "officials", "said"),
    ("The ships were empty, officials said.", "The ships were empty", "officials", "said"),
    ("Western intelligence estimates that the depot is empty.", "that the depot is empty", "Western intelligence",
     "estimates"),
    ("Analysts at Brandt Capital expect rates to fall.", "rates to fall", "Analysts at Brandt Capital", "expect"),
    ("According to the port, the crane was new.", "the crane was new", "the port", "According to"),
    ("The crane was new, according to a Reuters report citing two officials.", "The crane was new",
     "a Reuters report citing two officials", "according to"),
    ("According to the agency, quoting the police, the road is shut.", "the road is shut",
     "the agency, quoting the police", "According to"),
    ("Adding that the river was rising, the governor left.", "that the river was rising", "the governor", "Adding"),
    ("Norland’s army said on Telegram it had shot down two drones.", "it had shot down two drones", "Norland’s army",
     "said"),
    ("The bank said in a statement on Monday that it regretted the error.", "that it regretted the error", "The bank",
     "said"),
    ("The United Nations warned on Friday of famine in the north.", "famine in the north", "The United Nations",
     "warned on Friday of"),
    ("It is believed that the vessel sank.", "that the vessel sank", None, "is believed"),
    ("The suspect is said to have left.", "The suspect | to have left", None, "is said"),
    ("Lund has been quoted as saying that the plan is dead.", "that the plan is dead", "Lund",
     "has been quoted as saying"),
    ("The vessel, which officials said had no flag, was towed.", "which | had no flag", "officials", "said"),
    ("Ruiz, who has said she will not run, left early.", "she will not run", "who", "has said"),
    ("Norland’s president praised the miners in talks with the union.", "the miners", "Norland’s president", "praised"),
    ("He refused to say where the money was.", "where the money was", "He", "refused to say"),
    ("The ministry said in its yearly report that output fell.", "that output fell", "The ministry", "said"),
    ("Tan has said, in several interviews, that he is ill.", "that he is ill", "Tan", "has said"),
    ("The ambassador to Norland said the talks were over.", "the talks were over", "The ambassador to Norland", "said"),
    ("The talks were over, said an adviser to the king.", "The talks were over", "an adviser to the king", "said"),
    ("Tan himself said the mill was old.", "the mill was old", "Tan himself", "said"),
    ("The 24-year-old said he was tired.", "he was tired", "The 24-year-old", "said"),
    ("It works, she added.", "It works", "she", "added"),
    ("It’s a fair law, Tan said.", "It’s a fair law", "Tan", "said"),
    ("She’s told reporters that she will run.", "that she will run", "She", "s told"),
    ("Ministers had not yet said when they would meet.", "when they would meet", "Ministers", "had not yet said"),
    ("Two men, according to police, fled on foot.", "Two men | fled on foot", "police", "according to"),
    ("The law is fair, Tan, 52, told the Globe.", "The law is fair", "Tan, 52", "told"),
    ("The plan, he told reporters, is lost.", "The plan | is lost", "he", "told"),
    ("The engineer who built it said the dam was safe.", "the dam was safe", "The engineer who built it", "said"),
    ("Few believe the dam is safe.", "the dam is safe", "Few", "believe"),
    ("The toll, the army said in a post on X, has risen.", "The toll | has risen", "the army", "said"),
    ("Tan told reporters Norland was ready.", "Norland was ready", "Tan", "told"),
    ("The dam, which Tan said was safe, broke.", "which | was safe", "Tan", "said"),
    # where a content begins and ends
    ("The agency says it cleared about 1,300 mines in the north.", "it cleared about 1,300 mines in the north",
     "The agency", "says"),
    ("The union threatened not to return to work.", "not to return to work", "The union", "threatened"),
    ("The claim that the dam had burst was false.", "that the dam had burst", None, "claim"),
    ("Reports that the port had closed were denied at once.", "that the port had closed", None, "Reports"),
    ("His promise to rebuild the bridge was forgotten.", "to rebuild the bridge", "His", "promise"),
    ("Support for the treaty collapsed.", "the treaty", None, "Support for"),
    ("Opposition to the plan is growing.", "the plan", None, "Opposition to"),
    ("The pit is flooded, according to Ida Voss, a geologist in Tarn.", "The pit is flooded", "Ida Voss",
     "according to"),
    ("The plan, which Lund called a farce, was dropped.", "a farce", "Lund", "called"),
    # no "that" before the clause
    ("Growers have now stated they will not pay for it.", "they will not pay for it", "Growers",
     "have now stated"),
    ("The court ruled the men had been held too long.", "the men had been held too long", "The court", "ruled"),
    ("Lund maintained Voss left early.", "Voss left early", "Lund", "maintained"),
    ("Growers are worried the frost will last.", "the frost will last", "Growers", "are worried"),
    ("She was sure it had been paid.", "it had been paid", "She", "was sure"),
    # sources of one word, and who speaks in a relative clause
    ("Some said the mill is lost, others said it never was better.", "the mill is lost", "Some", "said"),
    ("One says it was late, another says it was early.", "it was early", "another", "says"),
    ("Both reported the well was dry.", "the well was dry", "Both", "reported"),
    ("The mill is lost, say councillors in Tarn.", "The mill is lost", "councillors in Tarn", "say"),
    ("Voss, who says the bank should pay, tweeted about the loss.", "the bank should pay", "who", "says"),
    ("A nurse, who would not be named, said the roof leaks.", "the roof leaks",
     "A nurse, who would not be named", "said"),
    ("Rebels said they held the port, a claim the army denied.", "they held the port", "Rebels", "said"),
    ("Lund confirmed to AFP that the trip was off.", "that the trip was off", "Lund", "confirmed"),
    ("Lund signalled he would quit.", "he would quit", "Lund", "signalled"),
    ("Her fear is that the dam will burst.", "that the dam will burst", "Her", "fear"),
    ("Voss described how the roof fell in.", "how the roof fell in", "Voss", "described"),
    ("The quay, fishermen say, is theirs.", "The quay | is theirs", "fishermen", "say"),
    ("Crews, tired of what they call a farce, went home.", "a farce", "they", "call"),
    ("Port will close, says mayor as union vows fight", "Port will close", "mayor", "says"),
    ("LIVE: Voss says she will quit", "she will quit", "Voss", "says"),
    ("As Lund told the paper, the quay is shut.", "the quay is shut", "Lund", "told"),
    ("The quay, as Lund noted in May, is shut.", "The quay | is shut", "Lund", "noted"),
    ("Voss, 54, from Tarn, said it was late.", "it was late", "Voss, 54, from Tarn", "said"),
    ("The mother-of-two said it was late.", "it was late", "The mother-of-two", "said"),
    ("The bank warned profits would be lower.", "profits would be lower", "The bank", "warned"),
    ("The bank will keep rates at 4%, it said, citing weak demand.", "weak demand", "it", "citing"),
    ("The bank said rates stay at 4%, citing weak demand.", "rates stay at 4%", "The bank", "said"),
    ("Sources close to the mayor insist no jobs will go.", "no jobs will go", "Sources close to the mayor", "insist"),
    ("The deal, hailed by the union as historic, was signed.", "as historic", "the union", "hailed"),
    ("Voss was accused of lying by the union.", "Voss | of lying", "the union", "was accused"),
    # no comma behind the source
    ("According to Lund the mill was sold in May.", "the mill was sold in May", "Lund", "According to"),
    ("According to the harbour police over 200 crates have gone.", "over 200 crates have gone", "the harbour police",
     "According to"),
    ("According to a man the police had held, the shed was empty.", "the shed was empty", "a man the police had held",
     "According to"),
    ("It is unfair, he says, to tax bread.", "It is unfair | to tax bread", "he", "says"),
    # cues and who says it
    ("He was told the vote was lost.", "the vote was lost", None, "was told"),
    ("The mine will close in June, it was announced.", "The mine will close in June", None, "was announced"),
    ("Asked whether he would resign, Lund left.", "whether he would resign", None, "Asked"),
    ("The paper quoted Lund as saying that the deal was dead.", "that the deal was dead", "Lund", "saying"),
    ("The envoy made it clear that there would be no deal.", "that there would be no deal", "The envoy",
     "made it clear"),
    ("It was not clear if anyone was hurt.", "if anyone was hurt", None, "was not clear"),
    ("Rebels sought to block the road.", "to block the road", "Rebels", "sought"),
    ("Had he known, he would have said so, Tan told the court.", "Had he known, he would have said so", "Tan", "told"),
]  # fmt: skip


NOTHING = [
    "Firms like Nordkraft rely on imports.",
    "People like Lund are hard to find.",
    "Four states have closed their schools.",
    "Most northern states that voted in May have closed their schools.",
    "She said goodbye to her staff.",
    "What he said was wrong.",
    "The minister quotes Dostoevsky in his memoirs.",
    "The inspector testified before a committee.",
    "He maintained the road built by his father.",
    "She observed the men working.",
    "Many reported cases are mild.",
    "The plan, hailed as historic, was dropped.",
    "As Lund said goodbye, the crowd cheered.",
    "Pick a number, say ten, and it will come.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text):
    """Words that are cues elsewhere attribute nothing where they are nouns, prepositions or greetings."""
    assert read(text) == []


@pytest.mark.parametrize(("text", "content", "source", "cue"), INDIRECT)
def test_indirect(text, content, source, cue):
    """With "that" or without, around its cue or beside it, in the passive, behind a medium or a day."""
    assert ("indirect", content, source, cue) in read(text)


MIXED = [
    ("Her deputy, Peter Okot, was less sure: the money “is promised, not paid”, he said.",
     "the money “is promised, not paid”", "he", "said"),
    ("The plan, she said, “is dead”.", "The plan | “is dead”", "she", "said"),
    ("Koval said it was “over”.", "it was “over”", "Koval", "said"),
    ("The plan was described by Senator Ana Ruiz as “a gift”.", "The plan | as “a gift”", "Senator Ana Ruiz",
     "was described"),
    ("He was called “a coward” by his own brother.", "He | “a coward”", "his own brother", "was called"),
    ("Whitlock told shareholders the merger “makes no sense”.", "the merger “makes no sense”", "Whitlock", "told"),
    ("Police said officers were “overwhelmed”, and that help was “near”.",
     "officers were “overwhelmed”, and that help was “near”", "Police", "said"),
    ("Maria Ingram of The Globe dubbed the quarrel: “Harbour, part two”.", "the quarrel: “Harbour, part two”",
     "Maria Ingram of The Globe", "dubbed"),
    ("It was, in the words of one diplomat, “a slow collapse”.", "It was | “a slow collapse”", "one diplomat",
     "in the words of"),
    ("The deal was described as “historic” by the union.", "The deal | as “historic”", "the union", "was described"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content", "source", "cue"), MIXED)
def test_mixed(text, content, source, cue):
    """Some of what was said stands inside marks."""
    assert ("mixed", content, source, cue) in read(text)


LABELS = [
    ("Minister: We won't raise taxes", "indirect", "We won't raise taxes", "Minister", ":"),
    ("Osei: ‘We lost the road’", "direct", "‘We lost the road’", "Osei", ":"),
    ("President: “Not one metre” of land goes", "mixed", "“Not one metre” of land goes", "President", ":"),
    ("‘No deal’: Osei walks out of talks", "direct", "‘No deal’", "Osei", ":"),
    ("‘We won’t pay’: Finance minister Osei", "direct", "‘We won’t pay’", "Finance minister Osei", ":"),
    ("Mill must close, says union", "indirect", "Mill must close", "union", "says"),
    ("Two dead in port fire, police say", "indirect", "Two dead in port fire", "police", "say"),
    ("Mine to close, says minister", "indirect", "Mine to close", "minister", "says"),
    ("Q: What did you see?", "indirect", "What did you see?", "Q", ":"),
    ("– We stay, said the miner.", "indirect", "We stay", "the miner", "said"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "content", "source", "cue"), LABELS)
def test_labels(text, kind, content, source, cue):
    """Headlines, questions and answers, dialogue behind dashes."""
    assert read(text) == [(kind, content, source, cue)]


def test_transcripts():
    """Names in capitals lead in what each speaker says."""
    text = "SMITH: Thank you for coming.\n\nQUESTION: When will it open?\n\nSMITH: By Friday, I hope."
    assert read(text) == [
        ("indirect", "Thank you for coming", "SMITH", ":"),
        ("indirect", "When will it open?", "QUESTION", ":"),
        ("indirect", "By Friday, I hope", "SMITH", ":"),
    ]


def test_paragraphs_of_one_quotation():
    """Paragraphs that each open, and of which the last closes, are pieces of one quote."""
    text = "“We have no roof,” Ada Lund said. “We have no food.\n\n“We have no time.”"
    assert read(text) == [("direct", "“We have no roof,” | “We have no food. | “We have no time.”", "Ada Lund", "said")]


def test_a_quotation_continues_the_one_before_it():
    """What goes on in the next sentence is part of the quotation, not of what its speaker referred to."""
    text = "“It was sold,” Moe said, referring to the old mill. “Nobody told us about it.”"
    assert read(text)[0][1:] == ("“It was sold,” | “Nobody told us about it.”", "Moe", "said")


def test_refusing_is_negative():
    """Who refuses to say does not say: the polarity is negative."""
    (found,) = PIPELINE.parse("Lund refused to say when the war would end.")[Quote]
    assert found.value.polarity == "negative"


def test_a_mark_ends_what_something_is_called():
    """“Called it “a farce” and left”: leaving is no part of the name, nor is where a slogan was chanted."""
    assert read("Lund called the plan “a farce” and left.")[0][1] == "the plan “a farce”"
    assert read("Protesters chanted “No more mines” outside parliament.")[0][1] == "“No more mines”"


def test_a_quote_in_a_quote():
    """What somebody says another said is a record of its own, within the first."""
    text = "“He told me, ‘Go home,’ and I went,” said Priya Nair."
    outer, inner = (a.value for a in PIPELINE.parse(text)[Quote])
    assert inner.content[0].of(text) == "‘Go home,’"
    assert (inner.source.of(text), inner.cue.of(text)) == ("He", "told")
    assert (inner.within, outer.within) == (outer.content[0], None)


def test_a_cue_behind_a_quote_in_a_quote():
    """The same with the cue behind it, and of what is told with "that"."""
    text = "“‘Not yet,’ she said, and I waited,” Tan recalled."
    assert ("direct", "‘Not yet,’", "she", "said") in read(text)
    text = "Moe said the pilot had told her that it was over."
    assert ("indirect", "that it was over", "the pilot", "had told") in read(text)


@pytest.mark.parametrize(
    ("text", "polarity", "modality"),
    [
        ("The company said when the plant would reopen.", "positive", "actual"),
        ("The company did not say when the plant would reopen.", "negative", "actual"),
        ("He denied that he was there.", "positive", "actual"),
        ("The general declined to comment on the losses.", "negative", "actual"),
        ("Koval would not say whether she was paid.", "negative", "conditional"),
        ("She is expected to tell lawmakers that the fund is empty.", "positive", "future"),
        ("If elected, she would tell the banks that it is over.", "positive", "conditional"),
        ("Neither government has confirmed that it is over.", "negative", "actual"),
        ("No one has said that it is over.", "negative", "actual"),
    ],
)
def test_polarity_and_modality(text, polarity, modality):
    """They are those of the cue: negated or of nobody, yet to come, or only if."""
    (quote,) = PIPELINE.parse(text)[Quote]
    assert (quote.value.polarity, quote.value.modality) == (polarity, modality)


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("“We are ready,” she told reporters in Oslo.", "reporters"),
        ("Lund told the council that it was over.", "the council"),
        ("Lund told the family that it was over.", "the family"),
        ("Whitlock told shareholders the merger “makes no sense”.", "shareholders"),
        ("Lund said that it was over.", None),
    ],
)
def test_addressee(text, addressee):
    """Who is told, before what is said or behind it."""
    (quote,) = PIPELINE.parse(text)[Quote]
    assert (quote.value.addressee and quote.value.addressee.of(text)) == addressee
