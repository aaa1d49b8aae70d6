from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.function_object import FunctionObject


@model
class ChatCompletionTool(Base):
    """A function the model may call."""

    type: Literal["function"]
    """Always `function`."""
    function: FunctionObject
    """The definition of the function."""

    _nested = {"function": "FunctionObject"}
    _tags = {"type": "function"}
