from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.function_object import FunctionObject


@model
class AssistantToolsFunction(Base):
    """A function of your application that the model may call."""

    type: Literal["function"]
    """Discriminator: always `function`."""
    function: FunctionObject
    """A function the model may call."""

    _nested = {"function": "FunctionObject"}
    _tags = {"type": "function"}
