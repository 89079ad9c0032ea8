"""Extents: where a content ends that begins at a word of a sentence."""

from __future__ import annotations

import regex

from newsparse import Span
from newsparse_quotes.files import words
from newsparse_quotes.marks import Quoted
from newsparse_quotes.phrases import next_sign, phrase_after
from newsparse_quotes.scenes import Scene
from newsparse_quotes.verbs import Verb

_BEHIND_CLAUSE = regex.compile(r",[XA](?!_T)|;")  # ", but …", ", while …": the writer's own words again
_BEHIND_PHRASE = regex.compile(r",[XAWgP](?!_T)|;|—|\"(?=&_[MBHKve])")
_HEADLINE_JOINT = regex.compile(r"[_'\"]A")
_TIME = regex.compile(r"[_'\"](?:P_)?(?:[dn]_){0,2}D(?:[_,]m)?")
_OF_OCCASIONS = frozenset(["in", "during", "at", "after"])
_OCCASIONS = words("occasions")
_CURRENCIES = frozenset("$£€#@¥+")
_VERDICTS = frozenset(["claim", "charge", "allegation", "accusation", "assertion", "contention", "suggestion"])
_CONTRASTED = frozenset(["another", "others"])  # some said it was late, others said it was early
_FEW = 2  # words that are a name or a term
_STOPS = frozenset(".,!?…—")
_AFTER = frozenset(".,;:!?)—–")


def clause(scene: Scene, word: int) -> Span | None:
    """The content that is a clause: to the end of the sentence, or to where the writer speaks again."""
    return _content(scene, word, _BEHIND_CLAUSE)


def complement(scene: Scene, word: int) -> Span | None:
    """The content that is an object or an infinitive: it ends before a comma that opens something else, or a dash.

    Nor does the occasion belong to it: stressed the losses in talks with the minister.
    """
    content = _content(scene, word, _BEHIND_PHRASE)
    occasion = _occasion(scene, word, content.end) if content is not None and word not in scene.reading.opens else None
    return content if content is None or occasion is None else scene.reading.trimmed(content.start, occasion)


def _occasion(scene: Scene, word: int, end: int) -> int | None:
    """The end of the words before "in talks", "during a visit", where they stand before an offset, outside of marks."""
    line, high = scene.line, scene.line.words.after(end)
    if _OCCASIONS.isdisjoint(line.folded[word + 2 : high + 3]):
        return None
    for place in range(word + 1, high):
        if line.folded[place] in _OF_OCCASIONS and not _OCCASIONS.isdisjoint(line.folded[place + 1 : place + 4]):
            noun = next(other for other in range(place + 1, place + 4) if line.folded[other] in _OCCASIONS)
            plain = set(line.tag[place + 1 : noun]) <= set("d$nNm")
            if plain and scene.reading.region_around(line.starts[place]) is None:
                return line.ends[place - 1]
    return None


def phrase(scene: Scene, word: int) -> Span | None:
    """The content that is no more than a noun phrase."""
    content = complement(scene, word)
    found = phrase_after(scene.line, word, scene.high)
    last = found[1] if found else word
    if last > word and scene.line.tag[last] == "e" and scene.line.tag[last - 1] in "nN":
        last -= 1  # support for the bill collapsed
    end = scene.line.ends[last]
    return content and (scene.reading.trimmed(content.start, min(content.end, max(end, content.start + 1))) or content)


def _content(scene: Scene, word: int, writer_again: regex.Pattern[str]) -> Span | None:
    reading, line = scene.reading, scene.line
    number = reading.opens.get(word)
    if number is not None:
        return quotation(scene, reading.regions[number])
    start = line.starts[word]
    while start and scene.text[start - 1] in _CURRENCIES:
        start -= 1
    end = scene.sentence_end(start)
    claim = scene.next_claim(start) if scene.claims else None
    if claim is not None and claim < end:
        end = _without_joint(scene, claim)
    end = _before_attribution(scene, word, end)
    high = min(line.words.after(end), scene.high)
    if high - word > 3 and scene.is_headline():
        end = _before_headline_joint(scene, word, high, end)
    again = writer_again.search(line.tags, 2 * word + 2, 2 * high)
    if again:
        end = min(end, line.ends[again.start() // 2] + 1)
    end = _before_verdict(scene, word, line.words.after(end), end)
    return reading.trimmed(start, _less_time(scene, start, end))


def _before_verdict(scene: Scene, word: int, high: int, end: int) -> int:
    """The end before what the writer calls the content: he was in Oslo, a claim police denied."""
    line = scene.line
    if _VERDICTS.isdisjoint(line.folded[word + 2 : high]):
        return end
    for place in range(word + 2, high):
        if line.folded[place] in _VERDICTS and line.tag[place - 1] == "d" and line.gap[place - 2] == ",":
            return line.ends[place - 2]
    return end


def quotation(scene: Scene, region: Quoted) -> Span:
    """The content that begins with a quoted stretch: the stretch alone, or the clause that goes on behind it."""
    reading, text, end = scene.reading, scene.text, region.end
    alone = Span(region.start, end)
    inside = text[max(region.start, end - 8) : end].rstrip("\"”»’'›\u00a0 ")[-1:]
    behind = text[end : end + 2]
    if not region.closed or inside in _STOPS or not behind.strip() or behind[0] in _AFTER or "\n" in behind:
        return alone
    word = scene.line.words.after(end)
    if scene.line.tag[word] in ("&XAWP" if _is_utterance(scene, region) else "&XAW"):
        return alone
    claim = scene.next_claim(end - 1)
    close = min(scene.sentence_end(end), claim if claim is not None else len(text))
    if close <= end or _is_time(scene, word, close):
        return alone
    return reading.trimmed(region.start, close) or alone


def _is_utterance(scene: Scene, region: Quoted) -> bool:
    """Whether a stretch begins with a capital and has some words, as a slogan has: chanted “No more war” in town."""
    first = scene.line.words.after(region.start)
    return scene.text[scene.line.starts[first]].isupper() and scene.line.words.after(region.end) - first > _FEW


def _is_time(scene: Scene, word: int, end: int) -> bool:
    """Whether nothing but a time stands between a word and an offset: in June."""
    time = _TIME.match(scene.line.tags, 2 * word - 1)
    return time is not None and scene.line.ends[(time.end() - 1) // 2] >= end - 1


def _less_time(scene: Scene, start: int, end: int) -> int:
    """The end less a time that follows a quoted stretch: called it “a muddle” in June."""
    last = scene.reading.region_before(end) if scene.regions else None
    if last is None or last.start < start or last.end >= end:
        return end
    return last.end if _is_time(scene, scene.line.words.after(last.end), end) else end


def _without_joint(scene: Scene, end: int) -> int:
    """The end of the words before an offset, less the conjunction or adverb that opens what comes next."""
    line = scene.line
    last = line.words.after(end) - 1
    if (
        line.gap[last] == ","
        and line.tag[last] == "r"
        and line.gap[last - 1] == "_"
        and line.tag[last - 1] not in "&XA"
    ):
        return line.ends[last] + 1  # whether he would run again, …
    while last > scene.low and line.tag[last] in "&XrA":
        last -= 1
    region = scene.reading.region_before(end)
    marks = region.end if region is not None and line.words.after(region.end) == last + 1 else 0
    return max(line.ends[last] + 1, marks)  # he “will sign,” adding …


def _before_headline_joint(scene: Scene, word: int, high: int, end: int) -> int:
    """In a headline what follows "as", "after", "while" is the writer's."""
    joint = _HEADLINE_JOINT.search(scene.line.tags, 2 * word + 2, 2 * high)
    if joint is None:
        return end
    last = scene.line.ends[joint.start() // 2]
    region = scene.reading.region_before(last)
    return max(last, region.end) if region and region.end - last < 3 else last


# ------------------------------------------------- before another attribution
def _before_attribution(scene: Scene, word: int, end: int) -> int:
    """The end before a main clause that follows, or before another verb that attributes."""
    line, low = scene.line, scene.low
    if line.tag[low] in "AP" and "," not in line.gap[low:word]:
        comma = next_sign(line, ",", word, min(line.words.after(end), scene.high))
        if comma is not None:
            return line.ends[comma] + 1
    for verb in scene.verbs:
        if verb.first > word:
            if line.starts[verb.first] >= end:
                break
            before = _joint_before(scene, verb, word)
            if before is not None:
                return before
    return end


def _joint_before(scene: Scene, verb: Verb, word: int) -> int | None:
    """The offset before ", and officials said", ", adding" or "and said", where the verb is such a one."""
    line, first = scene.line, verb.first
    if verb in scene.heads:
        subject = verb.subject(scene.line)
        joint = subject[0] - 1 if subject else 0
        if joint > word and line.tag[joint] in "&XA" and line.gap[joint - 1] in ",;—":
            return line.ends[joint - 1] + 1
        if joint > word and line.gap[joint] == "," and line.folded[joint + 1] in _CONTRASTED:
            return line.ends[joint]
    if verb.form == "ing":
        parted = "," in scene.text[line.ends[first - 1] : line.starts[first]]
        return line.starts[first] if parted and not verb.names.isdisjoint(("quote", "noun")) else None
    if verb.form in ("past", "third"):
        first -= line.tag[first - 1] == "r"
        joined = line.tag[first - 1] in "&X" and first - 1 > word
        if joined and ("quote" in verb.names or line.gap[first - 2] == ","):
            return _without_joint(scene, line.starts[first])
    return None
