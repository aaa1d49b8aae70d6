from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.decision_input_text import DecisionInputText, DecisionInputTextDict
    from ..models.live_decision_item_create_event_item_function_call_output_output_item import LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem, LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDict
    from ..models.live_decision_item_create_event_item_function_call_output_status import LiveDecisionItemCreateEventItemFunctionCallOutputStatus, LiveDecisionItemCreateEventItemFunctionCallOutputStatusInput

    class LiveDecisionItemCreateEventItemFunctionCallOutputDict(TypedDict, total=False):
        call_id: Required[str]
        """Id that ties a tool call to its output."""
        output: Required[str | Sequence[DecisionInputText | DecisionInputTextDict | LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem | LiveDecisionItemCreateEventItemFunctionCallOutputOutputItemDict]]
        """What the tool returned."""
        type: Required[Literal['function_call_output']]
        """Which kind it is. Always `function_call_output`."""
        id: str | None
        """Id of the event."""
        status: LiveDecisionItemCreateEventItemFunctionCallOutputStatusInput | None
        """State of the item. Values: `in_progress`, `completed`, `incomplete`."""


@model
class LiveDecisionItemCreateEventItemFunctionCallOutput(Base):
    """What a function returned."""

    call_id: str
    """Id that ties a tool call to its output."""
    output: str | list[DecisionInputText | LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem]
    """What the tool returned."""
    type: Literal['function_call_output']
    """Which kind it is. Always `function_call_output`."""
    id: str | None = None
    """Id of the event."""
    status: LiveDecisionItemCreateEventItemFunctionCallOutputStatus | None = None
    """State of the item. Values: `in_progress`, `completed`, `incomplete`."""

    _nested = {'output': [('type', {'input_text': 'DecisionInputText', 'input_image': 'LiveDecisionItemCreateEventItemFunctionCallOutputOutputItem'})]}
    _tags = {'type': 'function_call_output'}
