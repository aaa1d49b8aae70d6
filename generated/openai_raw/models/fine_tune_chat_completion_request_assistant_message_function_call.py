from __future__ import annotations

from ..types import Model as Base, model



@model
class FineTuneChatCompletionRequestAssistantMessageFunctionCall(Base):
    """A call of a function, in the deprecated form."""

    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    name: str
    """Name of the tool or function."""
