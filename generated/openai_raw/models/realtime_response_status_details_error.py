from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class RealtimeResponseStatusDetailsError(Base):
    """Why a response failed."""

    type: str | None = absent
    """Which class of error it is."""
    code: str | None = absent
    """A short code for the error, for programs."""
