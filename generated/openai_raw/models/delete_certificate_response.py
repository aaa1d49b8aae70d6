from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeleteCertificateResponse(Model):
    """Delete certificate response."""

    object: Literal['certificate.deleted']
    id: str
    _tags = {'object': 'certificate.deleted'}
