from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..unions import BetaOutputContent


@model
class BetaResponsesWebSocketStreamEventResponseContentPartDone(Base):
    """Beta responses web socket stream event response content part done."""

    agent: BetaAgentTag | None = None
    type: Literal['response.content_part.done']
    item_id: str
    output_index: int
    content_index: int
    sequence_number: int
    part: BetaOutputContent
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag', 'part': 'BetaOutputContent'}
    _tags = {'type': 'response.content_part.done'}
