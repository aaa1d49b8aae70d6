from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.live_decision_item_create_event_item_custom_tool_call_status import LiveDecisionItemCreateEventItemCustomToolCallStatus, LiveDecisionItemCreateEventItemCustomToolCallStatusInput

    class LiveDecisionItemCreateEventItemCustomToolCallDict(TypedDict, total=False):
        call_id: Required[str]
        """Id that ties a tool call to its output."""
        input: Required[str]
        """What the tool was given."""
        name: Required[str]
        """Name of the tool or function."""
        type: Required[Literal['custom_tool_call']]
        """Which kind it is. Always `custom_tool_call`."""
        id: str | None
        """Id of the event."""
        namespace: str | None
        """The namespace that the tool belongs to; None for one that has none."""
        status: LiveDecisionItemCreateEventItemCustomToolCallStatusInput | None
        """State of the item. Values: `in_progress`, `completed`, `incomplete`."""


@model
class LiveDecisionItemCreateEventItemCustomToolCall(Base):
    """The model wants a custom tool to be called."""

    call_id: str
    """Id that ties a tool call to its output."""
    input: str
    """What the tool was given."""
    name: str
    """Name of the tool or function."""
    type: Literal['custom_tool_call']
    """Which kind it is. Always `custom_tool_call`."""
    id: str | None = None
    """Id of the event."""
    namespace: str | None = None
    """The namespace that the tool belongs to; None for one that has none."""
    status: LiveDecisionItemCreateEventItemCustomToolCallStatus | None = None
    """State of the item. Values: `in_progress`, `completed`, `incomplete`."""
    _tags = {'type': 'custom_tool_call'}
