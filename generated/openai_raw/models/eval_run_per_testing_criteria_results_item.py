from __future__ import annotations

from ..types import Model as Base, model



@model
class EvalRunPerTestingCriteriaResultsItem(Base):
    """The value of `EvalRun.per_testing_criteria_results`."""

    testing_criteria: str
    passed: int
    failed: int
