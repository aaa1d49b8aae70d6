"""The resource ``client.audio.speech``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack, overload

import httpx

from ..api.audio.create_speech import CreateSpeechParams
from ..client import (
    AsyncResource,
    AsyncStream,
    AsyncStreamedResponse,
    BinaryResponse,
    Omit,
    RawResponse,
    Resource,
    Stream,
    StreamedResponse,
)
from ..models.create_speech_request import CreateSpeechRequestModelInput, CreateSpeechRequestResponseFormatInput
from ..unions import CreateSpeechResponseStreamEvent, VoiceIdsOrCustomVoiceInput

class AudioSpeech(Resource):
    @overload
    def create(
        self,
        *,
        model: str | CreateSpeechRequestModelInput,
        input: str,
        voice: VoiceIdsOrCustomVoiceInput,
        stream_format: Literal["sse"],
        instructions: str | Omit = ...,
        response_format: CreateSpeechRequestResponseFormatInput | Omit = ...,
        speed: float | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Stream[CreateSpeechResponseStreamEvent]:
        """Turn text into speech

        Generates speech from text. The audio is streamed as it is generated, or sent as events with
        `stream_format="sse"`. Billed by characters or tokens, depending on the model.

        ``POST /audio/speech``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `tts-1`, `tts-1-hd`, `gpt-4o-mini-tts`, `gpt-4o-mini-tts-2025-12-15`.
            input: Required. The text to speak. At most 4096 characters.
            voice: Required. A voice: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more.
            instructions: System instructions: how the model should behave. They precede the conversation. At most 4096 characters.
            response_format: File format of the audio. Values: `mp3`, `opus`, `aac`, `flac`, `wav`, `pcm`. Default: `mp3`.
            speed: Speaking rate; 1 is normal speed. Default: `1`. From 0.25 to 4.
            stream_format: Whether to stream raw audio (`audio`) or events with chunks of it (`sse`). Default: `audio`.
        """
    @overload
    def create(
        self,
        *,
        model: str | CreateSpeechRequestModelInput,
        input: str,
        voice: VoiceIdsOrCustomVoiceInput,
        instructions: str | Omit = ...,
        response_format: CreateSpeechRequestResponseFormatInput | Omit = ...,
        speed: float | Omit = ...,
        stream_format: Literal["audio"] = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BinaryResponse:
        """Turn text into speech

        Generates speech from text. The audio is streamed as it is generated, or sent as events with
        `stream_format="sse"`. Billed by characters or tokens, depending on the model.

        ``POST /audio/speech``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `tts-1`, `tts-1-hd`, `gpt-4o-mini-tts`, `gpt-4o-mini-tts-2025-12-15`.
            input: Required. The text to speak. At most 4096 characters.
            voice: Required. A voice: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more.
            instructions: System instructions: how the model should behave. They precede the conversation. At most 4096 characters.
            response_format: File format of the audio. Values: `mp3`, `opus`, `aac`, `flac`, `wav`, `pcm`. Default: `mp3`.
            speed: Speaking rate; 1 is normal speed. Default: `1`. From 0.25 to 4.
            stream_format: Whether to stream raw audio (`audio`) or events with chunks of it (`sse`). Default: `audio`.
        """
    @overload
    def create(
        self,
        *,
        model: str | CreateSpeechRequestModelInput,
        input: str,
        voice: VoiceIdsOrCustomVoiceInput,
        stream_format: str,
        instructions: str | Omit = ...,
        response_format: CreateSpeechRequestResponseFormatInput | Omit = ...,
        speed: float | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BinaryResponse | Stream[CreateSpeechResponseStreamEvent]:
        """Turn text into speech

        Generates speech from text. The audio is streamed as it is generated, or sent as events with
        `stream_format="sse"`. Billed by characters or tokens, depending on the model.

        ``POST /audio/speech``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `tts-1`, `tts-1-hd`, `gpt-4o-mini-tts`, `gpt-4o-mini-tts-2025-12-15`.
            input: Required. The text to speak. At most 4096 characters.
            voice: Required. A voice: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more.
            instructions: System instructions: how the model should behave. They precede the conversation. At most 4096 characters.
            response_format: File format of the audio. Values: `mp3`, `opus`, `aac`, `flac`, `wav`, `pcm`. Default: `mp3`.
            speed: Speaking rate; 1 is normal speed. Default: `1`. From 0.25 to 4.
            stream_format: Whether to stream raw audio (`audio`) or events with chunks of it (`sse`). Default: `audio`.
        """
    @property
    def with_raw_response(self) -> AudioSpeechRaw: ...
    @property
    def with_streaming_response(self) -> AudioSpeechStreaming: ...

class AsyncAudioSpeech(AsyncResource):
    @overload
    async def create(
        self,
        *,
        model: str | CreateSpeechRequestModelInput,
        input: str,
        voice: VoiceIdsOrCustomVoiceInput,
        stream_format: Literal["sse"],
        instructions: str | Omit = ...,
        response_format: CreateSpeechRequestResponseFormatInput | Omit = ...,
        speed: float | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncStream[CreateSpeechResponseStreamEvent]:
        """Turn text into speech

        Generates speech from text. The audio is streamed as it is generated, or sent as events with
        `stream_format="sse"`. Billed by characters or tokens, depending on the model.

        ``POST /audio/speech``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `tts-1`, `tts-1-hd`, `gpt-4o-mini-tts`, `gpt-4o-mini-tts-2025-12-15`.
            input: Required. The text to speak. At most 4096 characters.
            voice: Required. A voice: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more.
            instructions: System instructions: how the model should behave. They precede the conversation. At most 4096 characters.
            response_format: File format of the audio. Values: `mp3`, `opus`, `aac`, `flac`, `wav`, `pcm`. Default: `mp3`.
            speed: Speaking rate; 1 is normal speed. Default: `1`. From 0.25 to 4.
            stream_format: Whether to stream raw audio (`audio`) or events with chunks of it (`sse`). Default: `audio`.
        """
    @overload
    async def create(
        self,
        *,
        model: str | CreateSpeechRequestModelInput,
        input: str,
        voice: VoiceIdsOrCustomVoiceInput,
        instructions: str | Omit = ...,
        response_format: CreateSpeechRequestResponseFormatInput | Omit = ...,
        speed: float | Omit = ...,
        stream_format: Literal["audio"] = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BinaryResponse:
        """Turn text into speech

        Generates speech from text. The audio is streamed as it is generated, or sent as events with
        `stream_format="sse"`. Billed by characters or tokens, depending on the model.

        ``POST /audio/speech``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `tts-1`, `tts-1-hd`, `gpt-4o-mini-tts`, `gpt-4o-mini-tts-2025-12-15`.
            input: Required. The text to speak. At most 4096 characters.
            voice: Required. A voice: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more.
            instructions: System instructions: how the model should behave. They precede the conversation. At most 4096 characters.
            response_format: File format of the audio. Values: `mp3`, `opus`, `aac`, `flac`, `wav`, `pcm`. Default: `mp3`.
            speed: Speaking rate; 1 is normal speed. Default: `1`. From 0.25 to 4.
            stream_format: Whether to stream raw audio (`audio`) or events with chunks of it (`sse`). Default: `audio`.
        """
    @overload
    async def create(
        self,
        *,
        model: str | CreateSpeechRequestModelInput,
        input: str,
        voice: VoiceIdsOrCustomVoiceInput,
        stream_format: str,
        instructions: str | Omit = ...,
        response_format: CreateSpeechRequestResponseFormatInput | Omit = ...,
        speed: float | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> BinaryResponse | AsyncStream[CreateSpeechResponseStreamEvent]:
        """Turn text into speech

        Generates speech from text. The audio is streamed as it is generated, or sent as events with
        `stream_format="sse"`. Billed by characters or tokens, depending on the model.

        ``POST /audio/speech``

        Args:
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `tts-1`, `tts-1-hd`, `gpt-4o-mini-tts`, `gpt-4o-mini-tts-2025-12-15`.
            input: Required. The text to speak. At most 4096 characters.
            voice: Required. A voice: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more.
            instructions: System instructions: how the model should behave. They precede the conversation. At most 4096 characters.
            response_format: File format of the audio. Values: `mp3`, `opus`, `aac`, `flac`, `wav`, `pcm`. Default: `mp3`.
            speed: Speaking rate; 1 is normal speed. Default: `1`. From 0.25 to 4.
            stream_format: Whether to stream raw audio (`audio`) or events with chunks of it (`sse`). Default: `audio`.
        """
    @property
    def with_raw_response(self) -> AsyncAudioSpeechRaw: ...
    @property
    def with_streaming_response(self) -> AsyncAudioSpeechStreaming: ...

class AudioSpeechRaw(Protocol):
    @overload
    def create(
        self, *, stream_format: Literal["sse"], **params: Unpack[CreateSpeechParams]
    ) -> RawResponse[Stream[CreateSpeechResponseStreamEvent]]: ...
    @overload
    def create(
        self, *, stream_format: Literal["audio"] = ..., **params: Unpack[CreateSpeechParams]
    ) -> RawResponse[BinaryResponse]: ...
    @overload
    def create(
        self, *, stream_format: str, **params: Unpack[CreateSpeechParams]
    ) -> RawResponse[BinaryResponse | Stream[CreateSpeechResponseStreamEvent]]: ...

class AsyncAudioSpeechRaw(Protocol):
    @overload
    async def create(
        self, *, stream_format: Literal["sse"], **params: Unpack[CreateSpeechParams]
    ) -> RawResponse[AsyncStream[CreateSpeechResponseStreamEvent]]: ...
    @overload
    async def create(
        self, *, stream_format: Literal["audio"] = ..., **params: Unpack[CreateSpeechParams]
    ) -> RawResponse[BinaryResponse]: ...
    @overload
    async def create(
        self, *, stream_format: str, **params: Unpack[CreateSpeechParams]
    ) -> RawResponse[BinaryResponse | AsyncStream[CreateSpeechResponseStreamEvent]]: ...

class AudioSpeechStreaming(Protocol):
    @overload
    def create(
        self, *, stream_format: Literal["sse"], **params: Unpack[CreateSpeechParams]
    ) -> AbstractContextManager[StreamedResponse[Stream[CreateSpeechResponseStreamEvent]]]: ...
    @overload
    def create(
        self, *, stream_format: Literal["audio"] = ..., **params: Unpack[CreateSpeechParams]
    ) -> AbstractContextManager[StreamedResponse[BinaryResponse]]: ...
    @overload
    def create(
        self, *, stream_format: str, **params: Unpack[CreateSpeechParams]
    ) -> AbstractContextManager[StreamedResponse[BinaryResponse | Stream[CreateSpeechResponseStreamEvent]]]: ...

class AsyncAudioSpeechStreaming(Protocol):
    @overload
    def create(
        self, *, stream_format: Literal["sse"], **params: Unpack[CreateSpeechParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[CreateSpeechResponseStreamEvent]]]: ...
    @overload
    def create(
        self, *, stream_format: Literal["audio"] = ..., **params: Unpack[CreateSpeechParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[BinaryResponse]]: ...
    @overload
    def create(
        self, *, stream_format: str, **params: Unpack[CreateSpeechParams]
    ) -> AbstractAsyncContextManager[
        AsyncStreamedResponse[BinaryResponse | AsyncStream[CreateSpeechResponseStreamEvent]]
    ]: ...
