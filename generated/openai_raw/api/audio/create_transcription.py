"""Create transcription."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.audio_response_format import AudioResponseFormatInput
    from ...models.create_transcription_request_model import CreateTranscriptionRequestModelInput
    from ...models.create_transcription_request_timestamp_granularities_item import CreateTranscriptionRequestTimestampGranularitiesItemInput
    from ...models.vad_config import VadConfig, VadConfigDict
    from ...unions import TranscriptionIncludeInput

    class CreateTranscriptionParams(RequestOptions, total=False):
        """The keyword arguments of ``createTranscription``."""

        file: Required[FileInput]
        model: Required[str | CreateTranscriptionRequestModelInput]
        language: str | Omit
        languages: Sequence[str] | Omit
        keywords: Sequence[str] | Omit
        prompt: str | Omit
        response_format: AudioResponseFormatInput | Omit
        temperature: float | Omit
        include: Sequence[TranscriptionIncludeInput] | Omit
        timestamp_granularities: Sequence[CreateTranscriptionRequestTimestampGranularitiesItemInput] | Omit
        chunking_strategy: Literal['auto'] | VadConfig | VadConfigDict | Omit | None
        known_speaker_names: Sequence[str] | Omit
        known_speaker_references: Sequence[str] | Omit

OPERATION = Operation(
    id="createTranscription",
    method="POST",
    path="/audio/transcriptions",
    body={'file': 'file', 'model': 'model', 'language': 'language', 'languages': 'languages', 'keywords': 'keywords', 'prompt': 'prompt', 'response_format': 'response_format', 'temperature': 'temperature', 'include': 'include', 'timestamp_granularities': 'timestamp_granularities', 'stream': 'stream', 'chunking_strategy': 'chunking_strategy', 'known_speaker_names': 'known_speaker_names', 'known_speaker_references': 'known_speaker_references'},
    required=('file', 'model'),
    bodies=('multipart/form-data',),
    files=('file',),
    result=('task', {'transcribe': ['CreateTranscriptionResponseDiarizedJson', 'CreateTranscriptionResponseVerboseJson']}, 'CreateTranscriptionResponseJson', 'CreateTranscriptionResponseVerboseJson'),
    event='CreateTranscriptionResponseStreamEvent',
    streams=True,
    switch=('stream', True),
)
