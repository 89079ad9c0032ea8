"""The report in a real browser: nothing runs, nothing is asked for, everything can be read, switched and reached.

Needs Chromium (on PATH as chromium) and requirements-browser.txt; .ci/run installs both.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

import newsparse
from newsparse import Annotation, Diagnostic, Document, Meta, Rejection, Source, Span, record
from newsparse.formats.report import notebook, report
from newsparse.formats.report.visible import printable

SEEDS = sorted((Path(__file__).parent.parent.parent / "seeds").glob("*.txt"))

# What gets a script out of a text: ways out of where the text stands, times ways to run something there.
OPENINGS = (
    "", "\"'>", "</style>", "</title>", "</textarea>", "</script>", "-->", "]]>", "</p></main>", "</svg>", "'\">\x00",
    "<!--", "</bdi></a>", "{{'", "\u202e\">",
)  # fmt: skip
RUNNING = (
    "<script>FIRE</script>", "<img src=x onerror=FIRE>", "<svg onload=FIRE>", "<body onload=FIRE>",
    "<iframe srcdoc='<script>parent.FIRE</script>'></iframe>", "<details open ontoggle=FIRE>",
    "<input autofocus onfocus=FIRE>", "<video><source onerror=FIRE></video>", "<style onload=FIRE></style>",
    "<svg><script>FIRE</script></svg>", "<object data='data:text/html,<script>parent.FIRE</script>'></object>",
    "<iframe src='javascript:parent.FIRE'></iframe>", "<audio src=x onerror=FIRE>",
    "<svg><animate onbegin=FIRE attributeName=x dur=1s>", "<math><mtext><img src=x onerror=FIRE>",
    "<meta http-equiv=refresh content='0;url=javascript:FIRE'>", "<a href=javascript:FIRE>x</a>",
    "<link rel=stylesheet href=http://fired.invalid/x.css>", "javascript:FIRE", "\" onmouseover=\"FIRE\" x=\"",
)  # fmt: skip
ATTACKS = tuple(opening + running for opening, running in product(OPENINGS, RUNNING))


@record("attacked")
class Attacked:
    """A record of a string."""

    value: str


def attacked(text: str, number: int) -> Document:
    """A document with a string in every field."""
    text = text.replace("FIRE", f"fired({number})")
    return Document(
        text=text,
        id=text,
        meta=Meta(**dict.fromkeys(("url", "title", "published", "publisher", "language"), text)),
        annotations=(Annotation(Span(0, len(text)), Attacked(value=text), 0, (Source(text, text),)),),
        rejected=(Rejection(text, Span(0, 1), text, sources=(Source(text, text),)),),
        diagnostics=(Diagnostic(level="error", code=text, message=text, extractor=text),),
        extractors={text: text},
    )


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium."""
    path = shutil.which("chromium")
    assert path, "expected chromium on PATH: apt-get install chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


def opened(
    browser: Browser, page: str, folder: Path, at: str = "", **options: Any
) -> tuple[Page, list[str], list[str]]:
    """A page opened from a file; what was asked for beyond it, and what fired."""
    file = folder / "page.html"
    file.write_text(page, "utf-8")
    tab = browser.new_context(**options).new_page()
    asked: list[str] = []
    fired: list[str] = []
    tab.expose_function("fired", lambda number: fired.append(str(number)))
    tab.on("dialog", lambda dialog: (fired.append(dialog.message), dialog.dismiss()))
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto(file.as_uri() + at)
    return tab, [url for url in asked if not url.startswith(file.as_uri())], fired


def test_attacks_fire_nothing(chromium: Browser, tmp_path: Path) -> None:
    """300 strings in every field: nothing fires, nothing is asked for, no link leads to a script; the text is whole."""
    documents = [attacked(text, number) for number, text in enumerate(ATTACKS)]
    tab, asked, fired = opened(chromium, report(documents, title=ATTACKS[1]), tmp_path)
    tab.wait_for_timeout(500)
    assert (asked, fired) == ([], [])
    assert tab.evaluate("document.scripts.length") == 0
    assert (
        tab.evaluate("[...document.links].filter(a => !['http:', 'https:', 'file:'].includes(a.protocol)).length") == 0
    )
    texts = tab.evaluate("[...document.querySelectorAll('article')].map(e => e.textContent)")
    assert texts == [printable(document.text) for document in documents]
    (frame, _, fired) = opened(chromium, "<!DOCTYPE html><p>x" + notebook(documents[21]), tmp_path)
    frame.wait_for_timeout(200)
    assert fired == []


def test_the_same_strings_fire_where_nobody_escapes(chromium: Browser, tmp_path: Path) -> None:
    """The positive control: written into a page as they are, most of the ways to run something do run."""
    ran: set[str] = set()
    for number, text in enumerate(RUNNING):
        page = f"<!DOCTYPE html><title>x</title><p>{text.replace('FIRE', f'fired({number})')}"
        tab, asked, fired = opened(chromium, page, tmp_path)
        tab.wait_for_timeout(100)
        ran |= set(fired) | ({str(number)} if asked else set())
    assert len(ran) >= 12, sorted(ran)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_seeds_are_accessible(chromium: Browser, tmp_path: Path, path: Path, scheme: str) -> None:
    """Nothing is found by axe in the page of a seed, and the text of the page is that of the file."""
    text = path.read_bytes().decode("utf-8")
    tab, asked, _ = opened(chromium, report([newsparse.parse(text)]), tmp_path, color_scheme=scheme)
    found = Axe().run(tab).response["violations"]
    assert [(item["id"], item["nodes"][0]["html"]) for item in found] == []
    assert asked == []
    assert tab.evaluate("document.querySelector('article').textContent") == printable(text)
    tab.context.close()


def test_switches_work_without_scripts(chromium: Browser, tmp_path: Path) -> None:
    """With scripting off a box takes away the lines of its kind and its part of the index, and gives them back."""
    document = newsparse.parse(SEEDS[-1].read_text("utf-8"))
    tab, _, _ = opened(chromium, report([document]), tmp_path, java_script_enabled=False)
    assert tab.locator(".s0").is_visible()
    tab.click(".on0")
    assert not tab.locator(".s0").is_visible()
    assert tab.locator(".s1").is_visible()
    tab.click(".on0")
    assert tab.locator(".s0").is_visible()
    pins = tab.locator(".pin.kx")
    assert not pins.first.is_visible()
    tab.click(".onx")
    assert pins.first.is_visible()


def test_links_lead_there_and_back(chromium: Browser, tmp_path: Path) -> None:
    """A click on an entry shows its place, a click on the place its entry, by mouse and by keyboard."""
    document = newsparse.parse(SEEDS[0].read_bytes().decode("utf-8"))
    last = f"a{len(document.annotations)}"
    tab, _, _ = opened(chromium, report([document]), tmp_path, viewport={"width": 1300, "height": 800})
    tab.click(f"#{last}e")
    assert tab.locator(f"#{last}").is_visible()
    assert tab.evaluate("document.querySelector(':target').id") == last
    assert tab.evaluate(f"document.getElementById('{last}').getBoundingClientRect().top < innerHeight")
    tab.locator(f"#{last} a").first.press("Enter")
    assert tab.evaluate(f"document.getElementById('{last}e').getBoundingClientRect().top < innerHeight")
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_links_stay_in_the_frame_of_a_notebook(chromium: Browser, tmp_path: Path) -> None:
    """In a notebook a link leads to its place in the frame, not to another page."""
    document = newsparse.parse(SEEDS[0].read_bytes().decode("utf-8"))
    tab, _, _ = opened(chromium, f"<!DOCTYPE html><title>x</title>{notebook(document)}", tmp_path)
    frame = tab.frames[1]
    frame.click("#a9e")
    frame.wait_for_selector("#a9:target")
    frame.click("#a9 a >> nth=0")
    frame.wait_for_selector("#a9e:target")
    tab.context.close()


def test_several_articles_show_one_at_a_time(chromium: Browser, tmp_path: Path) -> None:
    """The front page leads to an article, which takes its place; the title leads back."""
    documents = [newsparse.parse(path.read_bytes().decode("utf-8")) for path in SEEDS[:3]]
    tab, _, _ = opened(chromium, report(documents, title="Three"), tmp_path, viewport={"width": 1300, "height": 800})
    assert tab.locator("#front").is_visible()
    assert not tab.locator("#d2").is_visible()
    tab.click("#front a[href='#d2'] >> nth=0")
    assert tab.locator("#d2").is_visible()
    assert not tab.locator("#front").is_visible()
    tab.click("#d2a3e")
    assert tab.locator("#d2a3").is_visible()
    tab.click("header.site a")
    assert tab.locator("#front").is_visible()
    assert not tab.locator("#d2").is_visible()


@pytest.mark.parametrize("width", [320, 400, 800, 1300])
def test_nothing_sticks_out(chromium: Browser, tmp_path: Path, width: int) -> None:
    """At no width does the page scroll sideways."""
    text = SEEDS[1].read_bytes().decode("utf-8") + "\n\n" + "x" * 400 + " https://example.org/" + "y" * 300
    for documents in ([newsparse.parse(text)], [newsparse.parse(text)] * 2):
        page = report(documents, title="z" * 200)
        tab, _, _ = opened(chromium, page, tmp_path, viewport={"width": width, "height": 800})
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
