from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentSessionAgentExperimental(Base):
    """Features that may change or disappear."""

    time_awareness: bool
    """Whether the agent is told the current time."""
