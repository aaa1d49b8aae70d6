from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class GroupUserDeletedResource(Base):
    """Group user deleted resource."""

    object: Literal['group.user.deleted']
    deleted: bool
    _tags = {'object': 'group.user.deleted'}
