from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeleteThreadResponse(Base):
    """Delete thread response."""

    id: str
    deleted: bool
    object: Literal['thread.deleted']
    _tags = {'object': 'thread.deleted'}
