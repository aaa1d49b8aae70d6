from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseWebSearchCallCompletedEvent(Base):
    """Beta response web search call completed event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.web_search_call.completed']
    output_index: int
    item_id: str
    sequence_number: int

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.web_search_call.completed'}
