from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.create_decisions_request_input_item_custom_tool_call_status import CreateDecisionsRequestInputItemCustomToolCallStatus, CreateDecisionsRequestInputItemCustomToolCallStatusInput

    class CreateDecisionsRequestInputItemCustomToolCallDict(TypedDict, total=False):
        call_id: Required[str]
        """Id that ties a tool call to its output."""
        input: Required[str]
        """What the tool was given."""
        name: Required[str]
        """Name of the tool or function, by which the model calls it."""
        type: Required[Literal['custom_tool_call']]
        """Tells this object from others that can stand in its place: always `custom_tool_call`."""
        id: str | None
        """Id of the input."""
        namespace: str | None
        """The namespace that the tool belongs to; None for one that has none."""
        status: CreateDecisionsRequestInputItemCustomToolCallStatusInput | None
        """State of the input. Values: `in_progress`, `completed`, `incomplete`."""


@model
class CreateDecisionsRequestInputItemCustomToolCall(Base):
    """The model wants a custom tool to be called."""

    call_id: str
    """Id that ties a tool call to its output."""
    input: str
    """What the tool was given."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    type: Literal['custom_tool_call']
    """Tells this object from others that can stand in its place: always `custom_tool_call`."""
    id: str | None = None
    """Id of the input."""
    namespace: str | None = None
    """The namespace that the tool belongs to; None for one that has none."""
    status: CreateDecisionsRequestInputItemCustomToolCallStatus | None = None
    """State of the input. Values: `in_progress`, `completed`, `incomplete`."""
    _tags = {'type': 'custom_tool_call'}
