from __future__ import annotations

from ..types import Model as Base, model



@model
class EvalRunPerTestingCriteriaResultsItem(Base):
    """How many examples passed and failed one criterion."""

    testing_criteria: str
    """Name of the criterion."""
    passed: int
    """Examples that passed it."""
    failed: int
    """Examples that failed it."""
