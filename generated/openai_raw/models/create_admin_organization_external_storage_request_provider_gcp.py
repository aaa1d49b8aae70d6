from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateAdminOrganizationExternalStorageRequestProviderGcpDict(TypedDict, total=False):
        bucket: Required[str]
        type: Required[Literal['gcp']]
        workload_identity_pool_id: Required[str]
        workload_identity_project_number: Required[str]
        workload_identity_provider_id: Required[str]


@model
class CreateAdminOrganizationExternalStorageRequestProviderGcp(Base):
    """Create admin organization external storage request provider gcp."""

    bucket: str
    type: Literal['gcp']
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str
    _tags = {'type': 'gcp'}
