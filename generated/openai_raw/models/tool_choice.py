from __future__ import annotations

from ..types import Model as Base, model



@model
class ToolChoice(Base):
    """The value of `InferenceOptions.tool_choice`."""

    id: str
    """Id of the tool choice."""
