from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any, Literal
    from ..models.chat_completion_moderation import ChatCompletionModeration
    from ..models.chat_completion_tool import ChatCompletionTool
    from ..models.completion_usage import CompletionUsage
    from ..models.create_chat_completion_response_choices_item import Choice
    from ..models.custom_tool_chat_completions import CustomToolChatCompletions
    from ..unions import ChatCompletionToolChoiceOption, Metadata, ServiceTier


@model
class ChatCompletion(Base):
    """A chat completion: the whole answer to one request, with one choice for each of the `n` that were asked for."""

    id: str
    """The id of the completion, by which it can be retrieved if it was stored."""
    choices: list[Choice]
    """The answers, one for each of the `n` that were asked for."""
    created: int
    """When the completion was made: Unix time in seconds."""
    model: str
    """The model that answered; often more exact than the name in the request."""
    metadata: Metadata = None
    """The labels of a stored completion."""
    service_tier: ServiceTier = None
    """The tier that really served the request, which may differ from the one asked for. Values: `auto`, `default`,
    `flex`, `scale`, `priority`, `fast`."""
    system_fingerprint: str | None = None
    """Names the server configuration that answered; if it differs between two requests with one `seed`, their
    results may differ. Often null. Deprecated by OpenAI."""
    object: Literal['chat.completion']
    """Always `chat.completion`."""
    usage: CompletionUsage | None = absent
    """How many tokens the request and the answer took."""
    moderation: ChatCompletionModeration | None = None
    """What moderation found, if the request asked for it; else null."""
    request_id: str | None = absent
    """The id of the request that made the completion; only in a stored completion."""
    input_user: str | None = None
    """The `user` that the request named; only in a stored completion."""
    seed: int | None = None
    """The seed that was used, a 64-bit integer that may be negative; only in a stored completion."""
    temperature: float | None = None
    """The `temperature` that was used; only in a stored completion."""
    top_p: float | None = None
    """The `top_p` that was used; only in a stored completion."""
    presence_penalty: float | None = None
    """The `presence_penalty` that was used; only in a stored completion."""
    frequency_penalty: float | None = None
    """The `frequency_penalty` that was used; only in a stored completion."""
    tools: list[ChatCompletionTool | CustomToolChatCompletions] | None = None
    """The tools that the request offered; only in a stored completion."""
    tool_choice: ChatCompletionToolChoiceOption | None = None
    """The `tool_choice` of the request; only in a stored completion. Values: `none`, `auto`, `required`."""
    response_format: dict[str, Any] | None = None
    """The `response_format` of the request; only in a stored completion."""

    _nested = {'choices': ['Choice'], 'usage': 'CompletionUsage', 'moderation': 'ChatCompletionModeration', 'tools': [('type', {'function': 'ChatCompletionTool', 'custom': 'CustomToolChatCompletions'})], 'tool_choice': ('type', {'allowed_tools': 'ChatCompletionAllowedToolsChoice', 'function': 'ChatCompletionNamedToolChoice', 'custom': 'ChatCompletionNamedToolChoiceCustom'})}
    _tags = {'object': 'chat.completion'}
