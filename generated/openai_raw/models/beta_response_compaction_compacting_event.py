from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_response_compaction_compacting_event_agent import BetaResponseCompactionCompactingEventAgent


@model
class BetaResponseCompactionCompactingEvent(Base):
    """The event `response.compaction.compacting`."""

    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    type: Literal['response.compaction.compacting']
    """The kind of event: always `response.compaction.compacting`."""
    agent: BetaResponseCompactionCompactingEventAgent | None = None
    """The agent whose context is being made shorter."""

    _nested = {'agent': 'BetaResponseCompactionCompactingEventAgent'}
    _tags = {'type': 'response.compaction.compacting'}
