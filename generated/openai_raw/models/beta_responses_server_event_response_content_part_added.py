from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..unions import BetaOutputContent


@model
class BetaResponsesServerEventResponseContentPartAdded(Base):
    """Beta responses server event response content part added."""

    agent: BetaAgentTag | None = None
    type: Literal['response.content_part.added']
    item_id: str
    output_index: int
    content_index: int
    part: BetaOutputContent
    sequence_number: int
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag', 'part': 'BetaOutputContent'}
    _tags = {'type': 'response.content_part.added'}
