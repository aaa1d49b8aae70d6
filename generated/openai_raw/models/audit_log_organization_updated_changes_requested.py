from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogOrganizationUpdatedChangesRequested(Base):
    """What was to be changed, with the new values."""

    title: str | None = absent
    """Title of the changes requested."""
    description: str | None = absent
    """What the changes requested is for, in words for people."""
    name: str | None = absent
    """Name of the changes requested."""
    threads_ui_visibility: str | None = absent
    """Who may look at threads, `ANY_ROLE`, `OWNERS` or `NONE`."""
    usage_dashboard_visibility: str | None = absent
    """Who may look at the usage page, `ANY_ROLE` or `OWNERS`."""
    api_call_logging: str | None = absent
    """Which calls are logged, such as `disabled`, `enabled_per_call` or `enabled_for_all_projects`."""
    api_call_logging_project_ids: str | None = absent
    """The projects whose calls are logged, separated by commas."""
