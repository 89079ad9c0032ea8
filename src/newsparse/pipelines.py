"""Pipelines: run extractors stage by stage over a text, each in isolation, and merge what they find."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import Any

import attrs
import regex

from newsparse.articles import Article
from newsparse.contracts import ContractError, checked
from newsparse.documents import Annotation, Block, Diagnostic, Document, Meta, Objection, in_reading_order
from newsparse.extractors import Extractor
from newsparse.languages import plainly_foreign
from newsparse.lexicons import Lexicon, Terms
from newsparse.merging import one_each, settle
from newsparse.plugins import SETTING, discover, told
from newsparse.stages import missing, stages
from newsparse.views import View

_ADDRESS = r" at 0x[0-9a-fA-F]++"


_Problem = tuple[Diagnostic, BaseException]


@attrs.frozen
class _Outcome:
    """What one extractor gave for one text."""

    found: tuple[Annotation[Any] | Objection, ...] = ()
    problems: tuple[_Problem, ...] = ()


class Pipeline:
    """Extractors that run together: a value, which never changes.

    `Pipeline(quotes, actors)` takes extractors and raises ClashError where they cannot run together;
    `Pipeline.installed()` takes those of the installed plugins. `lexicons` extends named lexicons with more terms.
    """

    def __init__(
        self,
        *extractors: Extractor,
        lexicons: Mapping[str, Terms] | None = None,
        diagnostics: Iterable[Diagnostic] = (),
    ) -> None:
        self.stages = stages(extractors)
        self.extractors = tuple(e for stage in self.stages for e in stage)
        self.lexicons = dict(lexicons or {})
        self.diagnostics = tuple(dict.fromkeys((*diagnostics, *_missing(extractors))))
        self._in_force = {lexicon: self._extended(lexicon) for e in extractors for lexicon in (*e.lexicons, *e.cues)}
        self._refuse_unknown_lexicons()

    @classmethod
    def installed(cls, *, without: Collection[str] = (), lexicons: Mapping[str, Terms] | None = None) -> Pipeline:
        """The extractors of all installed plugins, but for the plugins named in `without`."""
        found = discover(without)
        return cls(*found.extractors, lexicons=lexicons, diagnostics=found.diagnostics)

    def __reduce__(self) -> tuple[Any, ...]:
        return _remade, (self.extractors, self.lexicons, self.diagnostics)

    def __repr__(self) -> str:
        return f"Pipeline({', '.join(e.name for e in self.extractors)})"

    @property
    def named_lexicons(self) -> dict[str, Lexicon]:
        """The lexicons of its extractors by name, as extended: those that `lexicons` may extend."""
        return {lexicon.name: self._in_force[lexicon] for lexicon in sorted(self._in_force, key=lambda x: x.name)}

    @property
    def kinds(self) -> dict[str, type[Any]]:
        """The record class of each kind it finds, by kind name."""
        return {e.kind.name: e.provides for e in sorted(self.extractors, key=lambda e: e.kind.name)}

    def extended(self, lexicons: Mapping[str, Terms]) -> Pipeline:
        """The pipeline with more terms in named lexicons; ValueError where no extractor has one of that name."""
        return Pipeline(*self.extractors, lexicons={**self.lexicons, **lexicons}, diagnostics=self.diagnostics)

    def only(self, kinds: Collection[str]) -> Pipeline:
        """The pipeline that finds the same annotations of these kinds and runs no more than that takes."""
        wanted = set(kinds)
        while True:
            layers = {e.kind.layer for e in self.extractors if e.kind.name in wanted}
            needed = [e for e in self.extractors if e.kind.layer in layers]
            more = {kind for e in needed for kind in (e.kind.name, *e.requires)}
            if more <= wanted:
                return Pipeline(*needed, diagnostics=self.diagnostics, lexicons=self._declared_by(needed))
            wanted |= more

    # --------------------------------------------------------------- running
    def parse(
        self,
        text: str,
        *,
        id: str | None = None,  # noqa: A002 - the field's name in the document
        meta: Meta | Mapping[str, str | None] | None = None,
        blocks: Iterable[Block] | None = None,
        strict: bool = False,
    ) -> Document:
        """Parse one text. TextError where it has no UTF-8 form, ArticleError where meta or blocks do not fit it.

        What goes wrong in an extractor becomes a diagnostic; with `strict`, an ExceptionGroup of all that went wrong.
        """
        return self.parse_article(Article.made(text, id=id, meta=meta, blocks=blocks), strict=strict)

    def parse_article(self, article: Article, *, strict: bool = False) -> Document:
        """Parse one article, as a reader gives it."""
        document = article.document()
        problems: list[_Problem] = []
        for stage in self.stages:
            outcomes = [self._run(extractor, document) for extractor in stage]
            problems += (problem for outcome in outcomes for problem in outcome.problems)
            document = _merged(document, outcomes)
        if strict and problems:
            raise BaseExceptionGroup(f"{len(problems)} problems in extractors", [error for _, error in problems])
        said = (*document.diagnostics, *_language(document), *self.diagnostics, *(said for said, _ in problems))
        return attrs.evolve(document, diagnostics=said, extractors={e.name: e.version for e in self.extractors})

    def _run(self, extractor: Extractor, document: Document) -> _Outcome:
        """One extractor over one document: an exception discards its findings, a bad finding only itself."""
        lexicons = {lexicon: self._in_force[lexicon] for lexicon in (*extractor.lexicons, *extractor.cues)}
        if extractor.cues and not any(lexicons[cue].hits(document.layout) for cue in extractor.cues):
            return _Outcome()
        name, kind = extractor.name, extractor.kind.name
        view = View(document, extractor=name, kind=kind, requires=extractor.requires, lexicons=lexicons)
        try:
            yielded = list(extractor(view))
        except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever it raises, the others go on
            return _Outcome(problems=(_problem("extractor-failed", extractor, error),))
        return _kept(yielded, extractor, document)

    # -------------------------------------------------------------- lexicons
    def _extended(self, lexicon: Lexicon) -> Lexicon:
        more = self.lexicons.get(lexicon.name)
        return lexicon if more is None else lexicon.extended(more)

    def _declared_by(self, extractors: Iterable[Extractor]) -> dict[str, Terms]:
        names = {lexicon.name for e in extractors for lexicon in (*e.lexicons, *e.cues)}
        return {name: terms for name, terms in self.lexicons.items() if name in names}

    def _refuse_unknown_lexicons(self) -> None:
        known = {lexicon.name for lexicon in self._in_force}
        for name in sorted(self.lexicons.keys() - known):
            expected = ", ".join(sorted(known))
            raise ValueError(f"lexicons: no extractor has a lexicon {name!r}; expected one of {expected}")


def _remade(
    extractors: tuple[Extractor, ...], lexicons: Mapping[str, Terms], diagnostics: tuple[Diagnostic, ...]
) -> Pipeline:
    made = Pipeline(*extractors, lexicons=lexicons)
    made.diagnostics = diagnostics
    return made


def _merged(document: Document, outcomes: Iterable[_Outcome]) -> Document:
    """The document with what a stage found, settled."""
    found = [item for outcome in outcomes for item in outcome.found]
    findings = (item for item in found if isinstance(item, Annotation))
    objections = (item for item in found if isinstance(item, Objection))
    resolution = settle(findings, objections, document.blocks)
    annotations, rejected = resolution.kept, resolution.rejected
    if document.annotations or document.rejected:
        annotations = in_reading_order((*document.annotations, *annotations))
        rejected = one_each((*document.rejected, *rejected))
    return attrs.evolve(document, annotations=annotations, rejected=rejected)


def _kept(yielded: Iterable[object], extractor: Extractor, document: Document) -> _Outcome:
    found, problems = [], []
    for item in yielded:
        try:
            found.append(checked(item, extractor, document))
        except ContractError as error:
            problems.append(_problem("bad-finding", extractor, error))
    return _Outcome(tuple(found), tuple(problems))


# ------------------------------------------------------------- diagnostics
def _problem(code: str, extractor: Extractor, error: BaseException) -> _Problem:
    message = str(error) if isinstance(error, ContractError) else told(error)
    # An object's address differs from run to run.
    clean = regex.sub(_ADDRESS, "", message)
    return Diagnostic(level="error", code=code, message=clean, extractor=extractor.name), error


def _missing(extractors: Iterable[Extractor]) -> tuple[Diagnostic, ...]:
    return tuple(
        Diagnostic(
            level="warning",
            code="kind-missing",
            message=f"requires {kind!r}, which no installed extractor provides: it sees none",
            extractor=extractor.name,
        )
        for extractor, kind in missing(tuple(extractors))
    )


def _language(document: Document) -> tuple[Diagnostic, ...]:
    if not plainly_foreign(document.words):
        return ()
    message = "the text is plainly not English, the language of the shipped extractors: expect little"
    return (Diagnostic(level="warning", code="language", message=message),)


# ----------------------------------------------------------------- shortcuts
@cache
def _installed(setting: str | None) -> Pipeline:  # noqa: ARG001 - the key: another setting, another pipeline
    return Pipeline.installed()


def installed() -> Pipeline:
    """The pipeline of the installed plugins, discovered once for each value of NEWSPARSE_PLUGINS."""
    return _installed(os.environ.get(SETTING))


def parse(
    text: str,
    *,
    meta: Meta | Mapping[str, str | None] | None = None,
    blocks: Iterable[Block] | None = None,
    pipeline: Pipeline | None = None,
    strict: bool = False,
) -> Document:
    """Parse one text with the installed plugins, or with `pipeline`.

    TextError where the text has no UTF-8 form, ArticleError where meta or blocks do not fit it. What goes wrong in an
    extractor becomes a diagnostic; with `strict`, an ExceptionGroup of all that went wrong.
    """
    return (pipeline or installed()).parse(text, meta=meta, blocks=blocks, strict=strict)
