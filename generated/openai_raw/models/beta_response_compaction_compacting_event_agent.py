from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaResponseCompactionCompactingEventAgent(Base):
    """The value of `BetaResponseCompactionCompactingEvent.agent`."""

    agent_name: str
