from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..unions import BetaOutputItem


@model
class BetaResponseOutputItemAddedEvent(Base):
    """Beta response output item added event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.output_item.added']
    output_index: int
    sequence_number: int
    item: BetaOutputItem

    _nested = {'agent': 'BetaAgentTag', 'item': 'BetaOutputItem'}
    _tags = {'type': 'response.output_item.added'}
