"""Diplomatic agreements in news: title, parties, stages, dates, CAMEO and PLOVER codes."""
