from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_image_edit_request_svg_reasoning import CreateImageEditRequestSvgReasoning, CreateImageEditRequestSvgReasoningDict

    class CreateImageEditRequestSvgDict(TypedDict, total=False):
        model: str
        reasoning: CreateImageEditRequestSvgReasoning | CreateImageEditRequestSvgReasoningDict | None


@model
class CreateImageEditRequestSvg(Base):
    """Create image edit request svg."""

    model: str | None = absent
    reasoning: CreateImageEditRequestSvgReasoning | None = None

    _nested = {'reasoning': 'CreateImageEditRequestSvgReasoning'}
