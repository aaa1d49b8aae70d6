from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RoleDeletedResource(Base):
    """Role deleted resource."""

    object: Literal['role.deleted']
    id: str
    deleted: bool
    _tags = {'object': 'role.deleted'}
