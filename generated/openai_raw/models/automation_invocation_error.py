from __future__ import annotations

from ..types import Model as Base, model



@model
class AutomationInvocationError(Base):
    """Why a run could not be started."""

    code: str
    """A short code for the error, for programs."""
    message: str
    """What a person is asked."""
