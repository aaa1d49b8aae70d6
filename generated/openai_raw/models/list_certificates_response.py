from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.organization_certificate import OrganizationCertificate


@model
class ListCertificatesResponse(Base):
    """List certificates response."""

    data: list[OrganizationCertificate]
    first_id: str | None
    last_id: str | None
    has_more: bool
    object: Literal['list']

    _nested = {'data': ['OrganizationCertificate']}
    _tags = {'object': 'list'}
