from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_image_edit_request_svg_reasoning import CreateImageEditRequestSvgReasoning, CreateImageEditRequestSvgReasoningDict

    class CreateImageEditRequestSvgDict(TypedDict, total=False):
        model: str
        """The model to use, such as `gpt-5.4-mini`."""
        reasoning: CreateImageEditRequestSvgReasoning | CreateImageEditRequestSvgReasoningDict | None
        """How the model that draws vector images reasons."""


@model
class CreateImageEditRequestSvg(Base):
    """Settings of vector images."""

    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: CreateImageEditRequestSvgReasoning | None = None
    """How the model that draws vector images reasons."""

    _nested = {'reasoning': 'CreateImageEditRequestSvgReasoning'}
