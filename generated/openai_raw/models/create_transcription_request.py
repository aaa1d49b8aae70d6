"""`CreateTranscriptionRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.vad_config import VadConfig
    from ..unions import TranscriptionInclude


@model
class CreateTranscriptionRequest(Base):
    """The body of `POST /audio/transcriptions`."""

    file: bytes
    """The audio file. Its name must have the extension of its format, such as `.mp3`."""
    model: str | CreateTranscriptionRequestModel
    """The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`,
    `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`."""
    language: str | None = absent
    """Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency."""
    languages: list[str] | None = absent
    """Languages that are spoken. Not empty."""
    keywords: list[str] | None = absent
    """Names and terms that are likely to occur."""
    prompt: str | None = absent
    """Text to guide style and spelling, or the end of the previous segment. It should be in the language of the
    audio."""
    response_format: AudioResponseFormat | None = absent
    """Output format. Not every model supports all of them. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`,
    `diarized_json`."""
    temperature: float | None = absent
    """Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically
    where needed."""
    include: list[TranscriptionInclude] | None = absent
    """Additional data to include, such as log probabilities."""
    timestamp_granularities: list[CreateTranscriptionRequestTimestampGranularitiesItem] | None = absent
    """Timestamps to include: for words, segments, or both. Only with `verbose_json`. Values: `word`, `segment`."""
    stream: bool | None = None
    """Whether to stream the text as server-sent events."""
    chunking_strategy: Literal["auto"] | VadConfig | None = None
    """Splits the audio at silences, with your own settings."""
    known_speaker_names: list[str] | None = absent
    """Names of the known speakers, in the order of `known_speaker_references`. At most 4 items."""
    known_speaker_references: list[str] | None = absent
    """Voice samples of the known speakers, as `data:` URLs with 2 to 10 seconds of audio. At most 4 items."""

    _nested = {"chunking_strategy": "VadConfig"}


AudioResponseFormatInput: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
AudioResponseFormat: TypeAlias = AudioResponseFormatInput | str
"""Output format. Not every model supports all of them."""

CreateTranscriptionRequestModelInput: TypeAlias = Literal[
    "whisper-1",
    "gpt-transcribe",
    "gpt-4o-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-mini-transcribe-2025-12-15",
    "gpt-4o-transcribe-diarize",
]
CreateTranscriptionRequestModel: TypeAlias = CreateTranscriptionRequestModelInput | str
"""The model to use, such as `gpt-5.4-mini`."""

CreateTranscriptionRequestTimestampGranularitiesItemInput: TypeAlias = Literal["word", "segment"]
CreateTranscriptionRequestTimestampGranularitiesItem: TypeAlias = (
    CreateTranscriptionRequestTimestampGranularitiesItemInput | str
)
"""What gets timestamps, each word or each segment."""
