from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AssistantObjectToolResourcesCodeInterpreter(Base):
    """The value of `AssistantObjectToolResources.code_interpreter`."""

    file_ids: list[str] | None = absent
    """Ids of uploaded files. At most 20 items."""
