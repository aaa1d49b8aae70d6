"""`RealtimeSessionCreateResponse`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audio_transcription_response import AudioTranscriptionResponse
    from ..models.enums import NoiseReductionType
    from ..models.realtime_function_tool import RealtimeFunctionTool
    from ..unions import RealtimeAudioFormats, VoiceIdsShared


@model
class RealtimeSessionCreateResponse(Base):
    """A session of the beta, with a key for it."""

    id: str | None = absent
    """Id of the session."""
    object: str | None = absent
    """Object type."""
    expires_at: int | None = absent
    """When the session expires, in Unix seconds; None if it never does."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = absent
    """Further data for events, such as log probabilities of the transcript."""
    model: str | None = absent
    """Name of the model that was used."""
    output_modalities: list[RealtimeSessionCreateResponseOutputModalitiesItem] | None = absent
    """Modalities the model may respond with: `text`, `audio`."""
    instructions: str | None = absent
    """System instructions: how the model should behave. They precede the conversation."""
    audio: RealtimeSessionCreateResponseAudio | None = absent
    """Formats and processing of the audio in both directions."""
    tracing: Literal["auto"] | RealtimeSessionCreateResponseTracing | None = absent
    """Whether and how to record a trace of the session."""
    turn_detection: RealtimeSessionCreateResponseTurnDetection | None = absent
    """How the server detects the end of a turn."""
    tools: list[RealtimeFunctionTool] | None = absent
    """Tools the model was allowed to call."""
    tool_choice: str | None = absent
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool."""
    max_output_tokens: int | Literal["inf"] | None = absent
    """Maximum number of tokens to generate, including reasoning tokens."""
    client_secret: RealtimeSessionCreateResponseClientSecret | None = absent
    """A short-lived key with which a browser or app may connect."""
    input_audio_format: str | None = None
    """Encoding of the input audio."""
    input_audio_transcription: RealtimeSessionCreateResponseInputAudioTranscription | None = None
    """How to transcribe the input audio in addition to the conversation; None to turn it off."""
    max_response_output_tokens: int | Literal["inf"] | None = None
    """The most tokens in one response, tool calls included; `inf` for the model's own limit."""
    modalities: list[RealtimeSessionCreateResponseModalitiesItem] | None = None
    """Modalities the model may respond with: `text`, `audio`."""
    output_audio_format: str | None = None
    """Encoding of the output audio."""
    speed: float | None = None
    """Speaking rate; 1 is normal speed."""
    temperature: float | None = None
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both."""
    voice: str | RealtimeSessionCreateResponseVoice | None = None
    """Voice to speak with: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`,
    `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`."""

    _nested = {
        "audio": "RealtimeSessionCreateResponseAudio",
        "tracing": "RealtimeSessionCreateResponseTracing",
        "turn_detection": "RealtimeSessionCreateResponseTurnDetection",
        "tools": ["RealtimeFunctionTool"],
        "client_secret": "RealtimeSessionCreateResponseClientSecret",
        "input_audio_transcription": "RealtimeSessionCreateResponseInputAudioTranscription",
    }


@model
class RealtimeSessionCreateResponseClientSecret(Base):
    """A short-lived key with which a browser or app may connect."""

    expires_at: int
    """When the key expires."""
    value: str
    """The key itself."""


@model
class RealtimeSessionCreateResponseInputAudioTranscription(Base):
    """Model and language for transcribing the input audio."""

    model: str | None = None
    """Name of the model that was used."""


RealtimeSessionCreateResponseModalitiesItemInput: TypeAlias = Literal["text", "audio"]
RealtimeSessionCreateResponseModalitiesItem: TypeAlias = RealtimeSessionCreateResponseModalitiesItemInput | str
"""A form of output, text or audio."""

RealtimeSessionCreateResponseVoiceInput: TypeAlias = Literal[
    "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"
]
RealtimeSessionCreateResponseVoice: TypeAlias = RealtimeSessionCreateResponseVoiceInput | str
"""Voice to speak with: the name of a built-in voice, or the id of a custom one."""

RealtimeSessionCreateResponseOutputModalitiesItemInput: TypeAlias = Literal["text", "audio"]
RealtimeSessionCreateResponseOutputModalitiesItem: TypeAlias = (
    RealtimeSessionCreateResponseOutputModalitiesItemInput | str
)
"""A form of output, text or audio."""


@model
class RealtimeSessionCreateResponseAudio(Base):
    """Formats and processing of the audio in both directions."""

    input: RealtimeSessionCreateResponseAudioInput | None = absent
    """Format and processing of the audio that you send."""
    output: RealtimeSessionCreateResponseAudioOutput | None = absent
    """Format, voice and speed of the generated audio."""

    _nested = {"input": "RealtimeSessionCreateResponseAudioInput", "output": "RealtimeSessionCreateResponseAudioOutput"}


@model
class RealtimeSessionCreateResponseAudioInput(Base):
    """Format and processing of the audio that you send."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the input audio."""
    transcription: AudioTranscriptionResponse | None = absent
    """Model and language of the transcription."""
    noise_reduction: RealtimeSessionCreateResponseAudioInputNoiseReduction | None = absent
    """Noise reduction for input audio, by type of microphone."""
    turn_detection: RealtimeSessionCreateResponseAudioInputTurnDetection | None = absent
    """How the server detects the end of a turn."""

    _nested = {
        "format": "RealtimeAudioFormats",
        "transcription": "AudioTranscriptionResponse",
        "noise_reduction": "RealtimeSessionCreateResponseAudioInputNoiseReduction",
        "turn_detection": "RealtimeSessionCreateResponseAudioInputTurnDetection",
    }


@model
class RealtimeSessionCreateResponseAudioInputNoiseReduction(Base):
    """Noise reduction for input audio, by type of microphone."""

    type: NoiseReductionType | None = absent
    """Type of the session. Values: `near_field`, `far_field`."""

    _tags = {"type": ("near_field", "far_field")}


@model
class RealtimeSessionCreateResponseAudioInputTurnDetection(Base):
    """How the server detects the end of a turn."""

    type: str | None = absent
    """Whether silence (`server_vad`) or meaning (`semantic_vad`) marks the end of a turn."""
    threshold: float | None = absent
    """Activation threshold for speech detection, from 0 to 1. Raise it in noisy environments."""
    prefix_padding_ms: int | None = absent
    """Audio to include from before the detected speech, in milliseconds."""
    silence_duration_ms: int | None = absent
    """Silence that ends a turn, in milliseconds. Shorter values respond faster but interrupt more often."""


@model
class RealtimeSessionCreateResponseAudioOutput(Base):
    """Format, voice and speed of the generated audio."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the output audio."""
    voice: VoiceIdsShared | None = absent
    """Name of a voice: one of the known names, or any other. Known values: `alloy`, `ash`, `ballad`, `coral`,
    `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    speed: float | None = absent
    """Speaking rate; 1 is normal speed."""

    _nested = {"format": "RealtimeAudioFormats"}


@model
class RealtimeSessionCreateResponseTracing(Base):
    """Whether and how to record a trace of the session."""

    workflow_name: str | None = absent
    """Name of the workflow, under which traces are listed."""
    group_id: str | None = absent
    """Id of the group."""
    metadata: dict[str, Any] | None = absent
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""


@model
class RealtimeSessionCreateResponseTurnDetection(Base):
    """How the server detects the end of a turn."""

    type: str | None = absent
    """Whether silence (`server_vad`) or meaning (`semantic_vad`) marks the end of a turn."""
    threshold: float | None = absent
    """Activation threshold for speech detection, from 0 to 1. Raise it in noisy environments."""
    prefix_padding_ms: int | None = absent
    """Audio to include from before the detected speech, in milliseconds."""
    silence_duration_ms: int | None = absent
    """Silence that ends a turn, in milliseconds. Shorter values respond faster but interrupt more often."""
