"""Formats: how parsed documents are written and read back, a module each."""
