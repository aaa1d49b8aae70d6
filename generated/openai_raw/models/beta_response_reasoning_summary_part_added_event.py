from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_response_reasoning_summary_part_added_event_part import BetaResponseReasoningSummaryPartAddedEventPart


@model
class BetaResponseReasoningSummaryPartAddedEvent(Base):
    """The event `response.reasoning_summary_part.added`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['response.reasoning_summary_part.added']
    """The kind of event: always `response.reasoning_summary_part.added`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    summary_index: int
    """Index of the part in the reasoning item's `summary`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    part: BetaResponseReasoningSummaryPartAddedEventPart
    """A part of the summary, as it begins."""

    _nested = {'agent': 'BetaAgentTag', 'part': 'BetaResponseReasoningSummaryPartAddedEventPart'}
    _tags = {'type': 'response.reasoning_summary_part.added'}
