from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Required, TypedDict
    from ..models.workflow_tracing_param import WorkflowTracingParam, WorkflowTracingParamDict

    class WorkflowParamDict(TypedDict, total=False):
        id: Required[str]
        """Id of the workflow."""
        version: str
        """Version of the workflow; the current one if left out."""
        state_variables: Mapping[str, str | bool | float]
        """Values that the workflow starts with, by name. At most 64 entries."""
        tracing: WorkflowTracingParam | WorkflowTracingParamDict
        """Whether runs of the workflow are traced."""


@model
class WorkflowParam(Base):
    """The workflow that answers."""

    id: str
    """Id of the workflow."""
    version: str | None = absent
    """Version of the workflow; the current one if left out."""
    state_variables: dict[str, str | bool | float] | None = absent
    """Values that the workflow starts with, by name. At most 64 entries."""
    tracing: WorkflowTracingParam | None = absent
    """Whether runs of the workflow are traced."""

    _nested = {'tracing': 'WorkflowTracingParam'}
