from __future__ import annotations

from ..types import Model as Base, model



@model
class ChatCompletionResponseMessageFunctionCall(Base):
    """A function that the model wants called, in the form that came before `tool_calls`."""

    arguments: str
    """The arguments as JSON text written by the model. It may be broken or name parameters that do not exist:
    check before use."""
    name: str
    """The name of the function."""
