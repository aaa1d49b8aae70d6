from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseCompactionCompactingEvent(Base):
    """Response compaction compacting event."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal['response.compaction.compacting']
    _tags = {'type': 'response.compaction.compacting'}
