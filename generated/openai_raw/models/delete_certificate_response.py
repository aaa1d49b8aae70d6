from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeleteCertificateResponse(Base):
    """Delete certificate response."""

    object: Literal['certificate.deleted']
    id: str
    _tags = {'object': 'certificate.deleted'}
