from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class WorkflowTracingParamDict(TypedDict, total=False):
        enabled: bool


@model
class WorkflowTracingParam(Base):
    """Workflow tracing param."""

    enabled: bool | None = absent
