"""`RealtimeSessionCreateResponseGA`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audio_transcription_response import AudioTranscriptionResponse
    from ..models.enums import NoiseReductionType, ToolChoiceOptions
    from ..models.mcp_tool import MCPTool
    from ..models.realtime_function_tool import RealtimeFunctionTool
    from ..models.realtime_reasoning import RealtimeReasoning
    from ..models.tool_choice_function import ToolChoiceFunction
    from ..models.tool_choice_mcp import ToolChoiceMCP
    from ..unions import Prompt, RealtimeAudioFormats, RealtimeTruncation, RealtimeTurnDetection, VoiceIdsShared


@model
class RealtimeSessionCreateResponseGA(Base):
    """The settings of a session, as the server took them."""

    type: Literal["realtime"]
    """Tells this object from others that can stand in its place: always `realtime`."""
    id: str
    """Id of the realtime session."""
    object: Literal["realtime.session"]
    """The kind of object: always `realtime.session`."""
    expires_at: int | None = absent
    """When the realtime session expires, in Unix seconds; None if it does not."""
    output_modalities: list[RealtimeSessionCreateResponseGAOutputModalitiesItem] | None = absent
    """What the model may answer with: `text`, `audio`."""
    model: str | RealtimeSessionCreateResponseGAModel | None = absent
    """The model that was used. Known values: `gpt-realtime`, `gpt-realtime-1.5`, `gpt-realtime-2`,
    `gpt-realtime-2.1`, `gpt-realtime-2.1-mini`, `gpt-realtime-2025-08-28`, `gpt-4o-realtime-preview`,
    `gpt-4o-realtime-preview-2024-10-01`, `gpt-4o-realtime-preview-2024-12-17`,
    `gpt-4o-realtime-preview-2025-06-03`, `gpt-4o-mini-realtime-preview`,
    `gpt-4o-mini-realtime-preview-2024-12-17`, and 7 more."""
    instructions: str | None = absent
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    audio: RealtimeSessionCreateResponseGAAudio | None = absent
    """Settings of the audio."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    """Further data for events, such as log probabilities of the transcript."""
    tracing: Literal["auto"] | RealtimeSessionCreateResponseGATracing | None = None
    """How the session is traced."""
    tools: list[RealtimeFunctionTool | MCPTool] | None = absent
    """The tools that the model could call."""
    tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    reasoning: RealtimeReasoning | None = absent
    """How the model reasons; only for models that do."""
    max_output_tokens: int | Literal["inf"] | None = absent
    """The most tokens to generate, those of reasoning included."""
    truncation: RealtimeTruncation | None = absent
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400."""
    prompt: Prompt = None
    """A prompt template that is kept by OpenAI, and the values for its variables."""

    _nested = {
        "audio": "RealtimeSessionCreateResponseGAAudio",
        "tracing": "RealtimeSessionCreateResponseGATracing",
        "tools": [("type", {"function": "RealtimeFunctionTool", "mcp": "MCPTool"})],
        "tool_choice": ("type", {"function": "ToolChoiceFunction", "mcp": "ToolChoiceMCP"}),
        "reasoning": "RealtimeReasoning",
        "truncation": "RealtimeTruncation",
        "prompt": "Prompt",
    }
    _tags = {"type": "realtime", "object": "realtime.session"}


RealtimeSessionCreateResponseGAOutputModalitiesItemInput: TypeAlias = Literal["text", "audio"]
RealtimeSessionCreateResponseGAOutputModalitiesItem: TypeAlias = (
    RealtimeSessionCreateResponseGAOutputModalitiesItemInput | str
)

RealtimeSessionCreateResponseGAModelInput: TypeAlias = Literal[
    "gpt-realtime",
    "gpt-realtime-1.5",
    "gpt-realtime-2",
    "gpt-realtime-2.1",
    "gpt-realtime-2.1-mini",
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
RealtimeSessionCreateResponseGAModel: TypeAlias = RealtimeSessionCreateResponseGAModelInput | str


@model
class RealtimeSessionCreateResponseGAAudio(Base):
    """Settings of the audio."""

    input: RealtimeSessionCreateResponseGAAudioInput | None = absent
    """Settings of the audio that comes in."""
    output: RealtimeSessionCreateResponseGAAudioOutput | None = absent
    """Settings of the audio that goes out."""

    _nested = {
        "input": "RealtimeSessionCreateResponseGAAudioInput",
        "output": "RealtimeSessionCreateResponseGAAudioOutput",
    }


@model
class RealtimeSessionCreateResponseGAAudioInput(Base):
    """Settings of the audio that comes in."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the audio that you send."""
    transcription: AudioTranscriptionResponse | None = absent
    """How audio is transcribed."""
    noise_reduction: RealtimeSessionCreateResponseGAAudioInputNoiseReduction | None = None
    """Filters noise out before speech is looked for; name the kind of microphone."""
    turn_detection: RealtimeTurnDetection = None
    """How the end of a turn is recognised."""

    _nested = {
        "format": "RealtimeAudioFormats",
        "transcription": "AudioTranscriptionResponse",
        "noise_reduction": "RealtimeSessionCreateResponseGAAudioInputNoiseReduction",
        "turn_detection": "RealtimeTurnDetection",
    }


@model
class RealtimeSessionCreateResponseGAAudioInputNoiseReduction(Base):
    """Filters noise out before speech is looked for; name the kind of microphone."""

    type: NoiseReductionType | None = absent
    """Which kind of noise reduction this is. Values: `near_field`, `far_field`."""
    strength: float | None = None
    """How much is filtered: more removes more noise, and perhaps some of the speech."""

    _tags = {"type": ("near_field", "far_field")}


@model
class RealtimeSessionCreateResponseGAAudioOutput(Base):
    """Settings of the audio that goes out."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the audio that you get."""
    voice: VoiceIdsShared | None = absent
    """The name of a voice: one known when this was made, or any other. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    speed: float | None = absent
    """How fast the voice speaks; 1 is normal. From 0.25 to 1.5."""

    _nested = {"format": "RealtimeAudioFormats"}


@model
class RealtimeSessionCreateResponseGATracing(Base):
    """How the session is traced."""

    workflow_name: str | None = absent
    """Name of the workflow, under which traces are listed."""
    group_id: str | None = absent
    """Id of the group."""
    metadata: dict[str, Any] | None = absent
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
