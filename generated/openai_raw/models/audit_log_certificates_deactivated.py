from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_certificates_deactivated_certificates_item import AuditLogCertificatesDeactivatedCertificatesItem


@model
class AuditLogCertificatesDeactivated(Base):
    """Certificates were deactivated."""

    certificates: list[AuditLogCertificatesDeactivatedCertificatesItem] | None = absent
    """The certificates in question."""

    _nested = {'certificates': ['AuditLogCertificatesDeactivatedCertificatesItem']}
