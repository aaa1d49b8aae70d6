from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any


@model
class EvalRunOutputItemResult(Base):
    """Eval run output item result."""

    name: str
    type: str | None = absent
    score: float
    passed: bool
    sample: dict[str, Any] | None = None
