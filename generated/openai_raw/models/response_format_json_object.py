from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ResponseFormatJsonObject(Base):
    """The answer is some JSON object. The messages must ask for JSON too, else the model may never end."""

    type: Literal["json_object"]
    """Always `json_object`."""

    _tags = {"type": "json_object"}
