from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_transcription_response_json_logprobs_item import CreateTranscriptionResponseJsonLogprobsItem
    from ..models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from ..models.transcript_text_usage_tokens import TranscriptTextUsageTokens
    from ..models.transcription_language import TranscriptionLanguage


@model
class CreateTranscriptionResponseJson(Base):
    """Create transcription response json."""

    text: str
    languages: list[TranscriptionLanguage] | None = absent
    logprobs: list[CreateTranscriptionResponseJsonLogprobsItem] | None = absent
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | None = absent

    _nested = {'languages': ['TranscriptionLanguage'], 'logprobs': ['CreateTranscriptionResponseJsonLogprobsItem'], 'usage': ('type', {'tokens': 'TranscriptTextUsageTokens', 'duration': 'TranscriptTextUsageDuration'})}
