"""What "it" stands for beside a stage word: the instrument just told of."""

from __future__ import annotations

from newsparse_agreements.instruments import Mention
from newsparse_agreements.scenes import Cue, Scene
from newsparse_agreements.verbs import group_start
from newsparse_agreements.vocabulary import PREPOSITIONS, verb, words

PRONOUNS = frozenset({"it", "them"})
"""What may stand for an instrument as an object."""
_CLAUSE = 45  # words looked back over for what else a sentence tells of
_SAYING = words("verbs-of-saying")


def subject_pronoun(scene: Scene, cue: Cue) -> Mention | None:
    """The antecedent of "it" before a passive or intransitive verb: "it must still be ratified"."""
    number = group_start(scene.sentence, cue.first) - 1
    mention = scene.before(number) if scene.sentence[number] in ("it", "they", "both") else None
    if mention is scene.previous and any(
        _tells(scene, n) for n in range(max(scene.sentence.first + 1, number - _CLAUSE), number)
    ):
        return None  # "scrapped its tax hours before it was to take effect"
    return None if mention and scene.sentence[number] == "they" and not mention.plural else mention


def _tells(scene: Scene, number: int) -> bool:
    """Whether a word is a verb that may bring something else into the sentence, no verb of saying."""
    word = scene.sentence[number]
    return number in scene.cue_at or (verb(word) and word not in _SAYING)


def object_pronoun(scene: Scene, cue: Cue) -> bool:
    """Whether the verb's object is "it" or "them": "withdrew from it"."""
    number = cue.last
    if scene.sentence[number] in ("and", "or", "nor", "but") and number + 1 in scene.cue_at:
        number = scene.cue_at[number + 1].last  # "neither signed nor acceded to it"
    number += scene.sentence[number] in PREPOSITIONS
    return scene.sentence[number] in PRONOUNS


def pronoun(scene: Scene, cue: Cue) -> Mention | None:
    """The antecedent of "it" as object."""
    return scene.before(cue.first) if object_pronoun(scene, cue) else None
