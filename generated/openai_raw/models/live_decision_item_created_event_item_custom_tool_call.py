from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_decision_item_created_event_item_custom_tool_call_status import LiveDecisionItemCreatedEventItemCustomToolCallStatus


@model
class LiveDecisionItemCreatedEventItemCustomToolCall(Base):
    """The model wants a custom tool to be called."""

    id: str
    """Id of the event."""
    call_id: str
    """Id that ties a tool call to its output."""
    input: str
    """What the tool was given."""
    name: str
    """Name of the tool or function."""
    type: Literal['custom_tool_call']
    """Which kind it is. Always `custom_tool_call`."""
    namespace: str | None = None
    """The namespace that the tool belongs to; None for one that has none."""
    status: LiveDecisionItemCreatedEventItemCustomToolCallStatus | None = None
    """State of the item. Values: `in_progress`, `completed`, `incomplete`."""
    _tags = {'type': 'custom_tool_call'}
