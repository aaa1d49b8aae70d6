from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class GroupDeletedResource(Base):
    """Group deleted resource."""

    object: Literal['group.deleted']
    id: str
    deleted: bool
    _tags = {'object': 'group.deleted'}
