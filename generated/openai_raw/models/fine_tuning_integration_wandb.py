from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class FineTuningIntegrationWandb(Base):
    """Fine tuning integration wandb."""

    project: str
    name: str | None = None
    entity: str | None = None
    tags: list[str] | None = absent
