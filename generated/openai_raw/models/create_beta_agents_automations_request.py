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
    """The schedule, as a cron expression."""
    name: str
    """Name of the agents automations."""
    target: AutomationTargetParam
    """What is started: a new session, or input to one that exists."""
    timezone: str | None = absent
    """A time zone of the IANA database, such as `Europe/Paris`."""
    type: CreateBetaAgentsAutomationsRequestType
    """Which kind it is. Values: `periodic`, `once`."""
    metadata: AutomationMetadata | None = absent
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
    run_at: int | None = absent
    """When it runs, in Unix seconds."""

    _nested = {"target": "AutomationTargetParam"}
    _tags = {"type": ("periodic", "once")}


CreateBetaAgentsAutomationsRequestTypeInput: TypeAlias = Literal["periodic", "once"]
CreateBetaAgentsAutomationsRequestType: TypeAlias = CreateBetaAgentsAutomationsRequestTypeInput | str
