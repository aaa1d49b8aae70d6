from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesWebSocketStreamEventResponseRefusalDone(Base):
    """Beta responses web socket stream event response refusal done."""

    agent: BetaAgentTag | None = None
    type: Literal['response.refusal.done']
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: int
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.refusal.done'}
