"""Records of a document's agreements: what its mentions say together is told at each of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from newsparse import Span
from newsparse_agreements.anaphora import Instrument
from newsparse_agreements.codes import codes
from newsparse_agreements.details import binding, duration, place, subject
from newsparse_agreements.drafts import Draft
from newsparse_agreements.records import Action, Agreement, Basis, Modality, Party, Polarity, Stage

_LIFE = list(Stage)
_ENDS = frozenset({Stage.WITHDRAWN, Stage.TERMINATED, Stage.EXPIRED, Stage.COLLAPSED})
_BEFORE_END = frozenset(_LIFE[: _LIFE.index(Stage.IMPLEMENTED)])
_BEFORE = frozenset({Stage.PROPOSED, Stage.UNDER_NEGOTIATION})  # talk of what is made already is no status
_MADE = frozenset(_LIFE[_LIFE.index(Stage.SIGNED) : _LIFE.index(Stage.AMENDED)])
_TWO = frozenset({"two", "both"})


@attrs.frozen(eq=False)
class Entry:
    """A mention that is an instrument, and which one; `anaphor` where it refers back."""

    draft: Draft
    instrument: Instrument
    anaphor: bool

    @property
    def span(self) -> Span:
        """Where the mention is."""
        return self.draft.mention.span

    @property
    def rule(self) -> str:
        """What led to the mention."""
        if self.anaphor:
            return "anaphor"
        return "name" if self.draft.mention.title else "description"


def pooled(entries: Sequence[Entry]) -> Iterator[tuple[Entry, Agreement]]:
    """Each mention with its record; status and date are those of the instrument as a whole."""
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(entry.instrument.key, []).append(entry)
    last = {key: _status(group) for key, group in groups.items()}
    parties = {key: _first_parties(group) for key, group in groups.items()}
    for entry in entries:
        key = entry.instrument.key
        yield entry, _record(entry, last[key], parties[key])


def _first_parties(group: Sequence[Entry]) -> tuple[Party, ...]:
    """The parties of the first mention that names two or more."""
    return next((entry.draft.parties for entry in group if len(entry.draft.parties) > 1), ())


def _record(entry: Entry, status: Action | None, known: tuple[Party, ...]) -> Agreement:
    draft, mention = entry.draft, entry.draft.mention
    sentence, cues = draft.scene.sentence, tuple(draft.cues)
    moved = ("prisoners",) if any(cue.frame == "e" for cue in cues) else ()  # who was exchanged under it
    words = (*moved, *mention.words, *(sentence[n] for n in range(mention.head_end, mention.last)))
    own = draft.actions[-1] if draft.actions else None
    declared = status is not None and status.span.of(sentence.text).casefold().startswith("declar")
    coded = codes(mention.type, status.stage if status else None, words, own, declared=declared)
    return Agreement(
        type=mention.type,
        title=mention.title.of(sentence.text) if mention.title else None,
        anaphor=entry.anaphor,
        entity=entry.instrument.key,
        parties=(*(draft.parties or _two_sides(draft, known)), *draft.third_parties),
        actions=tuple(draft.actions),
        status=status.stage if status else None,
        date=status.date if status else None,
        duration=duration(draft.scene, mention, cues),
        place=place(draft.scene, mention, cues),
        subject=subject(sentence, mention),
        signatories=draft.signatories,
        cameo=coded.cameo,
        cameo_also=coded.cameo_also,
        plover=coded.plover,
        binding=binding(draft.scene, mention),
    )


def _two_sides(draft: Draft, known: tuple[Party, ...]) -> tuple[Party, ...]:
    """The parties known from elsewhere, where a phrase such as "between the two nations" points to them."""
    sentence, number = draft.scene.sentence, draft.mention.last
    if sentence[number] not in ("between", "by", "of") or len(known) != len(_TWO):
        return ()
    first = number + 1
    last = next((n + 2 for n in range(first, first + 3) if sentence[n] in _TWO), None)
    if last is None or not sentence[last - 1]:
        return ()
    span = Span(sentence.start(first), sentence.end(last - 1))
    return tuple(Party(code=party.code, span=span, basis=Basis.DOCUMENT) for party in known)


def _by_outsider(action: Action, instrument: Instrument) -> bool:
    """Whether a state is said to denounce what two others have made: then it condemns it, and leaves nothing."""
    known = instrument.codes if len(instrument.codes) == len(_TWO) else frozenset[str]()
    return action.stage is Stage.WITHDRAWN and bool(action.by) and bool(known) and known.isdisjoint(action.by)


def _status(group: Sequence[Entry]) -> Action | None:
    """The last asserted act; background counts only where nothing else is told; no end is undone by what led to it."""
    told = [(action, action.span.start in entry.draft.background) for entry in group for action in entry.draft.actions]
    facts = [
        (action, back)
        for action, back in told
        if action.modality is Modality.ASSERTED and action.polarity is Polarity.POSITIVE
        if not _by_outsider(action, group[0].instrument)
    ]
    made = any(action.stage in _MADE for action, _ in facts)
    current = [action for action, back in facts if not (back or (made and action.stage in _BEFORE))]
    if not current:
        return max((action for action, _ in facts), key=lambda action: _LIFE.index(action.stage), default=None)
    status = current[0]
    for action in current[1:]:
        if not (status.stage in _ENDS and action.stage in _BEFORE_END):
            status = action
    return status
