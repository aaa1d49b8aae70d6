from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WidgetMessageItem(Base):
    """A widget that the assistant shows."""

    id: str
    """Id of the chatkit thread item, by which the API knows it."""
    object: Literal['chatkit.thread_item']
    """The kind of object: always `chatkit.thread_item`."""
    created_at: int
    """When the chatkit thread item was created, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    type: Literal['chatkit.widget']
    """Tells this object from others that can stand in its place: always `chatkit.widget`."""
    widget: str
    """The widget, as JSON text."""
    _tags = {'object': 'chatkit.thread_item', 'type': 'chatkit.widget'}
