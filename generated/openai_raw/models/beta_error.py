from __future__ import annotations

from ..types import Model as Base, model


@model
class BetaError(Base):
    """What went wrong."""

    code: str | None
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None
    """The parameter that the error is about; None where it is about none."""
    type: str
    """Which class of error it is, such as `invalid_request_error`."""
