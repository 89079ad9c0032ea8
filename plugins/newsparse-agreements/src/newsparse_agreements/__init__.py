"""Diplomatic agreements in news: title, parties, stages, dates, CAMEO and PLOVER codes."""

from newsparse_agreements.records import Action, Agreement, Party

__all__ = ["Action", "Agreement", "Party"]
