from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesServerEventResponseWebSearchCallSearching(Base):
    """Beta responses server event response web search call searching."""

    agent: BetaAgentTag | None = None
    type: Literal['response.web_search_call.searching']
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.web_search_call.searching'}
