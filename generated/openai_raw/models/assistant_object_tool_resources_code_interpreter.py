from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AssistantObjectToolResourcesCodeInterpreter(Base):
    """Assistant object tool resources code interpreter."""

    file_ids: list[str] | None = absent
