from __future__ import annotations

from ..types import Model, model



@model
class FineTuningJobError(Model):
    """Fine tuning job error."""

    code: str
    message: str
    param: str | None
