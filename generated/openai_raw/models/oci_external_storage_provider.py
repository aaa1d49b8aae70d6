from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OciExternalStorageProvider(Base):
    """Oci external storage provider."""

    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal['oci']
    _tags = {'type': 'oci'}
