from __future__ import annotations

from ..types import Model as Base, model


@model
class BetaError(Base):
    """An error: its class, code and message."""

    code: str | None
    """Machine-readable error code."""
    message: str
    """Human-readable error message."""
    param: str | None
    """Parameter that caused the error; None if there is no single one."""
    type: str
    """Class of the error, such as `invalid_request_error`."""
