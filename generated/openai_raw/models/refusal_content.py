from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class RefusalContent(Base):
    """A refusal of the model."""

    type: Literal["refusal"]
    """Discriminator: always `refusal`. Default: `refusal`."""
    refusal: str
    """Refusal message of the model."""

    _tags = {"type": "refusal"}
