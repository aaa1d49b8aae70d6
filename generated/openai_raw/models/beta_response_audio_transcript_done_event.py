from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseAudioTranscriptDoneEvent(Base):
    """The event `response.audio.transcript.done`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['response.audio.transcript.done']
    """The kind of event: always `response.audio.transcript.done`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.audio.transcript.done'}
