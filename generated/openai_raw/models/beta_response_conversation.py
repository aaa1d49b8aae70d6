from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaResponseConversation(Base):
    """The conversation that a response belongs to."""

    id: str
    """Id of the conversation."""
