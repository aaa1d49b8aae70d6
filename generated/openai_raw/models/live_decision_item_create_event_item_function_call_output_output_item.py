from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.live_decision_item_create_event_item_function_call_output_output_item_detail import LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDetail, LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDetailInput

    class LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDict(TypedDict, total=False):
        image_url: Required[str]
        type: Required[Literal['input_image']]
        detail: LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDetailInput | None


@model
class LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem(Base):
    """Live decision item create event item function call output output item."""

    image_url: str
    type: Literal['input_image']
    detail: LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDetail | None = None
    _tags = {'type': 'input_image'}
