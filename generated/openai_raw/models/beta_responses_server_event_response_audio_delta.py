from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesServerEventResponseAudioDelta(Base):
    """The event `response.audio.delta`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['response.audio.delta']
    """The kind of event: always `response.audio.delta`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    delta: str
    """The next piece of the audio, base64-encoded."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.audio.delta'}
