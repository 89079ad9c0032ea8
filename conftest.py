"""Hypothesis profiles for all tests here and in plugins/: the same examples in every run, so that CI does not waver."""

from __future__ import annotations

import os

from hypothesis import settings

# HYPOTHESIS_PROFILE=thorough looks harder, with other examples each time.
settings.register_profile("ci", derandomize=True, database=None, deadline=None, max_examples=60)
settings.register_profile("thorough", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
