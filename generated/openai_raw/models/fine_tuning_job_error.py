from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class FineTuningJobError(Base):
    """Fine tuning job error."""

    code: str | None = absent
    message: str | None = absent
    param: str | None = None
