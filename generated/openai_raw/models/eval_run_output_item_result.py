from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any


@model
class EvalRunOutputItemResult(Base):
    """What one criterion found."""

    name: str
    """Name of the eval run output."""
    type: str | None = absent
    """Which kind of grader tested."""
    score: float
    """How well it fits, more is better."""
    passed: bool
    """Whether the answer passed."""
    sample: dict[str, Any] | None = None
    """What the grading model was asked and answered; None without one."""
