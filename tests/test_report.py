"""The report: whatever the text and the records hold, the page is sound, complete, and holds nothing but our markup."""

from __future__ import annotations

import base64
import hashlib
import subprocess
import sys
from pathlib import Path
from time import process_time
from typing import Any

import pytest
import regex
from click.testing import CliRunner
from core_kinds import Loose, Pair, Places, Plain, Rich
from core_strategies import hostile_texts
from hypothesis import given
from hypothesis import strategies as st
from report_pages import (
    assert_both_ways,
    assert_sound,
    document_of,
    everything,
    name_of,
    page_of,
    parsed,
    text_of,
    with_class,
)

import newsparse
from newsparse import Annotation, Block, Diagnostic, Document, Meta, Rejection, Source, Span
from newsparse.blocks import label
from newsparse.cli import main
from newsparse.formats.json import dumps, loads
from newsparse.formats.report import MissingExtraError, notebook, report
from newsparse.formats.report.visible import plain, printable, safe_language, safe_url, visible
from newsparse.testing.strategies import documents

ROOT = Path(__file__).parent.parent
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
ATTACKS = (
    "</style><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' autofocus onfocus='alert(1)",
    "javascript:alert(1)",
    "]]><script>alert(1)</script>",
    "<!--<script>",
    "</article></main></textarea></title><iframe srcdoc=x>",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt; &#x3c;script&#x3e; &amp;",
    "\u202egnp.exe\u202c \u2066x\u2069 \u200b \u00ad \U000e0041 \x00 \x1b[31m \x85 \ufffe \r lone",
    "\u2028\u2029<\u0000script>",
    "שלום עולם مرحبا 👩‍👩‍👧 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
)


def article_of(tree: Any) -> Any:
    """The element that holds the text."""
    (article,) = [element for element in everything(tree) if name_of(element) == "article"]
    return article


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_the_seeds(path: Path) -> None:
    """Every seed article: a sound page, the text character for character, every finding linked both ways."""
    text = path.read_bytes().decode("utf-8")
    document = newsparse.parse(
        text, meta={"published": "2025-03-05", "publisher": "A & B", "url": "https://a.example/"}
    )
    tree = page_of(document)
    assert_sound(tree)
    assert_both_ways(tree, document)
    assert text_of(article_of(tree)) == printable(text)


@given(documents(Plain, Loose, Pair, Places, Rich))
def test_any_document(document: Document) -> None:
    """Records of any kind, crossing or not: sound, complete, linked both ways."""
    tree = page_of(document)
    assert_sound(tree)
    assert_both_ways(tree, document)
    assert text_of(article_of(tree)) == printable(document.text)


@given(
    hostile_texts.filter(bool), st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)), max_size=8), st.booleans()
)
def test_any_text(text: str, places: list[tuple[int, int]], labelled: bool) -> None:
    """Any text, with or without blocks, marks anywhere: the page holds just that text."""
    found = [(a, a + n, Loose(value=text[:9])) for a, n in places if a + n <= len(text)]
    document = document_of(text, found, blocks=label(text) if labelled else ())
    tree = page_of(document)
    assert_sound(tree)
    assert_both_ways(tree, document)
    assert text_of(article_of(tree)) == printable(text)


@pytest.mark.parametrize("attack", ATTACKS)
def test_attacks_in_every_field(attack: str) -> None:
    """A hostile string in text, id, meta, records, rules, reasons and diagnostics adds no element and no attribute."""
    told = {"level": "error", "code": attack, "message": attack, "extractor": attack}
    made = Document(
        text=attack + "\n\n" + attack,
        id=attack,
        meta=Meta(**dict.fromkeys(("url", "title", "published", "publisher", "language"), attack)),
        annotations=(Annotation(Span(0, len(attack)), Loose(value=attack), 0, (Source(attack, attack),)),),
        rejected=(Rejection(attack, Span(0, 3), attack, sources=(Source(attack),)),),
        diagnostics=(Diagnostic(**told),),
        extractors={attack: attack},
    )
    opaque = loads(dumps(made), {})
    for document in (made, opaque):
        page = report([document, document], title=attack)
        tree = parsed(page)
        assert_sound(tree)
        assert not [e for e in everything(tree) if e.get("href", "").startswith("http")]
        assert "\u202e" not in regex.sub(r'<span class="odd" data-name="[^"]*+"><span>[^<]++</span></span>', "", page)


def test_hostile_kind_names() -> None:
    """A kind's name read from JSON may be anything: it is escaped, and takes no part in ids or classes."""
    line = dumps(document_of("ab", [(0, 2, Loose(value="x"))])).replace("core_loose", "k'\\\"><b onclick=x")
    tree = page_of(loads(line, {}))
    assert_sound(tree)
    assert "K'\"><b onclick=x" in text_of(tree)


def test_the_policy_lets_nothing_in() -> None:
    """The policy allows the one style sheet by its hash and nothing else, and the sheet loads nothing."""
    page = report([document_of("a", [(0, 1, Plain())])])
    style = regex.search(r"<style>([^<]++)</style>", page)
    policy = regex.search(r'Content-Security-Policy" content="([^"]++)"', page)
    assert style
    assert policy
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert policy[1] == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert page.index("Content-Security-Policy") < page.index("<style>")
    assert not regex.search(r"url\(|@import|expression", style[1])


def test_the_same_bytes_in_any_process() -> None:
    """The page depends on the documents alone: other hash seeds, the same bytes."""
    code = (
        "import newsparse, sys; from newsparse.formats.report import report;"
        "sys.stdout.write(report([newsparse.parse(open(sys.argv[1]).read())] * 2))"
    )
    pages = {
        subprocess.run(
            [sys.executable, "-c", code, str(SEEDS[-1])], capture_output=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(pages) == 1


def test_an_empty_text() -> None:
    """Nothing to show is said, and none, one or two empty documents give sound pages."""
    empty = Document(text="")
    assert "The text is empty." in text_of(page_of(empty))
    assert "Nothing was found." in text_of(page_of(empty))
    for many in ((), (empty, empty)):
        assert_sound(page_of(*many))


def test_a_long_text_costs_little() -> None:
    """100 kB with 5,000 findings: a second or two of CPU time, and no more than forty bytes of page for one of text."""
    text = "The minister said 40 people were killed at Riga.\n" * 2100
    found = [(i, i + 12, Loose(value="x")) for i in range(0, 100_000, 40)]
    found += [(i + 6, i + 30, Plain(value="x")) for i in range(0, 100_000, 40)]
    document = document_of(text, found, blocks=label(text))
    begun = process_time()
    page = report([document])
    assert process_time() - begun < 10
    assert len(page) < 40 * len(text)
    assert_both_ways(parsed(page), document)


def test_many_nested_findings() -> None:
    """A thousand findings one inside the other: the page stays small, each keeps its place and its entry."""
    text = "(" * 1000 + "x" + ")" * 1000
    found = [(i, 2001 - i, Loose(value="x")) for i in range(1000)]
    document = document_of(text, found)
    tree = page_of(document)
    assert_both_ways(tree, document)
    assert text_of(article_of(tree)) == text


def test_what_shares_a_line_shares_a_paragraph() -> None:
    """A dateline stands before its paragraph on one line; white space between paragraphs is there but not shown."""
    text = "Head\n\nKyiv – The talks\r\nMore"
    blocks = (
        Block(Span(0, 4), "headline"), Block(Span(6, 12), "dateline"),
        Block(Span(13, 22), "paragraph"), Block(Span(24, 28), "boilerplate", "share"),
    )  # fmt: skip
    article = article_of(page_of(Document(text=text, blocks=blocks)))
    assert [name_of(child) for child in article] == ["h2", "span", "p", "span", "p"]
    assert text_of(article[2]) == "Kyiv – The talks"
    assert [e.get("data-block") for e in with_class(article, "b")] == [
        "headline", "dateline", "paragraph", "boilerplate: share",
    ]  # fmt: skip


def test_text_outside_blocks_is_shown() -> None:
    """Blocks given by a caller may leave text out: it is shown all the same, findings and all."""
    document = document_of("one two", [(4, 7, Plain())], blocks=(Block(Span(0, 3), "paragraph"),))
    tree = page_of(document)
    assert_both_ways(tree, document)
    assert text_of(article_of(tree)) == "one two"


def test_marks_of_one_place_get_a_pin() -> None:
    """Of two findings at one place the text leads to the inner one; a pin leads to the other, and says which."""
    tree = page_of(document_of("Riga", [(0, 4, Loose(value="a")), (0, 4, Loose(value="b"))]))
    (pin,) = with_class(tree, "pin")
    assert pin.get("aria-label") == "core_loose 1"
    assert pin.get("href") == "#a1e"


def test_kinds_beyond_the_looks_share_the_last() -> None:
    """There are twelve looks; more kinds than that share one, and are still listed apart."""
    line = dumps(document_of("a" * 15, [(i, i + 1, Loose(value="x")) for i in range(15)]))
    for number in range(15):
        line = line.replace('"core_loose"', f'"kind_{number:02}"', 1)
    tree = page_of(loads(line, {}))
    assert_sound(tree)
    assert {e.get("class") for e in with_class(tree, "index")} >= {"index s6", "index s11"}


# ------------------------------------------------------------- one function
@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a<b>&\"'", "a&lt;b&gt;&amp;&#34;&#39;"),
        ("\u202e", '<span class="odd" data-name="RLO"><span>\u202e</span></span>'),
        ("\x00", '<span class="odd" data-name="U+0000"><span>\u2400</span></span>'),
        ("\x85", '<span class="odd" data-name="U+0085"><span>\ufffd</span></span>'),
        ("\x7f", '<span class="odd" data-name="U+007F"><span>\u2421</span></span>'),
        ("a\r\n", 'a<span class="odd" data-name=""><span>\u240d</span></span>\n'),
        ("👩‍👧 می‌خواهم", "👩‍👧 می‌خواهم"),
        ("\U0001f3f4\U000e0067\U000e0062\U000e007f", "\U0001f3f4\U000e0067\U000e0062\U000e007f"),
        ("\U000e0067", '<span class="odd" data-name="U+E0067"><span>\U000e0067</span></span>'),
    ],
)  # fmt: skip
def test_what_cannot_be_seen_is_named(text: str, shown: str) -> None:
    """Markup is escaped, control and direction characters are named; emoji, flags and joiners stay as they are."""
    assert visible(text) == shown


@given(st.text())
def test_one_for_one(text: str) -> None:
    """`printable` and `plain` keep the length, and `visible` has the text content of `printable`."""
    assert len(printable(text)) == len(plain(text)) == len(text)
    assert text_of(parsed(f"<!DOCTYPE html><title>x</title><p>x{visible(text)}")) == "xx" + printable(text)


def test_addresses_and_languages() -> None:
    """Only addresses of the web become links; only language tags become attributes."""
    assert safe_url("https://a.example/b?c=d") == "https://a.example/b?c=d"
    for bad in (
        None,
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:x",
        "data:text/html,x",
        "//a.example",
        "https:",
        "http://[",
        "https://a\u202e",
    ):
        assert safe_url(bad) is None
    assert safe_language("en-GB") == "en-GB"
    assert [safe_language(bad) for bad in (None, "", 'en" x', "x" * 40)] == [None] * 4


# ---------------------------------------------------------------- notebooks
def test_notebooks_get_a_frame(monkeypatch: pytest.MonkeyPatch) -> None:
    """A document shows itself in a sandboxed frame that holds the whole page; without Jinja2 in plain text."""
    document = Document(text="“<b>”")
    shown = document._repr_html_()
    assert shown is not None
    assert shown == notebook(document)
    assert shown.startswith('<iframe sandbox="')
    assert shown.count("<") == 2
    assert "&lt;base href=&#34;about:srcdoc&#34;&gt;" in shown
    assert "<base" not in report([document])
    monkeypatch.setitem(sys.modules, "jinja2", None)
    monkeypatch.delitem(sys.modules, "newsparse.formats.report.page")
    assert document._repr_html_() is None
    with pytest.raises(MissingExtraError, match="pip install 'newsparse\\[report\\]'"):
        report([document])


# ----------------------------------------------------------------- command
def test_convert_makes_a_page(tmp_path: Path) -> None:
    """`newsparse convert` writes the page of what was parsed before, told by the suffix; nothing is parsed again."""
    document = document_of("Riga", [(0, 4, Plain(value="x"))], id="a")
    parsed_before, out = tmp_path / "in.jsonl", tmp_path / "out.html"
    parsed_before.write_text(dumps(document), "utf-8")
    run = CliRunner().invoke(main, ["convert", str(parsed_before), str(out)])
    assert run.exit_code == 0, run.output
    assert_both_ways(parsed(out.read_text("utf-8")), document)


def test_the_command_writes_a_page(tmp_path: Path) -> None:
    """Several files make one page with a front page; what cannot be read is said, and gives exit code 1."""
    out, bad = tmp_path / "out.html", tmp_path / "bad.txt"
    bad.write_bytes(b"\xff")
    run = CliRunner().invoke(main, ["report", *map(str, SEEDS[:2]), str(bad), "-o", str(out), "--title", "Two & more"])
    assert run.exit_code == 1
    assert "bad.txt: expected UTF-8" in run.stderr
    tree = parsed(out.read_text("utf-8"))
    assert_sound(tree)
    assert [text_of(e) for e in everything(tree) if name_of(e) == "h1"] == ["Two & more"]
    assert len(with_class(tree, "doc")) == 2


def test_the_command_takes_standard_input_and_kinds() -> None:
    """Without a file it reads standard input; --only and --published do what they do for parse."""
    words = ["report", "--only", "date", "--published", "2025-03-05"]
    run = CliRunner().invoke(main, words, input="He came yesterday, she said.")
    assert run.exit_code == 0
    tree = parsed(run.stdout)
    assert len(with_class(tree, "timeline")) == 1
    assert "2025-03-04" in text_of(tree)


def test_the_command_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Jinja2 the command ends with one line that says what to do."""
    monkeypatch.setitem(sys.modules, "jinja2", None)
    monkeypatch.delitem(sys.modules, "newsparse.formats.report.page", raising=False)
    run = CliRunner().invoke(main, ["report"], input="x")
    assert run.exit_code == 1
    assert run.stderr == "Error: writing html needs jinja2; do: pip install 'newsparse[report]'\n"


def test_an_output_that_cannot_be_written(tmp_path: Path) -> None:
    """Where the page cannot be written, one line says so."""
    run = CliRunner().invoke(main, ["report", "-o", str(tmp_path / "none" / "out.html")], input="x")
    assert run.exit_code == 1
    assert run.stderr.endswith("out.html: No such file or directory\n")
