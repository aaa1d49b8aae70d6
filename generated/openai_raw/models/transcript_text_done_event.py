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
    """Transcript text done event."""

    type: Literal['transcript.text.done']
    text: str
    languages: list[TranscriptionLanguage] | None = absent
    logprobs: list[TranscriptTextDoneEventLogprobsItem] | None = absent
    usage: TranscriptTextUsageTokens | None = absent

    _nested = {'languages': ['TranscriptionLanguage'], 'logprobs': ['TranscriptTextDoneEventLogprobsItem'], 'usage': 'TranscriptTextUsageTokens'}
    _tags = {'type': 'transcript.text.done'}
