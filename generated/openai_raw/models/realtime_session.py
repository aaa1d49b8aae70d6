"""`RealtimeSession`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audio_transcription_response import AudioTranscriptionResponse
    from ..models.enums import NoiseReductionType
    from ..models.realtime_function_tool import RealtimeFunctionTool
    from ..unions import Prompt, RealtimeTurnDetection, VoiceIdsShared


@model
class RealtimeSession(Base):
    """A session of the beta: how the model hears, thinks and speaks."""

    id: str | None = absent
    """Id of the realtime session."""
    object: Literal["realtime.session"] | None = absent
    """The kind of object: always `realtime.session`."""
    modalities: list[RealtimeSessionModalitiesItem] | None = absent
    """What the model may answer with: `text`, `audio`."""
    model: str | RealtimeSessionModel | None = absent
    """The model that was used. Known values: `gpt-realtime`, `gpt-realtime-1.5`, `gpt-realtime-2025-08-28`,
    `gpt-4o-realtime-preview`, `gpt-4o-realtime-preview-2024-10-01`, `gpt-4o-realtime-preview-2024-12-17`,
    `gpt-4o-realtime-preview-2025-06-03`, `gpt-4o-mini-realtime-preview`,
    `gpt-4o-mini-realtime-preview-2024-12-17`, `gpt-realtime-mini`, `gpt-realtime-mini-2025-10-06`,
    `gpt-realtime-mini-2025-12-15`, and 4 more."""
    instructions: str | None = absent
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    voice: VoiceIdsShared | None = absent
    """The name of a voice: one known when this was made, or any other. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    input_audio_format: RealtimeSessionInputAudioFormat | None = absent
    """Encoding of the audio that you send. Values: `pcm16`, `g711_ulaw`, `g711_alaw`."""
    output_audio_format: RealtimeSessionOutputAudioFormat | None = absent
    """Encoding of the audio that you get. Values: `pcm16`, `g711_ulaw`, `g711_alaw`."""
    input_audio_transcription: AudioTranscriptionResponse | None = None
    """How input audio is transcribed beside the conversation; None for not at all."""
    turn_detection: RealtimeTurnDetection = None
    """How the end of a turn is recognised."""
    input_audio_noise_reduction: RealtimeSessionInputAudioNoiseReduction | None = absent
    """Filters noise out before speech is looked for."""
    speed: float | None = absent
    """How fast the voice speaks; 1 is normal. From 0.25 to 1.5."""
    tracing: Literal["auto"] | RealtimeSessionTracing | None = None
    """How the session is traced."""
    tools: list[RealtimeFunctionTool] | None = absent
    """The tools that the model could call."""
    tool_choice: str | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    temperature: float | None = absent
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    max_response_output_tokens: int | Literal["inf"] | None = absent
    """The most tokens in one response, tool calls included; `inf` for the model's own limit."""
    expires_at: int | None = absent
    """When the realtime session expires, in Unix seconds; None if it does not."""
    prompt: Prompt | None = None
    """A prompt template that is kept by OpenAI, and the values for its variables."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Further data for events, such as log probabilities of the transcript."""

    _nested = {
        "input_audio_transcription": "AudioTranscriptionResponse",
        "turn_detection": "RealtimeTurnDetection",
        "input_audio_noise_reduction": "RealtimeSessionInputAudioNoiseReduction",
        "tracing": "RealtimeSessionTracing",
        "tools": ["RealtimeFunctionTool"],
        "prompt": "PromptObject",
    }
    _tags = {"object": "realtime.session"}


RealtimeSessionModalitiesItemInput: TypeAlias = Literal["text", "audio"]
RealtimeSessionModalitiesItem: TypeAlias = RealtimeSessionModalitiesItemInput | str

RealtimeSessionModelInput: TypeAlias = Literal[
    "gpt-realtime",
    "gpt-realtime-1.5",
    "gpt-realtime-2025-08-28",
    "gpt-4o-realtime-preview",
    "gpt-4o-realtime-preview-2024-10-01",
    "gpt-4o-realtime-preview-2024-12-17",
    "gpt-4o-realtime-preview-2025-06-03",
    "gpt-4o-mini-realtime-preview",
    "gpt-4o-mini-realtime-preview-2024-12-17",
    "gpt-realtime-mini",
    "gpt-realtime-mini-2025-10-06",
    "gpt-realtime-mini-2025-12-15",
    "gpt-audio-1.5",
    "gpt-audio-mini",
    "gpt-audio-mini-2025-10-06",
    "gpt-audio-mini-2025-12-15",
]
RealtimeSessionModel: TypeAlias = RealtimeSessionModelInput | str

RealtimeSessionInputAudioFormatInput: TypeAlias = Literal["pcm16", "g711_ulaw", "g711_alaw"]
RealtimeSessionInputAudioFormat: TypeAlias = RealtimeSessionInputAudioFormatInput | str

RealtimeSessionOutputAudioFormatInput: TypeAlias = Literal["pcm16", "g711_ulaw", "g711_alaw"]
RealtimeSessionOutputAudioFormat: TypeAlias = RealtimeSessionOutputAudioFormatInput | str


@model
class RealtimeSessionInputAudioNoiseReduction(Base):
    """Filters noise out before speech is looked for; name the kind of microphone."""

    type: NoiseReductionType | None = absent
    """Which kind of input audio noise reduction this is. Values: `near_field`, `far_field`."""

    _tags = {"type": ("near_field", "far_field")}


@model
class RealtimeSessionTracing(Base):
    """How the session is traced."""

    workflow_name: str | None = absent
    """Name of the workflow, under which traces are listed."""
    group_id: str | None = absent
    """Id of the group."""
    metadata: dict[str, Any] | None = absent
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
