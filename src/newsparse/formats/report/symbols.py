"""APP-6 symbols of forces as small SVG, drawn from the 20 digits of a MIL-STD-2525D symbol code.

The frame says whose it is, the marks above it how large, the icon what it does; dashes mean planned, a cross destroyed.
Drawn are land units and sea-surface forces. An entity without an icon of its own gets that of its family, or none.
"""

from __future__ import annotations

from typing import Final

import attrs
import regex
from markupsafe import Markup

_CODE: Final = regex.compile(
    r"[0-9]{3}(?<identity>[0-6])(?<set>10|30)(?<status>[0-9])(?<staff>[0-9])(?<echelon>[0-9]{2})(?<entity>[0-9]{6})[0-9]{4}"
)


@attrs.frozen
class Frame:
    """A frame: outline, fill, the height of its top, the corners that lines run to (left, top, right, bottom)."""

    path: str
    fill: str
    top: int
    corners: tuple[int, int, int, int]
    name: str


_UNKNOWN: Final = "M63,63C63,20 137,20 137,63C180,63 180,137 137,137C137,180 63,180 63,137C20,137 20,63 63,63Z"
_DIAMOND: Final = "M100,28L172,100L100,172L28,100Z"
_SQUARE: Final = "M45,45H155V155H45Z"
_FRIEND: Final = Frame("M25,50H175V150H25Z", "#80e0ff", 50, (25, 50, 175, 150), "friend")
_FRAMES: Final = {
    "0": Frame(_UNKNOWN, "#ffff80", 31, (50, 65, 150, 135), "pending"),
    "1": Frame(_UNKNOWN, "#ffff80", 31, (50, 65, 150, 135), "unknown"),
    "2": attrs.evolve(_FRIEND, name="assumed friend"),
    "3": _FRIEND,
    "4": Frame(_SQUARE, "#aaffaa", 45, (45, 45, 155, 155), "neutral"),
    "5": Frame(_DIAMOND, "#ff8080", 28, (60, 70, 140, 130), "suspect"),
    "6": Frame(_DIAMOND, "#ff8080", 28, (60, 70, 140, 130), "hostile"),
}
_SHIP: Final = Frame("M160,100A60,60 0 1 1 40,100A60,60 0 1 1 160,100Z", "#80e0ff", 40, (58, 58, 142, 142), "friend")

_ECHELONS: Final = {
    "11": "O", "12": ".", "13": "..", "14": "...", "15": "I", "16": "II", "17": "III", "18": "X", "21": "XX",
    "22": "XXX", "23": "XXXX", "24": "XXXXX", "25": "XXXXXX", "26": "++",
}  # fmt: skip
_GLYPHS: Final = {
    "O": '<circle cx="{x}" cy="-9" r="6" fill="none"/><path d="M{l},-1L{r},-17"/>',
    ".": '<circle cx="{x}" cy="-8" r="5" fill="currentColor" stroke="none"/>',
    "I": '<path d="M{x},-1V-17"/>',
    "X": '<path d="M{l},-1L{r},-17M{l},-17L{r},-1"/>',
    "+": '<path d="M{l},-9H{r}M{x},-1V-17"/>',
}

# Lines run to the corners of the frame, {l} {t} {r} {b}; all else stands in the octagon around (100, 100). # is filled.
_CROSS: Final = "M{l},{t}L{r},{b}M{l},{b}L{r},{t}"
_TRACK: Final = "M80,82H120A18,18 0 0 1 120,118H80A18,18 0 0 1 80,82Z"
_ICONS: Final = {
    "120400": "M{l},{b}L100,{t}L{r},{b}",  # anti-tank
    "120500": _TRACK,  # armour
    "120600": "M62,84V116L138,84V116Z#",  # rotary wing
    "120800": "M100,100C84,82 60,82 60,100C60,118 84,118 100,100C116,82 140,82 140,100C140,118 116,118 100,100Z#",
    "121000": _TRACK + "M80,82L120,118M80,118L120,82",  # combined arms
    "121100": _CROSS,  # infantry
    "121101": _CROSS + "M{l},100C85,80 115,120 {r},100",  # amphibious
    "121102": _CROSS + _TRACK,  # mechanised
    "121104": _CROSS + "M100,{t}V{b}",  # motorised
    "121105": _CROSS + _TRACK + "M68,{t}V{b}",  # infantry fighting vehicle
    "121300": "M{l},{b}L{r},{t}",  # reconnaissance
    "121900": "M62,92L100,104L138,92V98L100,120L62,98Z#",  # unmanned systems
    "130100": "M{l},{b}C{l},105 {r},105 {r},{b}",  # air defence
    "130300": "M114,100A14,14 0 1 1 86,100A14,14 0 1 1 114,100Z#",  # field artillery
    "130301": _TRACK + "M108,100A8,8 0 1 1 92,100A8,8 0 1 1 108,100Z#",  # self-propelled
    "130700": "M86,122V92C86,74 114,74 114,92V122M100,122V78",  # missile
    "130800": "M100,116V78M92,88L100,78L108,88M107,122A7,7 0 1 1 93,122A7,7 0 1 1 107,122Z",  # mortar
    "140700": "M70,116V86H130V116M100,86V116",  # engineer
    "111000": "M{l},{t}L100,112V88L{r},{b}",  # signal
    "161300": "M100,{t}V{b}M{l},100H{r}",  # medical
    "162900": "M{l},118H{r}",  # supply
    "163600": "M118,100A18,18 0 1 1 82,100A18,18 0 1 1 118,100ZM82,100H118M100,82V118M87,87L113,113M87,113L113,87",
}
_LETTERS: Final = {
    "110200": "CA", "110600": "IO", "121400": "SEAL", "121700": "SF", "121800": "SOF", "122000": "RGR",
    "140100": "CBRN", "140800": "EOD", "141200": "MP", "141700": "SEC", "150500": "EW", "151000": "MI",
    "160400": "ORD", "160600": "CSS", "161100": "MNT", "165200": "SPT", "201300": "SEC",
}  # fmt: skip
_TASK_FORCES: Final = {"121002": "TF", "121003": "TG"}


def symbol(sidc: str) -> Markup | None:
    """The symbol of a code as an SVG element with a label; None where the code is none or of a set not drawn here."""
    code = _CODE.fullmatch(sidc)
    if code is None:
        return None
    sea = code["set"] == "30"
    frame = _SHIP if sea and code["identity"] in "23" else _FRAMES[code["identity"]]
    name = f"APP-6 symbol, standard identity {frame.name}"
    drawn = (_frame(frame, code["status"]), _icon(code["entity"], frame, sea), _marks(code, frame))
    body = Markup("").join(drawn)  # of digits and our own tables alone
    return Markup('<svg class="symbol" viewBox="15 -5 170 190" role="img" aria-label="{}">{}</svg>').format(name, body)


def _frame(frame: Frame, status: str) -> Markup:
    planned = Markup(' stroke-dasharray="10 7"') if status == "1" else Markup("")
    drawn = Markup('<path d="{}" fill="{}" stroke="#000" stroke-width="5"{}/>').format(frame.path, frame.fill, planned)
    left, top, right, bottom = frame.corners
    slash = f"M{left},{bottom}L{right},{top}"
    struck = {"3": slash, "4": slash + f"M{left},{top}L{right},{bottom}"}.get(status)
    return drawn + (_path(struck, "#b00020") if struck else Markup(""))


def _icon(entity: str, frame: Frame, sea: bool) -> Markup:
    family = entity[:4] + "00"
    letters = _TASK_FORCES.get(entity) if sea else _LETTERS.get(entity) or _LETTERS.get(family)
    if letters:
        size = 38 if len(letters) < 4 else 28
        return Markup('<text x="100" y="113" font-size="{}">{}</text>').format(size, letters)
    icon = "" if sea else _ICONS.get(entity) or _ICONS.get(family, "")
    left, top, right, bottom = frame.corners
    lines = icon.replace("#", "").format(l=left, t=top, r=right, b=bottom)
    return _path(lines, "#000", "#000" if icon.endswith("#") else "none") if lines else Markup("")


def _path(lines: str, stroke: str, fill: str = "none") -> Markup:
    return Markup('<path d="{}" fill="{}" stroke="{}" stroke-width="5"/>').format(lines, fill, stroke)


def _marks(code: regex.Match[str], frame: Frame) -> Markup:
    """Echelon above the frame, a bracket for a task force, a staff for headquarters."""
    glyphs = _ECHELONS.get(code["echelon"], "")
    first = 100 - 9 * (len(glyphs) - 1)
    drawn = "".join(
        _GLYPHS[glyph].format(x=x, l=x - 7, r=x + 7) for x, glyph in zip(range(first, 200, 18), glyphs, strict=False)
    )
    staff = int(code["staff"])  # bits: 1 feint, 2 headquarters, 4 task force
    drawn += '<path d="M55,0V-24H145V0"/>' if staff & 4 else ""
    group = Markup('<g transform="translate(0 {})" fill="none" stroke="currentColor" stroke-width="5">{}</g>')
    marks = group.format(frame.top, Markup(drawn)) if drawn else Markup("")  # noqa: S704 - of our own tables
    pole = Markup('<path d="M{0},{1}V185" stroke="currentColor" stroke-width="5"/>').format(frame.corners[0], 110)
    return marks + pole if staff & 2 else marks
