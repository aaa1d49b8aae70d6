"""Transcribe audio"""

from collections.abc import Sequence
from typing import Literal, Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.vad_config import VadConfigDict
from ...models.create_transcription_request import (
    AudioResponseFormatInput,
    CreateTranscriptionRequestModelInput,
    CreateTranscriptionRequestTimestampGranularitiesItemInput,
)
from ...models.create_transcription_response_diarized_json import CreateTranscriptionResponseDiarizedJson
from ...models.create_transcription_response_json import CreateTranscriptionResponseJson
from ...models.create_transcription_response_verbose_json import CreateTranscriptionResponseVerboseJson
from ...models.vad_config import VadConfig
from ...operation import Operation
from ...types import FileInput
from ...unions import TranscriptionIncludeInput

OPERATION: Operation

class CreateTranscriptionParams(RequestOptions, total=False):
    """The keyword arguments of ``createTranscription``."""

    file: Required[FileInput]
    """The audio file. Its name must have the extension of its format, such as `.mp3`."""
    model: Required[str | CreateTranscriptionRequestModelInput]
    """The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`,
    `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`."""
    language: str | Omit
    """Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency."""
    languages: Sequence[str] | Omit
    """Languages that are spoken. Not empty."""
    keywords: Sequence[str] | Omit
    """Names and terms that are likely to occur."""
    prompt: str | Omit
    """Text to guide style and spelling, or the end of the previous segment. It should be in the language of the
    audio."""
    response_format: AudioResponseFormatInput | Omit
    """Output format. Not every model supports all of them. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`,
    `diarized_json`. Default: `json`."""
    temperature: float | Omit
    """Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically
    where needed. Default: `0`."""
    include: Sequence[TranscriptionIncludeInput] | Omit
    """Additional data to include, such as log probabilities."""
    timestamp_granularities: Sequence[CreateTranscriptionRequestTimestampGranularitiesItemInput] | Omit
    """Timestamps to include: for words, segments, or both. Only with `verbose_json`. Values: `word`, `segment`."""
    chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | Omit | None
    """Splits the audio at silences, with your own settings. Default: `auto`."""
    known_speaker_names: Sequence[str] | Omit
    """Names of the known speakers, in the order of `known_speaker_references`. At most 4 items."""
    known_speaker_references: Sequence[str] | Omit
    """Voice samples of the known speakers, as `data:` URLs with 2 to 10 seconds of audio. At most 4 items."""

def sync(
    *, client: http.Client, **params: Unpack[CreateTranscriptionParams]
) -> (
    CreateTranscriptionResponseJson
    | CreateTranscriptionResponseDiarizedJson
    | CreateTranscriptionResponseVerboseJson
    | None
):
    """Send ``POST /audio/transcriptions``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateTranscriptionParams]
) -> http.Response[
    CreateTranscriptionResponseJson | CreateTranscriptionResponseDiarizedJson | CreateTranscriptionResponseVerboseJson
]:
    """Send ``POST /audio/transcriptions``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[CreateTranscriptionParams]
) -> (
    CreateTranscriptionResponseJson
    | CreateTranscriptionResponseDiarizedJson
    | CreateTranscriptionResponseVerboseJson
    | None
):
    """Send ``POST /audio/transcriptions``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateTranscriptionParams]
) -> http.Response[
    CreateTranscriptionResponseJson | CreateTranscriptionResponseDiarizedJson | CreateTranscriptionResponseVerboseJson
]:
    """Send ``POST /audio/transcriptions``, and give the whole response."""
