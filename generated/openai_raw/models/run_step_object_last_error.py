from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from ..models.run_step_object_last_error_code import RunStepObjectLastErrorCode


@model
class RunStepObjectLastError(Model):
    """Run step object last error."""

    code: RunStepObjectLastErrorCode
    message: str
