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
    """The audio file; its name must end in the format, such as `.mp3`."""
    model: Required[str | CreateTranscriptionRequestModelInput]
    """The model that was used. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`,
    `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`."""
    language: str | Omit
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
    languages: Sequence[str] | Omit
    """The languages that are spoken. Not empty."""
    keywords: Sequence[str] | Omit
    """Names and terms that are likely to be said."""
    prompt: str | Omit
    """A text that guides style and spelling, or the end of the segment before; in the language of the audio."""
    response_format: AudioResponseFormatInput | Omit
    """Form of the answer; not every model has all. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`,
    `diarized_json`. Default: `json`."""
    temperature: float | Omit
    """How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible.
    Default: `0`."""
    include: Sequence[TranscriptionIncludeInput] | Omit
    """Further data to put into the answer, such as log probabilities."""
    timestamp_granularities: Sequence[CreateTranscriptionRequestTimestampGranularitiesItemInput] | Omit
    """Whether to time words, segments or both; only with `verbose_json`. Values: `word`, `segment`."""
    chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | Omit | None
    """Cuts the audio at silence, by your own settings. Default: `auto`."""
    known_speaker_names: Sequence[str] | Omit
    """Names of speakers whose voices you send along, in the same order. At most 4 items."""
    known_speaker_references: Sequence[str] | Omit
    """Samples of the speakers' voices, as `data:` URLs of 2 to 10 seconds of audio. At most 4 items."""

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
