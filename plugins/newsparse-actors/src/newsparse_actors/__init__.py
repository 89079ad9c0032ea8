"""Persons, countries, organisations and groups in news, tied together over the document."""

from newsparse_actors.records import Actor, Basis, Type

__all__ = ["Actor", "Basis", "Type"]
