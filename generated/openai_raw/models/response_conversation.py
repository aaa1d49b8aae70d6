from __future__ import annotations

from ..types import Model as Base, model



@model
class ResponseConversation(Base):
    """Response conversation."""

    id: str
