from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class GroupUserAssignment(Base):
    """Group user assignment."""

    object: Literal['group.user']
    user_id: str
    group_id: str
    _tags = {'object': 'group.user'}
