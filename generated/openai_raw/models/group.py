from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class Group(Base):
    """Group."""

    object: Literal['group']
    id: str
    name: str
    created_at: int
    scim_managed: bool
    _tags = {'object': 'group'}
