from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.audit_log_external_storage_registered_data import AuditLogExternalStorageRegisteredData


@model
class AuditLogExternalStorageRegistered(Base):
    """A storage was registered."""

    id: str | None = None
    """Id of the external storage registered."""
    data: AuditLogExternalStorageRegisteredData | None = None
    """What was created, as far as it is logged."""

    _nested = {'data': 'AuditLogExternalStorageRegisteredData'}
