from __future__ import annotations

from ..types import Model as Base, model



@model
class GroupResourceWithSuccess(Base):
    """Group resource with success."""

    id: str
    name: str
    created_at: int
    is_scim_managed: bool
