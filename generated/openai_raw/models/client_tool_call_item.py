from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.client_tool_call_status import ClientToolCallStatus


@model
class ClientToolCallItem(Base):
    """A tool call for the browser to carry out."""

    id: str
    """Id of the chatkit thread item, by which the API knows it."""
    object: Literal['chatkit.thread_item']
    """The kind of object: always `chatkit.thread_item`."""
    created_at: int
    """When the chatkit thread item was created, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    type: Literal['chatkit.client_tool_call']
    """Tells this object from others that can stand in its place: always `chatkit.client_tool_call`."""
    status: ClientToolCallStatus
    """State of the chatkit thread item. Values: `in_progress`, `completed`."""
    call_id: str
    """Id that ties a tool call to its output."""
    name: str
    """Name of the tool or function."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    output: str | None
    """What the browser gave back, as JSON text; None while it has not."""
    _tags = {'object': 'chatkit.thread_item', 'type': 'chatkit.client_tool_call'}
