from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentExperimental(Base):
    """Agent experimental."""

    time_awareness: bool
