"""What requests take instead of the models in ``models.create_image_request``, for type checkers only."""

from typing import Required, TypedDict

from ..models.create_image_request import CreateImageRequestSvgReasoning, CreateImageRequestSvgReasoningEffortInput

class CreateImageRequestSvgDict(TypedDict, total=False):
    model: Required[str]
    """The model to use, such as `gpt-5.4-mini`."""
    reasoning: CreateImageRequestSvgReasoning | CreateImageRequestSvgReasoningDict | None
    """Reasoning options of the model that draws vector images."""

class CreateImageRequestSvgReasoningDict(TypedDict, total=False):
    effort: CreateImageRequestSvgReasoningEffortInput | None
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
