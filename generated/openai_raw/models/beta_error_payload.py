from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class BetaErrorPayload(Base):
    """What went wrong."""

    type: str
    """Which class of error it is, such as `invalid_request_error`."""
    code: str | None
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None
    """The parameter that the error is about; None where it is about none."""
    headers: dict[str, str] | None = absent
    """HTTP headers by name."""
