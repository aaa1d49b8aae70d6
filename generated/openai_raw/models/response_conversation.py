from __future__ import annotations

from ..types import Model, model



@model
class ResponseConversation(Model):
    """Response conversation."""

    id: str
