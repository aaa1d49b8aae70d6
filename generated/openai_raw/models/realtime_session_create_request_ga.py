"""`RealtimeSessionCreateRequestGA`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audio_transcription import AudioTranscription
    from ..models.enums import NoiseReductionType, ToolChoiceOptions
    from ..models.mcp_tool import MCPTool
    from ..models.realtime_function_tool import RealtimeFunctionTool
    from ..models.realtime_reasoning import RealtimeReasoning
    from ..models.tool_choice_function import ToolChoiceFunction
    from ..models.tool_choice_mcp import ToolChoiceMCP
    from ..unions import Prompt, RealtimeAudioFormats, RealtimeTruncation, RealtimeTurnDetection, VoiceIdsOrCustomVoice


@model
class RealtimeSessionCreateRequestGA(Base):
    """The body of `POST /realtime/calls/{call_id}/accept`."""

    type: Literal["realtime"]
    """Tells this object from others that can stand in its place: always `realtime`."""
    output_modalities: list[RealtimeSessionCreateRequestGAOutputModalitiesItem] | None = absent
    """What the model may answer with: `text`, `audio`."""
    model: str | RealtimeSessionCreateRequestGAModel | None = absent
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-realtime`, `gpt-realtime-1.5`,
    `gpt-realtime-2`, `gpt-realtime-2.1`, `gpt-realtime-2.1-mini`, `gpt-realtime-2025-08-28`,
    `gpt-4o-realtime-preview`, `gpt-4o-realtime-preview-2024-10-01`, `gpt-4o-realtime-preview-2024-12-17`,
    `gpt-4o-realtime-preview-2025-06-03`, `gpt-4o-mini-realtime-preview`,
    `gpt-4o-mini-realtime-preview-2024-12-17`, and 7 more."""
    instructions: str | None = absent
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    audio: RealtimeSessionCreateRequestGAAudio | None = absent
    """Settings of the audio."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = absent
    """Further data for events, such as log probabilities of the transcript."""
    tracing: Literal["auto"] | RealtimeSessionCreateRequestGATracing | None = None
    """How the session is traced. Default: `auto`."""
    tools: list[RealtimeFunctionTool | MCPTool] | None = absent
    """The tools that the model may call."""
    tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it. Default: `auto`."""
    parallel_tool_calls: bool | None = absent
    """Whether the model may call several tools at once."""
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
        "audio": "RealtimeSessionCreateRequestGAAudio",
        "tracing": "RealtimeSessionCreateRequestGATracing",
        "tools": [("type", {"function": "RealtimeFunctionTool", "mcp": "MCPTool"})],
        "tool_choice": ("type", {"function": "ToolChoiceFunction", "mcp": "ToolChoiceMCP"}),
        "reasoning": "RealtimeReasoning",
        "truncation": "RealtimeTruncation",
        "prompt": "Prompt",
    }
    _tags = {"type": "realtime"}


RealtimeSessionCreateRequestGAOutputModalitiesItemInput: TypeAlias = Literal["text", "audio"]
RealtimeSessionCreateRequestGAOutputModalitiesItem: TypeAlias = (
    RealtimeSessionCreateRequestGAOutputModalitiesItemInput | str
)

RealtimeSessionCreateRequestGAModelInput: TypeAlias = Literal[
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
RealtimeSessionCreateRequestGAModel: TypeAlias = RealtimeSessionCreateRequestGAModelInput | str


@model
class RealtimeSessionCreateRequestGAAudio(Base):
    """Settings of the audio."""

    input: RealtimeSessionCreateRequestGAAudioInput | None = absent
    """Settings of the audio that comes in."""
    output: RealtimeSessionCreateRequestGAAudioOutput | None = absent
    """Settings of the audio that goes out."""

    _nested = {
        "input": "RealtimeSessionCreateRequestGAAudioInput",
        "output": "RealtimeSessionCreateRequestGAAudioOutput",
    }


@model
class RealtimeSessionCreateRequestGAAudioInput(Base):
    """Settings of the audio that comes in."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the audio that you send."""
    transcription: AudioTranscription | None = absent
    """How audio is transcribed."""
    noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReduction | None = absent
    """Filters noise out before speech is looked for; name the kind of microphone."""
    turn_detection: RealtimeTurnDetection = None
    """How the end of a turn is recognised."""

    _nested = {
        "format": "RealtimeAudioFormats",
        "transcription": "AudioTranscription",
        "noise_reduction": "RealtimeSessionCreateRequestGAAudioInputNoiseReduction",
        "turn_detection": "RealtimeTurnDetection",
    }


@model
class RealtimeSessionCreateRequestGAAudioInputNoiseReduction(Base):
    """Filters noise out before speech is looked for; name the kind of microphone."""

    type: NoiseReductionType | None = absent
    """Which kind of noise reduction this is. Values: `near_field`, `far_field`."""
    strength: float | None = absent
    """How much is filtered: more removes more noise, and perhaps some of the speech."""

    _tags = {"type": ("near_field", "far_field")}


@model
class RealtimeSessionCreateRequestGAAudioOutput(Base):
    """Settings of the audio that goes out."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the audio that you get."""
    voice: VoiceIdsOrCustomVoice | None = absent
    """A voice: one of the server's by its name, or your own by its id. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more. Default:
    `alloy`."""
    speed: float | None = absent
    """How fast the voice speaks; 1 is normal. Default: `1`. From 0.25 to 1.5."""

    _nested = {"format": "RealtimeAudioFormats", "voice": "VoiceIdsOrCustomVoice"}


@model
class RealtimeSessionCreateRequestGATracing(Base):
    """How the session is traced."""

    workflow_name: str | None = absent
    """Name of the workflow, under which traces are listed."""
    group_id: str | None = absent
    """Id of the group."""
    metadata: dict[str, Any] | None = absent
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
