"""What requests take instead of the models in ``models.realtime_function_tool``, for type checkers only."""

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

class RealtimeFunctionToolDict(TypedDict, total=False):
    type: Literal["function"]
    """Tells this object from others that can stand in its place: always `function`."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    description: str | None
    """What the tool does: the model decides by it when to call the tool, and how."""
    parameters: Mapping[str, Any]
    """The arguments that the function takes, as a JSON Schema of an object."""
