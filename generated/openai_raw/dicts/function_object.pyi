"""What requests take instead of the models in ``models.function_object``, for type checkers only."""

from typing import Required, TypedDict

from ..unions import FunctionParametersInput

class FunctionObjectDict(TypedDict, total=False):
    description: str
    """What the function does; the model decides by it when and how to call."""
    name: Required[str]
    """The name: letters, digits, `_` and `-`, at most 64 characters."""
    parameters: FunctionParametersInput
    """The parameters, as a JSON Schema; none unless given."""
    strict: bool | None
    """Whether the arguments follow the schema exactly, for which only a subset of JSON Schema may be used.
    Default: `false`."""
