from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.chat_completion_named_tool_choice_function import ChatCompletionNamedToolChoiceFunction, ChatCompletionNamedToolChoiceFunctionDict

    class ChatCompletionNamedToolChoiceDict(TypedDict, total=False):
        type: Required[Literal['function']]
        function: Required[ChatCompletionNamedToolChoiceFunction | ChatCompletionNamedToolChoiceFunctionDict]


@model
class ChatCompletionNamedToolChoice(Base):
    """Have the model call one function.

    Attributes:
        type: Always `function`.
        function: The function.
    """

    type: Literal['function']
    function: ChatCompletionNamedToolChoiceFunction

    _nested = {'function': 'ChatCompletionNamedToolChoiceFunction'}
    _tags = {'type': 'function'}
