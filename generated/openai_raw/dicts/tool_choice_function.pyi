"""What requests take instead of the models in ``models.tool_choice_function``, for type checkers only."""

from typing import Literal, Required, TypedDict

class ToolChoiceFunctionDict(TypedDict, total=False):
    type: Required[Literal["function"]]
    """Discriminator: always `function`."""
    name: Required[str]
    """Name the model uses to call the tool or function."""
