from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesServerEventResponseReasoningTextDone(Base):
    """Beta responses server event response reasoning text done."""

    agent: BetaAgentTag | None = None
    type: Literal['response.reasoning_text.done']
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.reasoning_text.done'}
