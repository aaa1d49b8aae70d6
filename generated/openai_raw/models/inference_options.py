from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.tool_choice import ToolChoice


@model
class InferenceOptions(Base):
    """The value of `UserMessageItem.inference_options`."""

    tool_choice: ToolChoice | None
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    model: str | None
    """The model that was used."""

    _nested = {'tool_choice': 'ToolChoice'}
