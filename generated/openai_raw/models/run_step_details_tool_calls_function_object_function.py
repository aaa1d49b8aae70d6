from __future__ import annotations

from ..types import Model as Base, model



@model
class RunStepDetailsToolCallsFunctionObjectFunction(Base):
    """A call of a function, and its output."""

    name: str
    """Name of the tool or function."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    output: str | None
    """What the function returned. Null until it is handed over."""
