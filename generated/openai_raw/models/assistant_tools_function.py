from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.function_object import FunctionObject, FunctionObjectDict

    class AssistantToolsFunctionDict(TypedDict, total=False):
        type: Required[Literal['function']]
        """Tells this object from others that can stand in its place: always `function`."""
        function: Required[FunctionObject | FunctionObjectDict]
        """A function that the model may call."""


@model
class AssistantToolsFunction(Base):
    """A function of yours that the model may call."""

    type: Literal['function']
    """Tells this object from others that can stand in its place: always `function`."""
    function: FunctionObject
    """A function that the model may call."""

    _nested = {'function': 'FunctionObject'}
    _tags = {'type': 'function'}
