from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_decision_item_created_event_item_function_call_output_output_item_detail import LiveDecisionItemCreatedEventItemFunctionCallOutputOutputItemDetail


@model
class LiveDecisionItemCreatedEventItemFunctionCallOutputOutputItem(Base):
    """Live decision item created event item function call output output item."""

    image_url: str
    type: Literal['input_image']
    detail: LiveDecisionItemCreatedEventItemFunctionCallOutputOutputItemDetail | None = None
    _tags = {'type': 'input_image'}
