from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_image_edit_request_svg_reasoning_effort import CreateImageEditRequestSvgReasoningEffort, CreateImageEditRequestSvgReasoningEffortInput

    class CreateImageEditRequestSvgReasoningDict(TypedDict, total=False):
        effort: CreateImageEditRequestSvgReasoningEffortInput
        """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
        `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


@model
class CreateImageEditRequestSvgReasoning(Base):
    """How the model that draws vector images reasons."""

    effort: CreateImageEditRequestSvgReasoningEffort | None = absent
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
