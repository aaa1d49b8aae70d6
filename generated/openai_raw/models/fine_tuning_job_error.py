from __future__ import annotations

from ..types import Model as Base, model



@model
class FineTuningJobError(Base):
    """Fine tuning job error."""

    code: str
    message: str
    param: str | None
