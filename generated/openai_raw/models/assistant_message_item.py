from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.response_output_text import ResponseOutputText


@model
class AssistantMessageItem(Base):
    """Assistant message item."""

    id: str
    object: Literal['chatkit.thread_item']
    created_at: int
    thread_id: str
    type: Literal['chatkit.assistant_message']
    content: list[ResponseOutputText]

    _nested = {'content': ['ResponseOutputText']}
    _tags = {'object': 'chatkit.thread_item', 'type': 'chatkit.assistant_message'}
