"""What is done to an instrument, by whom and when, and how the text presents it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse_agreements.records import Modality, Polarity

STAGES = [
    ("Peru proposed a border treaty.", "proposed"),
    ("Peru and Chile are negotiating a border treaty.", "under-negotiation"),
    ("Peru and Chile agreed a border treaty.", "agreed"),
    ("Peru and Chile initialled a border treaty.", "initialled"),
    ("Peru and Chile signed a border treaty.", "signed"),
    ("Peru ratified the border treaty.", "ratified"),
    ("Peru acceded to the border treaty.", "acceded"),
    ("The border treaty came into force.", "in-force"),
    ("Peru implemented the border treaty.", "implemented"),
    ("Peru and Chile exchanged 30 prisoners under the border treaty.", "implemented"),
    ("Peru and Chile amended the border treaty.", "amended"),
    ("Peru and Chile renewed the border treaty.", "extended"),
    ("Peru suspended its participation in the border treaty.", "suspended"),
    ("Peru put the border treaty on hold.", "suspended"),
    ("Peru violated the border treaty.", "violated"),
    ("Peru voted down the border treaty.", "rejected"),
    ("Peru pulled out of the border treaty.", "withdrawn"),
    ("Peru revoked its ratification of the border treaty.", "terminated"),
    ("Peru annulled the border treaty.", "terminated"),
    ("The border treaty lapsed.", "expired"),
    ("Peru let the border treaty lapse.", "expired"),
    ("The border treaty fell apart.", "collapsed"),
    ("the collapse of the border treaty", "collapsed"),
    ("Peru’s signature of the border treaty", "signed"),
    ("Peru is a signatory to the border treaty.", "signed"),
    ("the treaty-signing ceremony in 1844", "signed"),
    ("Peru passed the border treaty.", "agreed"),
    ("The border truce took hold.", "in-force"),
    ("Signed in 1947, the border treaty binds Peru.", "signed"),
    ("The withdrawal from the border treaty took effect.", "withdrawn"),
    ("A draft of the border treaty was rejected by Peru.", "rejected"),
    ("Peru and Chile shook hands on a border treaty.", "agreed"),
    ("Peru shelved the border treaty.", "suspended"),
    ("Peru unsigned the border treaty.", "withdrawn"),
    ("Peru and Chile upgraded the border treaty.", "amended"),
    ("Peru and Chile agreed in principle to a border treaty.", "agreed"),
    ("Peru and Chile completed a border treaty.", "agreed"),
    ("Peru and Chile completed a prisoner exchange.", "implemented"),
    ("Peru and Chile conducted a prisoner swap.", "implemented"),
    ("A truce between Peru’s army and hill clans collapsed.", "collapsed"),
    ("Peru and Chile exchanged 40 prisoners in a swap.", "implemented"),
    ("Peru quit the Basel Protocol talks.", "under-negotiation"),
    ("Under the border treaty, 30 prisoners were exchanged between Peru and Chile.", "implemented"),
    ("the newly-signed border treaty", "signed"),
    ("Peru and Chile have all signed the border treaty.", "signed"),
    ("Border treaty between Peru and Chile extended", "extended"),
]
STANDINGS = [
    ("Peru has signed the treaty.", "positive", "asserted"),
    ("Peru has not signed the treaty.", "negative", "asserted"),
    ("Peru has yet to sign the treaty.", "negative", "asserted"),
    ("Peru never signed the treaty.", "negative", "asserted"),
    ("Peru refused to sign the treaty.", "negative", "asserted"),
    ("Peru will sign the treaty.", "positive", "planned"),
    ("Peru will not sign the treaty.", "negative", "planned"),
    ("Peru pledged to free all captives and sign the treaty.", "positive", "planned"),
    ("The treaty is to be signed by Peru.", "positive", "planned"),
    ("The treaty must still be signed by Peru.", "positive", "planned"),
    ("Peru sent the treaty to parliament for ratification.", "positive", "planned"),
    ("Peru may sign the treaty.", "positive", "possible"),
    ("Peru could sign the treaty.", "positive", "possible"),
    ("Peru threatened to leave the treaty.", "positive", "threat"),
    ("Peru said it would leave the treaty.", "positive", "planned"),
    ("Peru said it would leave the treaty unless tariffs fell.", "positive", "threat"),
    ("Peru warned that it would leave the treaty.", "positive", "threat"),
    ("Peru will leave the treaty unless tariffs fall.", "positive", "threat"),
    ("Peru is close to signing the treaty.", "positive", "possible"),
    ("It is unclear whether Peru will sign the treaty.", "positive", "hypothetical"),
    ("Once ratified, the treaty will lower tariffs.", "positive", "hypothetical"),
    ("Tariffs will fall once both sides have ratified the treaty.", "positive", "hypothetical"),
    ("Tariffs will fall when Peru signs the treaty.", "positive", "hypothetical"),
    ("Tariffs fell after Peru ratified the treaty.", "positive", "asserted"),
    ("Upon signing the treaty, Peru lowered its tariffs.", "positive", "asserted"),
    ("Ratification of the treaty by Peru is pending.", "positive", "planned"),
    ("No treaty was signed.", "negative", "asserted"),
    ("Not all members have ratified the treaty.", "negative", "asserted"),
    ("Peru became the first state to sign the treaty.", "positive", "asserted"),
    ("Peru would be the first state to sign the treaty.", "positive", "hypothetical"),
    ("Peru held a debate on ratification of the treaty.", "positive", "planned"),
    ("A treaty yet to be ratified by Peru governs extradition.", "negative", "asserted"),
    ("After years of refusing to sign the treaty, Peru gave in.", "negative", "asserted"),
    ("Chile urged Peru not to sign the treaty.", "negative", "hypothetical"),
    ("The border treaty expires in November.", "positive", "planned"),
    ("The border treaty enters into force in January.", "positive", "planned"),
    ("The signing of the border treaty was delayed.", "positive", "planned"),
    ("Peru and Chile are to sign a revised border treaty.", "positive", "planned"),
    ("If Peru signed the treaty, trade would grow.", "positive", "hypothetical"),
    ("Had Peru signed the treaty, trade would have grown.", "positive", "hypothetical"),
    ("Chile called on Peru to sign the treaty.", "positive", "hypothetical"),
    ("Is Peru a signatory to the treaty?", "positive", "hypothetical"),
    ("After signing the treaty, countries have a year.", "positive", "hypothetical"),
    ("Chile said Peru had signed the treaty.", "positive", "reported"),
    ("Chile accused Peru of violating the treaty.", "positive", "reported"),
    ("Peru is said to have signed the treaty.", "positive", "reported"),
    ("Peru reportedly signed the treaty.", "positive", "reported"),
    ("The treaty enters into force 90 days after Peru deposits it.", "positive", "planned"),
]


@pytest.mark.parametrize(("text", "stage"), STAGES)
def test_stages(read, text, stage):
    """Every stage by its verbs, nouns and agents, active and passive."""
    (found,) = read(text)
    assert [action.stage.value for action in found.value.actions] == [stage]


@pytest.mark.parametrize(("text", "polarity", "modality"), STANDINGS)
def test_polarity_and_modality(read, text, polarity, modality):
    """Negation, promise, duty, possibility, threat, supposition and report."""
    (action,) = [action for found in read(text) for action in found.value.actions]
    assert (action.polarity, action.modality) == (polarity, modality)


def test_only_what_is_asserted_makes_a_status(read):
    """A plan is no status; the last assertion is."""
    assert read("Peru will sign the treaty.")[0].value.status is None
    assert read("Peru signed the treaty in 1990 and left it in 2001.")[0].value.status == "withdrawn"


def test_background_does_not_undo_the_news(read):
    """What is told as having gone before is not the last stage."""
    text = "The truce collapsed on Tuesday, hours after it was signed."
    assert read(text)[0].value.status == "collapsed"


def test_earlier_acts_may_be_told_last(read):
    """What was done before the act of the main clause is background, wherever it stands."""
    assert read("Peru has ratified the treaty, having signed it in 1990.")[0].value.status == "ratified"


def test_talk_of_what_is_made_is_no_status(read):
    """A treaty that is signed and then discussed stays signed."""
    text = "Peru and Chile signed a border treaty. The treaty was discussed by both parliaments."
    assert read(text)[0].value.status == "signed"


def test_outsiders_cannot_leave(read):
    """A state that denounces the treaty of two others condemns it; the treaty goes on."""
    text = "Peru and Chile signed a border treaty. The pact was denounced by Norway."
    assert [found.value.status for found in read(text)] == ["signed", "signed"]


def test_year_of_a_title_dates_no_act(read):
    """The year in a name is when it was made, not when it was ratified."""
    found = read("The 1987 Rivers Protocol has been ratified by Peru.")[0]
    assert found.value.date is None


def test_date_of_an_instrument_is_not_of_an_act(read):
    """Behind "of" a date tells which instrument it is."""
    assert read("Peru violated the border treaty of 2019.")[0].value.actions[0].date is None


def test_objects_behind_both_verbs(read):
    """What is done and what is not done share their object behind the second verb."""
    (found,) = read("Peru and Chile initialled, but did not sign, the border treaty.")
    assert [(action.stage.value, action.polarity.value) for action in found.value.actions] == [
        ("initialled", "positive"),
        ("signed", "negative"),
    ]


def test_date_behind_a_phrase_in_two_halves(read):
    """The date stands behind the second half."""
    text = "Peru let the border treaty lapse in May 2001."
    assert read(text)[0].value.date.span.of(text) == "May 2001"


def test_relative_clause_with_its_own_object(read):
    """What the treaty did to something else is no act on the treaty."""
    found = read("The Lima Agreement, which ended a civil war, was signed in 1990.")[0]
    assert [action.stage for action in found.value.actions] == ["signed"]


def test_each_act_has_its_own_date(read):
    """A date belongs to the act in front of it."""
    text = "Peru signed the treaty in 1990 and withdrew from it in 2001."
    dates = [action.date.span.of(text) for action in read(text)[0].value.actions]
    assert dates == ["1990", "2001"]


def test_objects_in_a_row_have_their_own_dates(read):
    """What "and" goes on with has the date behind it, not the one before."""
    text = "Peru ratified the Lima Treaty on 3 July 1973 and the Quito Protocol on 20 May 1999."
    assert [found.value.date.span.of(text) for found in read(text)] == ["3 July 1973", "20 May 1999"]


def test_dates_of_the_next_clause(read):
    """A date behind ", and" and another subject is of another act."""
    text = "Peru’s Congress approved the Lima Protocol, and Chile’s house will vote on it in May."
    assert read(text)[0].value.date is None


def test_date_behind_a_verb_of_saying_is_not_of_the_act(read):
    """The day on which somebody speaks is not the day of signing."""
    text = "Peru and Chile have signed a treaty, the ministry said on Friday."
    assert read(text)[0].value.date is None


def test_acts_through_a_pronoun(read):
    """The pronoun stands for the instrument, in the sentence and at the start of the next."""
    found = read("Peru and Chile signed a border treaty. It must be ratified by both parliaments.")
    assert [action.stage.value for action in found[0].value.actions] == ["signed", "ratified"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The congress ended with the Treaty of Lima.", None),
        ("The border treaty expires in 2031.", None),
        ("Peru accepted the truce proposal.", "agreed"),
    ],
)
def test_status(read, text, status):
    """What ends with a treaty does not end the treaty; what is to expire has not; an accepted proposal is agreed."""
    assert read(text)[0].value.status == status


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("Peru and Chile agreed to a ten-week truce.", "P10W"),
        ("Peru and Chile signed a 50-Year Friendship treaty.", "P50Y"),
        ("Peru and Chile renewed the border treaty for two years.", "P2Y"),
        ("Peru and Chile extended the truce by 36 hours.", "PT36H"),
        ("Peru and Chile agreed to a year-long truce.", "P1Y"),
        ("The truce between Peru and Chile is to last 60 days.", "P60D"),
        ("Peru and Chile signed three treaties in the last 60 days.", None),
        ("Peru and Chile signed a treaty 30 days ago.", None),
        ("Peru and Chile kept the three-month-old truce.", None),
        ("Peru and Chile renewed the border treaty for another decade.", "P10Y"),
    ],
)
def test_duration(read, text, duration):
    """How long an instrument or its extension runs, as an ISO 8601 period."""
    assert read(text)[0].value.duration == duration


VERBS = [
    ("signed", "did not sign"),
    ("ratified", "did not ratify"),
    ("violated", "never violated"),
    ("left", "did not leave"),
]


@settings(deadline=None, max_examples=20)
@given(verb=st.sampled_from(VERBS), side=st.sampled_from(["Peru", "Kenya", "Moscow", "The Duma"]))
def test_negating_the_verb_flips_polarity_only(read, verb, side):
    """A negation changes nothing but the polarity (and with it the status)."""
    (plain,) = read(f"{side} {verb[0]} the fisheries treaty.")[0].value.actions
    (negated,) = read(f"{side} {verb[1]} the fisheries treaty.")[0].value.actions
    assert (plain.polarity, negated.polarity) == (Polarity.POSITIVE, Polarity.NEGATIVE)
    assert (plain.stage, plain.by, plain.modality) == (negated.stage, negated.by, negated.modality)
    assert plain.modality is Modality.ASSERTED
