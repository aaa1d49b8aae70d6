from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.live_decision_item_created_event_item_function_call_status import LiveDecisionItemCreatedEventItemFunctionCallStatus


@model
class LiveDecisionItemCreatedEventItemFunctionCall(Base):
    """The event `function_call`."""

    id: str
    """Id of the event."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    call_id: str
    """Id that ties a tool call to its output."""
    name: str
    """Name of the tool or function."""
    type: Literal['function_call']
    """Which kind it is. Always `function_call`."""
    namespace: str | None = None
    """The namespace that the tool belongs to; None for one that has none."""
    status: LiveDecisionItemCreatedEventItemFunctionCallStatus | None = None
    """State of the item. Values: `in_progress`, `completed`, `incomplete`."""
    _tags = {'type': 'function_call'}
