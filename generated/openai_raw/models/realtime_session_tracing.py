from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any


@model
class RealtimeSessionTracing(Base):
    """Realtime session tracing."""

    workflow_name: str | None = absent
    group_id: str | None = absent
    metadata: dict[str, Any] | None = absent
