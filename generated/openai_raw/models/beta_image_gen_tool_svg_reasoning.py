from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_image_gen_tool_svg_reasoning_effort import BetaImageGenToolSvgReasoningEffort, BetaImageGenToolSvgReasoningEffortInput

    class BetaImageGenToolSvgReasoningDict(TypedDict, total=False):
        effort: BetaImageGenToolSvgReasoningEffortInput


@model
class BetaImageGenToolSvgReasoning(Base):
    """Beta image gen tool svg reasoning."""

    effort: BetaImageGenToolSvgReasoningEffort | None = absent
