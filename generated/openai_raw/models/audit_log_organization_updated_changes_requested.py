from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogOrganizationUpdatedChangesRequested(Base):
    """The value of `AuditLogOrganizationUpdated.changes_requested`."""

    title: str | None = absent
    """Title of the changes requested."""
    description: str | None = absent
    """What the changes requested is for, in words for people."""
    name: str | None = absent
    """Name of the changes requested."""
    threads_ui_visibility: str | None = absent
    usage_dashboard_visibility: str | None = absent
    api_call_logging: str | None = absent
    api_call_logging_project_ids: str | None = absent
