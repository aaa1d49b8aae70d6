from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..unions import FunctionParameters, FunctionParametersInput

    class FunctionObjectDict(TypedDict, total=False):
        description: str
        name: Required[str]
        parameters: FunctionParametersInput
        strict: bool | None


@model
class FunctionObject(Base):
    """A function that the model may call.

    Attributes:
        description: What the function does; the model decides by it when and how to call.
        name: The name: letters, digits, `_` and `-`, at most 64 characters.
        parameters: The parameters, as a JSON Schema; none unless given.
        strict: Whether the arguments follow the schema exactly, for which only a subset of JSON Schema may be
            used.
    """

    description: str | None = absent
    name: str
    parameters: FunctionParameters | None = absent
    strict: bool | None = None
