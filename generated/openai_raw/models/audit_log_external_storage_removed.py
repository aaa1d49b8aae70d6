from __future__ import annotations

from ..types import Model as Base, model



@model
class AuditLogExternalStorageRemoved(Base):
    """The value of `AuditLog.external_storage.removed`."""

    id: str | None = None
    """Id of the external storage removed."""
