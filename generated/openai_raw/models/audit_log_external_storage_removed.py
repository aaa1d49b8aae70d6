from __future__ import annotations

from ..types import Model as Base, model



@model
class AuditLogExternalStorageRemoved(Base):
    """A storage was removed."""

    id: str | None = None
    """Id of the external storage removed."""
