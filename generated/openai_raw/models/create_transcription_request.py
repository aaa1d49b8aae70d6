from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.audio_response_format import AudioResponseFormat
    from ..models.create_transcription_request_model import CreateTranscriptionRequestModel
    from ..models.create_transcription_request_timestamp_granularities_item import CreateTranscriptionRequestTimestampGranularitiesItem
    from ..models.vad_config import VadConfig
    from ..unions import TranscriptionInclude


@model
class CreateTranscriptionRequest(Base):
    """The body of `POST /audio/transcriptions`."""

    file: bytes
    model: str | CreateTranscriptionRequestModel
    """The model that was used. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`,
    `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`."""
    language: str | None = absent
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
    languages: list[str] | None = absent
    """The languages that are spoken. Not empty."""
    keywords: list[str] | None = absent
    prompt: str | None = absent
    response_format: AudioResponseFormat | None = absent
    """Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`."""
    temperature: float | None = absent
    """How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible."""
    include: list[TranscriptionInclude] | None = absent
    timestamp_granularities: list[CreateTranscriptionRequestTimestampGranularitiesItem] | None = absent
    """Values: `word`, `segment`."""
    stream: bool | None = None
    chunking_strategy: Literal['auto'] | VadConfig | None = None
    """How files are cut into chunks."""
    known_speaker_names: list[str] | None = absent
    """At most 4 items."""
    known_speaker_references: list[str] | None = absent
    """At most 4 items."""

    _nested = {'chunking_strategy': 'VadConfig'}
