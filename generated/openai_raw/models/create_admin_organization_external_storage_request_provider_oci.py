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
        """Tells this object from others that can stand in its place: always `oci`."""


@model
class CreateAdminOrganizationExternalStorageRequestProviderOci(Base):
    """The value of `CreateAdminOrganizationExternalStorageRequest.provider`."""

    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal['oci']
    """Tells this object from others that can stand in its place: always `oci`."""
    _tags = {'type': 'oci'}
