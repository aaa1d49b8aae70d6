from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.error_misalignment import ErrorMisalignment


@model
class Error(Base):
    """Error."""

    code: str | None
    message: str
    param: str | None
    type: str
    misalignment: ErrorMisalignment | None = None

    _nested = {'misalignment': 'ErrorMisalignment'}
