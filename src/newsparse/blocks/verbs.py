"""Verbs: the few words that tell a sentence from a phrase without parsing either."""

from __future__ import annotations

from typing import Final

from newsparse.blocks.lines import Line
from newsparse.blocks.vocabulary import words

_FINITE: Final = words(
    """i we they he she you who
    is are was were be been has have had will would can could may might must shall should do does did am isn't
    aren't wasn't weren't said says say told tells tell made make makes took take takes came come comes went go goes
    got get gets gave give gives saw see sees held hold holds began begins left leave leaves kept keep keeps won win
    wins lost lose loses met meet meets rose rise rises fell fall falls ran run runs set sets hit hits put puts sent
    send sends paid pay pays spent knew know knows think thinks thought want wants need needs let lets remain
    remains seem seems become became found find finds brought bring brings stood stand stands I'm it's that's he's
    she's we're they're there's what's who's don't doesn't didn't won't can't won broke drove grew spoke chose flew
    drew wore tore fled bled dug hung shook struck stuck sank shot dealt meant bought caught taught fought sought
    laid slept felt lent cut shut cost quit drank ate rang sang swam threw blew woke froze stole swore sold lay led
    fed bit hid"""
)
_REPORTING: Final = words(
    """said says say saying told tells stated states statement wrote writes written posted tweeted added adds replied
    answered explained read reads claimed denied warned insisted declared announced allegations comments remarks
    response reply letter"""
)
ARTICLES: Final = frozenset({"the", "a", "an"})
_LAST: Final = 8


def acts(line: Line) -> bool:
    """Whether a word of the line says that something happens or happened."""
    return any(token.casefold() in _FINITE or (token.islower() and token.endswith("ed")) for token in line.tokens)


def idle(line: Line) -> bool:
    """Whether no word of the line can be a verb: `acts` is wrong, and no small word ends as "takes" and "falls" do."""
    return not acts(line) and not any(token.islower() and token.endswith("s") for token in line.tokens)


def reports(words: tuple[str, ...]) -> bool:
    """Whether folded words end in an announcement of what somebody said."""
    return not _REPORTING.isdisjoint(words[-_LAST:])
