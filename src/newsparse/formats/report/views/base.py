"""What a view is: it turns the records of one kind into plain data for a template, and never into markup."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import attrs

from newsparse.formats.report.cases import Case, Entry
from newsparse.spans import Span

if TYPE_CHECKING:
    from cattrs import Converter

S = TypeVar("S")
T = TypeVar("T")
K = TypeVar("K", bound=Hashable)

_AROUND: Final = 64  # code points of context on either side


@attrs.frozen
class Found(Generic[S]):
    """An entry with its record in the shape its view reads."""

    entry: Entry
    value: S


@attrs.frozen
class Section:
    """A section of the index, and the switch of its layer: `layer` names that, `data` is what the template is given."""

    slot: str
    layer: str
    title: str
    count: int
    template: str
    data: Mapping[str, Any]


@attrs.frozen
class View(Generic[S]):
    """How a kind is shown: `shape` is the part of its JSON that is read, `data` what its template is given of all.

    `drawn` are the spans of a record to draw on the text, where that is not the whole annotation.
    """

    layer: str
    title: str
    template: str
    shape: type[S]
    data: Callable[[list[Found[S]], Case], Mapping[str, Any]]
    drawn: Callable[[S], Sequence[Span]] | None = None

    def section(self, entries: Iterable[Entry], case: Case) -> Section:
        """The section of these entries; ValueError where a record has another shape (somebody else's kind)."""
        found = self.found(entries)
        return Section(found[0].entry.slot, self.layer, self.title, len(found), self.template, self.data(found, case))

    def found(self, entries: Iterable[Entry]) -> list[Found[S]]:
        """The entries with their records; ValueError where one has another shape."""
        try:
            return [Found(entry, shape_converter().structure(entry.value, self.shape)) for entry in entries]
        except Exception as error:  # cattrs groups what went wrong; any of it means another shape
            raise ValueError(f"another shape than {self.shape.__name__}") from error


@cache
def shape_converter() -> Converter:
    """Reads JSON values into shapes: fields that a shape does not name are passed over, nothing is coerced."""
    from cattrs import Converter

    made = Converter()
    made.register_structure_hook(Span, lambda data, _: Span(*data))
    for scalar in (str, bool, int):
        made.register_structure_hook(scalar, _strict)
    return made


def _strict(data: Any, cls: type[T]) -> T:
    if type(data) is not cls:
        raise TypeError(f"expected {cls.__name__}, got {data!r}")
    return data


# ------------------------------------------------------------------- helpers
def grouped(found: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    """The things by their key, keys in the order they first occur."""
    groups: dict[K, list[T]] = {}
    for item in found:
        groups.setdefault(key(item), []).append(item)
    return groups


def first(values: Iterable[T | None]) -> T | None:
    """The first that is known."""
    return next((value for value in values if value is not None), None)


def listed(values: Iterable[str | None]) -> str:
    """What is known, each once, with commas."""
    return ", ".join(dict.fromkeys(value for value in values if value))


def context(entry: Entry, case: Case) -> tuple[str, str]:
    """What stands before and after in the sentence: whole words, at most 64 code points of each."""
    sentence = case.document.layout.sentence_at(entry.span.start) or entry.span
    start, end = entry.span.start, entry.span.end
    before = case.text[max(sentence.start, start - _AROUND - 1) : start]
    after = case.text[end : min(sentence.end, end + _AROUND + 1)]
    if len(before) > _AROUND:
        before = "… " + before[-_AROUND:].partition(" ")[2]
    if len(after) > _AROUND:
        after = after[:_AROUND].rpartition(" ")[0] + " …"
    return before, after
