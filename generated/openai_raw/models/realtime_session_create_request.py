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
    """Modalities the model may respond with: `text`, `audio`."""
    instructions: str | None = absent
    """System instructions: how the model should behave. They precede the conversation."""
    voice: VoiceIdsOrCustomVoice | None = absent
    """A voice: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    input_audio_format: str | None = absent
    """Encoding of the input audio."""
    output_audio_format: str | None = absent
    """Encoding of the output audio."""
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | None = absent
    """How to transcribe the input audio in addition to the conversation; None to turn it off."""
    speed: float | None = absent
    """Speaking rate; 1 is normal speed. From 0.25 to 1.5."""
    tracing: Literal["auto"] | RealtimeSessionCreateRequestTracing | None = absent
    """Whether and how to record a trace of the session."""
    turn_detection: RealtimeSessionCreateRequestTurnDetection | None = absent
    """How the server detects the end of a turn."""
    tools: list[RealtimeSessionCreateRequestToolsItem] | None = absent
    """Tools the model may call."""
    tool_choice: str | None = absent
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    temperature: float | None = absent
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both."""
    max_response_output_tokens: int | Literal["inf"] | None = absent
    """The most tokens in one response, tool calls included; `inf` for the model's own limit."""
    truncation: RealtimeTruncation | None = absent
    """What to do if the input exceeds the context window: `auto` drops items from the start of the conversation,
    `disabled` fails with a 400 error."""
    prompt: Prompt = None
    """Reference to a stored prompt template, with values for its variables."""
    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction | None = absent
    """Whether and how to filter noise out of the input audio."""

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
    """Noise reduction for input audio, by type of microphone."""

    type: RealtimeSessionCreateRequestInputAudioNoiseReductionType | None = absent
    """Type of the input audio noise reduction. Values: `near_field`, `far_field`."""

    _tags = {"type": ("near_field", "far_field")}


RealtimeSessionCreateRequestInputAudioNoiseReductionTypeInput: TypeAlias = Literal["near_field", "far_field"]
RealtimeSessionCreateRequestInputAudioNoiseReductionType: TypeAlias = (
    RealtimeSessionCreateRequestInputAudioNoiseReductionTypeInput | str
)
"""Type of the input audio noise reduction."""


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
    """Event from which the expiration time is counted. Always `created_at`."""
    seconds: int | None = absent
    """Seconds until the key can no longer open sessions; open ones continue."""

    _tags = {"anchor": "created_at"}


RealtimeSessionCreateRequestModalitiesItemInput: TypeAlias = Literal["text", "audio"]
RealtimeSessionCreateRequestModalitiesItem: TypeAlias = RealtimeSessionCreateRequestModalitiesItemInput | str
"""A form of output, text or audio."""


@model
class RealtimeSessionCreateRequestInputAudioTranscription(Base):
    """Model and language for transcribing the input audio."""

    model: str | None = absent
    """The model to use, such as `gpt-5.4-mini`."""
    language: str | None = absent
    """Spoken language, as an ISO 639-1 code such as `en`. Setting it improves accuracy and latency."""
    prompt: str | None = absent
    """A text that guides the transcription."""


@model
class RealtimeSessionCreateRequestTracing(Base):
    """Whether and how to record a trace of the session."""

    workflow_name: str | None = absent
    """Name of the workflow, under which traces are listed."""
    group_id: str | None = absent
    """Id of the group."""
    metadata: dict[str, Any] | None = absent
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""


@model
class RealtimeSessionCreateRequestTurnDetection(Base):
    """How the server detects the end of a turn."""

    type: str | None = absent
    """Whether silence (`server_vad`) or meaning (`semantic_vad`) marks the end of a turn."""
    threshold: float | None = absent
    """Activation threshold for speech detection, from 0 to 1. Raise it in noisy environments."""
    prefix_padding_ms: int | None = absent
    """Audio to include from before the detected speech, in milliseconds."""
    silence_duration_ms: int | None = absent
    """Silence that ends a turn, in milliseconds. Shorter values respond faster but interrupt more often."""
    create_response: bool | None = absent
    """Whether the model responds automatically when a turn ends."""
    eagerness: RealtimeSessionCreateRequestTurnDetectionEagerness | None = absent
    """How quickly the model takes its turn; `low` waits for the user to finish. Values: `low`, `medium`, `high`,
    `auto`."""
    interrupt_response: bool | None = absent
    """Whether the model stops speaking when the user starts to speak."""


RealtimeSessionCreateRequestTurnDetectionEagernessInput: TypeAlias = Literal["low", "medium", "high", "auto"]
RealtimeSessionCreateRequestTurnDetectionEagerness: TypeAlias = (
    RealtimeSessionCreateRequestTurnDetectionEagernessInput | str
)
"""How quickly the model takes its turn; `low` waits for the user to finish."""


@model
class RealtimeSessionCreateRequestToolsItem(Base):
    """A function of your application that the model may call."""

    type: Literal["function"] | None = absent
    """Discriminator: always `function`."""
    name: str | None = absent
    """Name the model uses to call the tool or function."""
    description: str | None = absent
    """What the tool does. The model relies on this to decide when and how to call it."""
    parameters: dict[str, Any] | None = absent
    """Parameters of the function, as a JSON Schema of type object."""

    _tags = {"type": "function"}
