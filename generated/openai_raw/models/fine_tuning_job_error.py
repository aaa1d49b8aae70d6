from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class FineTuningJobError(Base):
    """Why a job failed."""

    code: str | None = absent
    """A short code for the error, for programs."""
    message: str | None = absent
    """What went wrong, for people."""
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""
