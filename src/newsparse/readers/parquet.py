"""Parquet: each row is an article, the columns named as those of CSV. Extra: arrow."""

from __future__ import annotations

from newsparse.articles import ArticleError
from newsparse.readers.base import Fault, Given, Read, ReadError
from newsparse.readers.rows import article, found


def read(given: Given) -> Read:
    """The articles of the rows; only the columns that hold a field are read, a group of rows at a time."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        file = pq.ParquetFile(given.file if given.file.seekable() else pa.BufferReader(given.file.read()))
        places = found(file.schema_arrow.names, given.columns)
        number = 0
        for batch in file.iter_batches(1024, columns=sorted(set(places.values()))):
            for row in batch.to_pylist():
                number += 1
                try:
                    yield article(row, places)
                except ArticleError as error:
                    yield Fault(f"row {number}", str(error))
    except pa.ArrowException as error:
        raise ReadError(f"expected a Parquet file: {error}") from None
