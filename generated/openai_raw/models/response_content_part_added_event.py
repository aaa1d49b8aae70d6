from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import OutputContent


@model
class ResponseContentPartAddedEvent(Base):
    """Response content part added event."""

    type: Literal['response.content_part.added']
    item_id: str
    output_index: int
    content_index: int
    part: OutputContent
    sequence_number: int

    _nested = {'part': 'OutputContent'}
    _tags = {'type': 'response.content_part.added'}
