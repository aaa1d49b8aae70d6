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
    """Create transcription request."""

    file: bytes
    model: str | CreateTranscriptionRequestModel
    language: str | None = absent
    languages: list[str] | None = absent
    keywords: list[str] | None = absent
    prompt: str | None = absent
    response_format: AudioResponseFormat | None = absent
    temperature: float | None = absent
    include: list[TranscriptionInclude] | None = absent
    timestamp_granularities: list[CreateTranscriptionRequestTimestampGranularitiesItem] | None = absent
    stream: bool | None = None
    chunking_strategy: Literal['auto'] | VadConfig | None = None
    known_speaker_names: list[str] | None = absent
    known_speaker_references: list[str] | None = absent

    _nested = {'chunking_strategy': 'VadConfig'}
