from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentSessionEnvironmentStateError(Base):
    """Why an environment failed."""

    code: str
    """A short code for the error, for programs."""
    message: str
    """What a person is asked."""
    type: str
    """Which kind it is."""
