from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypedDict

    class RealtimeSessionCreateRequestTracingDict(TypedDict, total=False):
        workflow_name: str
        """Name of the workflow, under which traces are listed."""
        group_id: str
        """Id of the group."""
        metadata: Mapping[str, Any]
        """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""


@model
class RealtimeSessionCreateRequestTracing(Base):
    """How the session is traced."""

    workflow_name: str | None = absent
    """Name of the workflow, under which traces are listed."""
    group_id: str | None = absent
    """Id of the group."""
    metadata: dict[str, Any] | None = absent
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
