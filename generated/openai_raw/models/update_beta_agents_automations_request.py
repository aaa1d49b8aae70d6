from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import AutomationTargetParam


@model
class UpdateBetaAgentsAutomationsRequest(Base):
    """The body of `POST /agents/automations/{automation_id}`."""

    expression: str | None = absent
    """Schedule as a cron expression."""
    metadata: dict[str, str] | None = absent
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    name: str | None = absent
    """Name of the automation."""
    run_at: int | None = absent
    """When the run is due, in Unix seconds."""
    target: AutomationTargetParam | None = absent
    """What each run starts: a new session, or input to an existing one."""
    timezone: str | None = absent
    """IANA time zone, such as `Europe/Paris`."""

    _nested = {"target": "AutomationTargetParam"}
