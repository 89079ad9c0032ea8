"""What the tests of this plugin share: a text in, its agreements out."""

from collections.abc import Callable

import pytest

from newsparse import Annotation, Pipeline
from newsparse_actors import actors
from newsparse_agreements import Agreement, agreements
from newsparse_quantities import dates

Read = Callable[[str], list[Annotation[Agreement]]]


@pytest.fixture(scope="session")
def read() -> Read:
    """A function that gives the agreements of a text; a problem while parsing is an error."""
    pipeline = Pipeline(actors, dates, agreements)
    return lambda text: list(pipeline.parse(text, strict=True)[Agreement])
