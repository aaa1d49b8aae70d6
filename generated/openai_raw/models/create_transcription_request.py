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
    """The audio file; its name must end in the format, such as `.mp3`."""
    model: str | CreateTranscriptionRequestModel
    """The model that was used. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`,
    `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`."""
    language: str | None = absent
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
    languages: list[str] | None = absent
    """The languages that are spoken. Not empty."""
    keywords: list[str] | None = absent
    """Names and terms that are likely to be said."""
    prompt: str | None = absent
    """A text that guides style and spelling, or the end of the segment before; in the language of the audio."""
    response_format: AudioResponseFormat | None = absent
    """Form of the answer; not every model has all. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`,
    `diarized_json`."""
    temperature: float | None = absent
    """How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible."""
    include: list[TranscriptionInclude] | None = absent
    """Further data to put into the answer, such as log probabilities."""
    timestamp_granularities: list[CreateTranscriptionRequestTimestampGranularitiesItem] | None = absent
    """Whether to time words, segments or both; only with `verbose_json`. Values: `word`, `segment`."""
    stream: bool | None = None
    """Answer with server-sent events while the text is made."""
    chunking_strategy: Literal["auto"] | VadConfig | None = None
    """Cuts the audio at silence, by your own settings."""
    known_speaker_names: list[str] | None = absent
    """Names of speakers whose voices you send along, in the same order. At most 4 items."""
    known_speaker_references: list[str] | None = absent
    """Samples of the speakers' voices, as `data:` URLs of 2 to 10 seconds of audio. At most 4 items."""

    _nested = {"chunking_strategy": "VadConfig"}


AudioResponseFormatInput: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
AudioResponseFormat: TypeAlias = AudioResponseFormatInput | str

CreateTranscriptionRequestModelInput: TypeAlias = Literal[
    "whisper-1",
    "gpt-transcribe",
    "gpt-4o-transcribe",
    "gpt-4o-mini-transcribe",
    "gpt-4o-mini-transcribe-2025-12-15",
    "gpt-4o-transcribe-diarize",
]
CreateTranscriptionRequestModel: TypeAlias = CreateTranscriptionRequestModelInput | str

CreateTranscriptionRequestTimestampGranularitiesItemInput: TypeAlias = Literal["word", "segment"]
CreateTranscriptionRequestTimestampGranularitiesItem: TypeAlias = (
    CreateTranscriptionRequestTimestampGranularitiesItemInput | str
)
