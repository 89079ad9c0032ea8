"""CAMEO and PLOVER codes follow the stage table, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Span
from newsparse_agreements.codes import codes, topic
from newsparse_agreements.records import Action, Modality, Polarity, Stage, Type

TABLE = [
    ("Peru and Chile signed a border treaty.", "057", None, "SUPPORT"),
    ("Peru and Chile signed a trade agreement.", "057", "061", "SUPPORT"),
    ("Peru and Chile signed a military pact.", "057", "062", "SUPPORT"),
    ("Peru and Chile agreed to a truce.", "0871", "057", "RETREAT"),
    ("Peru and Chile carried out a prisoner swap.", "0841", None, "RETREAT"),
    ("Peru will sign the border treaty.", "030", None, "AGREE"),
    ("Peru and Chile will agree to a truce.", "0356", None, "CONCEDE"),
    ("Peru declared a truce.", "0871", "057", "CONCEDE"),
    ("Peru and Chile agreed to a truce.", "0871", "057", "RETREAT"),
    ("Peru and Chile exchanged 30 prisoners under the truce.", "0841", None, "RETREAT"),
    ("Peru and Chile signed a nuclear power agreement.", "057", "061", "SUPPORT"),
    ("Peru and Chile signed a nuclear agreement.", "057", None, "SUPPORT"),
    ("Peru proposed a truce.", "0256", "1056", "REQUEST"),
    ("Peru and Chile are negotiating a border treaty.", "046", None, "CONSULT"),
    ("Peru rejected the border treaty.", "127", None, "REJECT"),
    ("Peru rejected the truce.", "1246", None, "REJECT"),
    ("Peru left the border treaty.", "160", None, "SANCTION"),
    ("Peru threatened to leave the border treaty.", "1313", None, "THREATEN"),
    ("Peru violated the truce.", "196", None, "ASSAULT"),
    ("Peru has not signed the border treaty.", None, None, None),
    ("Peru may sign the border treaty.", None, None, None),
]


@pytest.mark.parametrize(("text", "cameo", "also", "plover"), TABLE)
def test_table(read, text, cameo, also, plover):
    """One row a stage, subject and standing."""
    value = read(text)[0].value
    assert (value.cameo, value.cameo_also, value.plover) == (cameo, also, plover)


EVENTS = {
    Stage.AGREED: {"SUPPORT", "RETREAT"},
    Stage.SIGNED: {"SUPPORT", "RETREAT"},
    Stage.RATIFIED: {"SUPPORT", "RETREAT"},
    Stage.PROPOSED: {"REQUEST"},
    Stage.UNDER_NEGOTIATION: {"CONSULT"},
    Stage.IMPLEMENTED: {"COOPERATE", "RETREAT"},
    Stage.REJECTED: {"REJECT"},
    Stage.WITHDRAWN: {"SANCTION"},
    Stage.TERMINATED: {"SANCTION"},
}


@given(
    kind=st.sampled_from(Type),
    stage=st.sampled_from(Stage),
    words=st.lists(st.sampled_from(["trade", "of", "nuclear", "rail"])),
)
def test_codes_follow_the_stage(kind, stage, words):
    """Whatever the instrument is called, its status decides the event."""
    coded = codes(kind, stage, tuple(words), None)
    assert coded.plover in EVENTS.get(stage, {coded.plover})
    assert (coded.cameo is None) == (coded.plover is None)


@given(kind=st.sampled_from(Type), stage=st.sampled_from(Stage), modality=st.sampled_from(Modality))
def test_what_is_negated_is_not_coded(kind, stage, modality):
    """A negated act is no event."""
    action = Action(stage=stage, span=Span(0, 1), polarity=Polarity.NEGATIVE, modality=modality)
    assert codes(kind, None, (), action).cameo is None


def test_topic_needs_a_word_that_states_it():
    """No subject in the words, no topical code."""
    assert topic(("peace", "treaty")) is None
    assert topic(("extradition", "treaty")) == "063"
