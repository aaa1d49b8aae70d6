from __future__ import annotations

from ..types import Model as Base, model



@model
class ToolChoice(Base):
    """Tool choice."""

    id: str
