from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from ..models.tool_choice import ToolChoice


@model
class InferenceOptions(Model):
    """Inference options."""

    tool_choice: ToolChoice | None
    model: str | None

    _nested = {'tool_choice': 'ToolChoice'}
