from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.function_object import FunctionObject, FunctionObjectDict

    class ChatCompletionToolDict(TypedDict, total=False):
        type: Required[Literal['function']]
        function: Required[FunctionObject | FunctionObjectDict]


@model
class ChatCompletionTool(Base):
    """A function that the model may call.

    Attributes:
        type: Always `function`.
        function: The function.
    """

    type: Literal['function']
    function: FunctionObject

    _nested = {'function': 'FunctionObject'}
    _tags = {'type': 'function'}
