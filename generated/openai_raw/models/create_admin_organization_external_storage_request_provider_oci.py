from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateAdminOrganizationExternalStorageRequestProviderOciDict(TypedDict, total=False):
        bucket: Required[str]
        """The bucket's name."""
        region: Required[str]
        """The Oracle Cloud region of the bucket."""
        tenancy_ocid: Required[str]
        """OCID of the tenancy that owns the bucket."""
        type: Required[Literal['oci']]
        """Tells this object from others that can stand in its place: always `oci`."""


@model
class CreateAdminOrganizationExternalStorageRequestProviderOci(Base):
    """A bucket at Oracle Cloud."""

    bucket: str
    """The bucket's name."""
    region: str
    """The Oracle Cloud region of the bucket."""
    tenancy_ocid: str
    """OCID of the tenancy that owns the bucket."""
    type: Literal['oci']
    """Tells this object from others that can stand in its place: always `oci`."""
    _tags = {'type': 'oci'}
