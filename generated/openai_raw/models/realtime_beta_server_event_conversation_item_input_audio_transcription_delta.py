from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.log_prob_properties import LogProbProperties


@model
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta(Base):
    """Realtime beta server event conversation item input audio transcription delta."""

    event_id: str
    type: Literal['conversation.item.input_audio_transcription.delta']
    item_id: str
    content_index: int | None = absent
    delta: str | None = absent
    logprobs: list[LogProbProperties] | None = None

    _nested = {'logprobs': ['LogProbProperties']}
    _tags = {'type': 'conversation.item.input_audio_transcription.delta'}
