"""The command line as people use it: what goes in, what comes out, what goes wrong and how it is said."""

from __future__ import annotations

import importlib
import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from core_extractors import bad

from newsparse import Diagnostic, Pipeline, __version__, pipelines
from newsparse.cli import main
from newsparse.cli.inputs import Failures, articles
from newsparse.cli.outputs import chosen
from newsparse.formats.json import load_lines, loads
from newsparse.pipelines import installed

TEXT = "Kyiv said on 5 May 2024 that 300 soldiers had left.\n\n“They are gone,” Ann Lee said.\n"
LINE = json.dumps({"id": "a", "text": TEXT, "meta": {"published": "2024-05-06"}})
Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in an empty folder with one article, a.txt."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(TEXT, "utf-8", newline="")
    return lambda *arguments, **options: CliRunner().invoke(main, [*arguments], **options)


def kinds(output: str) -> list[str]:
    """The kinds of all annotations, each once."""
    return sorted({a.kind for document in load_lines(output.splitlines()) for a in document.annotations})


# ------------------------------------------------------------------- parse
def test_a_file_gives_a_line(run: Run) -> None:
    """JSON Lines where it is no terminal; the path is the id; standard error is quiet."""
    result = run("parse", "a.txt")
    assert (result.exit_code, result.stderr) == (0, "")
    document = loads(result.stdout)
    assert (document.id, document.text) == ("a.txt", TEXT)
    assert kinds(result.stdout) == ["actor", "date", "military_unit", "quantity", "quote"]


def test_standard_input(run: Run) -> None:
    """Without a source, or with "-"; the id is none."""
    assert run("parse", input=TEXT).stdout == run("parse", "-", input=TEXT).stdout
    assert loads(run("parse", input=TEXT).stdout).id is None


def test_styles(run: Run) -> None:
    """One object over many lines, one line, a table; to a file on demand."""
    assert loads(run("parse", "a.txt", "-f", "json").stdout) == loads(run("parse", "a.txt", "-f", "jsonl").stdout)
    table = run("parse", "a.txt", "-f", "table").stdout
    assert "Ann Lee" in table
    assert "annotations" in table
    assert run("parse", "a.txt", "-o", "out.jsonl").stdout == ""
    assert Path("out.jsonl").read_text("utf-8") == run("parse", "a.txt").stdout


def test_a_terminal_sees_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """The style follows from where it is written; a file is no terminal."""

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdout", Terminal())
    assert (chosen(None, None).name, chosen("a.jsonl", None).name, chosen(None, "json").name) == (
        "table",
        "jsonl",
        "json",
    )


def test_a_folder_in_order_of_paths(run: Run) -> None:
    """All files of a known sort below it, whatever the order in which the disk lists them; others are passed over."""
    Path("d/e").mkdir(parents=True)
    for name in ("d/z.txt", "d/e/b.txt", "d/B.TXT"):
        Path(name).write_text(TEXT, "utf-8")
    Path("d/c.jsonl").write_text(LINE + "\n\n" + LINE.replace('"a"', "7") + "\n", "utf-8")
    Path("d/picture.png").write_bytes(b"\x89")
    result = run("parse", "d")
    ids = [document.id for document in load_lines(result.stdout.splitlines())]
    assert (result.exit_code, ids) == (0, ["d/B.TXT", "a", "7", "d/e/b.txt", "d/z.txt"])


def test_bad_lines_lose_nothing_else(run: Run) -> None:
    """Each is named with file and line and what was expected; the rest is written; exit code 1."""
    bad_lines = [
        "{",
        "[]",
        '{"id": "x"}',
        '{"text": 5}',
        '{"text": "x", "meta": {"url": 5}}',
        '{"text": "x", "meta": 1}',
    ]
    Path("b.jsonl").write_bytes("\n".join([LINE, *bad_lines]).encode() + b"\n\xff\n" + LINE.encode() + b"\n")
    result = run("parse", "b.jsonl")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 2
    said = result.stderr.splitlines()
    assert [line.split(": ")[1] for line in said] == [f"b.jsonl:{number}" for number in range(2, 9)]
    for line, expected in zip(
        said,
        (
            "JSON object",
            "JSON object, got list",
            "text: expected str",
            "text: expected str",
            "meta.url",
            "meta: expected",
            "UTF-8",
        ),
        strict=True,
    ):
        assert expected in line


def test_bad_files_lose_nothing_else(run: Run) -> None:
    """A file that is not UTF-8, or of a sort we do not read, is said and passed over."""
    Path("b.txt").write_bytes("Zürich".encode("latin-1"))
    Path("c.doc").write_bytes(b"x")
    result = run("parse", "b.txt", "c.doc", "a.txt")
    assert (result.exit_code, len(result.stdout.splitlines())) == (1, 1)
    assert "b.txt: expected UTF-8" in result.stderr
    assert "at byte 1" in result.stderr
    assert "c.doc: expected" in result.stderr


def test_a_file_that_cannot_be_opened(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The system's reason is passed on."""
    failures = Failures()
    nowhere = str(tmp_path / "nowhere.txt")
    assert list(articles((nowhere,), failures)) == []
    with pytest.raises(SystemExit):
        failures.exit()
    assert capsys.readouterr().err == f"newsparse: {nowhere}: No such file or directory\n"


def test_torn_text_is_mended(run: Run) -> None:
    """A lone surrogate is read as U+FFFD; the document says so."""
    Path("b.jsonl").write_text('{"text": "Kyiv \\ud800 said"}\n', "utf-8")
    document = loads(run("parse", "b.jsonl").stdout)
    assert document.text == "Kyiv � said"
    assert [d.code for d in document.diagnostics] == ["text-mended"]


def test_dates_count_from_publication(run: Run) -> None:
    """`--published` serves texts that state none; theirs goes before it; a bad one is a usage error."""
    Path("b.jsonl").write_text(json.dumps({"text": "They left yesterday."}) + "\n" + LINE + "\n", "utf-8")
    first, second = load_lines(run("parse", "b.jsonl", "--published", "2025-01-12").stdout.splitlines())
    assert str(first["date"][0].value.start) == "2025-01-11"
    assert second.meta.published == "2024-05-06"
    assert run("parse", "b.jsonl", "--published", "12.1.25").exit_code == 2


def test_only_some_kinds(run: Run) -> None:
    """Only the kinds asked for, but for what they refer to; an unknown one is a usage error that lists them."""
    result = run("parse", "a.txt", "--only", "date")
    assert kinds(result.stdout) == ["date"]
    assert {r.kind for r in loads(result.stdout).rejected} <= {"date"}
    assert kinds(run("parse", "a.txt", "--only", "military_unit").stdout) == ["military_unit", "quantity"]
    assert kinds(run("parse", "a.txt", "--only", "date", "--only", "quote").stdout) == ["date", "quote"]
    wrong = run("parse", "a.txt", "--only", "dates")
    assert wrong.exit_code == 2
    assert "no plugin finds 'dates'; expected one of actor, " in wrong.stderr


def test_without_a_plugin(run: Run) -> None:
    """It finds nothing, the rest does; what required it is told; an unknown one is a usage error that lists them."""
    result = run("parse", "a.txt", "--without", "actors")
    assert "actor" not in kinds(result.stdout)
    assert "date" in kinds(result.stdout)
    assert "requires 'actor', which no installed extractor provides" in result.stderr
    wrong = run("parse", "a.txt", "--without", "actor")
    assert wrong.exit_code == 2
    assert "no plugin 'actor'; expected one of actors, " in wrong.stderr


def test_more_terms_from_a_file(run: Run) -> None:
    """`--lexicon` adds to a named lexicon; a wrong name, file or term is a usage error."""
    (name, *_) = installed().named_lexicons
    Path("more.txt").write_text("# ours\nVeldania\tVEL\n", "utf-8")
    assert run("parse", "a.txt", "--lexicon", f"{name}=more.txt").exit_code == 0
    Path("bad.txt").write_text("--\n", "utf-8")
    Path("latin.txt").write_bytes(b"\xff")
    Path("bare.txt").write_text("mumble\n", "utf-8")
    for wrong, message in (
        ("x.y=more.txt", "no extractor has a lexicon 'x.y'"),
        (name, f"expected the name of a lexicon, =, and a file, got '{name}'"),
        (f"{name}=", f"expected the name of a lexicon, =, and a file, got '{name}='"),
        (f"{name}=nowhere.txt", "nowhere.txt: "),
        ("quotes.verbs=bare.txt", "bare.txt: lexicon 'quotes.verbs': expected a value as in '"),
        (f"{name}=bad.txt", "expected a term with a letter or digit"),
        (f"{name}=latin.txt", "latin.txt: "),
    ):
        result = run("parse", "a.txt", "--lexicon", wrong)
        assert result.exit_code == 2
        assert message in " ".join(result.stderr.split())


def test_strictness(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What an extractor has trouble with is said and written; with --strict it is said and not written: 1."""
    broken = Pipeline(*installed().extractors, bad(lambda view: 1 // 0))  # type: ignore[arg-type, return-value]
    monkeypatch.setattr(pipelines.Pipeline, "installed", lambda **_: broken)
    loose = run("parse", "a.txt")
    assert (loose.exit_code, len(loose.stdout.splitlines())) == (0, 1)
    assert "a.txt: bad: ZeroDivisionError" in loose.stderr
    strict = run("parse", "a.txt", "--strict")
    assert (strict.exit_code, strict.stdout) == (1, "")
    assert "a.txt: not written: 1 problems, and --strict" in strict.stderr


def test_what_is_wrong_with_plugins_is_said_once(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not again for each article; with --strict no article counts as parsed."""
    said = Diagnostic(level="error", code="plugin-broken", message="plugin x: oops")
    broken = Pipeline(*installed().extractors, diagnostics=[said])
    monkeypatch.setattr(pipelines.Pipeline, "installed", lambda **_: broken)
    assert run("parse", "a.txt", "a.txt").stderr == "newsparse: plugins: plugin x: oops\n"
    assert run("parse", "a.txt", "--strict").exit_code == 1


# --------------------------------------------------------- explain, schema
def test_explain(run: Run) -> None:
    """Block by block; `--at` keeps to one offset; a bad file ends with 1."""
    result = run("explain", "a.txt", "--published", "2024-05-06")
    assert result.exit_code == 0
    assert "kept      quote" in result.stdout
    assert "rejected  quantity" in result.stdout
    at = run("explain", "a.txt", "--at", str(TEXT.index("300"))).stdout
    assert "300 soldiers" in at
    assert "Ann Lee" not in at
    only = run("explain", "a.txt", "--only", "quantity").stdout
    assert "kept      quantity" in only
    assert "quote" not in only
    assert "quote" not in run("explain", "a.txt", "--without", "quotes").stdout
    Path("b.txt").write_bytes(b"\xff")
    assert run("explain", "b.txt").exit_code == 1


def test_lexicons_are_for_every_command_that_parses(run: Run) -> None:
    """`report` and `explain` take `--lexicon` as `parse` does, and name one that nobody has."""
    for command in ("parse", "explain", "report"):
        result = run(command, "a.txt", "--lexicon", "x.y=more.txt")
        assert result.exit_code == 2
        assert "no extractor has a lexicon 'x.y'" in result.stderr


def test_schema(run: Run) -> None:
    """Of the whole document, or of one kind; an unknown one is a usage error."""
    assert json.loads(run("schema").stdout)["title"] == "A document parsed by newsparse"
    assert json.loads(run("schema", "quote").stdout)["title"] == "quote"
    wrong = run("schema", "quotes")
    assert wrong.exit_code == 2
    assert "no plugin finds 'quotes'" in wrong.stderr


# ---------------------------------------------------------------- as a whole
def newsparse(*arguments: str, code: str = "") -> subprocess.CompletedProcess[str]:
    """Runs the program in a process of its own; `code` runs before it ends."""
    program = (
        f"import sys; from newsparse.cli import main; sys.argv = ['newsparse', *{arguments!r}]\n{code or 'main()'}"
    )
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("flag", ["--help", "--version", "-h"])
def test_help_and_version_load_no_plugin(flag: str) -> None:
    """They import no plugin, and of newsparse only the command line."""
    code = "try:\n main()\nfinally:\n print(sorted(m for m in sys.modules if m.startswith('newsparse')))"
    result = newsparse(flag, code=code)
    assert result.returncode == 0
    assert result.stdout.splitlines()[-1] == "['newsparse', 'newsparse.cli', 'newsparse.versions']"


def test_version_and_commands() -> None:
    """As a module, too; an unknown command is a usage error."""
    module = subprocess.run(
        [sys.executable, "-m", "newsparse", "--version"], capture_output=True, text=True, check=True
    )
    assert module.stdout.split()[-1] == __version__
    assert "parse" in newsparse("--help").stdout
    assert CliRunner().invoke(main, ["nonsense"]).exit_code == 2


def test_shells_complete_commands() -> None:
    """What begins as typed, without importing a command that is not asked for."""
    found = main.shell_complete(main.make_context("newsparse", [], resilient_parsing=True), "pl")
    assert [item.value for item in found] == ["plugins"]


def test_the_module_is_no_program_when_imported() -> None:
    """Importing it runs nothing."""
    assert importlib.import_module("newsparse.__main__").main is main


def test_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    """`newsparse parse … | head -1` leaves no traceback."""
    (tmp_path / "a.jsonl").write_text((LINE + "\n") * 200, "utf-8")
    command = f"'{sys.executable}' -m newsparse parse '{tmp_path / 'a.jsonl'}' | head -c 10"
    result = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=False)
    assert (result.stdout, result.stderr) == ('{"annotati', "")
