from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_named_tool_choice_function import ChatCompletionNamedToolChoiceFunction, ChatCompletionNamedToolChoiceFunctionDict

    class ChatCompletionNamedToolChoiceDict(TypedDict, total=False):
        type: Required[Literal['function']]
        """Always `function`."""
        function: Required[ChatCompletionNamedToolChoiceFunction | ChatCompletionNamedToolChoiceFunctionDict]
        """The function."""


@model
class ChatCompletionNamedToolChoice(Base):
    """Have the model call one function."""

    type: Literal['function']
    """Always `function`."""
    function: ChatCompletionNamedToolChoiceFunction
    """The function."""

    _nested = {'function': 'ChatCompletionNamedToolChoiceFunction'}
    _tags = {'type': 'function'}
