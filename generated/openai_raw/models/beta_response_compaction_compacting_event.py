from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_response_compaction_compacting_event_agent import BetaResponseCompactionCompactingEventAgent


@model
class BetaResponseCompactionCompactingEvent(Base):
    """Beta response compaction compacting event."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal['response.compaction.compacting']
    agent: BetaResponseCompactionCompactingEventAgent | None = None

    _nested = {'agent': 'BetaResponseCompactionCompactingEventAgent'}
    _tags = {'type': 'response.compaction.compacting'}
