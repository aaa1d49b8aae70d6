from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import AutomationTargetParam


@model
class UpdateBetaAgentsAutomationsRequest(Base):
    """The body of `POST /agents/automations/{automation_id}`."""

    expression: str | None = absent
    """The schedule, as a cron expression."""
    metadata: dict[str, str] | None = absent
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    name: str | None = absent
    """Name of the agents automations."""
    run_at: int | None = absent
    """When it runs, in Unix seconds."""
    target: AutomationTargetParam | None = absent
    """What is started: a new session, or input to one that exists."""
    timezone: str | None = absent
    """A time zone of the IANA database, such as `Europe/Paris`."""

    _nested = {"target": "AutomationTargetParam"}
