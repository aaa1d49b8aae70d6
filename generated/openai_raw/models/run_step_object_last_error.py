from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.run_step_object_last_error_code import RunStepObjectLastErrorCode


@model
class RunStepObjectLastError(Base):
    """Why a step failed."""

    code: RunStepObjectLastErrorCode
    """A short code for the error, for programs. Values: `server_error`, `rate_limit_exceeded`."""
    message: str
    """What went wrong, for people."""
