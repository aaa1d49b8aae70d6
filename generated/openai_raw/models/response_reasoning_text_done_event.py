from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseReasoningTextDoneEvent(Base):
    """The event `response.reasoning_text.done`."""

    type: Literal['response.reasoning_text.done']
    """The kind of event: always `response.reasoning_text.done`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    text: str
    """The whole text."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    _tags = {'type': 'response.reasoning_text.done'}
