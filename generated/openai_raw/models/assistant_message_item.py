from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.response_output_text import ResponseOutputText


@model
class AssistantMessageItem(Base):
    """A message that the assistant sent."""

    id: str
    """Id of the chatkit thread item, by which the API knows it."""
    object: Literal['chatkit.thread_item']
    """The kind of object: always `chatkit.thread_item`."""
    created_at: int
    """When the chatkit thread item was created, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    type: Literal['chatkit.assistant_message']
    """Tells this object from others that can stand in its place: always `chatkit.assistant_message`."""
    content: list[ResponseOutputText]
    """What the assistant wrote."""

    _nested = {'content': ['ResponseOutputText']}
    _tags = {'object': 'chatkit.thread_item', 'type': 'chatkit.assistant_message'}
