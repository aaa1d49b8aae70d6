from __future__ import annotations

from ..types import Model, model



@model
class ChatSessionAutomaticThreadTitling(Model):
    """Chat session automatic thread titling."""

    enabled: bool
