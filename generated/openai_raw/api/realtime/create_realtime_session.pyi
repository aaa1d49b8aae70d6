"""Create a session (beta)"""

from collections.abc import Iterable, Sequence
from typing import Literal, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.realtime_session_create_request import (
    RealtimeSessionCreateRequestClientSecretDict,
    RealtimeSessionCreateRequestInputAudioNoiseReductionDict,
    RealtimeSessionCreateRequestInputAudioTranscriptionDict,
    RealtimeSessionCreateRequestToolsItemDict,
    RealtimeSessionCreateRequestTracingDict,
    RealtimeSessionCreateRequestTurnDetectionDict,
)
from ...models.realtime_session_create_request import (
    RealtimeSessionCreateRequestClientSecret,
    RealtimeSessionCreateRequestInputAudioNoiseReduction,
    RealtimeSessionCreateRequestInputAudioTranscription,
    RealtimeSessionCreateRequestModalitiesItemInput,
    RealtimeSessionCreateRequestToolsItem,
    RealtimeSessionCreateRequestTracing,
    RealtimeSessionCreateRequestTurnDetection,
)
from ...models.realtime_session_create_response import RealtimeSessionCreateResponse
from ...operation import Operation
from ...unions import PromptInput, RealtimeTruncationInput, VoiceIdsOrCustomVoiceInput

OPERATION: Operation

class CreateRealtimeSessionParams(RequestOptions, total=False):
    """The keyword arguments of ``create-realtime-session``."""

    client_secret: RealtimeSessionCreateRequestClientSecret | RealtimeSessionCreateRequestClientSecretDict | Omit
    """A short-lived key with which a browser or app may connect."""
    modalities: Sequence[RealtimeSessionCreateRequestModalitiesItemInput] | Omit
    """Modalities the model may respond with: `text`, `audio`."""
    instructions: str | Omit
    """System instructions: how the model should behave. They precede the conversation."""
    voice: VoiceIdsOrCustomVoiceInput | Omit
    """A voice: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    input_audio_format: str | Omit
    """Encoding of the input audio."""
    output_audio_format: str | Omit
    """Encoding of the output audio."""
    input_audio_transcription: (
        RealtimeSessionCreateRequestInputAudioTranscription
        | RealtimeSessionCreateRequestInputAudioTranscriptionDict
        | Omit
    )
    """How to transcribe the input audio in addition to the conversation; None to turn it off."""
    speed: float | Omit
    """Speaking rate; 1 is normal speed. Default: `1`. From 0.25 to 1.5."""
    tracing: Literal["auto"] | RealtimeSessionCreateRequestTracing | RealtimeSessionCreateRequestTracingDict | Omit
    """Whether and how to record a trace of the session. Default: `auto`."""
    turn_detection: RealtimeSessionCreateRequestTurnDetection | RealtimeSessionCreateRequestTurnDetectionDict | Omit
    """How the server detects the end of a turn."""
    tools: Iterable[RealtimeSessionCreateRequestToolsItem | RealtimeSessionCreateRequestToolsItemDict] | Omit
    """Tools the model may call."""
    tool_choice: str | Omit
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    temperature: float | Omit
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both."""
    max_response_output_tokens: int | Literal["inf"] | Omit
    """The most tokens in one response, tool calls included; `inf` for the model's own limit."""
    truncation: RealtimeTruncationInput | Omit
    """What to do if the input exceeds the context window: `auto` drops items from the start of the conversation,
    `disabled` fails with a 400 error."""
    prompt: PromptInput | Omit
    """Reference to a stored prompt template, with values for its variables."""
    model: str | Omit
    """The model to use, such as `gpt-5.4-mini`."""
    input_audio_noise_reduction: (
        RealtimeSessionCreateRequestInputAudioNoiseReduction
        | RealtimeSessionCreateRequestInputAudioNoiseReductionDict
        | Omit
    )
    """Whether and how to filter noise out of the input audio."""

def sync(*, client: http.Client, **params: Unpack[CreateRealtimeSessionParams]) -> RealtimeSessionCreateResponse | None:
    """Send ``POST /realtime/sessions``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateRealtimeSessionParams]
) -> http.Response[RealtimeSessionCreateResponse]:
    """Send ``POST /realtime/sessions``, and give the whole response."""

async def asyncio(
    *, client: http.Client, **params: Unpack[CreateRealtimeSessionParams]
) -> RealtimeSessionCreateResponse | None:
    """Send ``POST /realtime/sessions``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateRealtimeSessionParams]
) -> http.Response[RealtimeSessionCreateResponse]:
    """Send ``POST /realtime/sessions``, and give the whole response."""
