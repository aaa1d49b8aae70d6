from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WidgetMessageItem(Base):
    """Widget message item."""

    id: str
    object: Literal['chatkit.thread_item']
    created_at: int
    thread_id: str
    type: Literal['chatkit.widget']
    widget: str
    _tags = {'object': 'chatkit.thread_item', 'type': 'chatkit.widget'}
