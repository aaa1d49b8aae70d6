from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import OutputItem


@model
class ResponseOutputItemDoneEvent(Base):
    """Response output item done event."""

    type: Literal['response.output_item.done']
    output_index: int
    sequence_number: int
    item: OutputItem

    _nested = {'item': 'OutputItem'}
    _tags = {'type': 'response.output_item.done'}
