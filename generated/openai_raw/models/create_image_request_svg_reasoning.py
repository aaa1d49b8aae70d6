from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_image_request_svg_reasoning_effort import CreateImageRequestSvgReasoningEffort, CreateImageRequestSvgReasoningEffortInput

    class CreateImageRequestSvgReasoningDict(TypedDict, total=False):
        effort: CreateImageRequestSvgReasoningEffortInput | None
        """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
        `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


@model
class CreateImageRequestSvgReasoning(Base):
    """How the model that draws vector images reasons."""

    effort: CreateImageRequestSvgReasoningEffort | None = None
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
