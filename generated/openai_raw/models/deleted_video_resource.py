from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeletedVideoResource(Base):
    """Deleted video resource."""

    object: Literal['video.deleted']
    deleted: bool
    id: str
    _tags = {'object': 'video.deleted'}
