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

        Get a short-lived key together with a session of the beta. New code uses create-realtime-client-secret.

        ``POST /realtime/sessions``

        Args:
            client_secret: A short-lived key with which a browser or app may connect.
            modalities: What the model may answer with: `text`, `audio`.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do.
            voice: A voice: one of the server's by its name, or your own by its id. Known values: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more.
            input_audio_format: Encoding of the audio that you send.
            output_audio_format: Encoding of the audio that you get.
            input_audio_transcription: How input audio is transcribed beside the conversation; None for not at all.
            speed: How fast the voice speaks; 1 is normal. Default: `1`. From 0.25 to 1.5.
            tracing: How the session is traced. Default: `auto`.
            turn_detection: How the end of a turn is recognised.
            tools: The tools that the model could call.
            tool_choice: Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least one; an object names it.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`, not both.
            max_response_output_tokens: The most tokens in one response, tool calls included; `inf` for the model's own limit.
            truncation: What to do when the input is longer than the context window: `auto` drops items from the beginning, `disabled` fails with 400.
            prompt: A prompt template that is kept by OpenAI, and the values for its variables.
            model: The model that was used.
            input_audio_noise_reduction: Filters noise out before speech is looked for.
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

        Get a short-lived key together with a session of the beta. New code uses create-realtime-client-secret.

        ``POST /realtime/sessions``

        Args:
            client_secret: A short-lived key with which a browser or app may connect.
            modalities: What the model may answer with: `text`, `audio`.
            instructions: What the model is told first, before anything of the conversation: how to behave and what to do.
            voice: A voice: one of the server's by its name, or your own by its id. Known values: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more.
            input_audio_format: Encoding of the audio that you send.
            output_audio_format: Encoding of the audio that you get.
            input_audio_transcription: How input audio is transcribed beside the conversation; None for not at all.
            speed: How fast the voice speaks; 1 is normal. Default: `1`. From 0.25 to 1.5.
            tracing: How the session is traced. Default: `auto`.
            turn_detection: How the end of a turn is recognised.
            tools: The tools that the model could call.
            tool_choice: Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least one; an object names it.
            temperature: How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`, not both.
            max_response_output_tokens: The most tokens in one response, tool calls included; `inf` for the model's own limit.
            truncation: What to do when the input is longer than the context window: `auto` drops items from the beginning, `disabled` fails with 400.
            prompt: A prompt template that is kept by OpenAI, and the values for its variables.
            model: The model that was used.
            input_audio_noise_reduction: Filters noise out before speech is looked for.
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
