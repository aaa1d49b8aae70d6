from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_image_gen_tool_svg_reasoning_effort import BetaImageGenToolSvgReasoningEffort, BetaImageGenToolSvgReasoningEffortInput

    class BetaImageGenToolSvgReasoningDict(TypedDict, total=False):
        effort: BetaImageGenToolSvgReasoningEffortInput
        """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
        `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


@model
class BetaImageGenToolSvgReasoning(Base):
    """How the model that draws vector images reasons."""

    effort: BetaImageGenToolSvgReasoningEffort | None = absent
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
