from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.truncation_object_type import TruncationObjectType, TruncationObjectTypeInput

    class TruncationObjectDict(TypedDict, total=False):
        type: Required[TruncationObjectTypeInput]
        """Which kind of truncation this is. Values: `auto`, `last_messages`."""
        last_messages: int | None
        """How many of the newest messages the model gets to read. Null leaves it to the API. At least 1."""


@model
class TruncationObject(Base):
    """Which messages of a thread the model gets to read."""

    type: TruncationObjectType
    """Which kind of truncation this is. Values: `auto`, `last_messages`."""
    last_messages: int | None = None
    """How many of the newest messages the model gets to read. Null leaves it to the API. At least 1."""
    _tags = {'type': ('auto', 'last_messages')}
