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
        """How the model reasons; only for models that do."""


@model
class CreateImageRequestSvg(Base):
    """The value of `CreateImageRequest.svg`."""

    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: CreateImageRequestSvgReasoning | None = None
    """How the model reasons; only for models that do."""

    _nested = {'reasoning': 'CreateImageRequestSvgReasoning'}
