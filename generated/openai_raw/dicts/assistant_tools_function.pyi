"""What requests take instead of the models in ``models.assistant_tools_function``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.function_object import FunctionObjectDict
from ..models.function_object import FunctionObject

class AssistantToolsFunctionDict(TypedDict, total=False):
    type: Required[Literal["function"]]
    """Discriminator: always `function`."""
    function: Required[FunctionObject | FunctionObjectDict]
    """A function the model may call."""
