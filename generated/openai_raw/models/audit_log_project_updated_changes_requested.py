from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogProjectUpdatedChangesRequested(Model):
    """Audit log project updated changes requested."""

    title: str | None = absent
