"""The resource ``client.audio.translations``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack, overload

import httpx

from ..api.audio.create_translation import CreateTranslationParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..models.create_translation_request import (
    CreateTranslationRequestModelInput,
    CreateTranslationRequestResponseFormatInput,
)
from ..models.create_translation_response_json import CreateTranslationResponseJson
from ..models.create_translation_response_verbose_json import CreateTranslationResponseVerboseJson
from ..types import FileInput

class AudioTranslations(Resource):
    @overload
    def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranslationRequestModelInput,
        prompt: str | Omit = ...,
        response_format: Literal["json"] | Omit = ...,
        temperature: float | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CreateTranslationResponseJson:
        """Translate audio into English

        Transcribes audio and translates it into English.

        ``POST /audio/translations``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            prompt: English text to guide style and spelling.
            response_format: Output format. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
        """
    @overload
    def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranslationRequestModelInput,
        response_format: Literal["text", "srt", "vtt"],
        prompt: str | Omit = ...,
        temperature: float | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> str:
        """Translate audio into English

        Transcribes audio and translates it into English.

        ``POST /audio/translations``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            prompt: English text to guide style and spelling.
            response_format: Output format. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
        """
    @overload
    def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranslationRequestModelInput,
        response_format: Literal["verbose_json"],
        prompt: str | Omit = ...,
        temperature: float | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CreateTranslationResponseVerboseJson:
        """Translate audio into English

        Transcribes audio and translates it into English.

        ``POST /audio/translations``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            prompt: English text to guide style and spelling.
            response_format: Output format. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
        """
    @overload
    def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranslationRequestModelInput,
        prompt: str | Omit = ...,
        response_format: CreateTranslationRequestResponseFormatInput | Omit = ...,
        temperature: float | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CreateTranslationResponseJson | CreateTranslationResponseVerboseJson | str:
        """Translate audio into English

        Transcribes audio and translates it into English.

        ``POST /audio/translations``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            prompt: English text to guide style and spelling.
            response_format: Output format. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
        """
    @property
    def with_raw_response(self) -> AudioTranslationsRaw: ...
    @property
    def with_streaming_response(self) -> AudioTranslationsStreaming: ...

class AsyncAudioTranslations(AsyncResource):
    @overload
    async def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranslationRequestModelInput,
        prompt: str | Omit = ...,
        response_format: Literal["json"] | Omit = ...,
        temperature: float | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CreateTranslationResponseJson:
        """Translate audio into English

        Transcribes audio and translates it into English.

        ``POST /audio/translations``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            prompt: English text to guide style and spelling.
            response_format: Output format. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
        """
    @overload
    async def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranslationRequestModelInput,
        response_format: Literal["text", "srt", "vtt"],
        prompt: str | Omit = ...,
        temperature: float | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> str:
        """Translate audio into English

        Transcribes audio and translates it into English.

        ``POST /audio/translations``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            prompt: English text to guide style and spelling.
            response_format: Output format. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
        """
    @overload
    async def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranslationRequestModelInput,
        response_format: Literal["verbose_json"],
        prompt: str | Omit = ...,
        temperature: float | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CreateTranslationResponseVerboseJson:
        """Translate audio into English

        Transcribes audio and translates it into English.

        ``POST /audio/translations``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            prompt: English text to guide style and spelling.
            response_format: Output format. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
        """
    @overload
    async def create(
        self,
        *,
        file: FileInput,
        model: str | CreateTranslationRequestModelInput,
        prompt: str | Omit = ...,
        response_format: CreateTranslationRequestResponseFormatInput | Omit = ...,
        temperature: float | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> CreateTranslationResponseJson | CreateTranslationResponseVerboseJson | str:
        """Translate audio into English

        Transcribes audio and translates it into English.

        ``POST /audio/translations``

        Args:
            file: Required. The audio file. Its name must have the extension of its format, such as `.mp3`.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `whisper-1`, `gpt-transcribe`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`, `gpt-4o-mini-transcribe-2025-12-15`, `gpt-4o-transcribe-diarize`.
            prompt: English text to guide style and spelling.
            response_format: Output format. Values: `json`, `text`, `srt`, `verbose_json`, `vtt`. Default: `json`.
            temperature: Sampling temperature, from 0 to 1. Lower is more deterministic; at 0 the server raises it automatically where needed. Default: `0`.
        """
    @property
    def with_raw_response(self) -> AsyncAudioTranslationsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAudioTranslationsStreaming: ...

class AudioTranslationsRaw(Protocol):
    def create(
        self, **params: Unpack[CreateTranslationParams]
    ) -> RawResponse[CreateTranslationResponseJson | CreateTranslationResponseVerboseJson | str]: ...

class AsyncAudioTranslationsRaw(Protocol):
    async def create(
        self, **params: Unpack[CreateTranslationParams]
    ) -> RawResponse[CreateTranslationResponseJson | CreateTranslationResponseVerboseJson | str]: ...

class AudioTranslationsStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateTranslationParams]
    ) -> AbstractContextManager[
        StreamedResponse[CreateTranslationResponseJson | CreateTranslationResponseVerboseJson | str]
    ]: ...

class AsyncAudioTranslationsStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateTranslationParams]
    ) -> AbstractAsyncContextManager[
        AsyncStreamedResponse[CreateTranslationResponseJson | CreateTranslationResponseVerboseJson | str]
    ]: ...
