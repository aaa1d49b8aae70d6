from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class BetaRefusalContent(Base):
    """The model declined to answer."""

    type: Literal["refusal"]
    """Tells this object from others that can stand in its place: always `refusal`. Default: `refusal`."""
    refusal: str
    """What the model said when it declined."""

    _tags = {"type": "refusal"}
