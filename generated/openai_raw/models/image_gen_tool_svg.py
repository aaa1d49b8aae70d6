from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.image_gen_tool_svg_reasoning import ImageGenToolSvgReasoning, ImageGenToolSvgReasoningDict

    class ImageGenToolSvgDict(TypedDict, total=False):
        model: str
        """The model to use, such as `gpt-5.4-mini`."""
        reasoning: ImageGenToolSvgReasoning | ImageGenToolSvgReasoningDict | None
        """How the model that draws vector images reasons."""


@model
class ImageGenToolSvg(Base):
    """Settings of vector images."""

    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: ImageGenToolSvgReasoning | None = None
    """How the model that draws vector images reasons."""

    _nested = {'reasoning': 'ImageGenToolSvgReasoning'}
