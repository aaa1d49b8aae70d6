from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.live_decision_item_create_event_item_custom_tool_call_output_output_item_detail import LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDetail, LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDetailInput

    class LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDict(TypedDict, total=False):
        image_url: Required[str]
        type: Required[Literal['input_image']]
        detail: LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDetailInput | None


@model
class LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItem(Base):
    """Live decision item create event item custom tool call output output item."""

    image_url: str
    type: Literal['input_image']
    detail: LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDetail | None = None
    _tags = {'type': 'input_image'}
