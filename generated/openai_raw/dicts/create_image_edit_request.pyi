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
    """Reasoning options of the model that draws vector images."""

class CreateImageEditRequestSvgReasoningDict(TypedDict, total=False):
    effort: CreateImageEditRequestSvgReasoningEffortInput
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
