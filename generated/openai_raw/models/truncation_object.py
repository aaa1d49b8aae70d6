"""`TruncationObject`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class TruncationObject(Base):
    """Which messages of a thread the model gets to read."""

    type: TruncationObjectType
    """Type of the truncation. Values: `auto`, `last_messages`."""
    last_messages: int | None = None
    """How many of the newest messages the model gets to read. None leaves it to the API. At least 1."""

    _tags = {"type": ("auto", "last_messages")}


TruncationObjectTypeInput: TypeAlias = Literal["auto", "last_messages"]
TruncationObjectType: TypeAlias = TruncationObjectTypeInput | str
"""Type of the truncation."""
