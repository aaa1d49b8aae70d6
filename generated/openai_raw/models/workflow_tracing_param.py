from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class WorkflowTracingParamDict(TypedDict, total=False):
        enabled: bool
        """Whether the workflow tracing is in force."""


@model
class WorkflowTracingParam(Base):
    """The value of `WorkflowParam.tracing`."""

    enabled: bool | None = absent
    """Whether the workflow tracing is in force."""
