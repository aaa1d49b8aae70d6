from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.decision_input_text import DecisionInputText, DecisionInputTextDict
    from ..models.live_decision_item_create_event_item_custom_tool_call_output_output_item import LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItem, LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDict
    from ..models.live_decision_item_create_event_item_custom_tool_call_output_status import LiveDecisionItemCreateEventItemCustomToolCallOutputStatus, LiveDecisionItemCreateEventItemCustomToolCallOutputStatusInput

    class LiveDecisionItemCreateEventItemCustomToolCallOutputDict(TypedDict, total=False):
        call_id: Required[str]
        """Id that ties a tool call to its output."""
        output: Required[str | Sequence[DecisionInputText | DecisionInputTextDict | LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItem | LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItemDict]]
        """What the tool returned."""
        type: Required[Literal['custom_tool_call_output']]
        """Which kind it is. Always `custom_tool_call_output`."""
        id: str | None
        """Id of the event."""
        status: LiveDecisionItemCreateEventItemCustomToolCallOutputStatusInput | None
        """State of the item. Values: `in_progress`, `completed`, `incomplete`."""


@model
class LiveDecisionItemCreateEventItemCustomToolCallOutput(Base):
    """What a custom tool returned."""

    call_id: str
    """Id that ties a tool call to its output."""
    output: str | list[DecisionInputText | LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItem]
    """What the tool returned."""
    type: Literal['custom_tool_call_output']
    """Which kind it is. Always `custom_tool_call_output`."""
    id: str | None = None
    """Id of the event."""
    status: LiveDecisionItemCreateEventItemCustomToolCallOutputStatus | None = None
    """State of the item. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {'output': [('type', {'input_text': 'DecisionInputText', 'input_image': 'LiveDecisionItemCreateEventItemCustomToolCallOutputOutputItem'})]}
    _tags = {'type': 'custom_tool_call_output'}
