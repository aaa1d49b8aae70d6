from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class GroupUserAssignment(Model):
    """Group user assignment."""

    object: Literal['group.user']
    user_id: str
    group_id: str
    _tags = {'object': 'group.user'}
