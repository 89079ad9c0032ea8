"""Sources that are broken in any way: what a reader cannot read is a fault, never another error."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from core_reading import written
from test_reading_json import ITEM_3, LINKED, data
from test_reading_pages import ARCHIVE, PAGE, parquet
from test_reading_xml import ATOM, NITF, RDF, RSS

from newsparse import Article
from newsparse.readers import READERS, Fault, read

WHOLE = {
    "txt": "“Five”\r\n".encode(),
    "jsonl": b'{"text": "One.", "id": 7, "meta": {"title": "T"}}\n{"text": "Two."}\n',
    "csv": b'doc_id,text,title\r\na1,"He said ""no"",\r\nthen left.",Leaving\r\na2,Two.,\r\n',
    "tsv": b"doc_id\ttext\na1\tOne.\n",
    "json": data([LINKED, LINKED]),
    "jsonld": data({"@graph": [LINKED]}),
    "ninjs": data([ITEM_3]),
    "html": PAGE,
    "xml": ATOM,
    "nitf": NITF,
    "feed": RSS + RDF,
    "warc": b"".join(ARCHIVE),
    "parquet": parquet({"text": ["One.", "Two."], "id": [1, 2]}),
}
SCRAPS = (
    b"null",
    b"[]",
    b"{}",
    b"5",
    b'""',
    b"<",
    b"]]>",
    b"&#xD800;",
    b"\\ud800",
    b"&#1114112;",
    b"NaN",
    b"\xff",
    b"\0",
)


def damaged(whole: bytes, chance: random.Random) -> bytes:
    """The bytes, a few of them changed, left out, doubled or replaced."""
    made = bytearray(whole)
    for _ in range(chance.choice((1, 3, 10, 40))):
        at, length = chance.randrange(len(made) + 1), chance.randrange(40)
        scrap = chance.choice((b"", made[at // 2 :][:length], chance.randbytes(length // 4), chance.choice(SCRAPS)))
        made[at : at + chance.choice((0, len(scrap), length))] = scrap
    return bytes(made)


def test_each_reader_is_damaged() -> None:
    """None is left out."""
    assert list(WHOLE) == list(READERS)


@pytest.mark.parametrize("form", list(WHOLE))
def test_damage_gives_faults_and_articles_alone(form: str, tmp_path: Path) -> None:
    """And each article is one that can be parsed: its blocks fit, its text has a UTF-8 form or is mended."""
    chance = random.Random(form)  # noqa: S311 - the same damage each time, and no secret
    for _ in range(60):
        for item in read(written(tmp_path / "in", damaged(WHOLE[form], chance)), form=form):
            assert isinstance(item, Article | Fault)
            if isinstance(item, Article):
                item.mended().document()
