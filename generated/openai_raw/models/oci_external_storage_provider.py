from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OciExternalStorageProvider(Base):
    """The value of `AuditLogExternalStorageRegisteredData.provider` and `ExternalStorageConfiguration.provider`."""

    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal['oci']
    """Tells this object from others that can stand in its place: always `oci`."""
    _tags = {'type': 'oci'}
