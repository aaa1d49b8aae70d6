"""The resource ``client.audio.transcriptions``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack, overload

import httpx

from ..api.audio.create_transcription import CreateTranscriptionParams
from ..client import (
    AsyncResource,
    AsyncStream,
    AsyncStreamedResponse,
    Omit,
    RawResponse,
    Resource,
    Stream,
    StreamedResponse,
)
from ..dicts.vad_config import VadConfigDict
from ..models.create_transcription_request import (
    AudioResponseFormatInput,
    CreateTranscriptionRequestModelInput,
    CreateTranscriptionRequestTimestampGranularitiesItemInput,
)
from ..models.create_transcription_response_diarized_json import CreateTranscriptionResponseDiarizedJson
from ..models.create_transcription_response_json import CreateTranscriptionResponseJson
from ..models.create_transcription_response_verbose_json import CreateTranscriptionResponseVerboseJson
from ..models.vad_config import VadConfig
from ..types import FileInput
from ..unions import CreateTranscriptionResponseStreamEvent, TranscriptionIncludeInput

class AudioTranscriptions(Resource):
    @overload
    def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranscriptionRequestModelInput,
        language: str | Omit = ...,
        languages: Sequence[str] | Omit = ...,
        keywords: Sequence[str] | Omit = ...,
        prompt: str | Omit = ...,
        response_format: Literal["json"] | Omit = ...,
        temperature: float | Omit = ...,
        include: Sequence[TranscriptionIncludeInput] | Omit = ...,
        timestamp_granularities: Sequence[CreateTranscriptionRequestTimestampGranularitiesItemInput] | Omit = ...,
        chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | Omit | None = ...,
        known_speaker_names: Sequence[str] | Omit = ...,
        known_speaker_references: Sequence[str] | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CreateTranscriptionResponseJson:
        """Transcribe audio

        Transcribes audio in the language spoken, with timestamps or speakers if the model and format support
        them. With `stream=True`, the text arrives as events. Billed by duration or tokens, depending on
        the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency.
            languages: Languages that are spoken. Not empty.
            keywords: Names and terms that are likely to occur.
            prompt: Text to guide style and spelling, or the end of the previous segment. It should be in the language of the audio.
            response_format: Output format. Not every model supports all of them. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
            include: Additional data to include, such as log probabilities.
            timestamp_granularities: Timestamps to include: for words, segments, or both. Only with `verbose_json`. Values: `word`, `segment`.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            chunking_strategy: Splits the audio at silences, with your own settings. Default: `auto`.
            known_speaker_names: Names of the known speakers, in the order of `known_speaker_references`. At most 4 items.
            known_speaker_references: Voice samples of the known speakers, as `data:` URLs with 2 to 10 seconds of audio. At most 4 items.
        """
    @overload
    def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranscriptionRequestModelInput,
        response_format: Literal["text", "srt", "vtt"],
        language: str | Omit = ...,
        languages: Sequence[str] | Omit = ...,
        keywords: Sequence[str] | Omit = ...,
        prompt: str | Omit = ...,
        temperature: float | Omit = ...,
        include: Sequence[TranscriptionIncludeInput] | Omit = ...,
        timestamp_granularities: Sequence[CreateTranscriptionRequestTimestampGranularitiesItemInput] | Omit = ...,
        chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | Omit | None = ...,
        known_speaker_names: Sequence[str] | Omit = ...,
        known_speaker_references: Sequence[str] | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> str:
        """Transcribe audio

        Transcribes audio in the language spoken, with timestamps or speakers if the model and format support
        them. With `stream=True`, the text arrives as events. Billed by duration or tokens, depending on
        the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency.
            languages: Languages that are spoken. Not empty.
            keywords: Names and terms that are likely to occur.
            prompt: Text to guide style and spelling, or the end of the previous segment. It should be in the language of the audio.
            response_format: Output format. Not every model supports all of them. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
            include: Additional data to include, such as log probabilities.
            timestamp_granularities: Timestamps to include: for words, segments, or both. Only with `verbose_json`. Values: `word`, `segment`.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            chunking_strategy: Splits the audio at silences, with your own settings. Default: `auto`.
            known_speaker_names: Names of the known speakers, in the order of `known_speaker_references`. At most 4 items.
            known_speaker_references: Voice samples of the known speakers, as `data:` URLs with 2 to 10 seconds of audio. At most 4 items.
        """
    @overload
    def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranscriptionRequestModelInput,
        response_format: Literal["verbose_json"],
        language: str | Omit = ...,
        languages: Sequence[str] | Omit = ...,
        keywords: Sequence[str] | Omit = ...,
        prompt: str | Omit = ...,
        temperature: float | Omit = ...,
        include: Sequence[TranscriptionIncludeInput] | Omit = ...,
        timestamp_granularities: Sequence[CreateTranscriptionRequestTimestampGranularitiesItemInput] | Omit = ...,
        chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | Omit | None = ...,
        known_speaker_names: Sequence[str] | Omit = ...,
        known_speaker_references: Sequence[str] | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CreateTranscriptionResponseVerboseJson:
        """Transcribe audio

        Transcribes audio in the language spoken, with timestamps or speakers if the model and format support
        them. With `stream=True`, the text arrives as events. Billed by duration or tokens, depending on
        the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency.
            languages: Languages that are spoken. Not empty.
            keywords: Names and terms that are likely to occur.
            prompt: Text to guide style and spelling, or the end of the previous segment. It should be in the language of the audio.
            response_format: Output format. Not every model supports all of them. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
            include: Additional data to include, such as log probabilities.
            timestamp_granularities: Timestamps to include: for words, segments, or both. Only with `verbose_json`. Values: `word`, `segment`.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            chunking_strategy: Splits the audio at silences, with your own settings. Default: `auto`.
            known_speaker_names: Names of the known speakers, in the order of `known_speaker_references`. At most 4 items.
            known_speaker_references: Voice samples of the known speakers, as `data:` URLs with 2 to 10 seconds of audio. At most 4 items.
        """
    @overload
    def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranscriptionRequestModelInput,
        response_format: Literal["diarized_json"],
        language: str | Omit = ...,
        languages: Sequence[str] | Omit = ...,
        keywords: Sequence[str] | Omit = ...,
        prompt: str | Omit = ...,
        temperature: float | Omit = ...,
        include: Sequence[TranscriptionIncludeInput] | Omit = ...,
        timestamp_granularities: Sequence[CreateTranscriptionRequestTimestampGranularitiesItemInput] | Omit = ...,
        chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | Omit | None = ...,
        known_speaker_names: Sequence[str] | Omit = ...,
        known_speaker_references: Sequence[str] | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CreateTranscriptionResponseDiarizedJson:
        """Transcribe audio

        Transcribes audio in the language spoken, with timestamps or speakers if the model and format support
        them. With `stream=True`, the text arrives as events. Billed by duration or tokens, depending on
        the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency.
            languages: Languages that are spoken. Not empty.
            keywords: Names and terms that are likely to occur.
            prompt: Text to guide style and spelling, or the end of the previous segment. It should be in the language of the audio.
            response_format: Output format. Not every model supports all of them. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
            include: Additional data to include, such as log probabilities.
            timestamp_granularities: Timestamps to include: for words, segments, or both. Only with `verbose_json`. Values: `word`, `segment`.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            chunking_strategy: Splits the audio at silences, with your own settings. Default: `auto`.
            known_speaker_names: Names of the known speakers, in the order of `known_speaker_references`. At most 4 items.
            known_speaker_references: Voice samples of the known speakers, as `data:` URLs with 2 to 10 seconds of audio. At most 4 items.
        """
    @overload
    def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranscriptionRequestModelInput,
        stream: Literal[True],
        language: str | Omit = ...,
        languages: Sequence[str] | Omit = ...,
        keywords: Sequence[str] | Omit = ...,
        prompt: str | Omit = ...,
        response_format: AudioResponseFormatInput | Omit = ...,
        temperature: float | Omit = ...,
        include: Sequence[TranscriptionIncludeInput] | Omit = ...,
        timestamp_granularities: Sequence[CreateTranscriptionRequestTimestampGranularitiesItemInput] | Omit = ...,
        chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | Omit | None = ...,
        known_speaker_names: Sequence[str] | Omit = ...,
        known_speaker_references: Sequence[str] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Stream[CreateTranscriptionResponseStreamEvent]:
        """Transcribe audio

        Transcribes audio in the language spoken, with timestamps or speakers if the model and format support
        them. With `stream=True`, the text arrives as events. Billed by duration or tokens, depending on
        the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency.
            languages: Languages that are spoken. Not empty.
            keywords: Names and terms that are likely to occur.
            prompt: Text to guide style and spelling, or the end of the previous segment. It should be in the language of the audio.
            response_format: Output format. Not every model supports all of them. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
            include: Additional data to include, such as log probabilities.
            timestamp_granularities: Timestamps to include: for words, segments, or both. Only with `verbose_json`. Values: `word`, `segment`.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            chunking_strategy: Splits the audio at silences, with your own settings. Default: `auto`.
            known_speaker_names: Names of the known speakers, in the order of `known_speaker_references`. At most 4 items.
            known_speaker_references: Voice samples of the known speakers, as `data:` URLs with 2 to 10 seconds of audio. At most 4 items.
        """
    @overload
    def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranscriptionRequestModelInput,
        language: str | Omit = ...,
        languages: Sequence[str] | Omit = ...,
        keywords: Sequence[str] | Omit = ...,
        prompt: str | Omit = ...,
        response_format: AudioResponseFormatInput | Omit = ...,
        temperature: float | Omit = ...,
        include: Sequence[TranscriptionIncludeInput] | Omit = ...,
        timestamp_granularities: Sequence[CreateTranscriptionRequestTimestampGranularitiesItemInput] | Omit = ...,
        chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | Omit | None = ...,
        known_speaker_names: Sequence[str] | Omit = ...,
        known_speaker_references: Sequence[str] | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> (
        CreateTranscriptionResponseJson
        | CreateTranscriptionResponseDiarizedJson
        | CreateTranscriptionResponseVerboseJson
        | str
    ):
        """Transcribe audio

        Transcribes audio in the language spoken, with timestamps or speakers if the model and format support
        them. With `stream=True`, the text arrives as events. Billed by duration or tokens, depending on
        the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency.
            languages: Languages that are spoken. Not empty.
            keywords: Names and terms that are likely to occur.
            prompt: Text to guide style and spelling, or the end of the previous segment. It should be in the language of the audio.
            response_format: Output format. Not every model supports all of them. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
            include: Additional data to include, such as log probabilities.
            timestamp_granularities: Timestamps to include: for words, segments, or both. Only with `verbose_json`. Values: `word`, `segment`.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            chunking_strategy: Splits the audio at silences, with your own settings. Default: `auto`.
            known_speaker_names: Names of the known speakers, in the order of `known_speaker_references`. At most 4 items.
            known_speaker_references: Voice samples of the known speakers, as `data:` URLs with 2 to 10 seconds of audio. At most 4 items.
        """
    @overload
    def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranscriptionRequestModelInput,
        stream: bool | None,
        language: str | Omit = ...,
        languages: Sequence[str] | Omit = ...,
        keywords: Sequence[str] | Omit = ...,
        prompt: str | Omit = ...,
        response_format: AudioResponseFormatInput | Omit = ...,
        temperature: float | Omit = ...,
        include: Sequence[TranscriptionIncludeInput] | Omit = ...,
        timestamp_granularities: Sequence[CreateTranscriptionRequestTimestampGranularitiesItemInput] | Omit = ...,
        chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | Omit | None = ...,
        known_speaker_names: Sequence[str] | Omit = ...,
        known_speaker_references: Sequence[str] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> (
        CreateTranscriptionResponseJson
        | CreateTranscriptionResponseDiarizedJson
        | CreateTranscriptionResponseVerboseJson
        | str
        | Stream[CreateTranscriptionResponseStreamEvent]
    ):
        """Transcribe audio

        Transcribes audio in the language spoken, with timestamps or speakers if the model and format support
        them. With `stream=True`, the text arrives as events. Billed by duration or tokens, depending on
        the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency.
            languages: Languages that are spoken. Not empty.
            keywords: Names and terms that are likely to occur.
            prompt: Text to guide style and spelling, or the end of the previous segment. It should be in the language of the audio.
            response_format: Output format. Not every model supports all of them. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
            include: Additional data to include, such as log probabilities.
            timestamp_granularities: Timestamps to include: for words, segments, or both. Only with `verbose_json`. Values: `word`, `segment`.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            chunking_strategy: Splits the audio at silences, with your own settings. Default: `auto`.
            known_speaker_names: Names of the known speakers, in the order of `known_speaker_references`. At most 4 items.
            known_speaker_references: Voice samples of the known speakers, as `data:` URLs with 2 to 10 seconds of audio. At most 4 items.
        """
    @property
    def with_raw_response(self) -> AudioTranscriptionsRaw: ...
    @property
    def with_streaming_response(self) -> AudioTranscriptionsStreaming: ...

class AsyncAudioTranscriptions(AsyncResource):
    @overload
    async def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranscriptionRequestModelInput,
        language: str | Omit = ...,
        languages: Sequence[str] | Omit = ...,
        keywords: Sequence[str] | Omit = ...,
        prompt: str | Omit = ...,
        response_format: Literal["json"] | Omit = ...,
        temperature: float | Omit = ...,
        include: Sequence[TranscriptionIncludeInput] | Omit = ...,
        timestamp_granularities: Sequence[CreateTranscriptionRequestTimestampGranularitiesItemInput] | Omit = ...,
        chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | Omit | None = ...,
        known_speaker_names: Sequence[str] | Omit = ...,
        known_speaker_references: Sequence[str] | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CreateTranscriptionResponseJson:
        """Transcribe audio

        Transcribes audio in the language spoken, with timestamps or speakers if the model and format support
        them. With `stream=True`, the text arrives as events. Billed by duration or tokens, depending on
        the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency.
            languages: Languages that are spoken. Not empty.
            keywords: Names and terms that are likely to occur.
            prompt: Text to guide style and spelling, or the end of the previous segment. It should be in the language of the audio.
            response_format: Output format. Not every model supports all of them. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
            include: Additional data to include, such as log probabilities.
            timestamp_granularities: Timestamps to include: for words, segments, or both. Only with `verbose_json`. Values: `word`, `segment`.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            chunking_strategy: Splits the audio at silences, with your own settings. Default: `auto`.
            known_speaker_names: Names of the known speakers, in the order of `known_speaker_references`. At most 4 items.
            known_speaker_references: Voice samples of the known speakers, as `data:` URLs with 2 to 10 seconds of audio. At most 4 items.
        """
    @overload
    async def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranscriptionRequestModelInput,
        response_format: Literal["text", "srt", "vtt"],
        language: str | Omit = ...,
        languages: Sequence[str] | Omit = ...,
        keywords: Sequence[str] | Omit = ...,
        prompt: str | Omit = ...,
        temperature: float | Omit = ...,
        include: Sequence[TranscriptionIncludeInput] | Omit = ...,
        timestamp_granularities: Sequence[CreateTranscriptionRequestTimestampGranularitiesItemInput] | Omit = ...,
        chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | Omit | None = ...,
        known_speaker_names: Sequence[str] | Omit = ...,
        known_speaker_references: Sequence[str] | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> str:
        """Transcribe audio

        Transcribes audio in the language spoken, with timestamps or speakers if the model and format support
        them. With `stream=True`, the text arrives as events. Billed by duration or tokens, depending on
        the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency.
            languages: Languages that are spoken. Not empty.
            keywords: Names and terms that are likely to occur.
            prompt: Text to guide style and spelling, or the end of the previous segment. It should be in the language of the audio.
            response_format: Output format. Not every model supports all of them. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
            include: Additional data to include, such as log probabilities.
            timestamp_granularities: Timestamps to include: for words, segments, or both. Only with `verbose_json`. Values: `word`, `segment`.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            chunking_strategy: Splits the audio at silences, with your own settings. Default: `auto`.
            known_speaker_names: Names of the known speakers, in the order of `known_speaker_references`. At most 4 items.
            known_speaker_references: Voice samples of the known speakers, as `data:` URLs with 2 to 10 seconds of audio. At most 4 items.
        """
    @overload
    async def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranscriptionRequestModelInput,
        response_format: Literal["verbose_json"],
        language: str | Omit = ...,
        languages: Sequence[str] | Omit = ...,
        keywords: Sequence[str] | Omit = ...,
        prompt: str | Omit = ...,
        temperature: float | Omit = ...,
        include: Sequence[TranscriptionIncludeInput] | Omit = ...,
        timestamp_granularities: Sequence[CreateTranscriptionRequestTimestampGranularitiesItemInput] | Omit = ...,
        chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | Omit | None = ...,
        known_speaker_names: Sequence[str] | Omit = ...,
        known_speaker_references: Sequence[str] | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CreateTranscriptionResponseVerboseJson:
        """Transcribe audio

        Transcribes audio in the language spoken, with timestamps or speakers if the model and format support
        them. With `stream=True`, the text arrives as events. Billed by duration or tokens, depending on
        the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency.
            languages: Languages that are spoken. Not empty.
            keywords: Names and terms that are likely to occur.
            prompt: Text to guide style and spelling, or the end of the previous segment. It should be in the language of the audio.
            response_format: Output format. Not every model supports all of them. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
            include: Additional data to include, such as log probabilities.
            timestamp_granularities: Timestamps to include: for words, segments, or both. Only with `verbose_json`. Values: `word`, `segment`.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            chunking_strategy: Splits the audio at silences, with your own settings. Default: `auto`.
            known_speaker_names: Names of the known speakers, in the order of `known_speaker_references`. At most 4 items.
            known_speaker_references: Voice samples of the known speakers, as `data:` URLs with 2 to 10 seconds of audio. At most 4 items.
        """
    @overload
    async def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranscriptionRequestModelInput,
        response_format: Literal["diarized_json"],
        language: str | Omit = ...,
        languages: Sequence[str] | Omit = ...,
        keywords: Sequence[str] | Omit = ...,
        prompt: str | Omit = ...,
        temperature: float | Omit = ...,
        include: Sequence[TranscriptionIncludeInput] | Omit = ...,
        timestamp_granularities: Sequence[CreateTranscriptionRequestTimestampGranularitiesItemInput] | Omit = ...,
        chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | Omit | None = ...,
        known_speaker_names: Sequence[str] | Omit = ...,
        known_speaker_references: Sequence[str] | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CreateTranscriptionResponseDiarizedJson:
        """Transcribe audio

        Transcribes audio in the language spoken, with timestamps or speakers if the model and format support
        them. With `stream=True`, the text arrives as events. Billed by duration or tokens, depending on
        the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency.
            languages: Languages that are spoken. Not empty.
            keywords: Names and terms that are likely to occur.
            prompt: Text to guide style and spelling, or the end of the previous segment. It should be in the language of the audio.
            response_format: Output format. Not every model supports all of them. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
            include: Additional data to include, such as log probabilities.
            timestamp_granularities: Timestamps to include: for words, segments, or both. Only with `verbose_json`. Values: `word`, `segment`.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            chunking_strategy: Splits the audio at silences, with your own settings. Default: `auto`.
            known_speaker_names: Names of the known speakers, in the order of `known_speaker_references`. At most 4 items.
            known_speaker_references: Voice samples of the known speakers, as `data:` URLs with 2 to 10 seconds of audio. At most 4 items.
        """
    @overload
    async def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranscriptionRequestModelInput,
        stream: Literal[True],
        language: str | Omit = ...,
        languages: Sequence[str] | Omit = ...,
        keywords: Sequence[str] | Omit = ...,
        prompt: str | Omit = ...,
        response_format: AudioResponseFormatInput | Omit = ...,
        temperature: float | Omit = ...,
        include: Sequence[TranscriptionIncludeInput] | Omit = ...,
        timestamp_granularities: Sequence[CreateTranscriptionRequestTimestampGranularitiesItemInput] | Omit = ...,
        chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | Omit | None = ...,
        known_speaker_names: Sequence[str] | Omit = ...,
        known_speaker_references: Sequence[str] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncStream[CreateTranscriptionResponseStreamEvent]:
        """Transcribe audio

        Transcribes audio in the language spoken, with timestamps or speakers if the model and format support
        them. With `stream=True`, the text arrives as events. Billed by duration or tokens, depending on
        the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency.
            languages: Languages that are spoken. Not empty.
            keywords: Names and terms that are likely to occur.
            prompt: Text to guide style and spelling, or the end of the previous segment. It should be in the language of the audio.
            response_format: Output format. Not every model supports all of them. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
            include: Additional data to include, such as log probabilities.
            timestamp_granularities: Timestamps to include: for words, segments, or both. Only with `verbose_json`. Values: `word`, `segment`.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            chunking_strategy: Splits the audio at silences, with your own settings. Default: `auto`.
            known_speaker_names: Names of the known speakers, in the order of `known_speaker_references`. At most 4 items.
            known_speaker_references: Voice samples of the known speakers, as `data:` URLs with 2 to 10 seconds of audio. At most 4 items.
        """
    @overload
    async def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranscriptionRequestModelInput,
        language: str | Omit = ...,
        languages: Sequence[str] | Omit = ...,
        keywords: Sequence[str] | Omit = ...,
        prompt: str | Omit = ...,
        response_format: AudioResponseFormatInput | Omit = ...,
        temperature: float | Omit = ...,
        include: Sequence[TranscriptionIncludeInput] | Omit = ...,
        timestamp_granularities: Sequence[CreateTranscriptionRequestTimestampGranularitiesItemInput] | Omit = ...,
        chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | Omit | None = ...,
        known_speaker_names: Sequence[str] | Omit = ...,
        known_speaker_references: Sequence[str] | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> (
        CreateTranscriptionResponseJson
        | CreateTranscriptionResponseDiarizedJson
        | CreateTranscriptionResponseVerboseJson
        | str
    ):
        """Transcribe audio

        Transcribes audio in the language spoken, with timestamps or speakers if the model and format support
        them. With `stream=True`, the text arrives as events. Billed by duration or tokens, depending on
        the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency.
            languages: Languages that are spoken. Not empty.
            keywords: Names and terms that are likely to occur.
            prompt: Text to guide style and spelling, or the end of the previous segment. It should be in the language of the audio.
            response_format: Output format. Not every model supports all of them. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
            include: Additional data to include, such as log probabilities.
            timestamp_granularities: Timestamps to include: for words, segments, or both. Only with `verbose_json`. Values: `word`, `segment`.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            chunking_strategy: Splits the audio at silences, with your own settings. Default: `auto`.
            known_speaker_names: Names of the known speakers, in the order of `known_speaker_references`. At most 4 items.
            known_speaker_references: Voice samples of the known speakers, as `data:` URLs with 2 to 10 seconds of audio. At most 4 items.
        """
    @overload
    async def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranscriptionRequestModelInput,
        stream: bool | None,
        language: str | Omit = ...,
        languages: Sequence[str] | Omit = ...,
        keywords: Sequence[str] | Omit = ...,
        prompt: str | Omit = ...,
        response_format: AudioResponseFormatInput | Omit = ...,
        temperature: float | Omit = ...,
        include: Sequence[TranscriptionIncludeInput] | Omit = ...,
        timestamp_granularities: Sequence[CreateTranscriptionRequestTimestampGranularitiesItemInput] | Omit = ...,
        chunking_strategy: Literal["auto"] | VadConfig | VadConfigDict | Omit | None = ...,
        known_speaker_names: Sequence[str] | Omit = ...,
        known_speaker_references: Sequence[str] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> (
        CreateTranscriptionResponseJson
        | CreateTranscriptionResponseDiarizedJson
        | CreateTranscriptionResponseVerboseJson
        | str
        | AsyncStream[CreateTranscriptionResponseStreamEvent]
    ):
        """Transcribe audio

        Transcribes audio in the language spoken, with timestamps or speakers if the model and format support
        them. With `stream=True`, the text arrives as events. Billed by duration or tokens, depending on
        the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency.
            languages: Languages that are spoken. Not empty.
            keywords: Names and terms that are likely to occur.
            prompt: Text to guide style and spelling, or the end of the previous segment. It should be in the language of the audio.
            response_format: Output format. Not every model supports all of them. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
            include: Additional data to include, such as log probabilities.
            timestamp_granularities: Timestamps to include: for words, segments, or both. Only with `verbose_json`. Values: `word`, `segment`.
            stream: Whether to stream the text as server-sent events. Default: `false`.
            chunking_strategy: Splits the audio at silences, with your own settings. Default: `auto`.
            known_speaker_names: Names of the known speakers, in the order of `known_speaker_references`. At most 4 items.
            known_speaker_references: Voice samples of the known speakers, as `data:` URLs with 2 to 10 seconds of audio. At most 4 items.
        """
    @property
    def with_raw_response(self) -> AsyncAudioTranscriptionsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAudioTranscriptionsStreaming: ...

class AudioTranscriptionsRaw(Protocol):
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CreateTranscriptionParams]
    ) -> RawResponse[Stream[CreateTranscriptionResponseStreamEvent]]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateTranscriptionParams]
    ) -> RawResponse[
        CreateTranscriptionResponseJson
        | CreateTranscriptionResponseDiarizedJson
        | CreateTranscriptionResponseVerboseJson
        | str
    ]: ...
    @overload
    def create(
        self, *, stream: bool | None, **params: Unpack[CreateTranscriptionParams]
    ) -> RawResponse[
        CreateTranscriptionResponseJson
        | CreateTranscriptionResponseDiarizedJson
        | CreateTranscriptionResponseVerboseJson
        | str
        | Stream[CreateTranscriptionResponseStreamEvent]
    ]: ...

class AsyncAudioTranscriptionsRaw(Protocol):
    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[CreateTranscriptionParams]
    ) -> RawResponse[AsyncStream[CreateTranscriptionResponseStreamEvent]]: ...
    @overload
    async def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateTranscriptionParams]
    ) -> RawResponse[
        CreateTranscriptionResponseJson
        | CreateTranscriptionResponseDiarizedJson
        | CreateTranscriptionResponseVerboseJson
        | str
    ]: ...
    @overload
    async def create(
        self, *, stream: bool | None, **params: Unpack[CreateTranscriptionParams]
    ) -> RawResponse[
        CreateTranscriptionResponseJson
        | CreateTranscriptionResponseDiarizedJson
        | CreateTranscriptionResponseVerboseJson
        | str
        | AsyncStream[CreateTranscriptionResponseStreamEvent]
    ]: ...

class AudioTranscriptionsStreaming(Protocol):
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CreateTranscriptionParams]
    ) -> AbstractContextManager[StreamedResponse[Stream[CreateTranscriptionResponseStreamEvent]]]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateTranscriptionParams]
    ) -> AbstractContextManager[
        StreamedResponse[
            CreateTranscriptionResponseJson
            | CreateTranscriptionResponseDiarizedJson
            | CreateTranscriptionResponseVerboseJson
            | str
        ]
    ]: ...
    @overload
    def create(
        self, *, stream: bool | None, **params: Unpack[CreateTranscriptionParams]
    ) -> AbstractContextManager[
        StreamedResponse[
            CreateTranscriptionResponseJson
            | CreateTranscriptionResponseDiarizedJson
            | CreateTranscriptionResponseVerboseJson
            | str
            | Stream[CreateTranscriptionResponseStreamEvent]
        ]
    ]: ...

class AsyncAudioTranscriptionsStreaming(Protocol):
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CreateTranscriptionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[CreateTranscriptionResponseStreamEvent]]]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateTranscriptionParams]
    ) -> AbstractAsyncContextManager[
        AsyncStreamedResponse[
            CreateTranscriptionResponseJson
            | CreateTranscriptionResponseDiarizedJson
            | CreateTranscriptionResponseVerboseJson
            | str
        ]
    ]: ...
    @overload
    def create(
        self, *, stream: bool | None, **params: Unpack[CreateTranscriptionParams]
    ) -> AbstractAsyncContextManager[
        AsyncStreamedResponse[
            CreateTranscriptionResponseJson
            | CreateTranscriptionResponseDiarizedJson
            | CreateTranscriptionResponseVerboseJson
            | str
            | AsyncStream[CreateTranscriptionResponseStreamEvent]
        ]
    ]: ...
