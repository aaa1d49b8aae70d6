from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseAudioDeltaEvent(Base):
    """Beta response audio delta event."""

    agent: BetaAgentTag | None = None
    type: Literal['response.audio.delta']
    sequence_number: int
    delta: str

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'response.audio.delta'}
