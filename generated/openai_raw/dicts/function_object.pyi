"""What requests take instead of the models in ``models.function_object``, for type checkers only."""

from typing import Required, TypedDict

from ..unions import FunctionParametersInput

class FunctionObjectDict(TypedDict, total=False):
    description: str
    """What the function does. The model relies on this to decide when and how to call it."""
    name: Required[str]
    """Name of the function: letters, digits, `_` and `-`, at most 64 characters."""
    parameters: FunctionParametersInput
    """Parameters of the function, as a JSON Schema. Omit it for a function without parameters."""
    strict: bool | None
    """Whether the arguments must match the schema exactly. This limits the schema to a subset of JSON Schema.
    Default: `false`."""
