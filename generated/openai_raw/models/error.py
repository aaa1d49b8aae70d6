from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.error_misalignment import ErrorMisalignment


@model
class Error(Base):
    """What went wrong."""

    code: str | None
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None
    """The parameter that the error is about; None where it is about none."""
    type: str
    """Which class of error it is, such as `invalid_request_error`."""
    misalignment: ErrorMisalignment | None = None
    """Why a request was stopped for safety."""

    _nested = {'misalignment': 'ErrorMisalignment'}
