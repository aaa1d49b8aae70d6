from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.image_gen_tool_svg_reasoning_effort import ImageGenToolSvgReasoningEffort, ImageGenToolSvgReasoningEffortInput

    class ImageGenToolSvgReasoningDict(TypedDict, total=False):
        effort: ImageGenToolSvgReasoningEffortInput
        """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
        `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


@model
class ImageGenToolSvgReasoning(Base):
    """How the model that draws vector images reasons."""

    effort: ImageGenToolSvgReasoningEffort | None = absent
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
