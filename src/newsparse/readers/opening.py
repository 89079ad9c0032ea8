"""Opening sources: plain or compressed files and standard input; what compressed ones may hold is capped."""

from __future__ import annotations

import io
import lzma
import os
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from newsparse.readers.base import ReadError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

LARGEST: Final = 1 << 32
"""Bytes that a compressed file may hold."""
RATIO: Final = 200
"""How many times its own size a compressed file may hold; news compresses 3 to 20 times."""
_ALWAYS: Final = 1 << 20  # so much may any file hold: small ones reach high ratios honestly

BROKEN: Final = (OSError, EOFError, zlib.error, lzma.LZMAError)
"""What reading a source may raise when it, or the disk, is broken."""


@contextmanager
def opened(path: str) -> Iterator[IO[bytes]]:
    """The bytes of a file ("-": standard input), decompressed where its name ends in .gz, .bz2 or .xz.

    Reading raises ReadError where a compressed file holds more than LARGEST bytes or RATIO times its own size.
    """
    if path == "-":
        yield sys.stdin.buffer
        return
    with Path(path).open("rb") as file:
        opener = _openers().get(Path(path).suffix.lower())
        if opener is None:
            yield file
        else:
            cap = min(LARGEST, max(_ALWAYS, RATIO * os.fstat(file.fileno()).st_size))
            with opener(file) as inner, io.BufferedReader(_Capped(inner, cap)) as capped:
                yield capped


def without_compression(path: str) -> Path:
    """The path without a suffix that says how it is compressed."""
    plain = Path(path)
    return plain.with_suffix("") if plain.suffix.lower() in _openers() else plain


def _openers() -> dict[str, Callable[[IO[bytes]], Any]]:
    import bz2
    import gzip

    return {".gz": gzip.open, ".bz2": bz2.open, ".xz": lzma.open}


class _Capped(io.RawIOBase):
    """A stream that refuses to give more than `cap` bytes."""

    def __init__(self, inner: IO[bytes], cap: int) -> None:
        self._inner = inner
        self._left = cap
        self._cap = cap

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer).cast("B")
        data = self._inner.read(len(view))
        self._left -= len(data)
        if self._left < 0:
            raise ReadError(f"expected no more than {self._cap} bytes from a compressed file of its size")
        view[: len(data)] = data
        return len(data)
