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
        """At least 1."""


@model
class TruncationObject(Base):
    """The value of `CreateRunRequest.truncation_strategy`, `CreateThreadAndRunRequest.truncation_strategy` and
    others."""

    type: TruncationObjectType
    """Which kind of truncation this is. Values: `auto`, `last_messages`."""
    last_messages: int | None = None
    """At least 1."""
    _tags = {'type': ('auto', 'last_messages')}
