"""Quantities, money, measures and dates in news text, with exact values."""
