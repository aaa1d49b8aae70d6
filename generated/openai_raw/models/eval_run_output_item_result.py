from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any


@model
class EvalRunOutputItemResult(Base):
    """The value of `EvalRunOutputItem.results`."""

    name: str
    """Name of the eval run output."""
    type: str | None = absent
    score: float
    """How well it fits, more is better."""
    passed: bool
    sample: dict[str, Any] | None = None
