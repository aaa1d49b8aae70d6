from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentSessionEnvironmentStateError(Base):
    """The value of `AgentSessionEnvironmentState.error`."""

    code: str
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    type: str
