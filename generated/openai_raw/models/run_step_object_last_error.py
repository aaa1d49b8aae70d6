from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.run_step_object_last_error_code import RunStepObjectLastErrorCode


@model
class RunStepObjectLastError(Base):
    """Run step object last error."""

    code: RunStepObjectLastErrorCode
    message: str
