from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentSessionEnvironmentStateError(Base):
    """Agent session environment state error."""

    code: str
    message: str
    type: str
