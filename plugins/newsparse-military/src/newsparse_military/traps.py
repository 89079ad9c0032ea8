"""Words that make a formation word something else: fire brigades, football divisions, streets, firms, clubs."""

from __future__ import annotations

from newsparse_military.reading import Reader

_CIVIL = frozenset(
    "fire rescue salvation boys boy girls girl scout scouts youth bucket peace police salaries sales work labour labor ambulance "
    "theatre theater dance ballet film record insurance oil gas mining shipping railway electric software retail diaper wave "
    "barmy tartan engine cadet cadets traffic press diplomatic consular housing enforcement commission cleaning "
    "crime criminal investigation research consumer marketing drama repertory touring holding pub anti-corruption vigilance "
    "vocal brass marching neighbourhood neighborhood lifeboat ski bus hair god fashion family style grammar nypd lapd fbi "
    "market customer business banking wealth management man health red-shirt pest product premier league games "
    "homicide narcotics motors fraud rapid-transit street task-force parks sports olympic dad's dad".split()
)
_PLACES_AFTER = frozenset(
    "street st avenue ave road rd lane boulevard square bridge station stadium museum armory armoury pier park club league "
    "jersey surplus football soccer cricket rugby hockey basketball baseball polo football play-off playoff play title match game "
    "side team blue coat coats shirt van maker makers chief stage coach coaches fans supporters winners champions "
    "gallery theatre hall chapel church cathedral pub hotel arena ground wheel beach green barbecue knife foundation "
    "charity band choir university academy school college publications press films pictures records championship cup".split()
)
_SPORT = frozenset(
    "football soccer league club clubs season relegated promotion promoted championship match matches goal goals striker "
    "midfielder coach play-off playoffs cup stadium fans fixture derby cricket rugby basketball hockey nfl nba".split()
)
_OFFICES = frozenset(
    "ministry ministries department court courts police bureau agency school company firm bank motor vehicles".split()
)
_SPORTING_HEADS = frozenset("division divisions guards army navy legion troop troops".split())
_ATTRIBUTIVE = frozenset("level sized strength wide size style type held long trained friendly based backed".split())
_PEOPLE_OF = frozenset(
    "volunteers lawyers grandchildren actors fans supporters helpers admirers workers nurses children ants".split()
)


def is_trap(reader: Reader, first: int, head: int, last: int) -> str | None:
    """Why the formation word `head`, in a phrase from word `first` to `last`, is no force; None where nothing says so."""
    if not _CIVIL.isdisjoint(reader.words(max(0, first), head - 1)) or _civil_before(reader, first):
        return "civilian"
    if reader.hyphened(last) and reader.word(last + 1) in _ATTRIBUTIVE:
        return "attributive"
    if reader.spaced(last) and reader.word(last + 1) in _PLACES_AFTER:
        return "civilian"
    if reader.word(last + 1) == "of" and _of_civilians(reader, last + 1):
        return "civilian"
    if reader.word(head) in _SPORTING_HEADS and in_sport(reader, head):
        return "sport"
    return None


def _civil_before(reader: Reader, first: int) -> bool:
    """A civil word right before, or one that owns the phrase ("Boys' Brigade")."""
    before = first - 1
    if before < 0 or "\n" in reader.gap(before):
        return False
    return reader.word(before) in _CIVIL and (reader.joined(before) or reader.possessive(before))


def _of_civilians(reader: Reader, of: int) -> bool:
    following = reader.words(of + 1, min(of + 3, reader.count - 1))
    return not (_OFFICES | _PEOPLE_OF).isdisjoint(following)


def in_sport(reader: Reader, i: int) -> bool:
    """Whether words of sport stand within a dozen words, on the same line."""
    low, high = max(0, i - 12), min(reader.count, i + 12)
    return not _SPORT.isdisjoint(reader.folded[low:high]) and not _MILITARY_NEAR.intersection(reader.folded[low:high])


_MILITARY_NEAR = frozenset(
    "troops soldiers brigade battalion commander gen general officer commanding goc army's".split()
)
