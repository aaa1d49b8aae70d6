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
        """How the model reasons; only for models that do."""


@model
class CreateImageEditRequestSvg(Base):
    """The value of `CreateImageEditRequest.svg`."""

    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: CreateImageEditRequestSvgReasoning | None = None
    """How the model reasons; only for models that do."""

    _nested = {'reasoning': 'CreateImageEditRequestSvgReasoning'}
