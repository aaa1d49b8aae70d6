from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaResponseCompactionCompactingEventAgent(Base):
    """Beta response compaction compacting event agent."""

    agent_name: str
