from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_decision_item_created_event_item_custom_tool_call_output_output_item_detail import LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItemDetail


@model
class LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItem(Base):
    """Live decision item created event item custom tool call output output item."""

    image_url: str
    type: Literal['input_image']
    detail: LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItemDetail | None = None
    _tags = {'type': 'input_image'}
