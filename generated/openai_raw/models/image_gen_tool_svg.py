from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.image_gen_tool_svg_reasoning import ImageGenToolSvgReasoning, ImageGenToolSvgReasoningDict

    class ImageGenToolSvgDict(TypedDict, total=False):
        model: str
        reasoning: ImageGenToolSvgReasoning | ImageGenToolSvgReasoningDict | None


@model
class ImageGenToolSvg(Base):
    """Image gen tool svg."""

    model: str | None = absent
    reasoning: ImageGenToolSvgReasoning | None = None

    _nested = {'reasoning': 'ImageGenToolSvgReasoning'}
