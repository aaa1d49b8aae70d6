"""What requests take instead of the models in ``models.live_function_tool``, for type checkers only."""

from collections.abc import Mapping
from typing import Any, Literal, Required, TypedDict

class LiveFunctionToolDict(TypedDict, total=False):
    name: Required[str]
    """Name the model uses to call the tool or function."""
    type: Required[Literal["function"]]
    """Discriminator: always `function`."""
    description: str | None
    """What the tool does. The model relies on this to decide when and how to call it."""
    parameters: Mapping[str, Any] | None
    """Parameters of the function, as a JSON Schema of type object."""
    strict: bool | None
    """Whether the arguments must match `parameters` exactly. This limits the schema to a subset of JSON Schema."""
