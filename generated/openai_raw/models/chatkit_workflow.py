from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.chatkit_workflow_tracing import ChatkitWorkflowTracing


@model
class ChatkitWorkflow(Base):
    """The workflow that answers."""

    id: str
    """Id of the chatkit workflow."""
    version: str | None
    """Version of the workflow; None for the current one."""
    state_variables: dict[str, str | bool | float] | None
    """Values that the workflow starts with, by name; None for none."""
    tracing: ChatkitWorkflowTracing
    """Whether runs of the workflow are traced."""

    _nested = {'tracing': 'ChatkitWorkflowTracing'}
