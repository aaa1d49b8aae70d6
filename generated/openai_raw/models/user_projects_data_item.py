from __future__ import annotations

from ..types import Model as Base, model



@model
class UserProjectsDataItem(Base):
    """User projects data item."""

    id: str | None = None
    name: str | None = None
    role: str | None = None
