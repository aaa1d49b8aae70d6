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
    """Whether runs of the workflow are traced."""

    enabled: bool | None = absent
    """Whether the workflow tracing is in force."""
