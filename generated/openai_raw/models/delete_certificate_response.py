from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeleteCertificateResponse(Base):
    """Says that a certificate was deleted."""

    object: Literal['certificate.deleted']
    """The kind of object: always `certificate.deleted`."""
    id: str
    """Id of the certificate."""
    _tags = {'object': 'certificate.deleted'}
