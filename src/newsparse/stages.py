"""Stages: the order in which extractors run, from what they require; and why some cannot run together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from typing import Any

import attrs

from newsparse.extractors import Extractor


class ClashError(ValueError):
    """Extractors that cannot run together: the message names them and why."""


@attrs.frozen
class Clash:
    """A reason why extractors cannot run together, and all the extractors it concerns."""

    message: str
    members: tuple[Extractor, ...]


def clashes(extractors: Sequence[Extractor]) -> tuple[Clash, ...]:
    """All clashes among extractors: one name, or one kind, claimed by two; a layer with two rules; a cycle."""
    found = (
        *_grouped(extractors, lambda e: e.name, lambda e: e, "extractor name {!r} is claimed twice"),
        *_grouped(extractors, lambda e: e.kind.name, lambda e: e.provides, "kind {!r} has more than one class"),
        *_grouped(extractors, lambda e: e.kind.layer, lambda e: e.kind.overlap, "layer {!r} has two overlap rules"),
    )
    excluded = {e for clash in found for e in clash.members}
    return (*found, *_cycles([e for e in extractors if e not in excluded]))


def _grouped(
    extractors: Iterable[Extractor], key: Callable[[Extractor], str], claim: Callable[[Extractor], Any], message: str
) -> list[Clash]:
    """A clash for each key under which there is more than one claim."""
    groups: dict[str, list[Extractor]] = {}
    for e in extractors:
        groups.setdefault(key(e), []).append(e)
    return [Clash(message.format(k), tuple(g)) for k, g in sorted(groups.items()) if len({claim(e) for e in g}) > 1]


def _cycles(extractors: Sequence[Extractor]) -> list[Clash]:
    """Circles of layers that require each other, or a layer that requires itself, one after the other."""
    rest, found = list(extractors), []
    while True:
        try:
            TopologicalSorter(_needs(rest)).prepare()
        except CycleError as error:
            circle = error.args[1][::-1]  # graphlib gives it from the required to the requiring
            members = tuple(e for e in rest if _in_circle(e, circle, rest))
            found.append(Clash(f"layers require each other: {' -> '.join(circle)}", members))
            rest = [e for e in rest if e not in members]
        else:
            return found


def _in_circle(e: Extractor, circle: Sequence[str], extractors: Sequence[Extractor]) -> bool:
    needed = _needs([e], among=extractors)[e.kind.layer]
    return any((e.kind.layer, layer) in pairwise(circle) for layer in needed)


def _needs(extractors: Sequence[Extractor], among: Sequence[Extractor] | None = None) -> dict[str, list[str]]:
    """From each layer to the layers it requires, sorted."""
    layer_of = {e.kind.name: e.kind.layer for e in among or extractors}
    needs: dict[str, set[str]] = {}
    for e in extractors:
        needs.setdefault(e.kind.layer, set()).update(layer_of[kind] for kind in e.requires if kind in layer_of)
    return {layer: sorted(required) for layer, required in sorted(needs.items())}


def stages(extractors: Sequence[Extractor]) -> tuple[tuple[Extractor, ...], ...]:
    """The extractors in runs, each sorted by name: within one nobody sees anybody; what they require came before.

    ClashError where they cannot run together.
    """
    for clash in clashes(extractors):
        raise ClashError(f"{clash.message}: {', '.join(sorted({e.name for e in clash.members}))}")
    needs = _needs(extractors)
    depth: dict[str, int] = {}
    for layer in TopologicalSorter(needs).static_order():
        depth[layer] = 1 + max((depth[required] for required in needs.get(layer, ())), default=-1)
    by_name = sorted(extractors, key=lambda e: e.name)
    levels = range(max(depth.values(), default=-1) + 1)
    return tuple(tuple(e for e in by_name if depth[e.kind.layer] == level) for level in levels)


def missing(extractors: Sequence[Extractor]) -> tuple[tuple[Extractor, str], ...]:
    """Each extractor with each kind it requires and nobody provides."""
    provided = {e.kind.name for e in extractors}
    by_name = sorted(extractors, key=lambda e: e.name)
    return tuple((e, kind) for e in by_name for kind in e.requires if kind not in provided)
