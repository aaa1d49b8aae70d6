from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_decision_item_created_event_item_custom_tool_call_output_output_item_detail import LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItemDetail


@model
class LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItem(Base):
    """The event `input_image`."""

    image_url: str
    """URL of the image, or a `data:` URL with its bytes, base64-encoded."""
    type: Literal['input_image']
    """Which kind it is. Always `input_image`."""
    detail: LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItemDetail | None = None
    """In how much detail the model sees the image: more costs more tokens. Values: `low`, `high`, `auto`,
    `original`."""
    _tags = {'type': 'input_image'}
