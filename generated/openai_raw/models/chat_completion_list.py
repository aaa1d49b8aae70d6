from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.create_chat_completion_response import CreateChatCompletionResponse


@model
class ChatCompletionList(Base):
    """Chat completion list."""

    object: Literal['list']
    data: list[CreateChatCompletionResponse]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {'data': ['CreateChatCompletionResponse']}
    _tags = {'object': 'list'}
