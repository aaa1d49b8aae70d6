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
    """What the model may answer with: `text`, `audio`."""
    instructions: str | Omit
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    voice: VoiceIdsOrCustomVoiceInput | Omit
    """A voice: one of the server's by its name, or your own by its id. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    input_audio_format: str | Omit
    """Encoding of the audio that you send."""
    output_audio_format: str | Omit
    """Encoding of the audio that you get."""
    input_audio_transcription: (
        RealtimeSessionCreateRequestInputAudioTranscription
        | RealtimeSessionCreateRequestInputAudioTranscriptionDict
        | Omit
    )
    """How input audio is transcribed beside the conversation; None for not at all."""
    speed: float | Omit
    """How fast the voice speaks; 1 is normal. Default: `1`. From 0.25 to 1.5."""
    tracing: Literal["auto"] | RealtimeSessionCreateRequestTracing | RealtimeSessionCreateRequestTracingDict | Omit
    """How the session is traced. Default: `auto`."""
    turn_detection: RealtimeSessionCreateRequestTurnDetection | RealtimeSessionCreateRequestTurnDetectionDict | Omit
    """How the end of a turn is recognised."""
    tools: Iterable[RealtimeSessionCreateRequestToolsItem | RealtimeSessionCreateRequestToolsItemDict] | Omit
    """The tools that the model could call."""
    tool_choice: str | Omit
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    temperature: float | Omit
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    max_response_output_tokens: int | Literal["inf"] | Omit
    """The most tokens in one response, tool calls included; `inf` for the model's own limit."""
    truncation: RealtimeTruncationInput | Omit
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400."""
    prompt: PromptInput | Omit
    """A prompt template that is kept by OpenAI, and the values for its variables."""
    model: str | Omit
    """The model that was used."""
    input_audio_noise_reduction: (
        RealtimeSessionCreateRequestInputAudioNoiseReduction
        | RealtimeSessionCreateRequestInputAudioNoiseReductionDict
        | Omit
    )
    """Filters noise out before speech is looked for."""

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
