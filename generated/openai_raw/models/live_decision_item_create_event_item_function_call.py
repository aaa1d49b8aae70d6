from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.live_decision_item_create_event_item_function_call_status import LiveDecisionItemCreateEventItemFunctionCallStatus, LiveDecisionItemCreateEventItemFunctionCallStatusInput

    class LiveDecisionItemCreateEventItemFunctionCallDict(TypedDict, total=False):
        arguments: Required[str]
        """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
        know."""
        call_id: Required[str]
        """Id that ties a tool call to its output."""
        name: Required[str]
        """Name of the tool or function."""
        type: Required[Literal['function_call']]
        """Which kind it is. Always `function_call`."""
        id: str | None
        """Id of the event."""
        namespace: str | None
        """The namespace that the tool belongs to; None for one that has none."""
        status: LiveDecisionItemCreateEventItemFunctionCallStatusInput | None
        """State of the item. Values: `in_progress`, `completed`, `incomplete`."""


@model
class LiveDecisionItemCreateEventItemFunctionCall(Base):
    """The event `function_call`."""

    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    call_id: str
    """Id that ties a tool call to its output."""
    name: str
    """Name of the tool or function."""
    type: Literal['function_call']
    """Which kind it is. Always `function_call`."""
    id: str | None = None
    """Id of the event."""
    namespace: str | None = None
    """The namespace that the tool belongs to; None for one that has none."""
    status: LiveDecisionItemCreateEventItemFunctionCallStatus | None = None
    """State of the item. Values: `in_progress`, `completed`, `incomplete`."""
    _tags = {'type': 'function_call'}
