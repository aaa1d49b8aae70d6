from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.transcript_text_delta_event_logprobs_item import TranscriptTextDeltaEventLogprobsItem


@model
class TranscriptTextDeltaEvent(Base):
    """The event `transcript.text.delta`."""

    type: Literal['transcript.text.delta']
    """The kind of event: always `transcript.text.delta`."""
    delta: str
    """The next piece of text, to be appended to those before."""
    logprobs: list[TranscriptTextDeltaEventLogprobsItem] | None = absent
    """Log probabilities of the tokens; None unless they were asked for."""
    segment_id: str | None = absent
    """Id of the segment."""

    _nested = {'logprobs': ['TranscriptTextDeltaEventLogprobsItem']}
    _tags = {'type': 'transcript.text.delta'}
