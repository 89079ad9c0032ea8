"""Verbs of what forces do and undergo, by the status they assert, in all forms that news uses; folded."""

from __future__ import annotations

_BY_STATUS = {
    "moved": "moved moving move moves transferred transferring transfer rotated rotating relocated relocating redeployed "
    "redeploying left leave leaving leaves returned returning returns return shifted repositioned marched sailed departed",
    "deployed": "deployed deploying deploy deploys sent sending send sends arrived arriving arrive dispatched dispatching dispatch "
    "present entered enter entering landed operating operate stationing",
    "stationed": "stationed based garrisoned headquartered quartered billeted encamped",
    "attacking": "attacked attacking attack attacks stormed storming storm shelled shelling seized seizing seize captured capturing "
    "capture retook retaken retake took taken bombed bombing bombarded fired firing fires advanced advancing advance pushed raided "
    "assaulted assaulting struck striking overran launched fought fighting invaded ambushed killed attempted liberated liberating "
    "conducted engaged recaptured pounded targeted besieged clashed",
    "defending": "held hold holds holding repelled repelling repel repulsed guarded guarding guard guards defended defending defend "
    "beat stabilized stabilised protected protecting resisted",
    "withdrawing": "fled fleeing flee flees withdrew withdraw withdrawing withdrawn withdraws retreated retreating retreat pulled "
    "pulling pull abandoned abandoning abandon evacuated retrograding",
    "absent": "absent missing gone",
    "destroyed": "destroyed destroying annihilated wiped eliminated decimated obliterated crushed encircled",
    "training": "training trained trains train exercising drilling rehearsing",
    "other": "formed created established disbanded surrendered surrendering involved suffered suffer sustained lost losing regrouped regroup "
    "reinforced relieved participated took-part received awarded announced organised organized hosted arrested rescued welcomed "
    "joined supports supported backed serves served reports dredge visited attended stabilised continues celebrated dislodged stayed",
}
STATUS = {word: status for status, words in _BY_STATUS.items() for word in words.split()}

OF_OBJECT = {  # verbs that assert a status of their object
    word: status
    for status, words in {
        "destroyed": "destroyed destroying destroy annihilated eliminated wiped decimated obliterated lost losing lose loses",
        "deployed": "deployed deploying deploy sent sending send sends dispatched dispatching dispatch",
        "moved": "moved moving transferred transferring rotated relocated redeployed redeploying",
        "withdrawing": "withdrew withdrawing withdraw evacuated pulled",
        "training": "train training trained trains",
        "stationed": "stationed based garrisoned",
    }.items()
    for word in words.split()
}
CASUALTY = frozenset(
    "killed kill killing kills wounded wounding wound injured injuring lost losing lose loses captured capturing dead died slain "
    "neutralized neutralised eliminated casualties deaths".split()
)
NEGATIVES = frozenset("not never no neither nor t without none denied denying denies deny".split())
FUTURE = frozenset("will shall ll".split())
CONDITIONAL = frozenset("may might could would can should if unless must".split())
REPORTING = frozenset(
    "said says say saying told tells claimed claims claim claiming announced confirmed confirms reported reports stated states "
    "added according believes believe estimates estimated insisted alleged warned denied denies denying acknowledged revealed disclosed".split()
)
