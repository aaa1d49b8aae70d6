from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesServerEventResponseAudioTranscriptDelta(Base):
    """The event `response.audio.transcript.delta`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['response.audio.transcript.delta']
    """The kind of event: always `response.audio.transcript.delta`."""
    delta: str
    """The next piece of text, to be appended to those before."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.audio.transcript.delta'}
