from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.error_misalignment import ErrorMisalignment


@model
class Error(Base):
    """The value of `ErrorEvent.data` and `ErrorResponse.error`."""

    code: str | None
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None
    """The parameter that the error is about; None where it is about none."""
    type: str
    misalignment: ErrorMisalignment | None = None

    _nested = {'misalignment': 'ErrorMisalignment'}
