from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class GroupDeletedResource(Model):
    """Group deleted resource."""

    object: Literal['group.deleted']
    id: str
    deleted: bool
    _tags = {'object': 'group.deleted'}
