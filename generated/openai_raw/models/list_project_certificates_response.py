from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.organization_project_certificate import OrganizationProjectCertificate


@model
class ListProjectCertificatesResponse(Base):
    """List project certificates response."""

    data: list[OrganizationProjectCertificate]
    first_id: str | None
    last_id: str | None
    has_more: bool
    object: Literal['list']

    _nested = {'data': ['OrganizationProjectCertificate']}
    _tags = {'object': 'list'}
