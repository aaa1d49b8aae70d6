from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypedDict

    class RealtimeSessionCreateRequestTracingDict(TypedDict, total=False):
        workflow_name: str
        group_id: str
        metadata: Mapping[str, Any]


@model
class RealtimeSessionCreateRequestTracing(Base):
    """Realtime session create request tracing."""

    workflow_name: str | None = absent
    group_id: str | None = absent
    metadata: dict[str, Any] | None = absent
