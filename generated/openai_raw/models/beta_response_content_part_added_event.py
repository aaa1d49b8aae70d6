from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..unions import BetaOutputContent


@model
class BetaResponseContentPartAddedEvent(Base):
    """Beta response content part added event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.content_part.added']
    item_id: str
    output_index: int
    content_index: int
    part: BetaOutputContent
    sequence_number: int

    _nested = {'agent': 'BetaAgentTag', 'part': 'BetaOutputContent'}
    _tags = {'type': 'response.content_part.added'}
