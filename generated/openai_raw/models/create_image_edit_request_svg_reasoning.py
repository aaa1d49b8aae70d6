from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_image_edit_request_svg_reasoning_effort import CreateImageEditRequestSvgReasoningEffort, CreateImageEditRequestSvgReasoningEffortInput

    class CreateImageEditRequestSvgReasoningDict(TypedDict, total=False):
        effort: CreateImageEditRequestSvgReasoningEffortInput


@model
class CreateImageEditRequestSvgReasoning(Base):
    """Create image edit request svg reasoning."""

    effort: CreateImageEditRequestSvgReasoningEffort | None = absent
