from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.run_object_last_error_code import RunObjectLastErrorCode


@model
class RunObjectLastError(Base):
    """Run object last error."""

    code: RunObjectLastErrorCode
    message: str
