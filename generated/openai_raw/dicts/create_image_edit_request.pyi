"""What requests take instead of the models in ``models.create_image_edit_request``, for type checkers only."""

from typing import TypedDict

from ..models.create_image_edit_request import (
    CreateImageEditRequestSvgReasoning,
    CreateImageEditRequestSvgReasoningEffortInput,
)

class CreateImageEditRequestSvgDict(TypedDict, total=False):
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: CreateImageEditRequestSvgReasoning | CreateImageEditRequestSvgReasoningDict | None
    """How the model that draws vector images reasons."""

class CreateImageEditRequestSvgReasoningDict(TypedDict, total=False):
    effort: CreateImageEditRequestSvgReasoningEffortInput
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
