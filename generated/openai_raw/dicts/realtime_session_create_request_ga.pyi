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
    """Tells this object from others that can stand in its place: always `realtime`."""
    output_modalities: Sequence[RealtimeSessionCreateRequestGAOutputModalitiesItemInput]
    """What the model may answer with: `text`, `audio`."""
    model: str | RealtimeSessionCreateRequestGAModelInput
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-realtime`, `gpt-realtime-1.5`,
    `gpt-realtime-2`, `gpt-realtime-2.1`, `gpt-realtime-2.1-mini`, `gpt-realtime-2025-08-28`,
    `gpt-4o-realtime-preview`, `gpt-4o-realtime-preview-2024-10-01`, `gpt-4o-realtime-preview-2024-12-17`,
    `gpt-4o-realtime-preview-2025-06-03`, `gpt-4o-mini-realtime-preview`,
    `gpt-4o-mini-realtime-preview-2024-12-17`, and 7 more."""
    instructions: str
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    audio: RealtimeSessionCreateRequestGAAudio | RealtimeSessionCreateRequestGAAudioDict
    """Settings of the audio."""
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """Further data for events, such as log probabilities of the transcript."""
    tracing: Literal["auto"] | RealtimeSessionCreateRequestGATracing | RealtimeSessionCreateRequestGATracingDict | None
    """How the session is traced. Default: `auto`."""
    tools: Sequence[RealtimeFunctionTool | RealtimeFunctionToolDict | MCPTool | MCPToolDict]
    """The tools that the model may call."""
    tool_choice: (
        ToolChoiceOptionsInput | ToolChoiceFunction | ToolChoiceFunctionDict | ToolChoiceMCP | ToolChoiceMCPDict
    )
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it. Default: `auto`."""
    parallel_tool_calls: bool
    """Whether the model may call several tools at once."""
    reasoning: RealtimeReasoning | RealtimeReasoningDict
    """How the model reasons; only for models that do."""
    max_output_tokens: int | Literal["inf"]
    """The most tokens to generate, those of reasoning included."""
    truncation: RealtimeTruncationInput
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400."""
    prompt: PromptInput
    """A prompt template that is kept by OpenAI, and the values for its variables."""

class RealtimeSessionCreateRequestGAAudioDict(TypedDict, total=False):
    input: RealtimeSessionCreateRequestGAAudioInput | RealtimeSessionCreateRequestGAAudioInputDict
    """Settings of the audio that comes in."""
    output: RealtimeSessionCreateRequestGAAudioOutput | RealtimeSessionCreateRequestGAAudioOutputDict
    """Settings of the audio that goes out."""

class RealtimeSessionCreateRequestGAAudioInputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsInput
    """Encoding of the audio that you send."""
    transcription: AudioTranscription | AudioTranscriptionDict
    """How audio is transcribed."""
    noise_reduction: (
        RealtimeSessionCreateRequestGAAudioInputNoiseReduction
        | RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict
    )
    """Filters noise out before speech is looked for; name the kind of microphone."""
    turn_detection: RealtimeTurnDetectionInput
    """How the end of a turn is recognised."""

class RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict(TypedDict, total=False):
    type: NoiseReductionTypeInput
    """Which kind of noise reduction this is. Values: `near_field`, `far_field`."""
    strength: float
    """How much is filtered: more removes more noise, and perhaps some of the speech."""

class RealtimeSessionCreateRequestGAAudioOutputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsInput
    """Encoding of the audio that you get."""
    voice: VoiceIdsOrCustomVoiceInput
    """A voice: one of the server's by its name, or your own by its id. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more. Default:
    `alloy`."""
    speed: float
    """How fast the voice speaks; 1 is normal. Default: `1`. From 0.25 to 1.5."""

class RealtimeSessionCreateRequestGATracingDict(TypedDict, total=False):
    workflow_name: str
    """Name of the workflow, under which traces are listed."""
    group_id: str
    """Id of the group."""
    metadata: Mapping[str, Any]
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
