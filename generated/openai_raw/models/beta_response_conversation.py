from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaResponseConversation(Base):
    """Beta response conversation."""

    id: str
