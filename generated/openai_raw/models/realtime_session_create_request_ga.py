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
    """Discriminator: always `realtime`."""
    output_modalities: list[RealtimeSessionCreateRequestGAOutputModalitiesItem] | None = absent
    """Modalities the model may respond with: `text`, `audio`."""
    model: str | RealtimeSessionCreateRequestGAModel | None = absent
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-realtime`, `gpt-realtime-1.5`,
    `gpt-realtime-2`, `gpt-realtime-2.1`, `gpt-realtime-2.1-mini`, `gpt-realtime-2025-08-28`,
    `gpt-4o-realtime-preview`, `gpt-4o-realtime-preview-2024-10-01`, `gpt-4o-realtime-preview-2024-12-17`,
    `gpt-4o-realtime-preview-2025-06-03`, `gpt-4o-mini-realtime-preview`,
    `gpt-4o-mini-realtime-preview-2024-12-17`, and 7 more."""
    instructions: str | None = absent
    """System instructions: how the model should behave. They precede the conversation."""
    audio: RealtimeSessionCreateRequestGAAudio | None = absent
    """Formats and processing of the audio in both directions."""
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = absent
    """Further data for events, such as log probabilities of the transcript."""
    tracing: Literal["auto"] | RealtimeSessionCreateRequestGATracing | None = None
    """Whether and how to record a trace of the session. Default: `auto`."""
    tools: list[RealtimeFunctionTool | MCPTool] | None = absent
    """Tools the model may call."""
    tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | None = absent
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool. Default: `auto`."""
    parallel_tool_calls: bool | None = absent
    """Whether the model may call several tools in parallel."""
    reasoning: RealtimeReasoning | None = absent
    """Reasoning options; only for reasoning models."""
    max_output_tokens: int | Literal["inf"] | None = absent
    """Maximum number of tokens to generate, including reasoning tokens."""
    truncation: RealtimeTruncation | None = absent
    """What to do if the input exceeds the context window: `auto` drops items from the start of the conversation,
    `disabled` fails with a 400 error."""
    prompt: Prompt = None
    """Reference to a stored prompt template, with values for its variables."""

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
"""A form of output, text or audio."""

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
"""The model to use, such as `gpt-5.4-mini`."""


@model
class RealtimeSessionCreateRequestGAAudio(Base):
    """Formats and processing of the audio in both directions."""

    input: RealtimeSessionCreateRequestGAAudioInput | None = absent
    """Format and processing of the audio that you send."""
    output: RealtimeSessionCreateRequestGAAudioOutput | None = absent
    """Format, voice and speed of the generated audio."""

    _nested = {
        "input": "RealtimeSessionCreateRequestGAAudioInput",
        "output": "RealtimeSessionCreateRequestGAAudioOutput",
    }


@model
class RealtimeSessionCreateRequestGAAudioInput(Base):
    """Format and processing of the audio that you send."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the input audio."""
    transcription: AudioTranscription | None = absent
    """Model and language of the transcription."""
    noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReduction | None = absent
    """Noise reduction for input audio, by type of microphone."""
    turn_detection: RealtimeTurnDetection = None
    """How the server detects the end of a turn."""

    _nested = {
        "format": "RealtimeAudioFormats",
        "transcription": "AudioTranscription",
        "noise_reduction": "RealtimeSessionCreateRequestGAAudioInputNoiseReduction",
        "turn_detection": "RealtimeTurnDetection",
    }


@model
class RealtimeSessionCreateRequestGAAudioInputNoiseReduction(Base):
    """Noise reduction for input audio, by type of microphone."""

    type: NoiseReductionType | None = absent
    """Type of the noise reduction. Values: `near_field`, `far_field`."""
    strength: float | None = absent
    """Strength of the filter. Stronger settings remove more noise, but possibly some speech."""

    _tags = {"type": ("near_field", "far_field")}


@model
class RealtimeSessionCreateRequestGAAudioOutput(Base):
    """Format, voice and speed of the generated audio."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the output audio."""
    voice: VoiceIdsOrCustomVoice | None = absent
    """A voice: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more. Default:
    `alloy`."""
    speed: float | None = absent
    """Speaking rate; 1 is normal speed. Default: `1`. From 0.25 to 1.5."""

    _nested = {"format": "RealtimeAudioFormats", "voice": "VoiceIdsOrCustomVoice"}


@model
class RealtimeSessionCreateRequestGATracing(Base):
    """Whether and how to record a trace of the session."""

    workflow_name: str | None = absent
    """Name of the workflow, under which traces are listed."""
    group_id: str | None = absent
    """Id of the group."""
    metadata: dict[str, Any] | None = absent
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
