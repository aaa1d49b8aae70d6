from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeletedThreadResource(Base):
    """Deleted thread resource."""

    id: str
    object: Literal['chatkit.thread.deleted']
    deleted: bool
    _tags = {'object': 'chatkit.thread.deleted'}
