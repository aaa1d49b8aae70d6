from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentSessionAgentExperimental(Base):
    """Agent session agent experimental."""

    time_awareness: bool
