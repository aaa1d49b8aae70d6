from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class OutputText(Base):
    """Text that the model wrote."""

    text: str
    """The text itself."""
    type: Literal["output_text"]
    """Which kind it is. Always `output_text`."""

    _tags = {"type": "output_text"}
