from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ResponseFormatText(Base):
    """Plain text output."""

    type: Literal["text"]
    """Always `text`."""

    _tags = {"type": "text"}
