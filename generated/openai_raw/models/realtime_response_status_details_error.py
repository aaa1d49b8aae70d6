from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeResponseStatusDetailsError(Base):
    """The value of `RealtimeResponseStatusDetails.error`."""

    type: str | None = absent
    code: str | None = absent
    """A short code for the error, for programs."""
