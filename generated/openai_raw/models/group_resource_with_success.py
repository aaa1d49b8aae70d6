from __future__ import annotations

from ..types import Model, model



@model
class GroupResourceWithSuccess(Model):
    """Group resource with success."""

    id: str
    name: str
    created_at: int
    is_scim_managed: bool
