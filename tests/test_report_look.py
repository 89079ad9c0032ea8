"""The look of the report, as far as it can be measured: contrast, looks that differ, a sheet without surprises."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from itertools import product

import pytest
import regex

from newsparse.formats.report.cases import LOOKS
from newsparse.formats.report.symbols import symbol

STYLE = files("newsparse.formats.report").joinpath("report.css").read_text("utf-8")
VARIABLE = regex.compile(r"--(?<name>[a-z0-9]++): (?<value>#[0-9a-f]{3,6}+);")
GROUNDS = ("paper", "panel", "hit", "said", "odd")
SLOTS = [f"k{i}" for i in range(LOOKS)]


def schemes() -> Mapping[str, Mapping[str, str]]:
    """The colours by name, of each scheme; a scheme has those of the light one where it names no other."""
    light, dark, printed = (dict(VARIABLE.findall(part)) for part in STYLE.split(":root {")[1:])
    return {"light": light, "dark": light | dark, "print": light | printed}


def luminance(colour: str) -> float:
    """Relative luminance, as WCAG 2 defines it."""
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself() -> None:
    """Black on white is 21 to 1; WebAIM's grey #767676 on white is just above 4.5."""
    assert round(contrast("#000", "#ffffff"), 2) == 21
    assert round(contrast("#767676", "#fff"), 2) == 4.54


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
def test_text_can_be_read(scheme: str) -> None:
    """Every text colour has 4.5 to 1 against every ground it can stand on, in light, dark and print."""
    colours = schemes()[scheme]
    pairs = [*product(("ink",), GROUNDS), *product(("muted", "link"), ("paper", "panel", "hit")), ("muted", "said")]
    for text, ground in [*pairs, ("bad", "paper"), ("bad", "panel")]:
        assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
def test_lines_can_be_seen(scheme: str) -> None:
    """Every kind's line has 3 to 1 against every ground it can stand on."""
    colours = schemes()[scheme]
    for line, ground in product([*SLOTS, "kx"], ("paper", "panel", "said", "hit")):
        assert contrast(colours[line], colours[ground]) >= 3, (line, ground)


def test_kinds_can_be_told_without_colour() -> None:
    """No two kinds have the same line."""
    lines = {slot: regex.findall(rf"\.{slot}\.m, \.{slot} \.sample \{{ ([^}}]++)\}}", STYLE) for slot in [*SLOTS, "kx"]}
    assert all(len(found) == 1 for found in lines.values()), lines
    styles = {
        tuple(regex.findall(r"(?:line|style|outline|background): ([a-z0-9 ()-]++)", f[0])) for f in lines.values()
    }
    assert len(styles) == len(lines)


def test_every_layer_can_be_switched_off() -> None:
    """The sheet has rules for each look's switch, for its marks and for its section of the index."""
    for i in range(LOOKS):
        assert f".doc:has(.on{i}:not(:checked)) .m.k{i}" in STYLE
        assert f".doc:has(.on{i}:not(:checked)) :is(.pin.k{i}, .s{i})" in STYLE


# ------------------------------------------------------------------ symbols
def drawn(code: str) -> str:
    """The symbol of a code, which must be one."""
    made = symbol(code)
    assert made is not None
    return str(made)


@pytest.mark.parametrize("bad", ["", "x" * 20, "1001100018120500000", "10011500181205000000", "10091000181205000000"])
def test_no_symbol_for_no_code(bad: str) -> None:
    """Too short, of letters, of a set or a standard identity that is not drawn: no symbol, and no error."""
    assert symbol(bad) is None


def test_frames_by_identity() -> None:
    """Each standard identity has its frame and colour; friends at sea have a circle."""
    frames = {identity: drawn(f"100{identity}1000000000000000") for identity in "0123456"}
    assert frames["2"].replace("assumed friend", "friend") == frames["3"]
    assert len({regex.findall(r'd="([^"]++)" fill="([^"]++)"', frame)[0] for frame in frames.values()}) == 4
    assert 'aria-label="APP-6 symbol, standard identity hostile"' in frames["6"]
    assert "A60,60" in drawn("10033000001210020000")
    assert "A60,60" not in drawn("10063000001210020000")


def test_echelons_stand_above() -> None:
    """A company has one stroke, a corps three crosses, a squad a dot, a command two pluses, a crew a barred ring."""
    assert drawn("10031000150000000000").count("V-26") == 1
    assert drawn("10031000220000000000").count(",-4L") == 3
    assert drawn("10031000120000000000").count("<circle") == 1
    assert drawn("10031000260000000000").count("V-26") == 2
    assert drawn("10031000110000000000").count("<circle") == 1
    assert "<g" not in drawn("10031000000000000000")


def test_icons_of_entities() -> None:
    """Icons, letters, and for an entity without either that of its family; a filled icon is filled."""
    assert "M25,50L175,150M25,150L175,50" in drawn("10031000181211000000")
    assert "M50,65L150,135M50,135L150,65" in drawn("10011000181211990000")
    assert 'font-size="38">SOF<' in drawn("10031000181218000000")
    assert 'font-size="28">SEAL<' in drawn("10031000181214000000")
    assert ">TG<" in drawn("10033000001210030000")
    assert 'fill="#000"' in drawn("10031000181206000000")
    assert drawn("10031000181303010000").count('fill="none" stroke="#000"') == 1
    assert "M100,31V169" in drawn("10011000181211040000")
    assert drawn("10031000189999990000").count("<path") == drawn("10031000180000000000").count("<path")
    assert drawn("10033000009999990000").count("<path") == 1


def test_status_and_staff() -> None:
    """Planned is dashed, damaged struck once, destroyed twice; a task force has a bracket, headquarters a staff."""
    assert "stroke-dasharray" in drawn("10031010000000000000")
    assert drawn("10031030000000000000").count("L175,50") == 1
    assert drawn("10031040000000000000").count("L175,150") == 1
    assert "H155" in drawn("10031004000000000000")
    assert "V185" in drawn("10031002000000000000")
    assert "V185" in drawn("10031006000000000000")
    assert "H155" in drawn("10031006000000000000")
