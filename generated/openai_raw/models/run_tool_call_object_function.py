from __future__ import annotations

from ..types import Model as Base, model



@model
class RunToolCallObjectFunction(Base):
    """Name and arguments of a call."""

    name: str
    """Name of the tool or function."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
