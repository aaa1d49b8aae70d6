"""The resource ``client.beta.realtime.transcription_sessions``, for type checkers, editors and
`inspect.signature`."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Literal, Protocol, Unpack

import httpx

from ..api.realtime.create_realtime_transcription_session import CreateRealtimeTranscriptionSessionParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..dicts.audio_transcription import AudioTranscriptionDict
from ..dicts.realtime_transcription_session_create_request import (
    RealtimeTranscriptionSessionCreateRequestClientSecretDict,
    RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict,
    RealtimeTranscriptionSessionCreateRequestTurnDetectionDict,
)
from ..models.audio_transcription import AudioTranscription
from ..models.realtime_transcription_session_create_request import (
    RealtimeTranscriptionSessionCreateRequestClientSecret,
    RealtimeTranscriptionSessionCreateRequestInputAudioFormatInput,
    RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction,
    RealtimeTranscriptionSessionCreateRequestModalitiesItemInput,
    RealtimeTranscriptionSessionCreateRequestTurnDetection,
)
from ..models.realtime_transcription_session_create_response import RealtimeTranscriptionSessionCreateResponse

class BetaRealtimeTranscriptionSessions(Resource):
    def create(
        self,
        *,
        turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection
        | RealtimeTranscriptionSessionCreateRequestTurnDetectionDict
        | Omit = ...,
        input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction
        | RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict
        | Omit = ...,
        input_audio_format: RealtimeTranscriptionSessionCreateRequestInputAudioFormatInput | Omit = ...,
        input_audio_transcription: AudioTranscription | AudioTranscriptionDict | Omit = ...,
        include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Omit = ...,
        client_secret: RealtimeTranscriptionSessionCreateRequestClientSecret
        | RealtimeTranscriptionSessionCreateRequestClientSecretDict
        | Omit = ...,
        modalities: Sequence[RealtimeTranscriptionSessionCreateRequestModalitiesItemInput] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RealtimeTranscriptionSessionCreateResponse:
        """Create a transcription session (beta)

        Get a short-lived key together with a session of the beta that only transcribes. New code uses
        create-realtime-client-secret.

        ``POST /realtime/transcription_sessions``

        Args:
            turn_detection: How the server detects the end of a turn.
            input_audio_noise_reduction: Whether and how to filter noise out of the input audio.
            input_audio_format: Encoding of the input audio. Values: `pcm16`, `g711_ulaw`, `g711_alaw`. Default: `pcm16`.
            input_audio_transcription: How the audio is transcribed.
            include: Further data for events, such as log probabilities of the transcript.
            client_secret: A short-lived key with which a browser or app may connect.
            modalities: Modalities the model may respond with: `text`, `audio`.
        """
    @property
    def with_raw_response(self) -> BetaRealtimeTranscriptionSessionsRaw: ...
    @property
    def with_streaming_response(self) -> BetaRealtimeTranscriptionSessionsStreaming: ...

class AsyncBetaRealtimeTranscriptionSessions(AsyncResource):
    async def create(
        self,
        *,
        turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection
        | RealtimeTranscriptionSessionCreateRequestTurnDetectionDict
        | Omit = ...,
        input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction
        | RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict
        | Omit = ...,
        input_audio_format: RealtimeTranscriptionSessionCreateRequestInputAudioFormatInput | Omit = ...,
        input_audio_transcription: AudioTranscription | AudioTranscriptionDict | Omit = ...,
        include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Omit = ...,
        client_secret: RealtimeTranscriptionSessionCreateRequestClientSecret
        | RealtimeTranscriptionSessionCreateRequestClientSecretDict
        | Omit = ...,
        modalities: Sequence[RealtimeTranscriptionSessionCreateRequestModalitiesItemInput] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RealtimeTranscriptionSessionCreateResponse:
        """Create a transcription session (beta)

        Get a short-lived key together with a session of the beta that only transcribes. New code uses
        create-realtime-client-secret.

        ``POST /realtime/transcription_sessions``

        Args:
            turn_detection: How the server detects the end of a turn.
            input_audio_noise_reduction: Whether and how to filter noise out of the input audio.
            input_audio_format: Encoding of the input audio. Values: `pcm16`, `g711_ulaw`, `g711_alaw`. Default: `pcm16`.
            input_audio_transcription: How the audio is transcribed.
            include: Further data for events, such as log probabilities of the transcript.
            client_secret: A short-lived key with which a browser or app may connect.
            modalities: Modalities the model may respond with: `text`, `audio`.
        """
    @property
    def with_raw_response(self) -> AsyncBetaRealtimeTranscriptionSessionsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaRealtimeTranscriptionSessionsStreaming: ...

class BetaRealtimeTranscriptionSessionsRaw(Protocol):
    def create(
        self, **params: Unpack[CreateRealtimeTranscriptionSessionParams]
    ) -> RawResponse[RealtimeTranscriptionSessionCreateResponse]: ...

class AsyncBetaRealtimeTranscriptionSessionsRaw(Protocol):
    async def create(
        self, **params: Unpack[CreateRealtimeTranscriptionSessionParams]
    ) -> RawResponse[RealtimeTranscriptionSessionCreateResponse]: ...

class BetaRealtimeTranscriptionSessionsStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateRealtimeTranscriptionSessionParams]
    ) -> AbstractContextManager[StreamedResponse[RealtimeTranscriptionSessionCreateResponse]]: ...

class AsyncBetaRealtimeTranscriptionSessionsStreaming(Protocol):
    def create(
        self, **params: Unpack[CreateRealtimeTranscriptionSessionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[RealtimeTranscriptionSessionCreateResponse]]: ...
