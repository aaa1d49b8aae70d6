"""What requests take instead of the models in ``models.live_function_tool``, for type checkers only."""

from collections.abc import Mapping
from typing import Any, Literal, Required, TypedDict

class LiveFunctionToolDict(TypedDict, total=False):
    name: Required[str]
    """Name of the tool or function, by which the model calls it."""
    type: Required[Literal["function"]]
    """Which kind it is. Always `function`."""
    description: str | None
    """What the tool does: the model decides by it when to call the tool, and how."""
    parameters: Mapping[str, Any] | None
    """The arguments that the function takes, as a JSON Schema of an object."""
    strict: bool | None
    """Whether arguments are guaranteed to fit `parameters`; only a subset of JSON Schema is allowed then."""
