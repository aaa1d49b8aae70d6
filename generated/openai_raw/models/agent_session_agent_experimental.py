from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentSessionAgentExperimental(Base):
    """The value of `AgentSessionAgent.experimental`."""

    time_awareness: bool
