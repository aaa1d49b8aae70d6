from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.truncation_object_type import TruncationObjectType, TruncationObjectTypeInput

    class TruncationObjectDict(TypedDict, total=False):
        type: Required[TruncationObjectTypeInput]
        last_messages: int | None


@model
class TruncationObject(Base):
    """Truncation object."""

    type: TruncationObjectType
    last_messages: int | None = None
    _tags = {'type': ('auto', 'last_messages')}
