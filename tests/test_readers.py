"""Readers of text, JSON Lines and tables; encodings; compressed files; what is chosen by suffix or by name."""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import lzma
import sys
import types
from pathlib import Path

import pytest
from core_reading import codes, faults, items, one, written

from newsparse import Article
from newsparse.readers import READERS, Fault, Reader, read, reader_of, suffixes
from newsparse.readers.base import ReadError, decoded, is_encoding
from newsparse.readers.opening import opened

SAMPLE = "Café prices rose by 3 %.\r\nNobody knows why.\n"


# --------------------------------------------------------------------- text
def test_a_text_file_is_an_article_and_its_path_the_id() -> None:
    """Line ends are kept, nothing is said of a plain UTF-8 file: its SHA-256 is the document's own."""
    article = one("txt", SAMPLE.encode())
    assert (article.text, article.id, article.blocks, article.diagnostics) == (SAMPLE, "in", None, ())


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides(encoding: str) -> None:
    """It is no part of the text, whatever encoding was asked for."""
    article = one("txt", SAMPLE.encode(encoding), encoding="latin-1")
    assert article.text == SAMPLE
    assert codes(article) == ([] if encoding == "utf-8-sig" else ["source"])


def test_marks_of_the_other_byte_order_decide_too() -> None:
    """Big-endian files have marks of their own."""
    assert decoded("\ufeff5 €".encode("utf-16-be")) == ("5 €", "utf-16-be")
    assert decoded("\ufeff5 €".encode("utf-32-be")) == ("5 €", "utf-32-be")


def test_text_that_is_not_utf_8_is_a_fault_that_says_where(tmp_path: Path) -> None:
    """Without an encoding, nothing is guessed."""
    path = written(tmp_path / "a.txt", b"caf\xe9 prices")
    assert faults(path) == [Fault(None, "expected UTF-8: invalid continuation byte at byte 3")]
    assert faults(path, encoding="ascii") == [Fault(None, "expected ascii: ordinal not in range(128) at byte 3")]


def test_a_given_encoding_is_used_and_said() -> None:
    """The text differs from the file's bytes, so a diagnostic names these."""
    article = one("txt", b"caf\xe9", encoding="latin-1")
    assert article.text == "café"
    assert article.diagnostics[0].message.startswith("taken from text in latin-1, 4 bytes, sha256 ")


def test_auto_guesses_windows_1252_and_warns() -> None:
    """UTF-8 is tried first; a guess is a warning, and what fits neither is a fault."""
    assert one("txt", "“Five”".encode(), encoding="auto").text == "“Five”"
    guessed = one("txt", "“Five”".encode("windows-1252"), encoding="auto")
    assert guessed.text == "“Five”"
    assert codes(guessed) == ["encoding", "source"]
    assert codes(one("txt", b"\x93Five\x94", encoding="windows-1252")) == ["source"]
    with pytest.raises(ReadError, match=r"expected windows-1252: .* at byte 0"):
        decoded(b"\x81\xff", "auto")


def test_what_a_source_declares_is_tried_before_guessing() -> None:
    """A declaration that is no encoding, or wrong, does not stop the reading."""
    assert decoded("ż".encode("iso-8859-2"), None, "ISO-8859-2") == ("ż", "iso-8859-2")
    assert decoded("ż".encode(), None, "none-such") == ("ż", "utf-8")
    assert decoded(b"caf\xe9", "auto", "utf-8") == ("café", "windows-1252")
    assert decoded("xn--ü".encode(), None, "idna") == ("xn--ü", "utf-8")
    with pytest.raises(ReadError, match="expected idna: "):
        decoded("xn--ü".encode(), "idna")


def test_only_encodings_of_text_are_encodings() -> None:
    """`hex` and the like are codecs of bytes."""
    assert is_encoding("utf-8")
    assert not any(map(is_encoding, ("", "hex", "none-such", "undefined", "\0")))


# --------------------------------------------------------------- JSON Lines
def test_json_lines_give_an_article_a_line_and_a_fault_for_each_that_is_none() -> None:
    """Blank lines count but say nothing; other keys are passed over; the rest is read."""
    data = b'{"text": "One.", "id": 7, "meta": {"title": "T"}, "more": 1}\n\n{"text": 5}\nnope\n[1]\n\xff\n'
    first, *rest = items("jsonl", data)
    assert isinstance(first, Article)
    assert (first.text, first.id, first.meta.title) == ("One.", "7", "T")
    assert [item.place for item in rest if isinstance(item, Fault)] == ["3", "4", "5", "6"]
    messages = [item.message for item in rest if isinstance(item, Fault)]
    assert messages[0] == "text: expected str, got 5"
    assert messages[2] == "expected a JSON object, got list"
    assert messages[3] == "expected UTF-8: invalid start byte at byte 0"


def test_named_keys_hold_the_fields_of_json_lines() -> None:
    """`columns` says which key holds what; `meta` may still hold the rest."""
    line = b'{"body": "One.", "key": "a", "head": "T", "meta": {"publisher": "P"}}'
    article = one("jsonl", line, columns={"text": "body", "id": "key", "title": "head"})
    assert (article.text, article.id, article.meta.title, article.meta.publisher) == ("One.", "a", "T", "P")


def test_json_that_is_nested_too_deep_is_a_fault_of_its_line() -> None:
    """Python's parser gives up with an error of another class."""
    first, second = items("jsonl", b"[" * 100_000 + b'\n{"text": "One."}')
    assert isinstance(first, Fault)
    assert isinstance(second, Article)


# -------------------------------------------------------------------- tables
def test_the_text_interchange_format_is_read() -> None:
    """`doc_id,text` by RFC 4180: cells in quotes hold commas, quotes, line ends; other columns are meta or nothing."""
    data = b'\xef\xbb\xbfdoc_id,text,title,words\r\na1,"He said ""no"",\r\nthen left.",Leaving,6\r\na2,Two.,,1\r\n'
    one_, two = items("csv", data)
    assert isinstance(one_, Article)
    assert isinstance(two, Article)
    assert (one_.id, one_.text, one_.meta.title) == ("a1", 'He said "no",\r\nthen left.', "Leaving")
    assert (two.id, two.text, two.meta.title) == ("a2", "Two.", None)


def test_named_columns_and_tabs() -> None:
    """`columns` wins over a column of the field's own name."""
    article = one("tsv", b"text\tbody\turl\nshort\tThe whole.\thttps://example.org/\n", columns={"text": "body"})
    assert (article.text, article.id, article.meta.url) == ("The whole.", None, "https://example.org/")


def test_a_bad_row_is_a_fault_and_the_rest_is_read() -> None:
    """Bytes of another encoding, and rows too short to have a text."""
    data = b"id,text\n1,caf\xe9\n2\n3,Three.\n"
    first, second, third = items("csv", data)
    assert first == Fault("row 1", "text: expected UTF-8")
    assert second == Fault("row 2", "text: expected str, got None")
    assert isinstance(third, Article)
    assert items("csv", b"text\ncaf\x81\n", encoding="windows-1252") == [Fault("row 1", "text: expected windows-1252")]


def test_a_table_in_another_encoding() -> None:
    """As given; `auto` means UTF-8, for a table is read row by row."""
    assert one("csv", "text\ncafé\n".encode("latin-1"), encoding="latin-1").text == "café"
    assert one("csv", "text\ncafé\n".encode(), encoding="auto").text == "café"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_of_a_table_too(encoding: str, tmp_path: Path) -> None:
    """Excel writes such; also from a compressed file, which cannot be read twice."""
    table = "text\tid\ncafé\t1\n".encode(encoding)
    assert (one("tsv", table, encoding="latin-1").text, one("tsv", table).id) == ("café", "1")
    (article,) = read(written(tmp_path / "a.tsv.gz", gzip.compress(table)))
    assert isinstance(article, Article)
    assert (article.text, article.id) == ("café", "1")


@pytest.mark.parametrize("data", [b"", b"a,b\n1,2\n"])
def test_a_table_without_texts_is_a_fault(tmp_path: Path, data: bytes) -> None:
    """It says which column was expected, and which there are."""
    path = written(tmp_path / "a.csv", data)
    assert faults(path)[0].message.startswith("expected a column 'text', got ")
    assert faults(path, columns={"text": "body"})[0].message.startswith("expected a column 'body', got ")


def test_long_cells_are_read_and_longer_ones_are_faults(monkeypatch: pytest.MonkeyPatch) -> None:
    """A report may be longer than Python's own limit; one that is longer than ours is a fault of its row."""
    long = "word " * 40_000
    assert one("csv", f"text\n{long}\n".encode()).text == long
    monkeypatch.setattr("newsparse.readers.csv._LONGEST", 100)
    before = csv.field_size_limit(100)
    try:
        first, second = items("csv", f"text\n{long}\nTwo.\n".encode())
        with pytest.raises(ReadError, match="expected a row of column names"):
            items("csv", f"{long}\n".encode())
    finally:
        csv.field_size_limit(before)
    assert isinstance(first, Fault)
    assert isinstance(second, Article)


# --------------------------------------------------------------- compression
@pytest.mark.parametrize(
    ("suffix", "compress"), [(".gz", gzip.compress), (".bz2", bz2.compress), (".xz", lzma.compress)]
)
def test_compressed_files_are_read(tmp_path: Path, suffix: str, compress: object) -> None:
    """The suffix before that of the compression tells the format."""
    path = written(tmp_path / f"a.jsonl{suffix}", compress(b'{"text": "One."}\n{"text": "Two."}\n'))  # type: ignore[operator] # one of three functions
    assert [item.text for item in read(path) if isinstance(item, Article)] == ["One.", "Two."]


@pytest.mark.parametrize("compress", [gzip.compress, bz2.compress, lzma.compress])
def test_a_bomb_is_refused(tmp_path: Path, compress: object) -> None:
    """A file may hold 200 times its own size, and a mebibyte in any case."""
    suffix = {gzip.compress: ".gz", bz2.compress: ".bz2", lzma.compress: ".xz"}[compress]  # type: ignore[index] # functions hash
    bomb = written(tmp_path / f"bomb.txt{suffix}", compress(bytes(32 << 20)))  # type: ignore[operator] # one of three functions
    assert faults(bomb)[0].message.startswith("expected no more than ")
    fair = written(tmp_path / f"fair.txt{suffix}", compress(b" " * (1 << 20)))  # type: ignore[operator] # one of three functions
    assert not faults(fair)


def test_what_was_read_before_a_break_is_kept(tmp_path: Path) -> None:
    """A file cut short gives what it has, and a fault for the rest."""
    whole = gzip.compress("".join(f'{{"text": "{i} {i * 7919}"}}\n' for i in range(20_000)).encode())
    path = written(tmp_path / "a.jsonl.gz", whole[: len(whole) // 2])
    found = list(read(path))
    assert sum(isinstance(item, Article) for item in found) > 1000
    last = found[-1]
    assert isinstance(last, Fault)
    assert last.message.startswith("expected a whole file")
    assert faults(written(tmp_path / "b.txt.gz", b"no gzip"))[0].message.startswith("expected a whole file")


# ------------------------------------------------------------------ choosing
def test_suffix_or_name_chooses_the_reader() -> None:
    """The suffix in any case; standard input is text; what has no reader says what has."""
    assert reader_of("A.TXT").name == "txt"
    assert reader_of("a.csv.gz").name == "csv"
    assert reader_of("a.dat", "jsonl").name == "jsonl"
    assert reader_of("-").name == "txt"
    with pytest.raises(ReadError, match=r"expected a file that ends in one of \.txt "):
        reader_of("a.doc")
    assert len(set(suffixes())) == len(suffixes())
    assert all(reader.name == name for name, reader in READERS.items())


def test_standard_input_has_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is text unless said otherwise, and its articles have no id."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"One.")))
    (article,) = read("-")
    assert isinstance(article, Article)
    assert (article.text, article.id) == ("One.", None)


def test_a_file_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    """As the system says it."""
    assert faults(str(tmp_path / "none.txt")) == [Fault(None, "No such file or directory")]


def test_a_reader_without_its_library_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the extra is known; else the import's own error is raised."""
    path = written(tmp_path / "a.txt", b"One.")
    monkeypatch.setitem(READERS, "odd", Reader("odd", "none_such:read", (), "odd"))
    said = "reading odd needs newsparse.readers.none_such; do: pip install 'newsparse[odd]'"
    assert faults(path, form="odd") == [Fault(None, said)]
    broken = types.ModuleType("odd")

    def broken_read(_: object) -> None:
        raise ImportError("the other half is a package of its own\nInstall it.", name="half")

    broken.read = broken_read  # type: ignore[attr-defined] # a module made here
    monkeypatch.setitem(sys.modules, "newsparse.readers.odd", broken)
    monkeypatch.setitem(READERS, "odd", Reader("odd", "odd:read", (), "odd"))
    assert faults(path, form="odd")[0].message.startswith(
        "reading odd needs the other half is a package of its own; do"
    )
    monkeypatch.setitem(READERS, "odd", Reader("odd", "none_such:read", ()))
    with pytest.raises(ModuleNotFoundError):
        faults(path, form="odd")


def test_an_opened_file_is_the_file(tmp_path: Path) -> None:
    """Plain files are not wrapped."""
    with opened(written(tmp_path / "a.txt", b"One.")) as file:
        assert file.read() == b"One."
        assert file.seekable()
