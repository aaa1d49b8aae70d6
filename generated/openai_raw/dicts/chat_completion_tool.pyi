"""What requests take instead of the models in ``models.chat_completion_tool``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.function_object import FunctionObjectDict
from ..models.function_object import FunctionObject

class ChatCompletionToolDict(TypedDict, total=False):
    type: Required[Literal["function"]]
    """Always `function`."""
    function: Required[FunctionObject | FunctionObjectDict]
    """The definition of the function."""
