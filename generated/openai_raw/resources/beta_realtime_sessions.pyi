"""The resource ``client.beta.realtime.sessions``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack

import httpx

from ..api.realtime.create_realtime_session import CreateRealtimeSessionParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..dicts.realtime_session_create_request import (
    RealtimeSessionCreateRequestClientSecretDict,
    RealtimeSessionCreateRequestInputAudioNoiseReductionDict,
    RealtimeSessionCreateRequestInputAudioTranscriptionDict,
    RealtimeSessionCreateRequestToolsItemDict,
    RealtimeSessionCreateRequestTracingDict,
    RealtimeSessionCreateRequestTurnDetectionDict,
)
from ..models.realtime_session_create_request import (
    RealtimeSessionCreateRequestClientSecret,
    RealtimeSessionCreateRequestInputAudioNoiseReduction,
    RealtimeSessionCreateRequestInputAudioTranscription,
    RealtimeSessionCreateRequestModalitiesItemInput,
    RealtimeSessionCreateRequestToolsItem,
    RealtimeSessionCreateRequestTracing,
    RealtimeSessionCreateRequestTurnDetection,
)
from ..models.realtime_session_create_response import RealtimeSessionCreateResponse
from ..unions import PromptInput, RealtimeTruncationInput, VoiceIdsOrCustomVoiceInput

class BetaRealtimeSessions(Resource):
    def create(
        self,
        *,
        client_secret: RealtimeSessionCreateRequestClientSecret
        | RealtimeSessionCreateRequestClientSecretDict
        | Omit = ...,
        modalities: Sequence[RealtimeSessionCreateRequestModalitiesItemInput] | Omit = ...,
        instructions: str | Omit = ...,
        voice: VoiceIdsOrCustomVoiceInput | Omit = ...,
        input_audio_format: str | Omit = ...,
        output_audio_format: str | Omit = ...,
        input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription
        | RealtimeSessionCreateRequestInputAudioTranscriptionDict
        | Omit = ...,
        speed: float | Omit = ...,
        tracing: Literal["auto"]
        | RealtimeSessionCreateRequestTracing
        | RealtimeSessionCreateRequestTracingDict
        | Omit = ...,
        turn_detection: RealtimeSessionCreateRequestTurnDetection
        | RealtimeSessionCreateRequestTurnDetectionDict
        | Omit = ...,
        tools: Iterable[RealtimeSessionCreateRequestToolsItem | RealtimeSessionCreateRequestToolsItemDict] | Omit = ...,
        tool_choice: str | Omit = ...,
        temperature: float | Omit = ...,
        max_response_output_tokens: int | Literal["inf"] | Omit = ...,
        truncation: RealtimeTruncationInput | Omit = ...,
        prompt: PromptInput | Omit = ...,
        model: str | Omit = ...,
        input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction
        | RealtimeSessionCreateRequestInputAudioNoiseReductionDict
        | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RealtimeSessionCreateResponse:
        """Create a session (beta)

        Creates a short-lived key with a session of the beta API. New code should use
        `client.realtime.client_secrets`.

        ``POST /realtime/sessions``

        Args:
            client_secret: A short-lived key with which a browser or app may connect.
            modalities: Modalities the model may respond with: `text`, `audio`.
            instructions: System instructions: how the model should behave. They precede the conversation.
            voice: A voice: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more.
            input_audio_format: Encoding of the input audio.
            output_audio_format: Encoding of the output audio.
            input_audio_transcription: How to transcribe the input audio in addition to the conversation; None to turn it off.
            speed: Speaking rate; 1 is normal speed. Default: `1`. From 0.25 to 1.5.
            tracing: Whether and how to record a trace of the session. Default: `auto`.
            turn_detection: How the server detects the end of a turn.
            tools: Tools the model may call.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call, and an object names a specific tool.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both.
            max_response_output_tokens: The most tokens in one response, tool calls included; `inf` for the model's own limit.
            truncation: What to do if the input exceeds the context window: `auto` drops items from the start of the conversation, `disabled` fails with a 400 error.
            prompt: Reference to a stored prompt template, with values for its variables.
            model: The model to use, such as `gpt-5.4-mini`.
            input_audio_noise_reduction: Whether and how to filter noise out of the input audio.
        """
    @property
    def with_raw_response(self) -> BetaRealtimeSessionsRaw: ...
    @property
    def with_streaming_response(self) -> BetaRealtimeSessionsStreaming: ...

class AsyncBetaRealtimeSessions(AsyncResource):
    async def create(
        self,
        *,
        client_secret: RealtimeSessionCreateRequestClientSecret
        | RealtimeSessionCreateRequestClientSecretDict
        | Omit = ...,
        modalities: Sequence[RealtimeSessionCreateRequestModalitiesItemInput] | Omit = ...,
        instructions: str | Omit = ...,
        voice: VoiceIdsOrCustomVoiceInput | Omit = ...,
        input_audio_format: str | Omit = ...,
        output_audio_format: str | Omit = ...,
        input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription
        | RealtimeSessionCreateRequestInputAudioTranscriptionDict
        | Omit = ...,
        speed: float | Omit = ...,
        tracing: Literal["auto"]
        | RealtimeSessionCreateRequestTracing
        | RealtimeSessionCreateRequestTracingDict
        | Omit = ...,
        turn_detection: RealtimeSessionCreateRequestTurnDetection
        | RealtimeSessionCreateRequestTurnDetectionDict
        | Omit = ...,
        tools: Iterable[RealtimeSessionCreateRequestToolsItem | RealtimeSessionCreateRequestToolsItemDict] | Omit = ...,
        tool_choice: str | Omit = ...,
        temperature: float | Omit = ...,
        max_response_output_tokens: int | Literal["inf"] | Omit = ...,
        truncation: RealtimeTruncationInput | Omit = ...,
        prompt: PromptInput | Omit = ...,
        model: str | Omit = ...,
        input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction
        | RealtimeSessionCreateRequestInputAudioNoiseReductionDict
        | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RealtimeSessionCreateResponse:
        """Create a session (beta)

        Creates a short-lived key with a session of the beta API. New code should use
        `client.realtime.client_secrets`.

        ``POST /realtime/sessions``

        Args:
            client_secret: A short-lived key with which a browser or app may connect.
            modalities: Modalities the model may respond with: `text`, `audio`.
            instructions: System instructions: how the model should behave. They precede the conversation.
            voice: A voice: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more.
            input_audio_format: Encoding of the input audio.
            output_audio_format: Encoding of the output audio.
            input_audio_transcription: How to transcribe the input audio in addition to the conversation; None to turn it off.
            speed: Speaking rate; 1 is normal speed. Default: `1`. From 0.25 to 1.5.
            tracing: Whether and how to record a trace of the session. Default: `auto`.
            turn_detection: How the server detects the end of a turn.
            tools: Tools the model may call.
            tool_choice: Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call, and an object names a specific tool.
            temperature: Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not both.
            max_response_output_tokens: The most tokens in one response, tool calls included; `inf` for the model's own limit.
            truncation: What to do if the input exceeds the context window: `auto` drops items from the start of the conversation, `disabled` fails with a 400 error.
            prompt: Reference to a stored prompt template, with values for its variables.
            model: The model to use, such as `gpt-5.4-mini`.
            input_audio_noise_reduction: Whether and how to filter noise out of the input audio.
        """
    @property
    def with_raw_response(self) -> AsyncBetaRealtimeSessionsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaRealtimeSessionsStreaming: ...

class BetaRealtimeSessionsRaw(Protocol):
    def create(self, **params: Unpack[CreateRealtimeSessionParams]) -> RawResponse[RealtimeSessionCreateResponse]: ...

class AsyncBetaRealtimeSessionsRaw(Protocol):
    async def create(
        self, **params: Unpack[CreateRealtimeSessionParams]
    ) -> RawResponse[RealtimeSessionCreateResponse]: ...

class BetaRealtimeSessionsStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateRealtimeSessionParams]
    ) -> AbstractContextManager[StreamedResponse[RealtimeSessionCreateResponse]]: ...

class AsyncBetaRealtimeSessionsStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateRealtimeSessionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[RealtimeSessionCreateResponse]]: ...
