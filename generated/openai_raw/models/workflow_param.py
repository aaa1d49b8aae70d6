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
        state_variables: Mapping[str, str | bool | float]
        """At most 64 entries."""
        tracing: WorkflowTracingParam | WorkflowTracingParamDict
        """Whether and under which name the session is traced; None for not at all."""


@model
class WorkflowParam(Base):
    """The value of `CreateChatSessionBody.workflow`."""

    id: str
    """Id of the workflow."""
    version: str | None = absent
    state_variables: dict[str, str | bool | float] | None = absent
    """At most 64 entries."""
    tracing: WorkflowTracingParam | None = absent
    """Whether and under which name the session is traced; None for not at all."""

    _nested = {'tracing': 'WorkflowTracingParam'}
