from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_named_tool_choice_custom_custom import ChatCompletionNamedToolChoiceCustomCustom, ChatCompletionNamedToolChoiceCustomCustomDict

    class ChatCompletionNamedToolChoiceCustomDict(TypedDict, total=False):
        type: Required[Literal['custom']]
        custom: Required[ChatCompletionNamedToolChoiceCustomCustom | ChatCompletionNamedToolChoiceCustomCustomDict]


@model
class ChatCompletionNamedToolChoiceCustom(Base):
    """Have the model call one custom tool.

    Attributes:
        type: Always `custom`.
        custom: The tool.
    """

    type: Literal['custom']
    custom: ChatCompletionNamedToolChoiceCustomCustom

    _nested = {'custom': 'ChatCompletionNamedToolChoiceCustomCustom'}
    _tags = {'type': 'custom'}
