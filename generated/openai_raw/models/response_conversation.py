from __future__ import annotations

from ..types import Model as Base, model



@model
class ResponseConversation(Base):
    """The value of `Response.conversation`."""

    id: str
    """Id of the conversation."""
