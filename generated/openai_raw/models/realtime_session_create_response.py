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
    """Id of the realtime session create."""
    object: str | None = absent
    """The kind of object."""
    expires_at: int | None = absent
    """When the realtime session create expires, in Unix seconds; None if it does not."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = absent
    """Further data for events, such as log probabilities of the transcript."""
    model: str | None = absent
    """The model that was used."""
    output_modalities: list[RealtimeSessionCreateResponseOutputModalitiesItem] | None = absent
    """What the model may answer with: `text`, `audio`."""
    instructions: str | None = absent
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    audio: RealtimeSessionCreateResponseAudio | None = absent
    """Settings of the audio."""
    tracing: Literal["auto"] | RealtimeSessionCreateResponseTracing | None = absent
    """How the session is traced."""
    turn_detection: RealtimeSessionCreateResponseTurnDetection | None = absent
    """How the end of a turn is recognised."""
    tools: list[RealtimeFunctionTool] | None = absent
    """The tools that the model could call."""
    tool_choice: str | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    max_output_tokens: int | Literal["inf"] | None = absent
    """The most tokens to generate, those of reasoning included."""
    client_secret: RealtimeSessionCreateResponseClientSecret | None = absent
    """A short-lived key with which a browser or app may connect."""
    input_audio_format: str | None = None
    """Encoding of the audio that you send."""
    input_audio_transcription: RealtimeSessionCreateResponseInputAudioTranscription | None = None
    """How input audio is transcribed beside the conversation; None for not at all."""
    max_response_output_tokens: int | Literal["inf"] | None = None
    """The most tokens in one response, tool calls included; `inf` for the model's own limit."""
    modalities: list[RealtimeSessionCreateResponseModalitiesItem] | None = None
    """What the model may answer with: `text`, `audio`."""
    output_audio_format: str | None = None
    """Encoding of the audio that you get."""
    speed: float | None = None
    """How fast the voice speaks; 1 is normal."""
    temperature: float | None = None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    voice: str | RealtimeSessionCreateResponseVoice | None = None
    """The voice that speaks: a built-in one by name, or one of your own by its id. Known values: `alloy`, `ash`,
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
    """How input audio is transcribed."""

    model: str | None = None
    """The model that was used."""


RealtimeSessionCreateResponseModalitiesItemInput: TypeAlias = Literal["text", "audio"]
RealtimeSessionCreateResponseModalitiesItem: TypeAlias = RealtimeSessionCreateResponseModalitiesItemInput | str

RealtimeSessionCreateResponseVoiceInput: TypeAlias = Literal[
    "alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"
]
RealtimeSessionCreateResponseVoice: TypeAlias = RealtimeSessionCreateResponseVoiceInput | str

RealtimeSessionCreateResponseOutputModalitiesItemInput: TypeAlias = Literal["text", "audio"]
RealtimeSessionCreateResponseOutputModalitiesItem: TypeAlias = (
    RealtimeSessionCreateResponseOutputModalitiesItemInput | str
)


@model
class RealtimeSessionCreateResponseAudio(Base):
    """Settings of the audio."""

    input: RealtimeSessionCreateResponseAudioInput | None = absent
    """Settings of the audio that comes in."""
    output: RealtimeSessionCreateResponseAudioOutput | None = absent
    """Settings of the audio that goes out."""

    _nested = {"input": "RealtimeSessionCreateResponseAudioInput", "output": "RealtimeSessionCreateResponseAudioOutput"}


@model
class RealtimeSessionCreateResponseAudioInput(Base):
    """Settings of the audio that comes in."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the audio that you send."""
    transcription: AudioTranscriptionResponse | None = absent
    """How audio is transcribed."""
    noise_reduction: RealtimeSessionCreateResponseAudioInputNoiseReduction | None = absent
    """Filters noise out before speech is looked for; name the kind of microphone."""
    turn_detection: RealtimeSessionCreateResponseAudioInputTurnDetection | None = absent
    """How the end of a turn is recognised."""

    _nested = {
        "format": "RealtimeAudioFormats",
        "transcription": "AudioTranscriptionResponse",
        "noise_reduction": "RealtimeSessionCreateResponseAudioInputNoiseReduction",
        "turn_detection": "RealtimeSessionCreateResponseAudioInputTurnDetection",
    }


@model
class RealtimeSessionCreateResponseAudioInputNoiseReduction(Base):
    """Filters noise out before speech is looked for; name the kind of microphone."""

    type: NoiseReductionType | None = absent
    """Which kind of noise reduction this is. Values: `near_field`, `far_field`."""

    _tags = {"type": ("near_field", "far_field")}


@model
class RealtimeSessionCreateResponseAudioInputTurnDetection(Base):
    """How the end of a turn is recognised."""

    type: str | None = absent
    """Whether silence (`server_vad`) or meaning (`semantic_vad`) ends a turn."""
    threshold: float | None = absent
    """How loud speech must be to be noticed, 0 to 1; raise it in noisy places."""
    prefix_padding_ms: int | None = absent
    """Milliseconds of audio to take in from before the speech was noticed."""
    silence_duration_ms: int | None = absent
    """Milliseconds of silence that end a turn: fewer answer faster, but interrupt more."""


@model
class RealtimeSessionCreateResponseAudioOutput(Base):
    """Settings of the audio that goes out."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the audio that you get."""
    voice: VoiceIdsShared | None = absent
    """The name of a voice: one known when this was made, or any other. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    speed: float | None = absent
    """How fast the voice speaks; 1 is normal."""

    _nested = {"format": "RealtimeAudioFormats"}


@model
class RealtimeSessionCreateResponseTracing(Base):
    """How the session is traced."""

    workflow_name: str | None = absent
    """Name of the workflow, under which traces are listed."""
    group_id: str | None = absent
    """Id of the group."""
    metadata: dict[str, Any] | None = absent
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""


@model
class RealtimeSessionCreateResponseTurnDetection(Base):
    """How the end of a turn is recognised."""

    type: str | None = absent
    """Whether silence (`server_vad`) or meaning (`semantic_vad`) ends a turn."""
    threshold: float | None = absent
    """How loud speech must be to be noticed, 0 to 1; raise it in noisy places."""
    prefix_padding_ms: int | None = absent
    """Milliseconds of audio to take in from before the speech was noticed."""
    silence_duration_ms: int | None = absent
    """Milliseconds of silence that end a turn: fewer answer faster, but interrupt more."""
