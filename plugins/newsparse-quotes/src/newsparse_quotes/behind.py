"""Content behind its cue: officials said that …; she wants to …; they criticised …; the claim that ….

Where it begins is found by openings.py, where it ends by extents.py.
"""

from __future__ import annotations

import regex

from newsparse import Span
from newsparse_quotes.extents import clause, complement, phrase
from newsparse_quotes.lines import Phrase
from newsparse_quotes.marks import Quoted
from newsparse_quotes.openings import NAMING, Opening, is_that, opening, takes_bare_clause
from newsparse_quotes.phrases import clause_subject, next_sign, owner_before
from newsparse_quotes.scare import in_title_case
from newsparse_quotes.scenes import Scene
from newsparse_quotes.sources import possessor, quoted_before, shared, source_of
from newsparse_quotes.verbs import Verb

_OF_WORKS = frozenset(["read", "write", "sing", "publish", "post", "cite", "quote", "play"])
_READERS = frozenset(["i", "you", "he", "she", "we", "they"])
_WORDS = frozenset(["quote", "clause", "that"])
_LEADING = frozenset("WTQ")  # what a clause begins with whose object is what is named: which, that, what
_RESUMED = regex.compile(r"[,\"](?:r_)?[MBHKve]")
_PREDICATE = regex.compile(  # that, a subject and its verb; then a verb of which the noun before "that" is subject
    r"(?:T_(?:[dm$nNpoegrDsPF][_'\-./]){1,12}[MBHKve]|t_[vn])(?:[_'\-.][MBHKzreg]){0,5}"
    r"(?:[_'\-./][dm$nNoegrDsPFt]){0,12}_(?<!t_)(?=[MBHv]_)"
)
_BARE_NAME = regex.compile(r"(?:N[_.\-']){0,4}N(?:[,;(]|_[P&XAWr]|[.!|]\Z)")
_EXPLETIVES = frozenset(["it", "there"])


def attribute_behind(scene: Scene, verb: Verb, found: Opening, source: Phrase | None) -> None:
    """Make the attribution whose content begins at an opening."""
    line, name = scene.line, _name_given(scene, verb, found)
    content: Span | None
    if name is not None:
        content = Span(name.start, name.end)
    elif verb.form == "noun" and found.cue_last > verb.last:
        content = phrase(scene, found.word)
    elif verb.form == "noun":
        extent = clause if line.tag[found.word] == "T" else complement
        content = _less_predicate(scene, verb, extent(scene, found.word))
    elif line.tag[found.word] in "TQ" or _takes_clause(verb, found):
        content = _less_resumption(scene, verb, clause(scene, found.word), source)
    else:
        content = _less_resumption(scene, verb, complement(scene, found.word), source)
    if content is None:
        return
    if verb.form == "ing" and verb.lemma == "read" and found.word in scene.reading.opens:
        content = Span(content.start, scene.reading.regions[scene.reading.opens[found.word]].end)  # a sign reading “…”
    draft = scene.attribute(verb, [content], source, "source-cue-content", last=found.cue_last)
    draft.addressee = line.span(found.hearer) if found.hearer else None
    first = verb.start
    if source:
        whole = 0 <= first - source[1] <= 1 and "W" not in line.tag[source[0] : source[1]]
        first = source[0] if whole else first  # in a relative clause somebody else may speak
        scene.spoken.append((verb.first, source))
    scene.claims.append((line.starts[first], content.end))


def _less_resumption(scene: Scene, verb: Verb, content: Span | None, source: Phrase | None) -> Span | None:
    """A content in a relative clause or a participle's without the main clause that follows.

    The ship, which he said was old, sank; Voss, calling it “a farce”, left.
    """
    line = scene.line
    if content is not None and verb.lemma in NAMING and _is_led(scene, verb):
        comma = next_sign(line, ",", line.words.after(content.start), line.words.after(content.end))
        return content if comma is None else scene.reading.trimmed(content.start, line.ends[comma])
    who = source[0] - (line.tag[source[0]] not in "WT") if source and verb.form != "ing" else verb.start
    inserted = line.gap[who - 1] == "," or (verb.form == "ing" and line.tag[who - 1] == "A")
    if content is None or not inserted or not (line.tag[who] == "W" or verb.form == "ing"):
        return content
    comma = _next_comma(scene, line.words.after(content.start), line.words.after(content.end) - 1)
    if comma is None or not _RESUMED.match(line.tags, 2 * comma + 1):
        return content
    region = scene.reading.region_before(line.starts[comma + 1])
    return scene.reading.trimmed(content.start, max(line.ends[comma], region.end if region else 0))


def _next_comma(scene: Scene, word: int, high: int) -> int | None:
    """The word before the next comma, also one that a closing mark stands beside."""
    line = scene.line
    for place in range(word, high):
        if line.gap[place] == "," or (
            line.gap[place] == '"' and "," in scene.text[line.ends[place] : line.starts[place + 1]]
        ):
            return place
    return None


def _less_predicate(scene: Scene, noun: Verb, content: Span | None) -> Span | None:
    """A content without the main clause whose subject the noun is: the claim that the dam burst was false."""
    line = scene.line
    opened = max(line.tags.rfind(sign, 2 * scene.low, 2 * noun.first) for sign in ",;—:") // 2 + 1
    low = max(scene.low, opened)
    if content is None or line.tag[low] in "PA" or scene.finite(low, noun.first):
        return content
    match = _PREDICATE.match(line.tags, 2 * line.words.after(content.start), 2 * line.words.after(content.end))
    return scene.reading.trimmed(content.start, line.ends[match.end() // 2 - 1]) if match else content


def _takes_clause(verb: Verb, found: Opening) -> bool:
    return "clause" in verb.names and "noun" not in verb.names and found.cue_last == verb.last


def verbal(scene: Scene, verb: Verb) -> None:
    """A verb and what is behind it."""
    if verb.frames.heads and _gapped(scene, verb):
        return
    found = opening(scene.line, verb.frames, verb.last, scene.limit(verb.first), scene.reading.opens)
    if found is None or _leads_astray(scene, verb, found):
        return
    asked = _is_asked(scene, verb, found)
    if verb.first == scene.low and (verb.form == "ing" or asked):
        _opening_participle(scene, verb, found)
        return
    if asked and _asked_amid(scene, verb, found):
        return
    source = source_of(scene, verb)
    if source is None and scene.line.gap[verb.last] == ":":
        return  # "Explained: …" is a label
    if not _is_work(scene, verb, found, source):
        attribute_behind(scene, verb, found, source)


def _leads_astray(scene: Scene, verb: Verb, found: Opening) -> bool:
    """Whether what is behind a verb is not what its subject says."""
    return (
        _quotes_another(scene, verb)
        or _jumps(scene, verb, found)
        or _names(scene, verb, found)
        or _of_purpose(scene, verb, found)
        or _bears_name(scene, verb, found)
    )


def _gapped(scene: Scene, verb: Verb) -> bool:
    """The fire, which officials said was out, burned on: "which" is the subject of what is said."""
    line, after = scene.line, verb.last + 1
    follows = line.gap[verb.last] == "_" and line.tag[after] in "MBHKv" and after < scene.limit(verb.first)
    source = verb.subject(line) if follows and not verb.passive else None
    if source is None or line.tag[source[0] - 1] != "W" or line.gap[source[0] - 1] != "_":
        return False
    who = source[0] - 1
    rest = _less_resumption(scene, verb, clause(scene, after), source)
    if rest is not None:
        scene.attribute(verb, [line.span((who, who)), rest], source, "source-cue-content")
        scene.spoken.append((verb.first, source))
        scene.claims.append((line.starts[who], rest.end))
    return rest is not None


def _quotes_another(scene: Scene, verb: Verb) -> bool:
    """Whether a verb only passes on what another says: quoted Lund as saying that …."""
    for saying in scene.verbs:
        if saying.first > verb.last:
            return quoted_before(scene, saying) is not None
    return False


def _names(scene: Scene, verb: Verb, found: Opening) -> bool:
    """Whether a verb of naming has its mark right behind it, and nobody gives the name: a device called “the box”."""
    return _name_given(scene, verb, found) is not None and not has_namer(scene, verb)


def _name_given(scene: Scene, verb: Verb, found: Opening) -> Quoted | None:
    """The stretch right behind a verb of naming."""
    if verb.lemma not in NAMING or "clause" in verb.names or found.word != verb.last + 1:
        return None
    number = scene.reading.opens.get(found.word)
    name = scene.reading.regions[number] if number is not None else None
    return name if name is not None and scene.line.mark_before(name.start) not in (",", ":") else None


def _bears_name(scene: Scene, verb: Verb, found: Opening) -> bool:
    """Whether a bare name is all that a verb of naming has behind it: a village called Ardal, Lund called Moe."""
    name = _BARE_NAME.match(scene.line.tags, 2 * found.word, 2 * scene.high) if verb.lemma in NAMING else None
    return name is not None and found.word == verb.last + 1 and found.word not in scene.reading.opens


def has_namer(scene: Scene, verb: Verb) -> bool:
    """Whether somebody calls something so: which Lund called “…”, a thing he calls “…”, what one has called “…”."""
    subject = None if verb.passive else verb.subject(scene.line)
    if subject is None:
        return False
    pronoun = scene.line.tag[subject[0]] == "p"
    return pronoun or verb.start < verb.first or verb.form == "third" or _is_led(scene, verb)


def _is_led(scene: Scene, verb: Verb) -> bool:
    """Whether "which", "that" or "what" stands before the subject of a verb: it is the object."""
    line, subject = scene.line, None if verb.passive else verb.subject(scene.line)
    who = subject[0] - 1 if subject else scene.low
    return subject is not None and who >= scene.low and line.gap[who] == "_" and line.tag[who] in _LEADING


def _jumps(scene: Scene, verb: Verb, found: Opening) -> bool:
    """Whether another verb of saying stands between a cue and its content: speaking on background, one warned that."""
    if scene.line.tag[found.word] != "T":
        return False
    between = (other for other in scene.verbs if verb.last < other.first < found.word and other.frames.finite)
    return any("quote" in other.names and scene.is_verb(other) for other in between)


def _of_purpose(scene: Scene, verb: Verb, found: Opening) -> bool:
    """Whether a verb that says nothing in words is an infinitive of purpose: sold it to support his family."""
    bare = scene.line.tag[verb.start] == "t" and found.cue_last == verb.last
    return bare and _WORDS.isdisjoint(verb.names)


def _is_asked(scene: Scene, verb: Verb, found: Opening) -> bool:
    """Whether a participle opens the sentence of who is told: asked whether he knew, Moe shook his head."""
    behind = found.cue_last > verb.last or scene.line.tag[found.word] in "TQAW"
    return behind and verb.form == "past" and not verb.passive and "hearer" in verb.names


def _asked_amid(scene: Scene, verb: Verb, found: Opening) -> bool:
    """Whether a participle stands behind who is told, or behind "when": the envoy, asked if he knew, left."""
    line, first = scene.line, verb.first
    comma = next_sign(line, ",", found.word, scene.high)
    if line.tag[first - 1] == "A" and line.gap[first - 1] == "_" and first - 1 >= scene.low:
        follows = clause_subject(line, comma + 1, scene.high) if comma is not None else None
        hearer = follows if first - 1 == scene.low else shared(scene, first)
    elif (
        found.hearer is None
        and line.gap[first - 1] == ","
        and comma is not None
        and _RESUMED.match(line.tags, 2 * comma + 1)
    ):
        hearer = verb.subject(line)
    else:
        return False
    _attribute_before(scene, verb, found._replace(hearer=hearer), None, comma)
    return True


def _attribute_before(scene: Scene, verb: Verb, found: Opening, source: Phrase | None, comma: int | None) -> None:
    """Make the attribution whose content ends before a comma, if there is one."""
    border = scene.line.starts[comma + 1] if comma is not None and comma + 1 < scene.line.count else None
    claims = [] if border is None else [(border, border)]
    scene.claims += claims
    attribute_behind(scene, verb, found, source)
    for claim in claims:
        scene.claims.remove(claim)


def _opening_participle(scene: Scene, verb: Verb, found: Opening) -> None:
    """Citing privacy rules, officials …: the content ends at the comma, and the source follows it, or who was asked."""
    line = scene.line
    comma = next_sign(line, ",", found.word, scene.high)
    source = clause_subject(line, comma + 1, scene.high) if comma is not None else None
    if comma is None or source is None or source[0] != comma + 1 or line.gap[found.cue_last] != "_":
        return
    if verb.form != "ing":
        source, found = None, found._replace(hearer=source)
    _attribute_before(scene, verb, found, source, comma)


def _is_work(scene: Scene, verb: Verb, found: Opening, source: Phrase | None) -> bool:
    """Whether a stretch without comma or colon before it is what someone reads, sings or writes, not says."""
    number = scene.reading.opens.get(found.word)
    if number is None or verb.lemma not in _OF_WORKS or found.word != verb.last + 1:
        return False
    region = scene.reading.regions[number]
    if scene.line.mark_before(region.start) in (",", ":"):
        return False
    if verb.lemma == "read":
        return source is not None and scene.line.folded[source[0]] in _READERS
    return in_title_case(scene.reading, region)


def nominal(scene: Scene, noun: Verb) -> None:
    """A noun or an adjective and what is behind it, as in "their criticism of", "is confident that"."""
    line, after = scene.line, noun.last + 1
    if after >= scene.limit(noun.first) or line.gap[noun.last] != "_":
        return
    if is_that(line, noun.frames, after):
        attribute_behind(scene, noun, Opening(after + 1, noun.last), owner_before(line, noun.first, noun.floor))
        return
    if line.folded[after] not in noun.names and not takes_bare_clause(line, noun.frames, after):
        return
    leads = line.tag[after] in "PF" or (line.tag[after] == "t" and line.tag[after + 1] in "d$No")
    if leads and line.tag[after + 1] not in "dm$nNpogQe":
        return
    found = Opening(after + 1, after) if leads else Opening(after, noun.last)
    if noun.form == "noun":
        attribute_behind(scene, noun, found, possessor(scene, noun))
    elif noun.passive:  # a form of "be" stands before the adjective
        subject = noun.subject(scene.line)
        expletive = subject is not None and line.folded[subject[0]] in _EXPLETIVES
        attribute_behind(scene, noun, found, None if expletive else subject)
