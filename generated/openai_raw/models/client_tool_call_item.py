from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.client_tool_call_status import ClientToolCallStatus


@model
class ClientToolCallItem(Base):
    """Client tool call item."""

    id: str
    object: Literal['chatkit.thread_item']
    created_at: int
    thread_id: str
    type: Literal['chatkit.client_tool_call']
    status: ClientToolCallStatus
    call_id: str
    name: str
    arguments: str
    output: str | None
    _tags = {'object': 'chatkit.thread_item', 'type': 'chatkit.client_tool_call'}
