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

        Turn speech into text in the language that is spoken, with times or speakers if the model and format
        have them. With `stream=True` the text comes as events. Duration or tokens are billed, depending
        on the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file; its name must end in the format, such as `.mp3`.
            model: Required. The model that was used. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster.
            languages: The languages that are spoken. Not empty.
            keywords: Names and terms that are likely to be said.
            prompt: A text that guides style and spelling, or the end of the segment before; in the language of the audio.
            response_format: Form of the answer; not every model has all. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible. Default: `0`.
            include: Further data to put into the answer, such as log probabilities.
            timestamp_granularities: Whether to time words, segments or both; only with `verbose_json`. Values: `word`, `segment`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            chunking_strategy: Cuts the audio at silence, by your own settings. Default: `auto`.
            known_speaker_names: Names of speakers whose voices you send along, in the same order. At most 4 items.
            known_speaker_references: Samples of the speakers' voices, as `data:` URLs of 2 to 10 seconds of audio. At most 4 items.
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

        Turn speech into text in the language that is spoken, with times or speakers if the model and format
        have them. With `stream=True` the text comes as events. Duration or tokens are billed, depending
        on the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file; its name must end in the format, such as `.mp3`.
            model: Required. The model that was used. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster.
            languages: The languages that are spoken. Not empty.
            keywords: Names and terms that are likely to be said.
            prompt: A text that guides style and spelling, or the end of the segment before; in the language of the audio.
            response_format: Form of the answer; not every model has all. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible. Default: `0`.
            include: Further data to put into the answer, such as log probabilities.
            timestamp_granularities: Whether to time words, segments or both; only with `verbose_json`. Values: `word`, `segment`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            chunking_strategy: Cuts the audio at silence, by your own settings. Default: `auto`.
            known_speaker_names: Names of speakers whose voices you send along, in the same order. At most 4 items.
            known_speaker_references: Samples of the speakers' voices, as `data:` URLs of 2 to 10 seconds of audio. At most 4 items.
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

        Turn speech into text in the language that is spoken, with times or speakers if the model and format
        have them. With `stream=True` the text comes as events. Duration or tokens are billed, depending
        on the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file; its name must end in the format, such as `.mp3`.
            model: Required. The model that was used. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster.
            languages: The languages that are spoken. Not empty.
            keywords: Names and terms that are likely to be said.
            prompt: A text that guides style and spelling, or the end of the segment before; in the language of the audio.
            response_format: Form of the answer; not every model has all. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible. Default: `0`.
            include: Further data to put into the answer, such as log probabilities.
            timestamp_granularities: Whether to time words, segments or both; only with `verbose_json`. Values: `word`, `segment`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            chunking_strategy: Cuts the audio at silence, by your own settings. Default: `auto`.
            known_speaker_names: Names of speakers whose voices you send along, in the same order. At most 4 items.
            known_speaker_references: Samples of the speakers' voices, as `data:` URLs of 2 to 10 seconds of audio. At most 4 items.
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

        Turn speech into text in the language that is spoken, with times or speakers if the model and format
        have them. With `stream=True` the text comes as events. Duration or tokens are billed, depending
        on the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file; its name must end in the format, such as `.mp3`.
            model: Required. The model that was used. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster.
            languages: The languages that are spoken. Not empty.
            keywords: Names and terms that are likely to be said.
            prompt: A text that guides style and spelling, or the end of the segment before; in the language of the audio.
            response_format: Form of the answer; not every model has all. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible. Default: `0`.
            include: Further data to put into the answer, such as log probabilities.
            timestamp_granularities: Whether to time words, segments or both; only with `verbose_json`. Values: `word`, `segment`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            chunking_strategy: Cuts the audio at silence, by your own settings. Default: `auto`.
            known_speaker_names: Names of speakers whose voices you send along, in the same order. At most 4 items.
            known_speaker_references: Samples of the speakers' voices, as `data:` URLs of 2 to 10 seconds of audio. At most 4 items.
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

        Turn speech into text in the language that is spoken, with times or speakers if the model and format
        have them. With `stream=True` the text comes as events. Duration or tokens are billed, depending
        on the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file; its name must end in the format, such as `.mp3`.
            model: Required. The model that was used. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster.
            languages: The languages that are spoken. Not empty.
            keywords: Names and terms that are likely to be said.
            prompt: A text that guides style and spelling, or the end of the segment before; in the language of the audio.
            response_format: Form of the answer; not every model has all. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible. Default: `0`.
            include: Further data to put into the answer, such as log probabilities.
            timestamp_granularities: Whether to time words, segments or both; only with `verbose_json`. Values: `word`, `segment`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            chunking_strategy: Cuts the audio at silence, by your own settings. Default: `auto`.
            known_speaker_names: Names of speakers whose voices you send along, in the same order. At most 4 items.
            known_speaker_references: Samples of the speakers' voices, as `data:` URLs of 2 to 10 seconds of audio. At most 4 items.
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

        Turn speech into text in the language that is spoken, with times or speakers if the model and format
        have them. With `stream=True` the text comes as events. Duration or tokens are billed, depending
        on the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file; its name must end in the format, such as `.mp3`.
            model: Required. The model that was used. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster.
            languages: The languages that are spoken. Not empty.
            keywords: Names and terms that are likely to be said.
            prompt: A text that guides style and spelling, or the end of the segment before; in the language of the audio.
            response_format: Form of the answer; not every model has all. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible. Default: `0`.
            include: Further data to put into the answer, such as log probabilities.
            timestamp_granularities: Whether to time words, segments or both; only with `verbose_json`. Values: `word`, `segment`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            chunking_strategy: Cuts the audio at silence, by your own settings. Default: `auto`.
            known_speaker_names: Names of speakers whose voices you send along, in the same order. At most 4 items.
            known_speaker_references: Samples of the speakers' voices, as `data:` URLs of 2 to 10 seconds of audio. At most 4 items.
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

        Turn speech into text in the language that is spoken, with times or speakers if the model and format
        have them. With `stream=True` the text comes as events. Duration or tokens are billed, depending
        on the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file; its name must end in the format, such as `.mp3`.
            model: Required. The model that was used. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster.
            languages: The languages that are spoken. Not empty.
            keywords: Names and terms that are likely to be said.
            prompt: A text that guides style and spelling, or the end of the segment before; in the language of the audio.
            response_format: Form of the answer; not every model has all. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible. Default: `0`.
            include: Further data to put into the answer, such as log probabilities.
            timestamp_granularities: Whether to time words, segments or both; only with `verbose_json`. Values: `word`, `segment`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            chunking_strategy: Cuts the audio at silence, by your own settings. Default: `auto`.
            known_speaker_names: Names of speakers whose voices you send along, in the same order. At most 4 items.
            known_speaker_references: Samples of the speakers' voices, as `data:` URLs of 2 to 10 seconds of audio. At most 4 items.
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

        Turn speech into text in the language that is spoken, with times or speakers if the model and format
        have them. With `stream=True` the text comes as events. Duration or tokens are billed, depending
        on the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file; its name must end in the format, such as `.mp3`.
            model: Required. The model that was used. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster.
            languages: The languages that are spoken. Not empty.
            keywords: Names and terms that are likely to be said.
            prompt: A text that guides style and spelling, or the end of the segment before; in the language of the audio.
            response_format: Form of the answer; not every model has all. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible. Default: `0`.
            include: Further data to put into the answer, such as log probabilities.
            timestamp_granularities: Whether to time words, segments or both; only with `verbose_json`. Values: `word`, `segment`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            chunking_strategy: Cuts the audio at silence, by your own settings. Default: `auto`.
            known_speaker_names: Names of speakers whose voices you send along, in the same order. At most 4 items.
            known_speaker_references: Samples of the speakers' voices, as `data:` URLs of 2 to 10 seconds of audio. At most 4 items.
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

        Turn speech into text in the language that is spoken, with times or speakers if the model and format
        have them. With `stream=True` the text comes as events. Duration or tokens are billed, depending
        on the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file; its name must end in the format, such as `.mp3`.
            model: Required. The model that was used. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster.
            languages: The languages that are spoken. Not empty.
            keywords: Names and terms that are likely to be said.
            prompt: A text that guides style and spelling, or the end of the segment before; in the language of the audio.
            response_format: Form of the answer; not every model has all. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible. Default: `0`.
            include: Further data to put into the answer, such as log probabilities.
            timestamp_granularities: Whether to time words, segments or both; only with `verbose_json`. Values: `word`, `segment`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            chunking_strategy: Cuts the audio at silence, by your own settings. Default: `auto`.
            known_speaker_names: Names of speakers whose voices you send along, in the same order. At most 4 items.
            known_speaker_references: Samples of the speakers' voices, as `data:` URLs of 2 to 10 seconds of audio. At most 4 items.
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

        Turn speech into text in the language that is spoken, with times or speakers if the model and format
        have them. With `stream=True` the text comes as events. Duration or tokens are billed, depending
        on the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file; its name must end in the format, such as `.mp3`.
            model: Required. The model that was used. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster.
            languages: The languages that are spoken. Not empty.
            keywords: Names and terms that are likely to be said.
            prompt: A text that guides style and spelling, or the end of the segment before; in the language of the audio.
            response_format: Form of the answer; not every model has all. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible. Default: `0`.
            include: Further data to put into the answer, such as log probabilities.
            timestamp_granularities: Whether to time words, segments or both; only with `verbose_json`. Values: `word`, `segment`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            chunking_strategy: Cuts the audio at silence, by your own settings. Default: `auto`.
            known_speaker_names: Names of speakers whose voices you send along, in the same order. At most 4 items.
            known_speaker_references: Samples of the speakers' voices, as `data:` URLs of 2 to 10 seconds of audio. At most 4 items.
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

        Turn speech into text in the language that is spoken, with times or speakers if the model and format
        have them. With `stream=True` the text comes as events. Duration or tokens are billed, depending
        on the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file; its name must end in the format, such as `.mp3`.
            model: Required. The model that was used. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster.
            languages: The languages that are spoken. Not empty.
            keywords: Names and terms that are likely to be said.
            prompt: A text that guides style and spelling, or the end of the segment before; in the language of the audio.
            response_format: Form of the answer; not every model has all. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible. Default: `0`.
            include: Further data to put into the answer, such as log probabilities.
            timestamp_granularities: Whether to time words, segments or both; only with `verbose_json`. Values: `word`, `segment`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            chunking_strategy: Cuts the audio at silence, by your own settings. Default: `auto`.
            known_speaker_names: Names of speakers whose voices you send along, in the same order. At most 4 items.
            known_speaker_references: Samples of the speakers' voices, as `data:` URLs of 2 to 10 seconds of audio. At most 4 items.
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

        Turn speech into text in the language that is spoken, with times or speakers if the model and format
        have them. With `stream=True` the text comes as events. Duration or tokens are billed, depending
        on the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file; its name must end in the format, such as `.mp3`.
            model: Required. The model that was used. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster.
            languages: The languages that are spoken. Not empty.
            keywords: Names and terms that are likely to be said.
            prompt: A text that guides style and spelling, or the end of the segment before; in the language of the audio.
            response_format: Form of the answer; not every model has all. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible. Default: `0`.
            include: Further data to put into the answer, such as log probabilities.
            timestamp_granularities: Whether to time words, segments or both; only with `verbose_json`. Values: `word`, `segment`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            chunking_strategy: Cuts the audio at silence, by your own settings. Default: `auto`.
            known_speaker_names: Names of speakers whose voices you send along, in the same order. At most 4 items.
            known_speaker_references: Samples of the speakers' voices, as `data:` URLs of 2 to 10 seconds of audio. At most 4 items.
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

        Turn speech into text in the language that is spoken, with times or speakers if the model and format
        have them. With `stream=True` the text comes as events. Duration or tokens are billed, depending
        on the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file; its name must end in the format, such as `.mp3`.
            model: Required. The model that was used. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster.
            languages: The languages that are spoken. Not empty.
            keywords: Names and terms that are likely to be said.
            prompt: A text that guides style and spelling, or the end of the segment before; in the language of the audio.
            response_format: Form of the answer; not every model has all. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible. Default: `0`.
            include: Further data to put into the answer, such as log probabilities.
            timestamp_granularities: Whether to time words, segments or both; only with `verbose_json`. Values: `word`, `segment`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            chunking_strategy: Cuts the audio at silence, by your own settings. Default: `auto`.
            known_speaker_names: Names of speakers whose voices you send along, in the same order. At most 4 items.
            known_speaker_references: Samples of the speakers' voices, as `data:` URLs of 2 to 10 seconds of audio. At most 4 items.
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

        Turn speech into text in the language that is spoken, with times or speakers if the model and format
        have them. With `stream=True` the text comes as events. Duration or tokens are billed, depending
        on the model.

        ``POST /audio/transcriptions``

        Args:
            file: Required. The audio file; its name must end in the format, such as `.mp3`.
            model: Required. The model that was used. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            language: The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster.
            languages: The languages that are spoken. Not empty.
            keywords: Names and terms that are likely to be said.
            prompt: A text that guides style and spelling, or the end of the segment before; in the language of the audio.
            response_format: Form of the answer; not every model has all. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`, `diarized_json`. Default: `json`.
            temperature: How freely to choose among likely tokens, 0 to 1; with 0 it is raised by itself until the text is plausible. Default: `0`.
            include: Further data to put into the answer, such as log probabilities.
            timestamp_granularities: Whether to time words, segments or both; only with `verbose_json`. Values: `word`, `segment`.
            stream: Answer with server-sent events while the text is made. Default: `false`.
            chunking_strategy: Cuts the audio at silence, by your own settings. Default: `auto`.
            known_speaker_names: Names of speakers whose voices you send along, in the same order. At most 4 items.
            known_speaker_references: Samples of the speakers' voices, as `data:` URLs of 2 to 10 seconds of audio. At most 4 items.
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
