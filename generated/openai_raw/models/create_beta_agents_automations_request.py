"""`CreateBetaAgentsAutomationsRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import AutomationMetadata, AutomationTargetParam


@model
class CreateBetaAgentsAutomationsRequest(Base):
    """The body of `POST /agents/automations`."""

    expression: str | None = absent
    """Schedule as a cron expression."""
    name: str
    """Name of the automation."""
    target: AutomationTargetParam
    """What each run starts: a new session, or input to an existing one."""
    timezone: str | None = absent
    """IANA time zone, such as `Europe/Paris`."""
    type: CreateBetaAgentsAutomationsRequestType
    """Type of the automation. Values: `periodic`, `once`."""
    metadata: AutomationMetadata | None = absent
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
    run_at: int | None = absent
    """When the run is due, in Unix seconds."""

    _nested = {"target": "AutomationTargetParam"}
    _tags = {"type": ("periodic", "once")}


CreateBetaAgentsAutomationsRequestTypeInput: TypeAlias = Literal["periodic", "once"]
CreateBetaAgentsAutomationsRequestType: TypeAlias = CreateBetaAgentsAutomationsRequestTypeInput | str
"""Type of the automation."""
