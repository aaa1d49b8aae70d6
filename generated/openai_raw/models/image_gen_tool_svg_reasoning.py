from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.image_gen_tool_svg_reasoning_effort import ImageGenToolSvgReasoningEffort, ImageGenToolSvgReasoningEffortInput

    class ImageGenToolSvgReasoningDict(TypedDict, total=False):
        effort: ImageGenToolSvgReasoningEffortInput


@model
class ImageGenToolSvgReasoning(Base):
    """Image gen tool svg reasoning."""

    effort: ImageGenToolSvgReasoningEffort | None = absent
