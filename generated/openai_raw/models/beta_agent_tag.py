from __future__ import annotations

from ..types import Model as Base, model


@model
class BetaAgentTag(Base):
    """The agent that produced an item."""

    agent_name: str
    """Which agent it is, by its name."""
