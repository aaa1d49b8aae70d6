from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateAdminOrganizationExternalStorageRequestProviderGcpDict(TypedDict, total=False):
        bucket: Required[str]
        """The bucket's name."""
        type: Required[Literal['gcp']]
        """Tells this object from others that can stand in its place: always `gcp`."""
        workload_identity_pool_id: Required[str]
        """Id of the workload identity pool."""
        workload_identity_project_number: Required[str]
        """Number of the project whose workload identity pool trusts OpenAI."""
        workload_identity_provider_id: Required[str]
        """Id of the workload identity provider."""


@model
class CreateAdminOrganizationExternalStorageRequestProviderGcp(Base):
    """A bucket at Google Cloud Storage."""

    bucket: str
    """The bucket's name."""
    type: Literal['gcp']
    """Tells this object from others that can stand in its place: always `gcp`."""
    workload_identity_pool_id: str
    """Id of the workload identity pool."""
    workload_identity_project_number: str
    """Number of the project whose workload identity pool trusts OpenAI."""
    workload_identity_provider_id: str
    """Id of the workload identity provider."""
    _tags = {'type': 'gcp'}
