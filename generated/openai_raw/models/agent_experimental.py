from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentExperimental(Base):
    """The value of `Agent.experimental`."""

    time_awareness: bool
