"""Content in front of its cue: "…," she said; "…," said the minister; the ships, officials said, were empty."""

from __future__ import annotations

import regex

from newsparse_quotes.lines import Phrase
from newsparse_quotes.openings import opening
from newsparse_quotes.phrases import hearer_after, next_sign, phrase_after
from newsparse_quotes.pieces import front_stretch, second_piece
from newsparse_quotes.scenes import Scene
from newsparse_quotes.verbs import Verb

_STOPS = frozenset('.!?…”"’')
_DASHES = frozenset("–—―-")
_BOUNDARIES = frozenset('.,;|"!—:')
_TAIL = regex.compile(r"(?:_[PrDAg](?:[_'\-./][PFdmn$NegDr&sAotp]){0,20}+)[,;|\"!—:.(~]")
_ADVERBIALS = regex.compile(r"_[PrD](?:[_'\-./][PFdmn$NegDr&s]){0,12}+,(?=(?:r_)?[MBHK])")
_TOLD = frozenset(["tell", "inform", "assure"])  # what follows them is never the subject, but who is told


def fronted(scene: Scene, verb: Verb) -> bool:
    """Attribute the content in front of a verb, if it stands there."""
    if verb.passive:
        return _announced(scene, verb) or _quoted_as_saying(scene, verb)
    if not scene.is_verb(verb) or _says_so(scene, verb):
        return False
    if _stands_behind_mark(scene, verb):
        return _source_first(scene, verb) or _source_last(scene, verb)
    return _source_last(scene, verb) or _source_first(scene, verb)


def _announced(scene: Scene, verb: Verb) -> bool:
    """Whether a clause stands before ", it was announced"; it is attributed to nobody."""
    line, subject = scene.line, verb.subject(scene.line)
    if subject is None or line.folded[subject[0]] != "it" or not {"clause", "that"} & verb.names:
        return False
    first = subject[0]
    if first == scene.low or line.gap[first - 1] != "," or not scene.finite(scene.low, first) or not _tail(scene, verb):
        return False
    content = scene.reading.trimmed(scene.start, line.starts[first])
    if content is None or any(start <= content.start < end for start, end in scene.claims):
        return False
    scene.attribute(verb, [content], None, "content-source-cue")
    scene.claims.append((content.start, line.ends[verb.last]))
    return True


def _quoted_as_saying(scene: Scene, verb: Verb) -> bool:
    """Whether a quotation stands before "Lund was quoted as saying"; it is attributed to Lund."""
    source = verb.subject(scene.line)
    region = scene.reading.ends.get(source[0]) if source else None
    if source is None or region is None or scene.line.folded[verb.last + 1 : verb.last + 3] != ["as", "saying"]:
        return False
    content = front_stretch(scene, region)
    if content is None:
        return False
    scene.attribute(verb, [content], source, "content-source-cue", last=verb.last + 2)
    scene.claims.append((content.start, scene.line.ends[verb.last + 2]))
    return True


def _says_so(scene: Scene, verb: Verb) -> bool:
    """Whether "so" stands for what was said: had he known, he would have said so."""
    return scene.line.gap[verb.last] == "_" and scene.line.folded[verb.last + 1] == "so"


def _stands_behind_mark(scene: Scene, verb: Verb) -> bool:
    """Whether the subject of a verb stands right behind a quoted stretch: “…,” Lund, the envoy, told the paper."""
    source = verb.subject(scene.line)
    return source is not None and source[0] in scene.reading.ends


def _source_last(scene: Scene, verb: Verb) -> bool:
    """…, said the minister."""
    line, first = scene.line, verb.start
    region = scene.reading.ends.get(first)
    if line.gap[verb.last] != "_" or line.tag[verb.last + 1] in "TQt" or first != verb.first or verb.lemma in _TOLD:
        return False
    if not (_may_be_said(scene, region) if region is not None else _behind_comma(scene, first)):
        return False
    source = phrase_after(line, verb.last + 1, scene.high)
    source = source and _with_relative(scene, source)
    if source is None or line.folded[source[0] : source[1] + 1] == ["no"]:
        return False
    if region is None and not _inverted(scene, first, source) and not _headline(scene, verb, first, source[1]):
        return False
    source = with_apposition(scene, source)
    return _attribute(scene, verb, source, (first, source[1]), region)


def _behind_comma(scene: Scene, first: int) -> bool:
    """Whether a comma stands before the verb; in dialogue that a dash opens, a dash will do."""
    sign = scene.line.gap[first - 1]
    return first > scene.low and (sign == "," or (sign == "—" and scene.text[scene.start] in _DASHES))


def _inverted(scene: Scene, first: int, source: Phrase) -> bool:
    """Whether a clause stands before "said the minister", or goes on behind it, and nothing else follows the source."""
    boundary = scene.line.gap[source[1]]
    if boundary == "_" and scene.line.tag[source[1] + 1] == "A" and scene.text[scene.end - 1] not in _STOPS:
        return _states(scene, first)  # a headline goes on: …, says mayor as strike begins
    inserted = boundary == "," and scene.finite(source[1] + 1, scene.high)
    spoken = scene.text[scene.start] in _DASHES  # – We stay, said the miner.
    return boundary in '.,;|"!—(' and (inserted or spoken or _states(scene, first))


def _states(scene: Scene, first: int) -> bool:
    """Whether the words before a frame are more than a subject with a relative clause: one, who left, said."""
    line = scene.line
    relative = line.tags.find(",W", 2 * scene.low, 2 * first)
    if relative < 0:
        return scene.finite(scene.low, first)
    behind = line.tags.find(",", relative + 1, 2 * first) // 2 + 1
    return scene.finite(scene.low, relative // 2 + 1) or (0 < behind < first and scene.finite(behind, first))


def _source_first(scene: Scene, verb: Verb) -> bool:
    """…, the minister said."""
    line = scene.line
    source = verb.subject(scene.line)
    if source is None or line.tag[source[0]] == "W":
        return False
    region = scene.reading.ends.get(source[0])
    if region is not None:
        if not _may_be_said(scene, region) or _says_more(scene, verb, region):
            return False
    elif (
        line.gap[source[0] - 1] not in ",—"
        or source[0] <= scene.low
        or not (_tail(scene, verb) or _amid(scene, verb))
        or not (
            scene.finite(scene.low, source[0]) or _amid(scene, verb) or _headline(scene, verb, source[0], verb.last)
        )
    ):
        return False
    last = verb.last if region is not None else _frame_last(scene, verb)
    return _attribute(scene, verb, source, (source[0], last), region)


def _headline(scene: Scene, verb: Verb, first: int, last: int) -> bool:
    """Whether words without a verb, but no adverbials, stand before a frame that ends a line: Two dead, police say."""
    line = scene.line
    if not verb.frames.heads or scene.text[line.ends[last] : line.ends[last] + 1] not in ("", "\n"):
        return False
    return first - scene.low > 1 and line.tag[scene.low] not in "PAXQWg&rt"


def _says_more(scene: Scene, verb: Verb, number: int) -> bool:
    """Whether the verb has its content behind it, so that the stretch before it belongs elsewhere."""
    region = scene.reading.regions[number]
    sentence = scene.reading.sentence_at(region.start)
    starts = sentence is None or sentence.start == region.start
    if not starts and opening(scene.line, verb.frames, verb.last, scene.high, scene.reading.opens):
        return True
    stopped = "." in scene.text[region.end - 2 : region.end]
    return stopped and not _tail(scene, verb)


def _amid(scene: Scene, verb: Verb) -> bool:
    """Whether a comma and the rest of a clause follow the cue: the ships, officials said, were empty."""
    line, last = scene.line, _frame_last(scene, verb)
    if line.gap[last] == '"' and line.mark_before(line.starts[last + 1] - 1) == ",":
        return line.tag[last + 1] in "MBHKve" and line.tag[scene.low] not in "PA"  # the plan, she said, “is dead”
    if last > verb.last and (line.tag[last + 1] not in "MBHKve" or line.tag[scene.low] == "P"):
        return False  # in Oslo, a reporter asked Lund, who …
    return line.gap[last] == "," and scene.finite(last + 1, scene.high)


def _frame_last(scene: Scene, verb: Verb) -> int:
    """The last word of a cue with who is told, and of adverbials where a comma and a verb follow them."""
    line = scene.line
    tells = "hearer" in verb.names and line.gap[verb.last] == "_"
    found = hearer_after(line, verb.last + 1, scene.high) if tells else None
    last = found[1] if found else verb.last
    amid = _ADVERBIALS.match(line.tags, 2 * last + 1, 2 * scene.high)
    return amid.end() // 2 - 1 if amid else last


def _may_be_said(scene: Scene, number: int) -> bool:
    """Whether a stretch can be what was said: a stop or comma ends it, or it has some words."""
    region, after = scene.reading.regions[number], scene.line.words.after
    near = scene.text[max(region.start, region.end - 3) : region.end + 2]
    return any(mark in near for mark in ".,!?…—–-:;") or after(region.end) - after(region.start) > 3


def _tail(scene: Scene, verb: Verb) -> bool:
    """Whether nothing but a hearer and adverbials stand between the cue and the next boundary."""
    line, last = scene.line, _frame_last(scene, verb)
    if last + 1 >= scene.high or line.gap[last] in _BOUNDARIES:
        return line.gap[last] != '"' or last + 1 not in scene.reading.opens
    return bool(_TAIL.match(line.tags, 2 * last + 1, 2 * scene.high))


def _with_relative(scene: Scene, source: Phrase) -> Phrase:
    """The source that follows a cue, with the relative clause that no comma parts from it: a clerk who saw it."""
    line, behind = scene.line, source[1] + 1
    if line.gap[source[1]] != "_" or line.tag[behind] != "W" or behind >= scene.high:
        return source
    close = next_sign(line, ',;"—|', behind, scene.high)
    return (source[0], scene.high - 1 if close is None else min(close, scene.high - 1))


def with_apposition(scene: Scene, source: Phrase) -> Phrase:
    """The source that follows a cue, with an apposition or a relative clause behind a comma."""
    line, behind = scene.line, source[1] + 1
    if line.gap[source[1]] not in ",(—" or behind >= scene.high or behind in scene.reading.opens:
        return source
    if line.tag[behind] not in ("W" if line.gap[source[1]] == "—" else "dNnWm$"):
        return source
    close = next_sign(line, ',;"—|', behind, scene.high)
    whole = (source[0], min(scene.high - 1 if close is None else close, scene.high - 1))
    return with_apposition(scene, whole) if behind == close and line.tag[behind] == "m" else whole  # Tarrant, 41, a …


# ------------------------------------------------------------------- contents
def _attribute(scene: Scene, verb: Verb, source: Phrase, frame: Phrase, region: int | None) -> bool:
    """Make the attribution whose content ends where the frame of source and cue begins."""
    line, (first, last) = scene.line, frame
    if region is not None:
        content = front_stretch(scene, region)
    else:
        content = scene.reading.trimmed(scene.start, line.starts[first])
    if content is None or any(start <= content.start < end for start, end in scene.claims):
        return False
    draft = scene.attribute(verb, [content], source, "content-source-cue")
    hearer = hearer_after(line, verb.last + 1, scene.high) if _tells(scene, verb, source) else None
    draft.addressee = line.span(hearer) if hearer else None
    scene.spoken.append((verb.first, source))
    parted = region is None and (source[0] < verb.first or not scene.finite(scene.low, first))
    second_piece(scene, draft, last, parted=parted)
    scene.claims.append((content.start, max(line.ends[last], draft.end)))
    return True


def _tells(scene: Scene, verb: Verb, source: Phrase) -> bool:
    """Whether who is told may stand behind a verb: …, the envoy told the paper."""
    return source[0] < verb.first and "hearer" in verb.names and scene.line.gap[verb.last] == "_"
