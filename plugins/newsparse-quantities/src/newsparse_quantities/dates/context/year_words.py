"""Words that tell a year from a number of something: what stands before it, and what follows."""

from __future__ import annotations

SURE = frozenset("in since until till during circa ca pre post early mid late year before around throughout".split())
"""After these four figures are a year, unless what follows is counted."""

LIKELY = frozenset("of by from to through after between for and or not versus vs over than into on as".split())
"""After these they are one where they look like a year of our time, or nothing follows."""

OWNERS = frozenset(
    "the a an its their his her our my your this that s whose both previous landmark failed disputed earlier "
    "original following early devastating deadly bloody infamous historic controversial 's".split()
)
"""After these, and before a noun: "the 2014 protests", "its 2019 report"."""

SERIES = frozenset(
    "summit cup expo games olympics paralympics championship championships conference convention festival awards election "
    "elections euro eurovision act forum congress exhibition fair tour prix open masters oscars grammys wimbledon tokyo "
    "paris beijing london referendum budget census edition bill league trophy nations agenda vision strategy".split()
)
"""What is held or named by years: "World Cup 2018", "Data Protection Act 2018"."""

EVENTS = frozenset(
    "election elections vote referendum olympics paralympics games season budget war summit cup championship championships "
    "conference convention festival awards campaign census constitution agreement treaty accord accords ceasefire invasion "
    "revolution uprising coup crisis attacks report pandemic earthquake fiscal presidential general parliamentary midterm "
    "midterms peace world film movie novel album hit season edition levels prices figures".split()
)
"""What a year is said of in front: "US 2024 election", "2008 Georgia campaign"."""

VERBS = frozenset("was is were will would saw has had marked brought began could may proved became ended looks".split())
"""What a sentence that begins with a year goes on with."""

NAMES = frozenset(
    "resolution flight unit hill route room model article section form directive regulation highway channel windows office "
    "box building gate chapter page rule iso series version number no about nearly almost approximately some only least most "
    "roughly exactly another house apartment hull case battalion regiment brigade hotel ward suite type class line code pin "
    "pier platform bus train up down another nr serial fewer".split()
)
"""After these four figures are a name or a count: "Flight 2024", "about 2000"."""

COUNTED = frozenset(
    "people men women children troops personnel police civilians soldiers servicemen refugees prisoners migrants families "
    "homes houses villages rounds shells missiles drones tanks vehicles aircraft ships jobs votes seats words pages cases "
    "deaths dead wounded casualties killed injured others more miles meters metres kilometers kilometres km feet ft yards "
    "acres hectares tons tonnes pounds kilograms kg dollars euros rubles roubles yen yuan percent per barrels gallons litres "
    "liters watts megawatts mw hp horsepower hours days weeks months years minutes seconds times points degrees students "
    "schoolchildren workers employees members residents patients fighters militants officers protesters passengers million "
    "billion thousand hundred k gmt utc hrs square cubic delegates visitors fans spectators copies units shares victims "
    "survivors animals birds trees sq m local strong odd year schools hospitals buildings square-foot calories volts".split()
)
"""What is counted, or a measure: after four figures these say that they are a number."""

FUNCTION = frozenset(
    "and or but to until till when where as at by for from in on that the a an was were is are has had have would will with "
    "after before because while who which through over under onwards onward when alone there he she it they we i".split()
)
"""What follows a phrase that is over: "by 2050 the", "of 2012 and"."""
