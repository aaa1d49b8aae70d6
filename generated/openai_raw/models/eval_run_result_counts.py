from __future__ import annotations

from ..types import Model as Base, model



@model
class EvalRunResultCounts(Base):
    """The value of `EvalRun.result_counts`."""

    total: int
    errored: int
    failed: int
    passed: int
