from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.run_object_last_error_code import RunObjectLastErrorCode


@model
class RunObjectLastError(Base):
    """Why a run failed."""

    code: RunObjectLastErrorCode
    """A short code for the error, for programs. Values: `server_error`, `rate_limit_exceeded`, `invalid_prompt`."""
    message: str
    """What went wrong, for people."""
