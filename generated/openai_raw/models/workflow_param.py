from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Required, TypedDict
    from ..models.workflow_tracing_param import WorkflowTracingParam, WorkflowTracingParamDict

    class WorkflowParamDict(TypedDict, total=False):
        id: Required[str]
        version: str
        state_variables: Mapping[str, str | bool | float]
        tracing: WorkflowTracingParam | WorkflowTracingParamDict


@model
class WorkflowParam(Base):
    """Workflow param."""

    id: str
    version: str | None = absent
    state_variables: dict[str, str | bool | float] | None = absent
    tracing: WorkflowTracingParam | None = absent

    _nested = {'tracing': 'WorkflowTracingParam'}
