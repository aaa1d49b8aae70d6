"""`RealtimeSessionCreateRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import Prompt, RealtimeTruncation, VoiceIdsOrCustomVoice


@model
class RealtimeSessionCreateRequest(Base):
    """The body of `POST /realtime/sessions`."""

    client_secret: RealtimeSessionCreateRequestClientSecret | None = absent
    """A short-lived key with which a browser or app may connect."""
    modalities: list[RealtimeSessionCreateRequestModalitiesItem] | None = absent
    """What the model may answer with: `text`, `audio`."""
    instructions: str | None = absent
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    voice: VoiceIdsOrCustomVoice | None = absent
    """A voice: one of the server's by its name, or your own by its id. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    input_audio_format: str | None = absent
    """Encoding of the audio that you send."""
    output_audio_format: str | None = absent
    """Encoding of the audio that you get."""
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | None = absent
    """How input audio is transcribed beside the conversation; None for not at all."""
    speed: float | None = absent
    """How fast the voice speaks; 1 is normal. From 0.25 to 1.5."""
    tracing: Literal["auto"] | RealtimeSessionCreateRequestTracing | None = absent
    """How the session is traced."""
    turn_detection: RealtimeSessionCreateRequestTurnDetection | None = absent
    """How the end of a turn is recognised."""
    tools: list[RealtimeSessionCreateRequestToolsItem] | None = absent
    """The tools that the model could call."""
    tool_choice: str | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    temperature: float | None = absent
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    max_response_output_tokens: int | Literal["inf"] | None = absent
    """The most tokens in one response, tool calls included; `inf` for the model's own limit."""
    truncation: RealtimeTruncation | None = absent
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400."""
    prompt: Prompt = None
    """A prompt template that is kept by OpenAI, and the values for its variables."""
    model: str | None = absent
    """The model that was used."""
    input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction | None = absent
    """Filters noise out before speech is looked for."""

    _nested = {
        "client_secret": "RealtimeSessionCreateRequestClientSecret",
        "voice": "VoiceIdsOrCustomVoice",
        "input_audio_transcription": "RealtimeSessionCreateRequestInputAudioTranscription",
        "tracing": "RealtimeSessionCreateRequestTracing",
        "turn_detection": "RealtimeSessionCreateRequestTurnDetection",
        "tools": ["RealtimeSessionCreateRequestToolsItem"],
        "truncation": "RealtimeTruncation",
        "prompt": "Prompt",
        "input_audio_noise_reduction": "RealtimeSessionCreateRequestInputAudioNoiseReduction",
    }


@model
class RealtimeSessionCreateRequestInputAudioNoiseReduction(Base):
    """Filters noise out before speech is looked for; name the kind of microphone."""

    type: RealtimeSessionCreateRequestInputAudioNoiseReductionType | None = absent
    """Which kind of input audio noise reduction this is. Values: `near_field`, `far_field`."""

    _tags = {"type": ("near_field", "far_field")}


RealtimeSessionCreateRequestInputAudioNoiseReductionTypeInput: TypeAlias = Literal["near_field", "far_field"]
RealtimeSessionCreateRequestInputAudioNoiseReductionType: TypeAlias = (
    RealtimeSessionCreateRequestInputAudioNoiseReductionTypeInput | str
)


@model
class RealtimeSessionCreateRequestClientSecret(Base):
    """A short-lived key with which a browser or app may connect."""

    value: str
    """The key itself."""
    expires_at: int
    """When the key expires."""
    expires_after: RealtimeSessionCreateRequestClientSecretExpiresAfter | None = absent
    """How long the key is valid."""

    _nested = {"expires_after": "RealtimeSessionCreateRequestClientSecretExpiresAfter"}


@model
class RealtimeSessionCreateRequestClientSecretExpiresAfter(Base):
    """How long the key is valid."""

    anchor: Literal["created_at"]
    """The moment from which the time is counted. Always `created_at`."""
    seconds: int | None = absent
    """Seconds until the key can open no more sessions; those that are open go on."""

    _tags = {"anchor": "created_at"}


RealtimeSessionCreateRequestModalitiesItemInput: TypeAlias = Literal["text", "audio"]
RealtimeSessionCreateRequestModalitiesItem: TypeAlias = RealtimeSessionCreateRequestModalitiesItemInput | str


@model
class RealtimeSessionCreateRequestInputAudioTranscription(Base):
    """How input audio is transcribed."""

    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    language: str | None = absent
    """The language that is spoken, as an ISO 639-1 code such as `en`: given, recognition is better and faster."""
    prompt: str | None = absent
    """A text that guides the transcription."""


@model
class RealtimeSessionCreateRequestTracing(Base):
    """How the session is traced."""

    workflow_name: str | None = absent
    """Name of the workflow, under which traces are listed."""
    group_id: str | None = absent
    """Id of the group."""
    metadata: dict[str, Any] | None = absent
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""


@model
class RealtimeSessionCreateRequestTurnDetection(Base):
    """How the end of a turn is recognised."""

    type: str | None = absent
    """Whether silence (`server_vad`) or meaning (`semantic_vad`) ends a turn."""
    threshold: float | None = absent
    """How loud speech must be to be noticed, 0 to 1; raise it in noisy places."""
    prefix_padding_ms: int | None = absent
    """Milliseconds of audio to take in from before the speech was noticed."""
    silence_duration_ms: int | None = absent
    """Milliseconds of silence that end a turn: fewer answer faster, but interrupt more."""
    create_response: bool | None = absent
    """Whether the model answers by itself when a turn ends."""
    eagerness: RealtimeSessionCreateRequestTurnDetectionEagerness | None = absent
    """How soon the model takes over; `low` lets the user finish. Values: `low`, `medium`, `high`, `auto`."""
    interrupt_response: bool | None = absent
    """Whether the model falls silent when the user begins to speak."""


RealtimeSessionCreateRequestTurnDetectionEagernessInput: TypeAlias = Literal["low", "medium", "high", "auto"]
RealtimeSessionCreateRequestTurnDetectionEagerness: TypeAlias = (
    RealtimeSessionCreateRequestTurnDetectionEagernessInput | str
)


@model
class RealtimeSessionCreateRequestToolsItem(Base):
    """A function of yours that the model may call."""

    type: Literal["function"] | None = absent
    """Tells this object from others that can stand in its place: always `function`."""
    name: str | None = absent
    """Name of the tool or function, by which the model calls it."""
    description: str | None = absent
    """What the tool does: the model decides by it when to call the tool, and how."""
    parameters: dict[str, Any] | None = absent
    """The arguments that the function takes, as a JSON Schema of an object."""

    _tags = {"type": "function"}
