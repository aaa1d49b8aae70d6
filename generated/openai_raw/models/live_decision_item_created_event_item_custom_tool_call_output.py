from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_input_text import DecisionInputText
    from ..models.live_decision_item_created_event_item_custom_tool_call_output_output_item import LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItem
    from ..models.live_decision_item_created_event_item_custom_tool_call_output_status import LiveDecisionItemCreatedEventItemCustomToolCallOutputStatus


@model
class LiveDecisionItemCreatedEventItemCustomToolCallOutput(Base):
    """What a custom tool returned."""

    id: str
    """Id of the event."""
    call_id: str
    """Id that ties a tool call to its output."""
    output: str | list[DecisionInputText | LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItem]
    """What the tool returned."""
    type: Literal['custom_tool_call_output']
    """Which kind it is. Always `custom_tool_call_output`."""
    status: LiveDecisionItemCreatedEventItemCustomToolCallOutputStatus | None = None
    """State of the item. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {'output': [('type', {'input_text': 'DecisionInputText', 'input_image': 'LiveDecisionItemCreatedEventItemCustomToolCallOutputOutputItem'})]}
    _tags = {'type': 'custom_tool_call_output'}
