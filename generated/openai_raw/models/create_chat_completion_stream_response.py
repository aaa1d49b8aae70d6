from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.chat_completion_moderation import ChatCompletionModeration
    from ..models.completion_usage import CompletionUsage
    from ..models.create_chat_completion_stream_response_choices_item import CreateChatCompletionStreamResponseChoicesItem
    from ..unions import ServiceTier


@model
class CreateChatCompletionStreamResponse(Base):
    """Create chat completion stream response."""

    id: str
    choices: list[CreateChatCompletionStreamResponseChoicesItem]
    created: int
    model: str
    obfuscation: str | None = absent
    service_tier: ServiceTier = None
    system_fingerprint: str | None = absent
    object: Literal['chat.completion.chunk']
    usage: CompletionUsage | None = None
    moderation: ChatCompletionModeration | None = None

    _nested = {'choices': ['CreateChatCompletionStreamResponseChoicesItem'], 'usage': 'CompletionUsage', 'moderation': 'ChatCompletionModeration'}
    _tags = {'object': 'chat.completion.chunk'}
