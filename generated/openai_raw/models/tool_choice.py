from __future__ import annotations

from ..types import Model, model



@model
class ToolChoice(Model):
    """Tool choice."""

    id: str
