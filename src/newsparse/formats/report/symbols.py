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
    """A frame in a square of 200 by 200: outline, fill, where its box begins, and the corner that lines run to.

    All frames are symmetrical, so left and top say right and bottom.
    """

    path: str
    fill: str
    box: tuple[int, int]
    corner: tuple[int, int]
    name: str


_LEAVES: Final = "M63,63C63,20 137,20 137,63C180,63 180,137 137,137C137,180 63,180 63,137C20,137 20,63 63,63Z"
_UNKNOWN: Final = Frame(_LEAVES, "#ffff80", (31, 31), (50, 65), "unknown")
_HOSTILE: Final = Frame("M100,28L172,100L100,172L28,100Z", "#ff8080", (28, 28), (60, 70), "hostile")
_FRIEND: Final = Frame("M25,50H175V150H25Z", "#80e0ff", (25, 50), (25, 50), "friend")
_SHIP: Final = Frame("M160,100A60,60 0 1 1 40,100A60,60 0 1 1 160,100Z", "#80e0ff", (40, 40), (58, 58), "friend")
_FRAMES: Final = {
    "0": attrs.evolve(_UNKNOWN, name="pending"),
    "1": _UNKNOWN,
    "2": attrs.evolve(_FRIEND, name="assumed friend"),
    "3": _FRIEND,
    "4": Frame("M45,45H155V155H45Z", "#aaffaa", (45, 45), (45, 45), "neutral"),
    "5": attrs.evolve(_HOSTILE, name="suspect"),
    "6": _HOSTILE,
}

_ECHELONS: Final = {
    "11": "O", "12": ".", "13": "..", "14": "...", "15": "I", "16": "II", "17": "III", "18": "X", "21": "XX",
    "22": "XXX", "23": "XXXX", "24": "XXXXX", "25": "XXXXXX", "26": "++",
}  # fmt: skip
_GLYPHS: Final = {
    "O": '<circle cx="{x}" cy="-15" r="8" fill="none"/><path d="M{l},-4L{r},-26"/>',
    ".": '<circle cx="{x}" cy="-13" r="7" fill="currentColor" stroke="none"/>',
    "I": '<path d="M{x},-4V-26"/>',
    "X": '<path d="M{l},-4L{r},-26M{l},-26L{r},-4"/>',
    "+": '<path d="M{l},-15H{r}M{x},-4V-26"/>',
}

# Lines run to the corners {l} {t} {r} {b} or to the edges {left} {top} {right} {bottom} of the frame; all else stands
# in the octagon around (100, 100). What follows # is filled.
_CROSS: Final = "M{l},{t}L{r},{b}M{l},{b}L{r},{t}"
_TRACK: Final = "M80,82H120A18,18 0 0 1 120,118H80A18,18 0 0 1 80,82Z"
_ICONS: Final = {
    "110600": "M116,92H126M116,100H130M116,108H126#M78,92H92L110,82V118L92,108H78Z",  # psychological operations
    "111000": "M{l},{t}L100,112V88L{r},{b}",  # signal
    "120400": "M{l},{b}L100,{top}L{r},{b}",  # anti-tank
    "120500": _TRACK,  # armour
    "120600": "#M62,84V116L138,84V116Z",  # rotary wing
    "120800": "#M100,100C84,82 60,82 60,100C60,118 84,118 100,100C116,82 140,82 140,100C140,118 116,118 100,100Z",
    "121000": _TRACK + "M80,82L120,118M80,118L120,82",  # combined arms
    "121100": _CROSS,  # infantry
    "121101": _CROSS + "M{l},100H64Q70,86 76,100T88,100T100,100T112,100T124,100T136,100H{r}",  # amphibious
    "121102": _CROSS + _TRACK,  # mechanised
    "121104": _CROSS + "M100,{top}V{bottom}",  # motorised
    "121105": _CROSS + _TRACK + "M68,{t}V{b}",  # infantry fighting vehicle
    "121300": "M{l},{b}L{r},{t}",  # reconnaissance
    "121900": "#M62,92L100,104L138,92V98L100,120L62,98Z",  # unmanned systems
    "130100": "M{l},{b}C{l},105 {r},105 {r},{b}",  # air defence
    "130300": "#M114,100A14,14 0 1 1 86,100A14,14 0 1 1 114,100Z",  # field artillery
    "130301": _TRACK + "#M108,100A8,8 0 1 1 92,100A8,8 0 1 1 108,100Z",  # self-propelled
    "130700": "M86,122V92C86,74 114,74 114,92V122M100,122V78",  # missile
    "130800": "M100,116V78M92,88L100,78L108,88M107,122A7,7 0 1 1 93,122A7,7 0 1 1 107,122Z",  # mortar
    "140100": "M75,118C85,95 105,88 120,88M125,118C115,95 95,88 80,88"
    "#M128,88A6,6 0 1 1 116,88A6,6 0 1 1 128,88ZM84,88A6,6 0 1 1 72,88A6,6 0 1 1 84,88Z",  # CBRN defence
    "140700": "M70,116V86H130V116M100,86V116",  # engineer
    "160400": "M88,116V94C88,76 112,76 112,94V116M78,116H122",  # ammunition
    "161100": "M70,88A12,12 0 0 1 70,112M130,88A12,12 0 0 0 130,112M82,100H118",  # maintenance
    "161300": "M100,{top}V{bottom}M{left},100H{right}",  # medical
    "162900": "M132,100A9,9 0 1 1 114,100A9,9 0 1 1 132,100ZM114,100H70V110H80V100",  # quartermaster
    "163600": "M118,100A18,18 0 1 1 82,100A18,18 0 1 1 118,100ZM82,100H118M100,82V118M87,87L113,113M87,113L113,87",
}
_LETTERS: Final = {
    "110200": "CA", "121400": "SEAL", "121700": "SF", "121800": "SOF", "122000": "RGR", "140800": "EOD",
    "141200": "MP", "141700": "SEC", "150500": "EW", "151000": "MI", "160600": "CSS", "165200": "SPT", "201300": "ISF",
}  # fmt: skip
_TASK_FORCES: Final = {"121002": "TF", "121003": "TG"}  # in the sea-surface set


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
    return Markup('<svg class="symbol" viewBox="10 -8 180 190" role="img" aria-label="{}">{}</svg>').format(name, body)


def _frame(frame: Frame, status: str) -> Markup:
    planned = Markup(' stroke-dasharray="10 7"') if status == "1" else Markup("")
    drawn = Markup('<path d="{}" fill="{}" stroke="#000" stroke-width="5"{}/>').format(frame.path, frame.fill, planned)
    struck = {"3": "M{l},{b}L{r},{t}", "4": _CROSS}.get(status)
    return drawn + (_path(struck, frame, "#b00020") if struck else Markup(""))


def _icon(entity: str, frame: Frame, sea: bool) -> Markup:
    family = entity[:4] + "00"
    letters = _TASK_FORCES.get(entity) if sea else _LETTERS.get(entity) or _LETTERS.get(family)
    if letters:
        size = 38 if len(letters) < 4 else 28
        return Markup('<text x="100" y="113" font-size="{}">{}</text>').format(size, letters)
    icon = "" if sea else _ICONS.get(entity) or _ICONS.get(family, "")
    lines, _, filled = icon.partition("#")
    drawn = _path(lines, frame, "#000") if lines else Markup("")
    return drawn + (_path(filled, frame, "#000", "#000") if filled else Markup(""))


def _path(lines: str, frame: Frame, stroke: str, fill: str = "none") -> Markup:
    (l, t), (left, top) = frame.corner, frame.box  # noqa: E741 - as the icons name them
    corners = {"l": l, "t": t, "r": 200 - l, "b": 200 - t}
    edges = {"left": left, "top": top, "right": 200 - left, "bottom": 200 - top}
    drawn = Markup('<path d="{}" fill="{}" stroke="{}" stroke-width="5"/>')
    return drawn.format(lines.format(**corners, **edges), fill, stroke)


def _marks(code: regex.Match[str], frame: Frame) -> Markup:
    """Echelon above the frame, a bracket for a task force, a staff for headquarters."""
    glyphs = _ECHELONS.get(code["echelon"], "")
    first = 100 - 12 * (len(glyphs) - 1)
    drawn = "".join(
        _GLYPHS[glyph].format(x=x, l=x - 9, r=x + 9) for x, glyph in zip(range(first, 200, 24), glyphs, strict=False)
    )
    staff = int(code["staff"])  # bits: 1 feint, 2 headquarters, 4 task force
    drawn += '<path d="M45,0V-32H155V0"/>' if staff & 4 else ""
    group = Markup('<g transform="translate(0 {})" fill="none" stroke="currentColor" stroke-width="5">{}</g>')
    marks = group.format(frame.box[1], Markup(drawn)) if drawn else Markup("")  # noqa: S704 - of our own tables
    pole = Markup('<path d="M{0},{1}V185" stroke="currentColor" stroke-width="5"/>').format(frame.box[0], 110)
    return marks + pole if staff & 2 else marks
