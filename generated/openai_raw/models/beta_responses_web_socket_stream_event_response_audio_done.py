from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesWebSocketStreamEventResponseAudioDone(Base):
    """Beta responses web socket stream event response audio done."""

    agent: BetaAgentTag | None = None
    type: Literal['response.audio.done']
    sequence_number: int
    stream_id: str | None = absent

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.audio.done'}
