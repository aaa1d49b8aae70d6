from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseAudioTranscriptDeltaEvent(Base):
    """Beta response audio transcript delta event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.audio.transcript.delta']
    delta: str
    sequence_number: int

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.audio.transcript.delta'}
