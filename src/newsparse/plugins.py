"""Plugins: the hook that contributes extractors, and the discovery of what is installed.

pluggy registers plugins; it does not run extractors. A hook returns typed `Extractor`s, which are sorted by name, so
neither registration nor the order of distributions on disk can matter.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Any

import attrs
import pluggy

from newsparse.documents import Diagnostic
from newsparse.extractors import Extractor
from newsparse.stages import clashes
from newsparse.texts import mended

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "newsparse"
"""The entry-point group of plugins."""

SETTING = "NEWSPARSE_PLUGINS"
"""Environment variable: comma-separated names of the plugins to load; empty for none, unset for all."""

hookspec = pluggy.HookspecMarker("newsparse")
hookimpl = pluggy.HookimplMarker("newsparse")


class PluginError(ValueError):
    """A plugin that breaks the contract: names it and what was expected."""


class Specification:
    """The hooks a plugin may implement."""

    @hookspec
    def extractors(self) -> Sequence[Extractor]:
        """The extractors that this plugin contributes; called once, when the plugin is loaded."""
        raise NotImplementedError


@attrs.frozen
class Plugin:
    """An installed plugin: its entry point's name, its distribution and version, and the extractors it contributed."""

    name: str
    distribution: str
    version: str
    extractors: tuple[Extractor, ...] = ()


@attrs.frozen
class Discovery:
    """What is installed, sorted by name, and a diagnostic for each thing left out."""

    plugins: tuple[Plugin, ...]
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def extractors(self) -> tuple[Extractor, ...]:
        """The extractors of all plugins, by name."""
        return tuple(sorted((e for plugin in self.plugins for e in plugin.extractors), key=lambda e: e.name))


def names() -> tuple[str, ...]:
    """The names of all installed plugins, sorted; none is loaded."""
    return tuple(sorted({point.name for point in installed_entry_points()}))


def installed_entry_points() -> tuple[EntryPoint, ...]:
    """The entry points of all installed plugins, by name; none is loaded."""
    # Imported here: it is slow, and `import newsparse` asks for no plugin.
    from importlib.metadata import entry_points

    return tuple(sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value)))


def discover(without: Collection[str] = ()) -> Discovery:
    """Load the installed plugins, but for those named in `without` and those that NEWSPARSE_PLUGINS does not name.

    A plugin that fails to load, and every member of a clash, is left out with a diagnostic.
    """
    manager = pluggy.PluginManager("newsparse")
    manager.add_hookspecs(Specification)
    loaded = [
        _load(point, manager) for point in installed_entry_points() if point.name not in without and _wanted(point.name)
    ]
    plugins = tuple(plugin for plugin, _ in loaded if plugin)
    problems = tuple(problem for _, problem in loaded if problem)
    return _without_clashes(Discovery(plugins, problems))


def _wanted(name: str) -> bool:
    setting = os.environ.get(SETTING)
    return setting is None or name in (part.strip() for part in setting.split(","))


def _load(point: EntryPoint, manager: pluggy.PluginManager) -> tuple[Plugin | None, Diagnostic | None]:
    """Load one entry point in its own try: whatever it does, the others are loaded."""
    distribution, version = (point.dist.name, point.dist.version) if point.dist else (point.value, "0")
    try:
        extractors = _contributed(point, manager)
    except (Exception, SystemExit) as error:  # noqa: BLE001 - it may fail in any way, and must not take others along
        message = f"plugin {point.name!r} of {distribution} {version} was left out: {told(error)}"
        return None, Diagnostic(level="error", code="plugin-failed", message=message)
    versioned = tuple(attrs.evolve(e, version=version) for e in extractors)
    return Plugin(point.name, distribution, version, versioned), None


def told(error: BaseException) -> str:
    """An exception in words that can be written: its type, and its message where it has a usable one."""
    try:
        return mended(f"{type(error).__name__}: {error}")
    except Exception:  # noqa: BLE001 - even the message may fail
        return type(error).__name__


def _called(function: Callable[..., Any]) -> Iterable[Any]:
    contributed: Iterable[Any] = function()
    return contributed


def _contributed(point: EntryPoint, manager: pluggy.PluginManager) -> list[Extractor]:
    module = point.load()
    manager.register(module, name=point.name)
    callers = [caller for caller in manager.get_hookcallers(module) or () if caller.name == "extractors"]
    if not callers:
        raise PluginError(f"expected {point.value} to have a hook `extractors` marked with @newsparse.hookimpl")
    hook = next(impl for impl in callers[0].get_hookimpls() if impl.plugin is module)
    contributed = list(_called(hook.function))
    strange = [item for item in contributed if not isinstance(item, Extractor)]
    if strange:
        raise PluginError(f"expected its hook to return extractors made with @newsparse.extractor, got {strange[0]!r}")
    return contributed


def _without_clashes(found: Discovery) -> Discovery:
    """Leave out all members of a clash: none of them has a better claim than the others."""
    owner = {e: plugin for plugin in found.plugins for e in plugin.extractors}
    out: set[Extractor] = set()
    problems = []
    for clash in clashes(found.extractors):
        out.update(clash.members)
        owners = sorted({f"{owner[e].distribution} {owner[e].version}" for e in clash.members})
        members = sorted({e.name for e in clash.members})
        message = f"{clash.message}; left out: {', '.join(members)} of {', '.join(owners)}"
        problems.append(Diagnostic(level="error", code="plugin-clash", message=message))
    plugins = tuple(attrs.evolve(p, extractors=tuple(e for e in p.extractors if e not in out)) for p in found.plugins)
    return Discovery(plugins, (*found.diagnostics, *problems))
