from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_certificates_activated_certificates_item import AuditLogCertificatesActivatedCertificatesItem


@model
class AuditLogCertificatesActivated(Base):
    """Certificates were activated."""

    certificates: list[AuditLogCertificatesActivatedCertificatesItem] | None = absent
    """The certificates in question."""

    _nested = {'certificates': ['AuditLogCertificatesActivatedCertificatesItem']}
