"""Drift: what two documents say differently, whom it affects, and what it breaks."""

from spec.drift.cli import main
from spec.drift.compare import compare
from spec.drift.model import Change

__all__ = ["Change", "compare", "main"]
