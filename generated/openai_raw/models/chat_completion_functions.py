from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..unions import FunctionParameters, FunctionParametersInput

    class ChatCompletionFunctionsDict(TypedDict, total=False):
        description: str
        name: Required[str]
        parameters: FunctionParametersInput


@model
class ChatCompletionFunctions(Base):
    """Chat completion functions."""

    description: str | None = absent
    name: str
    parameters: FunctionParameters | None = absent
