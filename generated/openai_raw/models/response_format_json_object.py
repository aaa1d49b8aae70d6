from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ResponseFormatJsonObject(Base):
    """JSON object output. The messages must also ask for JSON; otherwise the model may generate whitespace until
    it hits the token limit."""

    type: Literal["json_object"]
    """Always `json_object`."""

    _tags = {"type": "json_object"}
