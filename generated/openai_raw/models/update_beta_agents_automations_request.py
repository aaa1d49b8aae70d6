from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import AutomationTargetParam


@model
class UpdateBetaAgentsAutomationsRequest(Base):
    """Update beta agents automations request."""

    expression: str | None = absent
    metadata: dict[str, str] | None = absent
    name: str | None = absent
    run_at: int | None = absent
    target: AutomationTargetParam | None = absent
    timezone: str | None = absent

    _nested = {'target': 'AutomationTargetParam'}
