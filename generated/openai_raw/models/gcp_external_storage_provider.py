from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class GcpExternalStorageProvider(Base):
    """The value of `AuditLogExternalStorageRegisteredData.provider` and `ExternalStorageConfiguration.provider`."""

    audience: str
    bucket: str
    region: str
    type: Literal['gcp']
    """Tells this object from others that can stand in its place: always `gcp`."""
    workload_identity_pool_id: str
    """Id of the workload identity pool."""
    workload_identity_project_number: str
    workload_identity_provider_id: str
    """Id of the workload identity provider."""
    _tags = {'type': 'gcp'}
