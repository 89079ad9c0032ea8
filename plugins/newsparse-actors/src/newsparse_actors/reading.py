"""Reading a document: from chunks to mentions, one room of rules for each sort of chunk."""

from __future__ import annotations

from newsparse import View
from newsparse_actors import known_names, stand_ins, unknown_names
from newsparse_actors.chunks import Sort
from newsparse_actors.pages import Page

_ROOMS = {
    Sort.KNOWN: known_names.read,
    Sort.WORDS: unknown_names.read,
    Sort.OFFICE: stand_ins.read_office,
    Sort.GROUP: stand_ins.read_group,
}


def read(document: View) -> Page:
    """The page of a document with its mentions, before they are tied together."""
    page = Page(document)
    for number, chunk in enumerate(page.chunks):
        if number > page.last:  # else a longer name took the chunk
            _ROOMS[chunk.sort](page, number, chunk)
    return page
