from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogOrganizationUpdatedChangesRequested(Base):
    """Audit log organization updated changes requested."""

    title: str | None = absent
    description: str | None = absent
    name: str | None = absent
    threads_ui_visibility: str | None = absent
    usage_dashboard_visibility: str | None = absent
    api_call_logging: str | None = absent
    api_call_logging_project_ids: str | None = absent
