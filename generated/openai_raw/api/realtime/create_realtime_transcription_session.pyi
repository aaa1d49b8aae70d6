"""Create a transcription session (beta)"""

from collections.abc import Sequence
from typing import Literal, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.audio_transcription import AudioTranscriptionDict
from ...dicts.realtime_transcription_session_create_request import (
    RealtimeTranscriptionSessionCreateRequestClientSecretDict,
    RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict,
    RealtimeTranscriptionSessionCreateRequestTurnDetectionDict,
)
from ...models.audio_transcription import AudioTranscription
from ...models.realtime_transcription_session_create_request import (
    RealtimeTranscriptionSessionCreateRequestClientSecret,
    RealtimeTranscriptionSessionCreateRequestInputAudioFormatInput,
    RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction,
    RealtimeTranscriptionSessionCreateRequestModalitiesItemInput,
    RealtimeTranscriptionSessionCreateRequestTurnDetection,
)
from ...models.realtime_transcription_session_create_response import RealtimeTranscriptionSessionCreateResponse
from ...operation import Operation

OPERATION: Operation

class CreateRealtimeTranscriptionSessionParams(RequestOptions, total=False):
    """The keyword arguments of ``create-realtime-transcription-session``."""

    turn_detection: (
        RealtimeTranscriptionSessionCreateRequestTurnDetection
        | RealtimeTranscriptionSessionCreateRequestTurnDetectionDict
        | Omit
    )
    """How the server detects the end of a turn."""
    input_audio_noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction
        | RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict
        | Omit
    )
    """Whether and how to filter noise out of the input audio."""
    input_audio_format: RealtimeTranscriptionSessionCreateRequestInputAudioFormatInput | Omit
    """Encoding of the input audio. Values: `pcm16`, `g711_ulaw`, `g711_alaw`. Default: `pcm16`."""
    input_audio_transcription: AudioTranscription | AudioTranscriptionDict | Omit
    """How the audio is transcribed."""
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | Omit
    """Further data for events, such as log probabilities of the transcript."""
    client_secret: (
        RealtimeTranscriptionSessionCreateRequestClientSecret
        | RealtimeTranscriptionSessionCreateRequestClientSecretDict
        | Omit
    )
    """A short-lived key with which a browser or app may connect."""
    modalities: Sequence[RealtimeTranscriptionSessionCreateRequestModalitiesItemInput] | Omit
    """Modalities the model may respond with: `text`, `audio`."""

def sync(
    *, client: http.Client, **params: Unpack[CreateRealtimeTranscriptionSessionParams]
) -> RealtimeTranscriptionSessionCreateResponse | None:
    """Send ``POST /realtime/transcription_sessions``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateRealtimeTranscriptionSessionParams]
) -> http.Response[RealtimeTranscriptionSessionCreateResponse]:
    """Send ``POST /realtime/transcription_sessions``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[CreateRealtimeTranscriptionSessionParams]
) -> RealtimeTranscriptionSessionCreateResponse | None:
    """Send ``POST /realtime/transcription_sessions``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateRealtimeTranscriptionSessionParams]
) -> http.Response[RealtimeTranscriptionSessionCreateResponse]:
    """Send ``POST /realtime/transcription_sessions``, and give the whole response."""
