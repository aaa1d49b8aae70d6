from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.chatkit_workflow_tracing import ChatkitWorkflowTracing


@model
class ChatkitWorkflow(Base):
    """Chatkit workflow."""

    id: str
    version: str | None
    state_variables: dict[str, str | bool | float] | None
    tracing: ChatkitWorkflowTracing

    _nested = {'tracing': 'ChatkitWorkflowTracing'}
