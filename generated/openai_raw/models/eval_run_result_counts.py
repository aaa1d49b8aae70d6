from __future__ import annotations

from ..types import Model as Base, model



@model
class EvalRunResultCounts(Base):
    """How many examples passed and failed."""

    total: int
    """All examples."""
    errored: int
    """Examples that could not be tested."""
    failed: int
    """Examples that failed a criterion."""
    passed: int
    """Examples that passed every criterion."""
