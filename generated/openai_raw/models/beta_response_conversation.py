from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaResponseConversation(Base):
    """The value of `BetaResponse.conversation`."""

    id: str
    """Id of the conversation."""
