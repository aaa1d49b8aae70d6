"""Create a transcription session (beta)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.audio_transcription import AudioTranscription, AudioTranscriptionDict
    from ...models.realtime_transcription_session_create_request_client_secret import RealtimeTranscriptionSessionCreateRequestClientSecret, RealtimeTranscriptionSessionCreateRequestClientSecretDict
    from ...models.realtime_transcription_session_create_request_input_audio_format import RealtimeTranscriptionSessionCreateRequestInputAudioFormatInput
    from ...models.realtime_transcription_session_create_request_input_audio_noise_reduction import RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction, RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict
    from ...models.realtime_transcription_session_create_request_modalities_item import RealtimeTranscriptionSessionCreateRequestModalitiesItemInput
    from ...models.realtime_transcription_session_create_request_turn_detection import RealtimeTranscriptionSessionCreateRequestTurnDetection, RealtimeTranscriptionSessionCreateRequestTurnDetectionDict
    from ...models.realtime_transcription_session_create_response import RealtimeTranscriptionSessionCreateResponse

    class CreateRealtimeTranscriptionSessionParams(RequestOptions, total=False):
        """The keyword arguments of ``create-realtime-transcription-session``."""

        turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | RealtimeTranscriptionSessionCreateRequestTurnDetectionDict | Omit
        """How the end of a turn is recognised."""
        input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction | RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionDict | Omit
        """Filters noise out before speech is looked for."""
        input_audio_format: RealtimeTranscriptionSessionCreateRequestInputAudioFormatInput | Omit
        """Encoding of the audio that you send. Values: `pcm16`, `g711_ulaw`, `g711_alaw`. Default: `pcm16`."""
        input_audio_transcription: AudioTranscription | AudioTranscriptionDict | Omit
        """How the audio is transcribed."""
        include: Sequence[Literal['item.input_audio_transcription.logprobs']] | Omit
        """Further data for events, such as log probabilities of the transcript."""
        client_secret: RealtimeTranscriptionSessionCreateRequestClientSecret | RealtimeTranscriptionSessionCreateRequestClientSecretDict | Omit
        """A short-lived key with which a browser or app may connect."""
        modalities: Sequence[RealtimeTranscriptionSessionCreateRequestModalitiesItemInput] | Omit
        """What the model may answer with: `text`, `audio`."""

OPERATION = Operation(
    id="create-realtime-transcription-session",
    method="POST",
    path="/realtime/transcription_sessions",
    body={'turn_detection': 'turn_detection', 'input_audio_noise_reduction': 'input_audio_noise_reduction', 'input_audio_format': 'input_audio_format', 'input_audio_transcription': 'input_audio_transcription', 'include': 'include', 'client_secret': 'client_secret', 'modalities': 'modalities'},
    bodies=('application/json',),
    result='RealtimeTranscriptionSessionCreateResponse',
)


def sync_detailed(*, client: http.Client, **params: Unpack[CreateRealtimeTranscriptionSessionParams]) -> http.Response[RealtimeTranscriptionSessionCreateResponse]:
    """Send ``POST /realtime/transcription_sessions``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {}, params)


def sync(*, client: http.Client, **params: Unpack[CreateRealtimeTranscriptionSessionParams]) -> RealtimeTranscriptionSessionCreateResponse | None:
    """Send ``POST /realtime/transcription_sessions``, and give what the answer holds."""
    return sync_detailed(client=client, **params).parsed


async def asyncio_detailed(*, client: http.Client, **params: Unpack[CreateRealtimeTranscriptionSessionParams]) -> http.Response[RealtimeTranscriptionSessionCreateResponse]:
    """Send ``POST /realtime/transcription_sessions``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {}, params)


async def asyncio(*, client: http.Client, **params: Unpack[CreateRealtimeTranscriptionSessionParams]) -> RealtimeTranscriptionSessionCreateResponse | None:
    """Send ``POST /realtime/transcription_sessions``, and give what the answer holds."""
    return (await asyncio_detailed(client=client, **params)).parsed
