from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import OutputItem


@model
class ResponseOutputItemAddedEvent(Base):
    """Response output item added event."""

    type: Literal['response.output_item.added']
    output_index: int
    sequence_number: int
    item: OutputItem

    _nested = {'item': 'OutputItem'}
    _tags = {'type': 'response.output_item.added'}
