from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.transcript_text_delta_event_logprobs_item import TranscriptTextDeltaEventLogprobsItem


@model
class TranscriptTextDeltaEvent(Base):
    """Transcript text delta event."""

    type: Literal['transcript.text.delta']
    delta: str
    logprobs: list[TranscriptTextDeltaEventLogprobsItem] | None = absent
    segment_id: str | None = absent

    _nested = {'logprobs': ['TranscriptTextDeltaEventLogprobsItem']}
    _tags = {'type': 'transcript.text.delta'}
