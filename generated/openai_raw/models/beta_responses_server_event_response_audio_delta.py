from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesServerEventResponseAudioDelta(Base):
    """Beta responses server event response audio delta."""

    agent: BetaAgentTag | None = None
    type: Literal['response.audio.delta']
    sequence_number: int
    delta: str
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.audio.delta'}
