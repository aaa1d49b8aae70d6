from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.chatkit_workflow_tracing import ChatkitWorkflowTracing


@model
class ChatkitWorkflow(Base):
    """The value of `ChatSessionResource.workflow`."""

    id: str
    """Id of the chatkit workflow."""
    version: str | None
    state_variables: dict[str, str | bool | float] | None
    tracing: ChatkitWorkflowTracing
    """Whether and under which name the session is traced; None for not at all."""

    _nested = {'tracing': 'ChatkitWorkflowTracing'}
