from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ResponseFormatTextPython(Base):
    """The answer is Python code."""

    type: Literal["python"]
    """Tells this object from others that can stand in its place: always `python`."""

    _tags = {"type": "python"}
