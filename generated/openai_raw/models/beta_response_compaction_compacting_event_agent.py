from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaResponseCompactionCompactingEventAgent(Base):
    """The agent whose context is being made shorter."""

    agent_name: str
    """Which agent it is, by its name."""
