from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_image_request_svg_reasoning_effort import CreateImageRequestSvgReasoningEffort, CreateImageRequestSvgReasoningEffortInput

    class CreateImageRequestSvgReasoningDict(TypedDict, total=False):
        effort: CreateImageRequestSvgReasoningEffortInput | None


@model
class CreateImageRequestSvgReasoning(Base):
    """Create image request svg reasoning."""

    effort: CreateImageRequestSvgReasoningEffort | None = None
