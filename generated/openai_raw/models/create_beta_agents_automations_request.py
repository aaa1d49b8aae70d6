from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_beta_agents_automations_request_type import CreateBetaAgentsAutomationsRequestType
    from ..unions import AutomationMetadata, AutomationTargetParam


@model
class CreateBetaAgentsAutomationsRequest(Base):
    """Create beta agents automations request."""

    expression: str | None = absent
    name: str
    target: AutomationTargetParam
    timezone: str | None = absent
    type: CreateBetaAgentsAutomationsRequestType
    metadata: AutomationMetadata | None = absent
    run_at: int | None = absent

    _nested = {'target': 'AutomationTargetParam'}
    _tags = {'type': ('periodic', 'once')}
