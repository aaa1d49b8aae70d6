from __future__ import annotations

from ..types import Model as Base, model



@model
class AuditLogExternalStorageRemoved(Base):
    """Audit log external storage removed."""

    id: str | None = None
