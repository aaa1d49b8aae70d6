from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseRefusalDoneEvent(Base):
    """Beta response refusal done event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.refusal.done']
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: int

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.refusal.done'}
