from __future__ import annotations

from ..types import Model, model



@model
class EvalRunResultCounts(Model):
    """Eval run result counts."""

    total: int
    errored: int
    failed: int
    passed: int
