from __future__ import annotations

from ..types import Model as Base, model



@model
class ToolChoice(Base):
    """The tool that the model must call."""

    id: str
    """Id of the tool choice."""
