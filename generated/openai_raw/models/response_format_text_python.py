from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ResponseFormatTextPython(Base):
    """Python code output."""

    type: Literal["python"]
    """Discriminator: always `python`."""

    _tags = {"type": "python"}
