from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateAdminOrganizationExternalStorageRequestProviderOciDict(TypedDict, total=False):
        bucket: Required[str]
        region: Required[str]
        tenancy_ocid: Required[str]
        type: Required[Literal['oci']]


@model
class CreateAdminOrganizationExternalStorageRequestProviderOci(Base):
    """Create admin organization external storage request provider oci."""

    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal['oci']
    _tags = {'type': 'oci'}
