from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseFileSearchCallCompletedEvent(Base):
    """Beta response file search call completed event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.file_search_call.completed']
    output_index: int
    item_id: str
    sequence_number: int

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.file_search_call.completed'}
