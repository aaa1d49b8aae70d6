from __future__ import annotations

from ..types import Model, absent, model



@model
class AssistantObjectToolResourcesCodeInterpreter(Model):
    """Assistant object tool resources code interpreter."""

    file_ids: list[str] | None = absent
