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
    """Id of the agent automation invocation."""
    automation_id: str
    """Id of the automation."""
    created_at: int
    """When the agent automation invocation was created, in Unix seconds."""
    error: AutomationInvocationError | None = None
    """What went wrong. Null if nothing did."""
    object: Literal["agent.automation.invocation"]
    """The kind of object: always `agent.automation.invocation`."""
    scheduled_at: int | None = None
    """When it was due, in Unix seconds. Null if it was started by hand."""
    session_id: str | None = None
    """Id of the session."""
    skip_reason: Literal["pending_delivery"] | None = None
    """Why nothing was run. Null if something was. Always `pending_delivery`."""
    source: AutomationInvocationSource
    """What it comes from."""
    status: AutomationInvocationStatus
    """State of the agent automation invocation. Values: `queued`, `completed`, `failed`, `skipped`."""

    _nested = {"error": "AutomationInvocationError", "source": "AutomationInvocationSource"}
    _tags = {"object": "agent.automation.invocation", "skip_reason": ("pending_delivery", None)}


@model
class AutomationInvocationError(Base):
    """Why a run could not be started."""

    code: str
    """A short code for the error, for programs."""
    message: str
    """What a person is asked."""


AutomationInvocationStatusInput: TypeAlias = Literal["queued", "completed", "failed", "skipped"]
AutomationInvocationStatus: TypeAlias = AutomationInvocationStatusInput | str


@model
class AutomationInvocationSourceManual(Base):
    """The run was started by hand."""

    type: Literal["manual"]
    """Which kind it is. Always `manual`."""

    _tags = {"type": "manual"}


@model
class AutomationInvocationSourceAutomation(Base):
    """The run was started by its schedule."""

    automation: Automation
    """The automation, as it was then."""
    type: Literal["automation"]
    """Which kind it is. Always `automation`."""

    _nested = {"automation": "Automation"}
    _tags = {"type": "automation"}
