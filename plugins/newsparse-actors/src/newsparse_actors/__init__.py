"""Persons, countries, organisations and groups in news, tied together over the document."""
