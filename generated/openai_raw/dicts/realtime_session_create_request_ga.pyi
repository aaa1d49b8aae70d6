"""What requests take instead of the models in ``models.realtime_session_create_request_ga``, for type checkers
only."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..dicts.audio_transcription import AudioTranscriptionDict
from ..dicts.mcp_tool import MCPToolDict
from ..dicts.realtime_function_tool import RealtimeFunctionToolDict
from ..dicts.realtime_reasoning import RealtimeReasoningDict
from ..dicts.tool_choice_function import ToolChoiceFunctionDict
from ..dicts.tool_choice_mcp import ToolChoiceMCPDict
from ..models.audio_transcription import AudioTranscription
from ..models.enums import NoiseReductionTypeInput, ToolChoiceOptionsInput
from ..models.mcp_tool import MCPTool
from ..models.realtime_function_tool import RealtimeFunctionTool
from ..models.realtime_reasoning import RealtimeReasoning
from ..models.realtime_session_create_request_ga import (
    RealtimeSessionCreateRequestGAAudio,
    RealtimeSessionCreateRequestGAAudioInput,
    RealtimeSessionCreateRequestGAAudioInputNoiseReduction,
    RealtimeSessionCreateRequestGAAudioOutput,
    RealtimeSessionCreateRequestGAModelInput,
    RealtimeSessionCreateRequestGAOutputModalitiesItemInput,
    RealtimeSessionCreateRequestGATracing,
)
from ..models.tool_choice_function import ToolChoiceFunction
from ..models.tool_choice_mcp import ToolChoiceMCP
from ..unions import (
    PromptInput,
    RealtimeAudioFormatsInput,
    RealtimeTruncationInput,
    RealtimeTurnDetectionInput,
    VoiceIdsOrCustomVoiceInput,
)

class RealtimeSessionCreateRequestGADict(TypedDict, total=False):
    type: Required[Literal["realtime"]]
    """Discriminator: always `realtime`."""
    output_modalities: Sequence[RealtimeSessionCreateRequestGAOutputModalitiesItemInput]
    """Modalities the model may respond with: `text`, `audio`."""
    model: str | RealtimeSessionCreateRequestGAModelInput
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-realtime`, `gpt-realtime-1.5`,
    `gpt-realtime-2`, `gpt-realtime-2.1`, `gpt-realtime-2.1-mini`, `gpt-realtime-2025-08-28`,
    `gpt-4o-realtime-preview`, `gpt-4o-realtime-preview-2024-10-01`, `gpt-4o-realtime-preview-2024-12-17`,
    `gpt-4o-realtime-preview-2025-06-03`, `gpt-4o-mini-realtime-preview`,
    `gpt-4o-mini-realtime-preview-2024-12-17`, and 7 more."""
    instructions: str
    """System instructions: how the model should behave. They precede the conversation."""
    audio: RealtimeSessionCreateRequestGAAudio | RealtimeSessionCreateRequestGAAudioDict
    """Formats and processing of the audio in both directions."""
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """Further data for events, such as log probabilities of the transcript."""
    tracing: Literal["auto"] | RealtimeSessionCreateRequestGATracing | RealtimeSessionCreateRequestGATracingDict | None
    """Whether and how to record a trace of the session. Default: `auto`."""
    tools: Sequence[RealtimeFunctionTool | RealtimeFunctionToolDict | MCPTool | MCPToolDict]
    """Tools the model may call."""
    tool_choice: (
        ToolChoiceOptionsInput | ToolChoiceFunction | ToolChoiceFunctionDict | ToolChoiceMCP | ToolChoiceMCPDict
    )
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool. Default: `auto`."""
    parallel_tool_calls: bool
    """Whether the model may call several tools in parallel."""
    reasoning: RealtimeReasoning | RealtimeReasoningDict
    """Reasoning options; only for reasoning models."""
    max_output_tokens: int | Literal["inf"]
    """Maximum number of tokens to generate, including reasoning tokens."""
    truncation: RealtimeTruncationInput
    """What to do if the input exceeds the context window: `auto` drops items from the start of the conversation,
    `disabled` fails with a 400 error."""
    prompt: PromptInput
    """Reference to a stored prompt template, with values for its variables."""

class RealtimeSessionCreateRequestGAAudioDict(TypedDict, total=False):
    input: RealtimeSessionCreateRequestGAAudioInput | RealtimeSessionCreateRequestGAAudioInputDict
    """Format and processing of the audio that you send."""
    output: RealtimeSessionCreateRequestGAAudioOutput | RealtimeSessionCreateRequestGAAudioOutputDict
    """Format, voice and speed of the generated audio."""

class RealtimeSessionCreateRequestGAAudioInputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsInput
    """Encoding of the input audio."""
    transcription: AudioTranscription | AudioTranscriptionDict
    """Model and language of the transcription."""
    noise_reduction: (
        RealtimeSessionCreateRequestGAAudioInputNoiseReduction
        | RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict
    )
    """Noise reduction for input audio, by type of microphone."""
    turn_detection: RealtimeTurnDetectionInput
    """How the server detects the end of a turn."""

class RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict(TypedDict, total=False):
    type: NoiseReductionTypeInput
    """Type of the noise reduction. Values: `near_field`, `far_field`."""
    strength: float
    """Strength of the filter. Stronger settings remove more noise, but possibly some speech."""

class RealtimeSessionCreateRequestGAAudioOutputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsInput
    """Encoding of the output audio."""
    voice: VoiceIdsOrCustomVoiceInput
    """A voice: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more. Default:
    `alloy`."""
    speed: float
    """Speaking rate; 1 is normal speed. Default: `1`. From 0.25 to 1.5."""

class RealtimeSessionCreateRequestGATracingDict(TypedDict, total=False):
    workflow_name: str
    """Name of the workflow, under which traces are listed."""
    group_id: str
    """Id of the group."""
    metadata: Mapping[str, Any]
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
