from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.tool_choice import ToolChoice


@model
class InferenceOptions(Base):
    """Inference options."""

    tool_choice: ToolChoice | None
    model: str | None

    _nested = {'tool_choice': 'ToolChoice'}
