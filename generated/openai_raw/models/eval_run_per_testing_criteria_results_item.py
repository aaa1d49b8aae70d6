from __future__ import annotations

from ..types import Model, model



@model
class EvalRunPerTestingCriteriaResultsItem(Model):
    """Eval run per testing criteria results item."""

    testing_criteria: str
    passed: int
    failed: int
