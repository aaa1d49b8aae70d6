from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.chat_completion_moderation import ChatCompletionModeration
    from ..models.completion_usage import CompletionUsage
    from ..models.create_chat_completion_response_choices_item import CreateChatCompletionResponseChoicesItem
    from ..unions import Metadata, ServiceTier


@model
class CreateChatCompletionResponse(Base):
    """Create chat completion response."""

    id: str
    choices: list[CreateChatCompletionResponseChoicesItem]
    created: int
    model: str
    metadata: Metadata = None
    service_tier: ServiceTier = None
    system_fingerprint: str | None = absent
    object: Literal['chat.completion']
    usage: CompletionUsage | None = absent
    moderation: ChatCompletionModeration | None = None

    _nested = {'choices': ['CreateChatCompletionResponseChoicesItem'], 'usage': 'CompletionUsage', 'moderation': 'ChatCompletionModeration'}
    _tags = {'object': 'chat.completion'}
