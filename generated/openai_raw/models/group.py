from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class Group(Base):
    """A group of users, in short form."""

    object: Literal['group']
    """The kind of object: always `group`."""
    id: str
    """Id of the group."""
    name: str
    """Name of the group."""
    created_at: int
    """When the group was created, in Unix seconds."""
    scim_managed: bool
    """Whether an identity provider manages the group by SCIM."""
    _tags = {'object': 'group'}
