"""What requests take instead of the models in ``models.realtime_function_tool``, for type checkers only."""

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

class RealtimeFunctionToolDict(TypedDict, total=False):
    type: Literal["function"]
    """Discriminator: always `function`."""
    name: str
    """Name the model uses to call the tool or function."""
    description: str | None
    """What the tool does. The model relies on this to decide when and how to call it."""
    parameters: Mapping[str, Any]
    """Parameters of the function, as a JSON Schema of type object."""
