from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..unions import BetaOutputItem


@model
class BetaResponsesServerEventResponseOutputItemDone(Base):
    """The event `response.output_item.done`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['response.output_item.done']
    """The kind of event: always `response.output_item.done`."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    item: BetaOutputItem
    """The item as it is now."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {'agent': 'BetaAgentTag', 'item': 'BetaOutputItem'}
    _tags = {'type': 'response.output_item.done'}
