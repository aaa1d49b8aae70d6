from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..unions import BetaOutputContent


@model
class BetaResponsesServerEventResponseContentPartDone(Base):
    """The event `response.content_part.done`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['response.content_part.done']
    """The kind of event: always `response.content_part.done`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    part: BetaOutputContent
    """The part as it is now."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {'agent': 'BetaAgentTag', 'part': 'BetaOutputContent'}
    _tags = {'type': 'response.content_part.done'}
