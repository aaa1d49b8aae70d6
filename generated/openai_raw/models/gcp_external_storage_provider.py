from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class GcpExternalStorageProvider(Base):
    """Gcp external storage provider."""

    audience: str
    bucket: str
    region: str
    type: Literal['gcp']
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str
    _tags = {'type': 'gcp'}
