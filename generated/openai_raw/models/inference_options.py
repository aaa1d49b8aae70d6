from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.tool_choice import ToolChoice


@model
class InferenceOptions(Base):
    """Model and tool that the user chose for a message."""

    tool_choice: ToolChoice | None
    """The tool that the model must call."""
    model: str | None
    """The model that was used."""

    _nested = {'tool_choice': 'ToolChoice'}
