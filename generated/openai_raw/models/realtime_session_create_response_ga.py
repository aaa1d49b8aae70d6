from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.mcp_tool import MCPTool
    from ..models.realtime_function_tool import RealtimeFunctionTool
    from ..models.realtime_reasoning import RealtimeReasoning
    from ..models.realtime_session_create_response_ga_audio import RealtimeSessionCreateResponseGAAudio
    from ..models.realtime_session_create_response_ga_model import RealtimeSessionCreateResponseGAModel
    from ..models.realtime_session_create_response_ga_output_modalities_item import RealtimeSessionCreateResponseGAOutputModalitiesItem
    from ..models.realtime_session_create_response_ga_tracing import RealtimeSessionCreateResponseGATracing
    from ..models.tool_choice_function import ToolChoiceFunction
    from ..models.tool_choice_mcp import ToolChoiceMCP
    from ..models.tool_choice_options import ToolChoiceOptions
    from ..unions import Prompt, RealtimeTruncation


@model
class RealtimeSessionCreateResponseGA(Base):
    """The settings of a session, as the server took them."""

    type: Literal['realtime']
    """Tells this object from others that can stand in its place: always `realtime`."""
    id: str
    """Id of the realtime session."""
    object: Literal['realtime.session']
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
    include: list[Literal['item.input_audio_transcription.logprobs']] | None = None
    """Further data for events, such as log probabilities of the transcript."""
    tracing: Literal['auto'] | RealtimeSessionCreateResponseGATracing | None = None
    """How the session is traced."""
    tools: list[RealtimeFunctionTool | MCPTool] | None = absent
    """The tools that the model could call."""
    tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it."""
    reasoning: RealtimeReasoning | None = absent
    """How the model reasons; only for models that do."""
    max_output_tokens: int | Literal['inf'] | None = absent
    """The most tokens to generate, those of reasoning included."""
    truncation: RealtimeTruncation | None = absent
    """What to do when the input is longer than the context window: `auto` drops items from the beginning,
    `disabled` fails with 400."""
    prompt: Prompt = None
    """A prompt template that is kept by OpenAI, and the values for its variables."""

    _nested = {'audio': 'RealtimeSessionCreateResponseGAAudio', 'tracing': 'RealtimeSessionCreateResponseGATracing', 'tools': [('type', {'function': 'RealtimeFunctionTool', 'mcp': 'MCPTool'})], 'tool_choice': ('type', {'function': 'ToolChoiceFunction', 'mcp': 'ToolChoiceMCP'}), 'reasoning': 'RealtimeReasoning', 'truncation': 'RealtimeTruncation', 'prompt': 'Prompt'}
    _tags = {'type': 'realtime', 'object': 'realtime.session'}
