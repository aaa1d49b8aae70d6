from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.create_image_request_svg_reasoning import CreateImageRequestSvgReasoning, CreateImageRequestSvgReasoningDict

    class CreateImageRequestSvgDict(TypedDict, total=False):
        model: Required[str]
        """The model to use, such as `gpt-5.4-mini`."""
        reasoning: CreateImageRequestSvgReasoning | CreateImageRequestSvgReasoningDict | None
        """How the model that draws vector images reasons."""


@model
class CreateImageRequestSvg(Base):
    """Settings of vector images."""

    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: CreateImageRequestSvgReasoning | None = None
    """How the model that draws vector images reasons."""

    _nested = {'reasoning': 'CreateImageRequestSvgReasoning'}
