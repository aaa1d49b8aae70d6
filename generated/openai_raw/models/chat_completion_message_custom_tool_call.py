from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_message_custom_tool_call_custom import ChatCompletionMessageCustomToolCallCustom, ChatCompletionMessageCustomToolCallCustomDict

    class ChatCompletionMessageCustomToolCallDict(TypedDict, total=False):
        id: Required[str]
        type: Required[Literal['custom']]
        custom: Required[ChatCompletionMessageCustomToolCallCustom | ChatCompletionMessageCustomToolCallCustomDict]


@model
class ChatCompletionMessageCustomToolCall(Base):
    """Chat completion message custom tool call."""

    id: str
    type: Literal['custom']
    custom: ChatCompletionMessageCustomToolCallCustom

    _nested = {'custom': 'ChatCompletionMessageCustomToolCallCustom'}
    _tags = {'type': 'custom'}
