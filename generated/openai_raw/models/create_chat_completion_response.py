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
    """A chat completion: the whole answer to one request, with one choice for each of the `n` that were asked for.

    Attributes:
        id: The id of the completion, by which it can be retrieved if it was stored.
        choices: The answers, one for each of the `n` that were asked for.
        created: When the completion was made: Unix time in seconds.
        model: The model that answered; often more exact than the name in the request.
        metadata: The labels of a stored completion.
        service_tier: The tier that really served the request, which may differ from the one asked for.
        system_fingerprint: Names the server configuration that answered; if it differs between two requests
            with one `seed`, their results may differ. Often null.
        object: Always `chat.completion`.
        usage: How many tokens the request and the answer took.
        moderation: What moderation found, if the request asked for it; else null.
        request_id: The id of the request that made the completion; only in a stored completion.
        input_user: The `user` that the request named; only in a stored completion.
        seed: The seed that was used, a 64-bit integer that may be negative; only in a stored completion.
        temperature: The `temperature` that was used; only in a stored completion.
        top_p: The `top_p` that was used; only in a stored completion.
        presence_penalty: The `presence_penalty` that was used; only in a stored completion.
        frequency_penalty: The `frequency_penalty` that was used; only in a stored completion.
        tools: The tools that the request offered; only in a stored completion.
        tool_choice: The `tool_choice` of the request; only in a stored completion.
        response_format: The `response_format` of the request; only in a stored completion.
    """

    id: str
    choices: list[Choice]
    created: int
    model: str
    metadata: Metadata = None
    service_tier: ServiceTier = None
    system_fingerprint: str | None = None
    object: Literal['chat.completion']
    usage: CompletionUsage | None = absent
    moderation: ChatCompletionModeration | None = None
    request_id: str | None = absent
    input_user: str | None = None
    seed: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    presence_penalty: float | None = None
    frequency_penalty: float | None = None
    tools: list[ChatCompletionTool | CustomToolChatCompletions] | None = None
    tool_choice: ChatCompletionToolChoiceOption | None = None
    response_format: dict[str, Any] | None = None

    _nested = {'choices': ['Choice'], 'usage': 'CompletionUsage', 'moderation': 'ChatCompletionModeration', 'tools': [('type', {'function': 'ChatCompletionTool', 'custom': 'CustomToolChatCompletions'})], 'tool_choice': ('type', {'allowed_tools': 'ChatCompletionAllowedToolsChoice', 'function': 'ChatCompletionNamedToolChoice', 'custom': 'ChatCompletionNamedToolChoiceCustom'})}
    _tags = {'object': 'chat.completion'}
