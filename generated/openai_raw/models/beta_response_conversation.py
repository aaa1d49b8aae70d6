from __future__ import annotations

from ..types import Model, model



@model
class BetaResponseConversation(Model):
    """Beta response conversation."""

    id: str
