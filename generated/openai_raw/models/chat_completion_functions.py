from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..unions import FunctionParameters, FunctionParametersInput

    class ChatCompletionFunctionsDict(TypedDict, total=False):
        description: str
        """What the function does; the model decides by it when and how to call."""
        name: Required[str]
        """The name: letters, digits, `_` and `-`, at most 64 characters."""
        parameters: FunctionParametersInput
        """The parameters, as a JSON Schema; none unless given."""


@model
class ChatCompletionFunctions(Base):
    """A function that the model may call, in the form that came before tools."""

    description: str | None = absent
    """What the function does; the model decides by it when and how to call."""
    name: str
    """The name: letters, digits, `_` and `-`, at most 64 characters."""
    parameters: FunctionParameters | None = absent
    """The parameters, as a JSON Schema; none unless given."""
