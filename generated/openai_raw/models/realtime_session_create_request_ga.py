from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.mcp_tool import MCPTool, MCPToolDict
    from ..models.realtime_function_tool import RealtimeFunctionTool, RealtimeFunctionToolDict
    from ..models.realtime_reasoning import RealtimeReasoning, RealtimeReasoningDict
    from ..models.realtime_session_create_request_ga_audio import RealtimeSessionCreateRequestGAAudio, RealtimeSessionCreateRequestGAAudioDict
    from ..models.realtime_session_create_request_ga_model import RealtimeSessionCreateRequestGAModel, RealtimeSessionCreateRequestGAModelInput
    from ..models.realtime_session_create_request_ga_output_modalities_item import RealtimeSessionCreateRequestGAOutputModalitiesItem, RealtimeSessionCreateRequestGAOutputModalitiesItemInput
    from ..models.realtime_session_create_request_ga_tracing import RealtimeSessionCreateRequestGATracing, RealtimeSessionCreateRequestGATracingDict
    from ..models.tool_choice_function import ToolChoiceFunction, ToolChoiceFunctionDict
    from ..models.tool_choice_mcp import ToolChoiceMCP, ToolChoiceMCPDict
    from ..models.tool_choice_options import ToolChoiceOptions, ToolChoiceOptionsInput
    from ..unions import Prompt, PromptInput, RealtimeTruncation, RealtimeTruncationInput

    class RealtimeSessionCreateRequestGADict(TypedDict, total=False):
        type: Required[Literal['realtime']]
        """Tells this object from others that can stand in its place: always `realtime`."""
        output_modalities: Sequence[RealtimeSessionCreateRequestGAOutputModalitiesItemInput]
        """What the model may answer with: `text`, `audio`."""
        model: str | RealtimeSessionCreateRequestGAModelInput
        """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-realtime`, `gpt-realtime-1.5`,
        `gpt-realtime-2`, `gpt-realtime-2.1`, `gpt-realtime-2.1-mini`, `gpt-realtime-2025-08-28`,
        `gpt-4o-realtime-preview`, `gpt-4o-realtime-preview-2024-10-01`,
        `gpt-4o-realtime-preview-2024-12-17`, `gpt-4o-realtime-preview-2025-06-03`,
        `gpt-4o-mini-realtime-preview`, `gpt-4o-mini-realtime-preview-2024-12-17`, and 7 more."""
        instructions: str
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        audio: RealtimeSessionCreateRequestGAAudio | RealtimeSessionCreateRequestGAAudioDict
        """Settings of the audio."""
        include: Sequence[Literal['item.input_audio_transcription.logprobs']]
        """Further data for events, such as log probabilities of the transcript."""
        tracing: Literal['auto'] | RealtimeSessionCreateRequestGATracing | RealtimeSessionCreateRequestGATracingDict | None
        """How the session is traced. Default: `auto`."""
        tools: Sequence[RealtimeFunctionTool | RealtimeFunctionToolDict | MCPTool | MCPToolDict]
        """The tools that the model may call."""
        tool_choice: ToolChoiceOptionsInput | ToolChoiceFunction | ToolChoiceFunctionDict | ToolChoiceMCP | ToolChoiceMCPDict
        """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at
        least one; an object names it. Default: `auto`."""
        parallel_tool_calls: bool
        """Whether the model may call several tools at once."""
        reasoning: RealtimeReasoning | RealtimeReasoningDict
        """How the model reasons; only for models that do."""
        max_output_tokens: int | Literal['inf']
        """The most tokens to generate, those of reasoning included."""
        truncation: RealtimeTruncationInput
        """What to do when the input is longer than the context window: `auto` drops items from the beginning,
        `disabled` fails with 400."""
        prompt: PromptInput
        """A prompt template that is kept by OpenAI, and the values for its variables."""


@model
class RealtimeSessionCreateRequestGA(Base):
    """The body of `POST /realtime/calls/{call_id}/accept`."""

    type: Literal['realtime']
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
    include: list[Literal['item.input_audio_transcription.logprobs']] | None = absent
    """Further data for events, such as log probabilities of the transcript."""
    tracing: Literal['auto'] | RealtimeSessionCreateRequestGATracing | None = None
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
    max_output_tokens: int | Literal['inf'] | None = absent
    """The most tokens to generate, those of reasoning included."""
    truncation: RealtimeTruncation | None = absent
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400."""
    prompt: Prompt = None
    """A prompt template that is kept by OpenAI, and the values for its variables."""

    _nested = {'audio': 'RealtimeSessionCreateRequestGAAudio', 'tracing': 'RealtimeSessionCreateRequestGATracing', 'tools': [('type', {'function': 'RealtimeFunctionTool', 'mcp': 'MCPTool'})], 'tool_choice': ('type', {'function': 'ToolChoiceFunction', 'mcp': 'ToolChoiceMCP'}), 'reasoning': 'RealtimeReasoning', 'truncation': 'RealtimeTruncation', 'prompt': 'Prompt'}
    _tags = {'type': 'realtime'}
