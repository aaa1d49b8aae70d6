"""What requests take instead of the models in ``models.tool_choice_function``, for type checkers only."""

from typing import Literal, Required, TypedDict

class ToolChoiceFunctionDict(TypedDict, total=False):
    type: Required[Literal["function"]]
    """Tells this object from others that can stand in its place: always `function`."""
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
