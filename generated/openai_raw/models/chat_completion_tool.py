from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.function_object import FunctionObject, FunctionObjectDict

    class ChatCompletionToolDict(TypedDict, total=False):
        type: Required[Literal['function']]
        """Always `function`."""
        function: Required[FunctionObject | FunctionObjectDict]
        """The function."""


@model
class ChatCompletionTool(Base):
    """A function that the model may call."""

    type: Literal['function']
    """Always `function`."""
    function: FunctionObject
    """The function."""

    _nested = {'function': 'FunctionObject'}
    _tags = {'type': 'function'}
