"""The command line in and out: mixed folders, globs, what is said where, `convert`."""

from __future__ import annotations

import gzip
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from core_reading import written

from newsparse.cli import main
from newsparse.formats import WRITERS, WriteError, Writer, writer_of
from newsparse.formats.json import loads
from newsparse.readers import READERS
from newsparse.readers.documents import holds_documents

SEED = str(Path(__file__).parent.parent / "seeds" / "wire.txt")


def run(*arguments: str, stdin: bytes = b"") -> Result:
    """The command line with these arguments."""
    return CliRunner().invoke(main, list(arguments), input=stdin)


LINKED = b'{"@type": "NewsArticle", "headline": "One", "articleBody": "One was here."}'
ITEM = b'{"headlines": [{"value": "One"}], "bodies": [{"contentType": "text/html", "value": "<p>One was here.</p>"}]}'
RSS = b"<rss><channel><item><title>One</title><description>One was here.</description></item></channel></rss>"
ATOM = b"<feed><entry><title>One</title><summary>One was here.</summary></entry></feed>"
NITF = b"<nitf><body><body.content><p>One.</p></body.content></body></nitf>"
PAGE = b"<html><body><article><h1>One</h1><p>%s</p></article></body></html>" % (
    b"One was here and stayed for long. " * 9
)
MIXED: tuple[dict[str, bytes], dict[str, bytes]] = (
    {
        "txt": b"One.",
        "jsonl": b'{"text": "One."}',
        "csv": b"text\nOne.\n",
        "tsv": b"text\nOne.\n",
        "jsonld": LINKED,
        "json": ITEM,
        "xml": RSS,
        "atom": ATOM,
        "nitf": NITF,
        "html": PAGE,
        "txt.gz": gzip.compress(b"One."),
    },
    {
        "txt": b"\xff",
        "jsonl": b"{",
        "csv": b"words\nOne.\n",
        "tsv": b"",
        "jsonld": b"{}",
        "json": b"[5]",
        "xml": b"<rss>",
        "atom": b"<feed><entry/></feed>",
        "nitf": b"<html/>",
        "html": b"",
        "txt.gz": b"One.",
    },
)


@pytest.fixture(autouse=True)
def _no_plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading and writing are the same whatever is found; without plugins they are fast."""
    monkeypatch.setenv("NEWSPARSE_PLUGINS", "")


# ------------------------------------------------------------------ reading
def test_help_shows_all_formats_on_one_screen() -> None:
    """Each reader and writer is named, in at most 40 lines of 80 columns."""
    shown = CliRunner().invoke(main, ["parse", "--help"], terminal_width=80).output
    words = set(shown.replace(",", " ").replace(".", " ").split())
    assert {*READERS, *WRITERS} <= words
    assert len(shown.splitlines()) <= 40


def test_a_thousand_mixed_files_of_which_twenty_are_broken(tmp_path: Path) -> None:
    """980 results, 20 messages that name the file, exit code 1; nothing else on standard error, so no progress bar.

    Eleven formats, each broken in its own way.
    """
    whole, broken = MIXED
    for number in range(1000):
        form = list(whole)[number % len(whole)]
        data = (broken if number % 50 == 7 else whole)[form]
        written(tmp_path / f"{number % 10}" / f"{number}.{form}", data)
    written(tmp_path / "notes.doc", b"no news")
    result = run("parse", str(tmp_path))
    assert len(result.stdout.splitlines()) == 980
    said = result.stderr.splitlines()
    assert len(said) == 20
    assert all(line.startswith(f"newsparse: {tmp_path}") and ": expected " in line for line in said)
    assert result.exit_code == 1


def test_a_folder_gives_what_a_reader_is_known_for(tmp_path: Path) -> None:
    """`--from` narrows to the suffixes of that reader; a file named outright is read as it says."""
    written(tmp_path / "a.txt", b"One.")
    written(tmp_path / "b.csv.gz", b"")
    written(tmp_path / "c.doc", b"Three.")
    (tmp_path / "d.txt").mkdir()
    assert len(run("parse", str(tmp_path), "--from", "txt").stdout.splitlines()) == 1
    assert len(run("parse", str(tmp_path / "c.doc"), "--from", "txt").stdout.splitlines()) == 1
    result = run("parse", str(tmp_path / "c.doc"))
    assert result.exit_code == 1
    assert "expected a file that ends in one of .txt" in result.stderr


def test_globs_are_read_in_order_where_no_file_has_that_name(tmp_path: Path) -> None:
    """`**` reaches down; a pattern that matches nothing is wrong usage, as a file that is not there."""
    for name in ("b.txt", "a.txt", "x/c.txt"):
        written(tmp_path / name, b"One.")
    found = [loads(line).id for line in run("parse", f"{tmp_path}/**/*.txt").stdout.splitlines()]
    assert found == [str(tmp_path / name) for name in ("a.txt", "b.txt", "x/c.txt")]
    assert run("parse", f"{tmp_path}/*.csv").exit_code == 2
    assert run("parse", f"{tmp_path}/none.txt").exit_code == 2
    odd = written(tmp_path / "[1].txt", b"Odd.")
    assert loads(run("parse", odd).stdout).text == "Odd."


def test_columns_encodings_and_dates_are_given_by_options(tmp_path: Path) -> None:
    """And wrong ones are wrong usage."""
    path = written(tmp_path / "a.csv", "body,published\nCafé.,\nTea.,2025-01-01\n".encode("latin-1"))
    command = ("parse", path, "--column", "text=body", "--encoding", "latin-1", "--published", "2025-02-03")
    documents = [loads(line) for line in run(*command).stdout.splitlines()]
    assert [(d.text, d.meta.published) for d in documents] == [("Café.", "2025-02-03"), ("Tea.", "2025-01-01")]
    for wrong in (("--column", "body=text"), ("--column", "text"), ("--encoding", "none-such"), ("--from", "doc")):
        assert run("parse", path, *wrong).exit_code == 2
    assert run("parse", path, "--encoding", "auto", "--column", "text=body").exit_code == 1


def test_places_of_standard_input() -> None:
    """It has no path; its lines have numbers."""
    assert run("parse", stdin=b"\xff").stderr.startswith("newsparse: standard input: expected UTF-8")
    assert run("parse", "--from", "jsonl", stdin=b"{").stderr.startswith("newsparse: -:1: expected a JSON object")


# ------------------------------------------------------------------ progress
def terminal(*arguments: str) -> str:
    """What the command line writes on standard error when that is a terminal, standard output being a pipe."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "newsparse", *arguments]
    shown = b""
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=theirs) as process:
        os.close(theirs)
        try:
            while data := os.read(ours, 65536):
                shown += data
        except OSError:  # the other end is closed
            pass
        assert process.wait(120) == 0
    os.close(ours)
    return shown.decode()


def test_a_terminal_shows_progress(tmp_path: Path) -> None:
    """While several files are read; for one there is nothing to show."""
    for number in range(5):
        written(tmp_path / f"{number}.txt", b"One.")
    assert "reading" in terminal("parse", str(tmp_path))
    assert not terminal("parse", str(tmp_path / "0.txt"))


def test_progress_leaves_a_terminal_that_shows_results_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bar and table would write over each other; `progress` gives the files all the same."""
    from newsparse.cli.outputs import progress

    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    with progress(["a", "b"], shown=False) as files:
        assert list(files) == ["a", "b"]
    with progress(["a", "b"], shown=True) as files:
        assert list(files) == ["a", "b"]


# ------------------------------------------------------------------- writing
def test_what_was_parsed_is_converted_without_change(tmp_path: Path) -> None:
    """JSON Lines to JSON Lines gives the same bytes; pretty JSON, of several documents too, holds the same."""
    lines = run("parse", SEED, SEED).stdout
    source = written(tmp_path / "in.jsonl", lines.encode() + b"\n")
    assert run("convert", source, "-").stdout == lines
    pretty = tmp_path / "out.json"
    assert run("convert", source, str(pretty), "-f", "json").exit_code == 0
    assert pretty.read_text("utf-8").startswith("{\n  ")
    assert run("convert", str(pretty), "-").stdout == lines
    assert run("convert", "-", "-", stdin=lines.encode()).stdout == lines


def test_articles_are_converted_with_their_blocks(tmp_path: Path) -> None:
    """Nothing is found in them; what is no article is said."""
    document = loads(run("convert", SEED, "-").stdout)
    assert document.text == Path(SEED).read_text("utf-8")
    assert document.blocks
    assert not document.annotations
    line = written(tmp_path / "a.jsonl", b'{"text": "One."}\n{"text": 1}\n')
    result = run("convert", line, "-")
    assert len(result.stdout.splitlines()) == 1
    assert result.exit_code == 1


def test_a_document_that_does_not_fit_its_text_is_said_and_the_rest_written(tmp_path: Path) -> None:
    """Each line is verified; a later one that is no document is a fault of its line."""
    line = run("parse", SEED).stdout
    path = written(tmp_path / "in.jsonl", (line + line.replace("newsparse", "other") + line).encode())
    result = run("convert", path, "-")
    assert result.stdout == line + line
    assert result.stderr.startswith(f"newsparse: {path}:2: expected an object with the key 'newsparse'")
    broken = written(tmp_path / "in.json", line.encode() + b"{")
    result = run("convert", broken, "-")
    assert result.stdout == line
    assert result.stderr.startswith(f"newsparse: {broken}: expected a JSON object")


@pytest.mark.parametrize("data", [b"", b"[]", b"\xff", b"{", b'{"text": "One."}'])
def test_only_parsed_documents_are_taken_for_them(tmp_path: Path, data: bytes) -> None:
    """Whatever else a JSON file holds is for the readers."""
    assert not holds_documents(written(tmp_path / "a.json", data))
    assert not holds_documents(written(tmp_path / "a.jsonl", data))


def test_the_writer_is_chosen_by_name_or_suffix() -> None:
    """A name wins; neither says: None."""
    assert writer_of("a.jsonl", "json") == WRITERS["json"]
    assert writer_of("a.JSONL", None) == WRITERS["jsonl"]
    assert writer_of("a.none", None) is None
    assert writer_of(None, None) is None


def test_a_suffix_of_what_is_written_to_a_folder_is_wrong_usage(tmp_path: Path) -> None:
    """JSON Lines under the name of a table would be found out late."""
    result = run("convert", SEED, str(tmp_path / "out.csv"))
    assert result.exit_code == 2
    assert "csv is written to a folder, a file a table: say -f csv and a folder" in result.stderr
    assert run("parse", SEED, "-f", "csv", "-o", str(tmp_path / "out.csv")).exit_code == 0
    assert (tmp_path / "out.csv" / "documents.csv").is_file()


def test_the_table_is_shown_on_a_terminal_or_where_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe gets JSON Lines."""
    from newsparse.cli.outputs import chosen

    assert chosen(None, None).name == "jsonl"
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert chosen(None, None).name == "table"
    assert "annotations" in run("parse", SEED, "-f", "table").stdout


def test_what_cannot_be_written_is_one_clear_message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No such folder; a library that is not installed; a format of several files and no place for them."""
    result = run("parse", SEED, "-o", str(tmp_path / "none" / "a.jsonl"))
    assert result.exit_code == 1
    assert result.stderr.endswith("a.jsonl: No such file or directory\n")
    odd = Writer("jsonl", "none_such:write", "folder", extra="odd")
    monkeypatch.setitem(WRITERS, "jsonl", odd)
    assert "-f jsonl writes a folder: say which with -o" in run("parse", SEED).stderr
    assert (
        "needs newsparse.formats.none_such; do: pip install 'newsparse[odd]'"
        in run("parse", SEED, "-o", str(tmp_path)).stderr
    )
    monkeypatch.setitem(WRITERS, "jsonl", Writer("jsonl", "none_such:write", "file"))
    assert "writes a file" in run("parse", SEED).stderr
    with pytest.raises(ModuleNotFoundError):
        WRITERS["jsonl"].write([], tmp_path)
    with pytest.raises(WriteError):
        odd.write([], tmp_path)


def test_a_reader_of_our_output_that_goes_away_is_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    """Click ends the run where standard output is closed."""

    def broken(*_: object) -> None:
        raise OSError(5, "gone")

    monkeypatch.setattr("newsparse.formats.streams.write_jsonl", broken)
    with pytest.raises(OSError, match="gone"):
        CliRunner().invoke(main, ["parse", SEED], catch_exceptions=False)


@pytest.mark.parametrize("table", ["Reading", "Writing"])
def test_each_format_stands_in_its_table(table: str) -> None:
    """docs/formats.md says of each what it carries and what it cannot."""
    page = (Path(__file__).parent.parent / "docs" / "formats.md").read_text("utf-8")
    section = page.split(f"## {table}\n", 1)[1].split("\n## ", 1)[0]
    rows = [line for line in section.splitlines() if line.startswith("| `")]
    named = {name for row in rows for name in row.split("|")[1].replace("`", " ").split()}
    assert set(READERS if table == "Reading" else WRITERS) <= named
    assert all(row.split(" | ")[-1].strip(" |") for row in rows if table == "Writing")
