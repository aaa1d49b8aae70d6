"""`AutomationInvocation`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import Automation, AutomationInvocationSource


@model
class AutomationInvocation(Base):
    """One run of an automation."""

    id: str
    """Id of the automation invocation."""
    automation_id: str
    """Id of the automation."""
    created_at: int
    """When the automation invocation was created, in Unix seconds."""
    error: AutomationInvocationError | None = None
    """Details of the error; None if there was none."""
    object: Literal["agent.automation.invocation"]
    """Object type: always `agent.automation.invocation`."""
    scheduled_at: int | None = None
    """When the run was due, in Unix seconds; None if it was started manually."""
    session_id: str | None = None
    """Id of the session."""
    skip_reason: Literal["pending_delivery"] | None = None
    """Why the run was skipped; None if it was not. Always `pending_delivery`."""
    source: AutomationInvocationSource
    """Where the content comes from."""
    status: AutomationInvocationStatus
    """Status of the automation invocation: `queued` (not started yet), `completed` (finished successfully),
    `failed` (ended with an error), `skipped`."""

    _nested = {"error": "AutomationInvocationError", "source": "AutomationInvocationSource"}
    _tags = {"object": "agent.automation.invocation", "skip_reason": ("pending_delivery", None)}


@model
class AutomationInvocationError(Base):
    """The error that prevented the run."""

    code: str
    """Machine-readable error code."""
    message: str
    """Human-readable message."""


AutomationInvocationStatusInput: TypeAlias = Literal["queued", "completed", "failed", "skipped"]
AutomationInvocationStatus: TypeAlias = AutomationInvocationStatusInput | str
"""Status of the automation invocation: `queued` (not started yet), `completed` (finished successfully), `failed`
(ended with an error), `skipped`."""


@model
class AutomationInvocationSourceManual(Base):
    """The run was started manually."""

    type: Literal["manual"]
    """Discriminator: always `manual`."""

    _tags = {"type": "manual"}


@model
class AutomationInvocationSourceAutomation(Base):
    """The run was started by the schedule of the automation."""

    automation: Automation
    """The automation at the time of the run."""
    type: Literal["automation"]
    """Discriminator: always `automation`."""

    _nested = {"automation": "Automation"}
    _tags = {"type": "automation"}
