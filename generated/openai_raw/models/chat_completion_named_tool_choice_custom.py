from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_named_tool_choice_custom_custom import ChatCompletionNamedToolChoiceCustomCustom, ChatCompletionNamedToolChoiceCustomCustomDict

    class ChatCompletionNamedToolChoiceCustomDict(TypedDict, total=False):
        type: Required[Literal['custom']]
        """Always `custom`."""
        custom: Required[ChatCompletionNamedToolChoiceCustomCustom | ChatCompletionNamedToolChoiceCustomCustomDict]
        """The tool."""


@model
class ChatCompletionNamedToolChoiceCustom(Base):
    """Have the model call one custom tool."""

    type: Literal['custom']
    """Always `custom`."""
    custom: ChatCompletionNamedToolChoiceCustomCustom
    """The tool."""

    _nested = {'custom': 'ChatCompletionNamedToolChoiceCustomCustom'}
    _tags = {'type': 'custom'}
