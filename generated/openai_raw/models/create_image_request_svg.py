from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.create_image_request_svg_reasoning import CreateImageRequestSvgReasoning, CreateImageRequestSvgReasoningDict

    class CreateImageRequestSvgDict(TypedDict, total=False):
        model: Required[str]
        reasoning: CreateImageRequestSvgReasoning | CreateImageRequestSvgReasoningDict | None


@model
class CreateImageRequestSvg(Base):
    """Create image request svg."""

    model: str
    reasoning: CreateImageRequestSvgReasoning | None = None

    _nested = {'reasoning': 'CreateImageRequestSvgReasoning'}
