from __future__ import annotations

from ..types import Model, model



@model
class UserProjectsDataItem(Model):
    """User projects data item."""

    id: str | None = None
    name: str | None = None
    role: str | None = None
