from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.transcript_text_done_event_logprobs_item import TranscriptTextDoneEventLogprobsItem
    from ..models.transcript_text_usage_tokens import TranscriptTextUsageTokens
    from ..models.transcription_language import TranscriptionLanguage


@model
class TranscriptTextDoneEvent(Base):
    """The event `transcript.text.done`."""

    type: Literal['transcript.text.done']
    """The kind of event: always `transcript.text.done`."""
    text: str
    """The whole transcript."""
    languages: list[TranscriptionLanguage] | None = absent
    """The languages that are spoken."""
    logprobs: list[TranscriptTextDoneEventLogprobsItem] | None = absent
    """Log probabilities of the tokens; None unless they were asked for."""
    usage: TranscriptTextUsageTokens | None = absent
    """What the transcription used, for models that are billed by token."""

    _nested = {'languages': ['TranscriptionLanguage'], 'logprobs': ['TranscriptTextDoneEventLogprobsItem'], 'usage': 'TranscriptTextUsageTokens'}
    _tags = {'type': 'transcript.text.done'}
