from __future__ import annotations

from ..types import Model as Base, model



@model
class EvalRunPerTestingCriteriaResultsItem(Base):
    """Eval run per testing criteria results item."""

    testing_criteria: str
    passed: int
    failed: int
