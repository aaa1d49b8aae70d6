from __future__ import annotations

from ..types import Model as Base, model


@model
class GroupResourceWithSuccess(Base):
    """A group that was just changed."""

    id: str
    """Id of the group."""
    name: str
    """Name of the group."""
    created_at: int
    """When the group was created, in Unix seconds."""
    is_scim_managed: bool
    """Whether an identity provider manages the group by SCIM."""
